/// What is wrong with the numbering of either side.
///
/// If both have the same fault, the translation has it from the original, and it is worth no more than a note.
struct NumberingAnomalies {
  private let bitext: CheckedBitext
  /// Numbers of paragraphs that stand elsewhere, so that it is no wonder that they are missing where they should stand.
  private let moved: Set<CountedLabel>
  /// The beads that stand in each other's place, with those between them.
  private let exchanged: Set<Int>
  /// The letters that lists use for their numbers, by document; the first of each counts.
  private let letters: (source: [Label.Value: String], target: [Label.Value: String])

  /// Looks for paragraphs that moved; linear.
  init(_ bitext: CheckedBitext) {
    self.bitext = bitext
    moved = Set(
      bitext.alignment.beads.filter(\.isCrossing).flatMap { bead in
        bitext.alignment.source.paragraphs[bead.source].compactMap(\.countedLabel)
          + bitext.alignment.target.paragraphs[bead.target].compactMap(\.countedLabel)
      })
    exchanged = Set(bitext.exchanges.flatMap(\.beads))
    letters = (Self.letters(of: bitext.source), Self.letters(of: bitext.target))
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
        return rule.finding(message(anomaly, on: source, isShared: false), source: place)
      }
      isShared[twin] = true
      return rule.finding(
        message(anomaly, on: source, isShared: true), source: place,
        target: .init(paragraph: there[twin].paragraph), severity: .note)
    }
    return findings
      + zip(there, isShared).filter { !$1 }.map { anomaly, _ in
        rule.finding(
          message(anomaly, on: target, isShared: false), target: .init(paragraph: anomaly.paragraph))
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
      // What stands in another's place has its number there, too, and so has what is around it.
      if exchanged.contains(side.beads[anomaly.paragraph]) { return false }
      let before = document.paragraphs[..<anomaly.paragraph].lastIndex { $0.label != nil }
      if let before, exchanged.contains(side.beads[before]) { return false }
      if anomaly.kind == .gap, isExplained(anomaly, behind: before, on: side) { return false }
      return isMoved(anomaly.paragraph) || before.map(isMoved) != true
    }.map(\.element)
  }

  /// Whether a gap follows from another finding: its numbers have moved, are missing, or are another label's that is wrong.
  /// - Parameter before: the labelled paragraph before it.
  private func isExplained(_ gap: Document.Anomaly, behind before: Int?, on side: CheckedBitext.Side) -> Bool {
    guard let label = side.document.paragraphs[gap.paragraph].countedLabel else { return false }
    let numbers = (gap.expected..<gap.found).lazy.map { CountedLabel(series: label.series, ordinal: $0) }
    if numbers.allSatisfy(moved.contains) { return true }
    // The paragraph before has that number on the other side.
    if gap.found == gap.expected + 1, let before, partnerLabel(of: before, on: side) == numbers.first { return true }
    let lacking = lacking(before: gap.paragraph, on: side)
    return numbers.allSatisfy { moved.contains($0) || lacking.contains($0) }
  }

  /// What the other document has, and this one lacks, between a label and the one that it follows.
  private func lacking(before paragraph: Int, on side: CheckedBitext.Side) -> Set<CountedLabel> {
    let (paragraphs, beads) = (side.document.paragraphs, bitext.alignment.beads)
    let other = side.isSource ? bitext.target : bitext.source
    guard let label = paragraphs[paragraph].label else { return [] }
    let end = side.beads[paragraph]
    // Crossing beads say nothing of where the others stand, and what is deeper is counted for itself.
    let last = paragraphs[..<paragraph].indices.last { index in
      paragraphs[index].countedLabel?.series == paragraphs[paragraph].countedLabel?.series
        && paragraphs[index].label.map { $0.value.ordinals.count <= label.value.ordinals.count } == true
        && !beads[side.beads[index]].isCrossing && side.beads[index] < end
    }
    let start = last.map { side.beads[$0] } ?? 0
    return Set(
      beads[start..<end].filter { side.paragraphs(of: $0).isEmpty }.flatMap { bead in
        other.document.paragraphs[other.paragraphs(of: bead)].compactMap(\.countedLabel)
      })
  }

  /// The label that a paragraph's counterpart has in the other document.
  private func partnerLabel(of paragraph: Int, on side: CheckedBitext.Side) -> CountedLabel? {
    let bead = bitext.alignment.beads[side.beads[paragraph]]
    guard !bead.isUnpaired else { return nil }
    let other = side.isSource ? bitext.target : bitext.source
    return other.document.paragraphs[other.paragraphs(of: bead).lowerBound].countedLabel
  }

  private func message(_ anomaly: Document.Anomaly, on side: CheckedBitext.Side, isShared: Bool) -> Message {
    let name = side.name(of: anomaly.paragraph)
    let document = Message.document(isShared ? nil : side.document.language)
    let (found, expected) = (anomaly.found, anomaly.expected)
    switch anomaly.kind {
    case .gap:
      let missing = [expected, found - 1].map { words(for: $0, at: anomaly.paragraph, on: side) }
      return .gap(name, document, missing: found == expected + 1 ? missing[0] : missing.joined(separator: "–"))
    case .duplicate:
      // Where it is one too many, no other number is wanted.
      let isExtra = bitext.alignment.beads[side.beads[anomaly.paragraph]].isUnpaired
      return isExtra ? .duplicate(name, document) : .duplicate(name, document, expected: expected)
    case .disorder: return .disorder(name, document, expected: expected)
    }
  }

  /// A number as a paragraph's list counts: the letter that a list of either document has for it, nearest its own.
  private func words(for ordinal: Int, at paragraph: Int, on side: CheckedBitext.Side) -> String {
    guard let family = side.document.paragraphs[paragraph].label?.value.family, family.traits.rank == .item else {
      return "\(ordinal)"
    }
    let value = Label.Value(family: family, ordinals: [ordinal])
    let (own, other) = side.isSource ? letters : (letters.target, letters.source)
    return (own[value] ?? other[value]).map(Message.apart) ?? "\(ordinal)"
  }

  private static func letters(of side: CheckedBitext.Side) -> [Label.Value: String] {
    side.document.paragraphs.reduce(into: [:]) { letters, paragraph in
      guard let label = paragraph.spokenLabel, label.value.family.traits.rank == .item,
        let ordinal = label.value.ordinals.last
      else { return }
      let value = Label.Value(family: label.value.family, ordinals: [ordinal])
      if letters[value] == nil { letters[value] = label.words }
    }
  }
}

/// A label as numbers are counted: what the letters of one list are, those of its translation are, too.
private struct CountedLabel: Hashable {
  /// What is counted; `nil` for the items of lists, whose letters and Roman numerals stand for each other.
  let series: Label.Family?
  /// The number at its own, innermost level.
  let ordinal: Int
}

extension Paragraph {
  /// Its label as it is counted; `nil` for none, or a bullet.
  fileprivate var countedLabel: CountedLabel? {
    guard let value = label?.value, value.family.isCounted, let ordinal = value.ordinals.last else { return nil }
    return CountedLabel(series: value.family.traits.rank == .item ? nil : value.family, ordinal: ordinal)
  }
}
