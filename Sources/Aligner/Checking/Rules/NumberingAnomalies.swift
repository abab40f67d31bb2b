/// What is wrong with the numbering of either side.
///
/// If both have the same fault, the translation has it from the original, and it is worth no more than a note.
struct NumberingAnomalies {
  private let bitext: CheckedBitext
  /// Numbers of paragraphs that stand elsewhere, so that it is no wonder that they are missing where they should stand.
  private let moved: Set<Int>

  /// Looks for paragraphs that moved; linear.
  init(_ bitext: CheckedBitext) {
    self.bitext = bitext
    moved = Set(
      bitext.alignment.beads.filter(\.isCrossing).flatMap { bead in
        bitext.alignment.source.paragraphs[bead.source].compactMap { $0.label?.number }
          + bitext.alignment.target.paragraphs[bead.target].compactMap { $0.label?.number }
      })
  }

  /// All faults of a kind, those of the source first.
  func findings(of kind: Document.Anomaly.Kind, by rule: CheckRule) -> [Finding] {
    let (source, target) = (bitext.source, bitext.target)
    let there = causes(on: target).filter { $0.kind == kind }
    // The last of each fault comes first, so that the first is taken from the end.
    var twins = Dictionary(grouping: there.indices.reversed()) { Fault(there[$0], bead: target.beads) }
    var isShared = [Bool](repeating: false, count: there.count)
    let findings = causes(on: source).filter { $0.kind == kind }.map { anomaly in
      let place = Finding.Place(paragraph: anomaly.paragraph)
      guard let twin = twins[Fault(anomaly, bead: source.beads)]?.popLast() else {
        return rule.finding(Self.message(anomaly, on: source, isShared: false), source: place)
      }
      isShared[twin] = true
      return rule.finding(
        Self.message(anomaly, on: source, isShared: true), source: place,
        target: .init(paragraph: there[twin].paragraph), severity: .note)
    }
    return findings
      + zip(there, isShared).filter { !$1 }.map { anomaly, _ in
        rule.finding(
          Self.message(anomaly, on: target, isShared: false), target: .init(paragraph: anomaly.paragraph))
      }
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
  private func causes(on side: CheckedBitext.Side) -> [Document.Anomaly] {
    let document = side.document
    func isMoved(_ paragraph: Int) -> Bool { bitext.alignment.beads[side.beads[paragraph]].isCrossing }
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
        partnerNumber(of: before, on: side) == anomaly.expected
      {
        return false
      }
      // Nor where the paragraphs are missing that have the numbers, which is a finding of its own.
      let isExplained =
        anomaly.kind == .gap
        && isExplained(anomaly.expected..<anomaly.found, before: side.beads[anomaly.paragraph], on: side)
      if isExplained { return false }
      return isMoved(anomaly.paragraph) || before.map(isMoved) != true
    }.map(\.element)
  }

  /// Whether directly before a bead the other document has paragraphs of these numbers that this one lacks.
  private func isExplained(_ numbers: Range<Int>, before bead: Int, on side: CheckedBitext.Side) -> Bool {
    let other = side.isSource ? bitext.target : bitext.source
    let open = bitext.alignment.beads[..<bead].reversed().prefix { side.paragraphs(of: $0).isEmpty || $0.isCrossing }
    let lacking = open.filter { side.paragraphs(of: $0).isEmpty }.flatMap { bead in
      other.document.paragraphs[other.paragraphs(of: bead)].compactMap { $0.label?.number }
    }
    return numbers.allSatisfy(moved.union(lacking).contains)
  }

  /// The number that a paragraph's counterpart has in the other document.
  private func partnerNumber(of paragraph: Int, on side: CheckedBitext.Side) -> Int? {
    let bead = bitext.alignment.beads[side.beads[paragraph]]
    guard !bead.isUnpaired else { return nil }
    let other = side.isSource ? bitext.target : bitext.source
    return other.document.paragraphs[other.paragraphs(of: bead).lowerBound].label?.number
  }

  private static func message(_ anomaly: Document.Anomaly, on side: CheckedBitext.Side, isShared: Bool) -> Message {
    let name = side.name(of: anomaly.paragraph)
    let document = Message.document(isShared ? nil : side.document.language)
    let (found, expected) = (anomaly.found, anomaly.expected)
    switch anomaly.kind {
    case .gap:
      return .gap(name, document, missing: found == expected + 1 ? "\(expected)" : "\(expected)–\(found - 1)")
    case .duplicate: return .duplicate(name, document, expected: expected)
    case .disorder: return .disorder(name, document, expected: expected)
    }
  }
}
