/// Compares each number with the one that the sequence led to expect, and notes where the source is wrong.
struct NumberingAudit {
  /// What was found, in the order of the document.
  private(set) var anomalies: [Document.Anomaly] = []

  /// The last number of the current resolution's own paragraphs; `nil` outside resolutions and before the first.
  private var lastOfResolution: Int?
  private var isInResolution = false

  /// Examines the label of the paragraph at `index`.
  mutating func examine(_ label: Block.AcceptedLabel?, at index: Int, isNested: Bool) {
    guard let label, label.reading.value.family.isCounted else { return }
    let found = label.reading.ordinal
    let expected = expectedNumber(label, isNested: isNested)
    guard found != expected, !(found == expected - 1 && isRepeated(label.reading.value)) else { return }
    let kind: Document.Anomaly.Kind = found > expected ? .gap : found == expected - 1 ? .duplicate : .disorder
    anomalies.append(.init(kind: kind, paragraph: index, expected: expected, found: found))
  }

  /// `5 bis` follows 5 as it should.
  private func isRepeated(_ value: Label.Value) -> Bool { value.family.traits.rank != .act && !value.suffix.isEmpty }

  /// What the sequence led to expect; in a resolution, whose paragraphs are counted through, never 1 a second time.
  private mutating func expectedNumber(_ label: Block.AcceptedLabel, isNested: Bool) -> Int {
    if label.reading.value.family.traits.rank == .act {
      isInResolution = true
      lastOfResolution = nil
    }
    guard isInResolution, label.reading.value.family == .number, !isNested else { return label.expected }
    defer { lastOfResolution = label.reading.ordinal }
    return label.expected == 1 ? (lastOfResolution ?? 0) + 1 : label.expected
  }
}
