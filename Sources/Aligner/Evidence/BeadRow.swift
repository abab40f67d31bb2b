/// How many paragraphs a bead takes on either side.
public struct BeadShape: Sendable, Hashable {
  /// Source paragraphs.
  public var source: Int
  /// Target paragraphs.
  public var target: Int

  /// Makes a shape.
  public init(_ source: Int, _ target: Int) {
    self.source = source
    self.target = target
  }
}

/// The beads that begin at one source paragraph, and the scores they have gathered so far.
public struct BeadRow: Sendable {
  /// The beads of one shape.
  public struct Entry: Sendable {
    /// Their shape.
    public let shape: BeadShape
    /// Target positions at which they begin.
    public let starts: Range<Int>
    /// Where the score of the first of them stands in the row's ``BeadRow/scores``; those of the others follow.
    public let place: Int
  }

  /// The source paragraph that all of them begin with.
  public private(set) var first: Int
  /// One entry a shape.
  public private(set) var entries: [Entry] = []
  /// Nats for each bead, those of one shape after those of another.
  public var scores: [Float] = []
  /// The target paragraphs that any of the beads takes; empty if there are no beads.
  public private(set) var columns: Range<Int> = 0..<0

  /// Makes a row without beads.
  /// - Parameter first: the source paragraph that its beads begin with.
  public init(first: Int) {
    self.first = first
  }

  /// Makes it the row of another source paragraph, without beads.
  mutating func begin(with first: Int) {
    self.first = first
    entries.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    columns = 0..<0
  }

  /// Adds beads of one shape.
  /// - Parameters:
  ///   - starts: target positions at which they begin; not empty.
  ///   - score: what each begins with, in nats.
  public mutating func add(_ shape: BeadShape, starts: Range<Int>, score: Float) {
    let taken = starts.lowerBound..<(starts.upperBound - 1 + shape.target)
    columns =
      entries.isEmpty
      ? taken : min(columns.lowerBound, taken.lowerBound)..<max(columns.upperBound, taken.upperBound)
    entries.append(Entry(shape: shape, starts: starts, place: scores.count))
    scores.append(contentsOf: repeatElement(score, count: starts.count))
  }
}
