/// Finds where an alignment leaves open how its documents are cut: stretches of beads that are in doubt or no single pairs, with
/// what stands around them, and with borders that are not sure.
///
/// A pair of single paragraphs that is sure would stay a pair, whatever its borders were.
struct BorderWindows {
  /// A stretch of both documents, in paragraphs.
  struct Window {
    var source: Range<Int>
    var target: Range<Int>
  }

  /// The stretches, rising on both sides.
  private(set) var windows: [Window] = []

  /// Least confidence of a single pair that is left as it is.
  private static let sure = 0.98
  /// Sure pairs on either side that belong to a stretch: what is missing may be a part of a neighbour.
  private static let margin = 1
  /// Most pairs of pieces of a stretch that are weighed, and of all.
  private static let mostPairs = 20_000
  private static let mostOfAll = 400_000

  /// Looks through an alignment; linear, times the logarithm of the borders.
  /// - Parameter beads: those of an alignment of the documents, in order.
  init(_ beads: [Bead], of source: Document, _ target: Document) {
    // Most documents have no such beads, and need no look at their borders.
    guard source.draft != nil || target.draft != nil, !beads.allSatisfy(Self.isSettled) else { return }
    let borders = (DraftBorders(source), DraftBorders(target))
    let beads = beads.filter { !$0.isCrossing }
    var isOpen = [Bool](repeating: false, count: beads.count)
    for (index, bead) in beads.enumerated() where !Self.isSettled(bead) {
      for near in max(0, index - Self.margin)..<min(beads.count, index + 1 + Self.margin) { isOpen[near] = true }
    }
    // What a person has confirmed stays as it is, whatever is around it.
    for (index, bead) in beads.enumerated() where bead.state != .auto { isOpen[index] = false }
    var total = 0
    for run in isOpen.indices.split(whereSeparator: { !isOpen[$0] }) {
      let window = Window(
        source: beads[run.startIndex].source.lowerBound..<beads[run.endIndex - 1].source.upperBound,
        target: beads[run.startIndex].target.lowerBound..<beads[run.endIndex - 1].target.upperBound)
      let counts = (borders.0.counts(in: window.source), borders.1.counts(in: window.target))
      let pairs = counts.0.pieces * counts.1.pieces
      guard counts.0.borders + counts.1.borders > 0, pairs > 0, pairs <= Self.mostPairs, total + pairs <= Self.mostOfAll
      else { continue }
      total += pairs
      windows.append(window)
    }
  }

  private static func isSettled(_ bead: Bead) -> Bool {
    bead.isCrossing || bead.state != .auto || bead.isSinglePair && bead.confidence >= sure
  }
}

/// The borders of a document's draft, and where they are among its paragraphs as they were read.
struct DraftBorders {
  /// The lines of the borders, rising, and whether each is cut as the document was read.
  private let lines: [Int]
  private let cutsBefore: [Int]
  /// The first line of each paragraph.
  private let starts: [Int]

  init(_ document: Document) {
    let borders = document.draft?.borders ?? []
    lines = borders.map(\.line)
    cutsBefore = borders.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1.isCut ? 1 : 0)) }
    starts = document.draft?.starts(borders.map(\.isCut)) ?? []
  }

  /// The borders inside some paragraphs, by their places among all; O(log n).
  func inside(_ paragraphs: Range<Int>) -> Range<Int> {
    guard !lines.isEmpty, !paragraphs.isEmpty else { return 0..<0 }
    let first = lines.indices.partitionPoint { lines[$0] > starts[paragraphs.lowerBound] }
    guard paragraphs.upperBound < starts.count else { return first..<lines.count }
    return first..<lines.indices.partitionPoint { lines[$0] >= starts[paragraphs.upperBound] }
  }

  /// How many borders there are inside some paragraphs, and how many pieces they would be if all were cut.
  func counts(in paragraphs: Range<Int>) -> (borders: Int, pieces: Int) {
    let inside = inside(paragraphs)
    let cuts = cutsBefore[inside.upperBound] - cutsBefore[inside.lowerBound]
    return (inside.count, paragraphs.count + inside.count - cuts)
  }
}
