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
    /// Nats for the bead that begins at each of them.
    public var scores: [Float]
  }

  /// The source paragraph that all of them begin with.
  public let first: Int
  /// One entry a shape.
  public var entries: [Entry]

  /// Makes a row.
  public init(first: Int, entries: [Entry]) {
    self.first = first
    self.entries = entries
  }

  /// A row of a single bead.
  init(_ source: Range<Int>, _ target: Range<Int>) {
    let starts = target.lowerBound..<(target.lowerBound + 1)
    self.init(
      first: source.lowerBound,
      entries: [.init(shape: BeadShape(source.count, target.count), starts: starts, scores: [0])])
  }

  /// The target paragraphs that any of the beads takes; `nil` if there are no beads.
  var columns: Range<Int>? {
    guard let lower = entries.map(\.starts.lowerBound).min(),
      let upper = entries.map({ $0.starts.upperBound - 1 + $0.shape.target }).max()
    else { return nil }
    return lower..<upper
  }
}
