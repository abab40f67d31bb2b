/// What is wrong with the numbering of either side, in sentences.
struct NumberingAnomalies {
  /// A sentence about one side, or about both if they have the same fault.
  struct Sentence {
    let message: Trilingual
    let source: Finding.Place?
    let target: Finding.Place?

    /// Whether the translation has the fault from the original, which is then no fault of the translation.
    var isShared: Bool { source != nil && target != nil }
  }

  private let bitext: CheckedBitext
  /// Numbers of paragraphs that stand elsewhere, so that it is no wonder that they are missing where they should stand.
  private let moved: Set<Int>

  /// All faults of a kind, those of the French document first.
  static func sentences(of kind: Document.Anomaly.Kind, in bitext: CheckedBitext) -> [Sentence] {
    NumberingAnomalies(bitext).sentences(of: kind)
  }

  private init(_ bitext: CheckedBitext) {
    self.bitext = bitext
    moved = Set(
      bitext.alignment.beads.filter(\.isCrossing).flatMap { bead in
        bitext.alignment.source.paragraphs[bead.source].compactMap { $0.label?.number }
          + bitext.alignment.target.paragraphs[bead.target].compactMap { $0.label?.number }
      })
  }

  private func sentences(of kind: Document.Anomaly.Kind) -> [Sentence] {
    let (source, target) = (bitext.alignment.source, bitext.alignment.target)
    let there = causes(in: target).filter { $0.kind == kind }
    // The last of each fault comes first, so that the first is taken from the end.
    var twins = Dictionary(grouping: there.indices.reversed()) { Fault(there[$0], bead: bitext.targetBeads) }
    var isShared = [Bool](repeating: false, count: there.count)
    var sentences = causes(in: source).filter { $0.kind == kind }.map { anomaly in
      let twin = twins[Fault(anomaly, bead: bitext.sourceBeads)]?.popLast()
      if let twin { isShared[twin] = true }
      return Sentence(
        message: Self.message(anomaly, in: source, isShared: twin != nil), source: .init(paragraph: anomaly.paragraph),
        target: twin.map { .init(paragraph: there[$0].paragraph) })
    }
    sentences += zip(there, isShared).filter { !$1 }.map { anomaly, _ in
      Sentence(
        message: Self.message(anomaly, in: target, isShared: false), source: nil,
        target: .init(paragraph: anomaly.paragraph))
    }
    return sentences
  }

  /// What two anomalies have in common that are one fault, which the translation has from the original.
  private struct Fault: Hashable {
    let bead: Int
    let found: Int
    let expected: Int

    init(_ anomaly: Document.Anomaly, bead beads: [Int]) {
      bead = beads[anomaly.paragraph]
      found = anomaly.found
      expected = anomaly.expected
    }
  }

  /// The anomalies of a document without those that only follow from another or from a paragraph that moved.
  private func causes(in document: Document) -> [Document.Anomaly] {
    let beads = document.language == .french ? bitext.sourceBeads : bitext.targetBeads
    func isMoved(_ paragraph: Int) -> Bool { bitext.alignment.beads[beads[paragraph]].isCrossing }
    return document.anomalies.enumerated().filter { place, anomaly in
      // 4 again for 5, and then 6: that 5 is missing goes without saying.
      if place > 0, anomaly.kind == .gap, anomaly.found == anomaly.expected + 1 {
        let before = document.anomalies[place - 1]
        if before.kind != .gap, before.expected == anomaly.expected { return false }
      }
      if anomaly.kind == .gap, (anomaly.expected..<anomaly.found).allSatisfy(moved.contains) { return false }
      let before = document.paragraphs[..<anomaly.paragraph].lastIndex { $0.label != nil }
      // Nor where the paragraph before has that number on the other side, so that its label alone is wrong.
      if anomaly.kind == .gap, anomaly.found == anomaly.expected + 1, let before,
        partnerNumber(of: before, in: document) == anomaly.expected
      {
        return false
      }
      return isMoved(anomaly.paragraph) || before.map(isMoved) != true
    }.map(\.element)
  }

  /// The number that a paragraph's counterpart has in the other document.
  private func partnerNumber(of paragraph: Int, in document: Document) -> Int? {
    let isFrench = document.language == .french
    let bead = bitext.alignment.beads[isFrench ? bitext.sourceBeads[paragraph] : bitext.targetBeads[paragraph]]
    guard !bead.isUnpaired else { return nil }
    return isFrench
      ? bitext.alignment.target.paragraphs[bead.target.lowerBound].label?.number
      : bitext.alignment.source.paragraphs[bead.source.lowerBound].label?.number
  }

  private static func message(_ anomaly: Document.Anomaly, in document: Document, isShared: Bool) -> Trilingual {
    let name = ParagraphName.name(of: anomaly.paragraph, in: document)
    let isFrench = document.language == .french
    let document = Trilingual(
      isShared ? "in both documents" : "in the \(document.language.name) document",
      french: isShared ? "dans les deux documents" : "dans le document \(isFrench ? "français" : "arabe")",
      arabic: isShared ? "في الوثيقتين" : isFrench ? "في الوثيقة الفرنسية" : "في الوثيقة العربية")
    let expected = anomaly.expected
    switch anomaly.kind {
    case .gap:
      let isOne = anomaly.found == expected + 1
      let missing = isOne ? "\(expected)" : "\(expected)–\(anomaly.found - 1)"
      return Trilingual(
        "\(name.english) follows a gap \(document.english): no \(missing).",
        french: "\(name.french) suit une lacune \(document.french) : il n’y a pas de \(missing).",
        arabic: "\(name.arabic) تسبقها فجوة في الترقيم \(document.arabic): لا يوجد رقم \(missing).")
    case .duplicate:
      return Trilingual(
        "\(name.english) repeats the number before it \(document.english); \(expected) was expected.",
        french: "\(name.french) répète le numéro précédent \(document.french) ; on attendait \(expected).",
        arabic: "\(name.arabic) تكرر الرقم السابق \(document.arabic)، وكان المتوقع \(expected).")
    case .disorder:
      return Trilingual(
        "\(name.english) is out of order \(document.english); \(expected) was expected.",
        french: "\(name.french) n’est pas dans l’ordre \(document.french) ; on attendait \(expected).",
        arabic: "\(name.arabic) ليست في ترتيبها \(document.arabic)، وكان المتوقع \(expected).")
    }
  }
}
