/// What went into a corpus and what was left out of it, in a few lines.
///
/// ```
/// pairs       12: 10 aligned, 1 not a translation, 1 not read
/// sentences   412: 380 1-1, 20 2-1, 12 1-0
/// filtered    31 of 400: 20 duplicate, 8 length, 3 confidence
/// ```
package struct CorpusSummary: Sendable {
  private let unit: TextUnit
  private let language: ReportLanguage
  private let isolatesText: Bool
  /// How many alignments have been added.
  package private(set) var alignedCount = 0
  private var refusedCount = 0
  private var unreadCount = 0
  private var shapes: [String: Int] = [:]
  /// The first pairs of documents, and how many beads they have, and how many that are more likely wrong than right.
  private var pairs: [(name: String, count: Int, unsure: Int)] = []
  /// The same of all.
  private var unsureCount = 0

  /// Pairs of documents that are named.
  private static let pairsShown = 10

  /// Makes a summary of no pair yet.
  /// - Parameters:
  ///   - unit: what beads consist of.
  ///   - language: what it is written in.
  ///   - isolatesText: whether it is for a terminal; see ``AlignmentSummary``.
  package init(unit: TextUnit, language: ReportLanguage = .english, isolatesText: Bool = false) {
    self.unit = unit
    self.language = language
    self.isolatesText = isolatesText
  }

  /// Counts an alignment that is written.
  package mutating func add(_ alignment: Alignment) {
    alignedCount += 1
    let paired = alignment.beads.filter { !$0.isUnpaired }
    let unsure = paired.count { $0.confidence < SummaryWords.unsure }
    unsureCount += unsure
    if pairs.count < Self.pairsShown {
      pairs.append((alignment.source.key ?? UnitNames.fileName(of: alignment.source.name), paired.count, unsure))
    }
    shapes.merge(AlignmentSummary.shapes(of: alignment.beads), uniquingKeysWith: +)
  }

  /// Counts two documents that are no translations of each other.
  package mutating func addRefused() { refusedCount += 1 }

  /// Counts two documents of which at least one cannot be read.
  package mutating func addUnread() { unreadCount += 1 }

  /// The lines on all pairs of documents.
  package func pairRows(width: Int = 80) -> [AlignmentSummary.Row] {
    let counts = SummaryWords.pairs(aligned: alignedCount, refused: refusedCount, unread: unreadCount)
    return [
      row(SummaryWords.pairs, counts[language], refusedCount + unreadCount > 0 ? .warning : .plain)
    ] + namedPairs(width) + [row(SummaryWords.beads, describedBeads(width))]
  }

  /// A line for each of the first pairs, and one for the others.
  private func namedPairs(_ width: Int) -> [AlignmentSummary.Row] {
    guard alignedCount > 1 else { return [] }
    let room = max(40, width - SummaryWords.titleWidth(language))
    let named = pairs.map { pair in
      let counts = SummaryWords.pairs(pair.count, unsure: pair.unsure)[language]
      let name = DisplayText.ending(of: pair.name, width: room - DisplayText.width(of: counts) - 2)
      return row(nil, name + "  " + counts, pair.unsure > 0 ? .warning : .plain)
    }
    guard alignedCount > pairs.count else { return named }
    let unsure = unsureCount - pairs.reduce(0) { $0 + $1.unsure }
    return named + [row(nil, SummaryWords.morePairs(alignedCount - pairs.count, unsure: unsure)[language])]
  }

  /// The line on sentences, if they are what beads consist of.
  package func sentenceRows(width: Int = 80) -> [AlignmentSummary.Row] {
    unit == .sentence ? [row(SummaryWords.sentences, describedBeads(width))] : []
  }

  /// The line on what filters have dropped, if any was asked for.
  package func filterRows(_ filters: BeadFilters) -> [AlignmentSummary.Row] {
    guard filters.isTold else { return [] }
    let counts = SummaryWords.filtered(
      filters.droppedCount, of: filters.pairCount, filters.counts.filter { $0.dropped > 0 })
    return [row(SummaryWords.filtered, counts[language])]
  }

  private func describedBeads(_ width: Int) -> String {
    AlignmentSummary.describe(shapes, width: max(40, width - SummaryWords.titleWidth(language)), language)
  }

  private func row(_ title: Message?, _ text: String, _ tone: AlignmentSummary.Tone = .plain) -> AlignmentSummary.Row {
    AlignmentSummary.Row(title: title, text, tone, language, isolatesText: isolatesText)
  }
}
