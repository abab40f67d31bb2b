/// What went into a corpus and what was left out of it, in a few lines.
///
/// ```
/// pairs       12: 11 aligned, 1 not a translation
/// sentences   412: 380 1-1, 20 2-1, 12 1-0
/// filtered    31 of 400: 20 duplicate, 8 length, 3 confidence
/// ```
public struct CorpusSummary: Sendable {
  private let unit: TextUnit
  private var alignedCount = 0
  private var refusedCount = 0
  private var beads: [Bead] = []

  /// Makes a summary of no pair yet.
  /// - Parameter unit: what beads consist of.
  public init(unit: TextUnit) {
    self.unit = unit
  }

  /// Counts an alignment that is written.
  public mutating func add(_ alignment: Alignment) {
    alignedCount += 1
    beads += alignment.beads
  }

  /// Counts two documents that are no translations of each other.
  public mutating func addRefused() { refusedCount += 1 }

  /// The lines on all pairs of documents.
  public func pairRows(width: Int = 80) -> [AlignmentSummary.Row] {
    let refused = refusedCount > 0 ? ", \(refusedCount) not a translation" : ""
    let room = max(40, width - AlignmentSummary.titleWidth)
    let count = alignedCount + refusedCount
    let pairs = row("pairs", "\(count): \(alignedCount) aligned\(refused)", refusedCount > 0 ? .warning : .plain)
    return [pairs, row("beads", AlignmentSummary.describe(beads: beads, width: room))]
  }

  /// The line on sentences, if they are what beads consist of.
  public func sentenceRows(width: Int = 80) -> [AlignmentSummary.Row] {
    guard unit == .sentence else { return [] }
    return [
      row("sentences", AlignmentSummary.describe(beads: beads, width: max(40, width - AlignmentSummary.titleWidth)))
    ]
  }

  /// The line on what filters have dropped, if any was asked for.
  public func filterRows(_ filters: BeadFilters) -> [AlignmentSummary.Row] {
    guard !filters.isEmpty else { return [] }
    let reasons = filters.counts.filter { $0.dropped > 0 }.map { "\($0.dropped) \($0.name)" }
    let list = reasons.isEmpty ? "" : ": " + reasons.joined(separator: ", ")
    return [row("filtered", "\(filters.droppedCount) of \(filters.pairCount) pairs\(list)")]
  }

  private func row(_ title: String, _ text: String, _ tone: AlignmentSummary.Tone = .plain) -> AlignmentSummary.Row {
    AlignmentSummary.Row(title: title, text: text, tone: tone)
  }
}
