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
  /// The beads of one shape; small, since there are sixteen for each paragraph of a document.
  public struct Entry: Sendable {
    private let packedShape: (source: UInt16, target: UInt16)
    private let packedStarts: Range<Int32>
    private let packedPlace: Int32

    fileprivate init(_ shape: BeadShape, _ starts: Range<Int>, place: Int) {
      packedShape = (UInt16(shape.source), UInt16(shape.target))
      packedStarts = Int32(starts.lowerBound)..<Int32(starts.upperBound)
      packedPlace = Int32(place)
    }

    /// Their shape.
    public var shape: BeadShape { BeadShape(Int(packedShape.source), Int(packedShape.target)) }
    /// Target positions at which they begin.
    public var starts: Range<Int> { Int(packedStarts.lowerBound)..<Int(packedStarts.upperBound) }
    /// Where the score of the first of them stands in the row's ``BeadRow/scores``; those of the others follow.
    public var place: Int { Int(packedPlace) }
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

  /// Makes room for so many shapes and beads, and no more.
  mutating func reserve(shapes: Int, beads: Int) {
    entries.reserveCapacity(shapes)
    scores.reserveCapacity(beads)
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
    entries.append(Entry(shape, starts, place: scores.count))
    scores.append(contentsOf: repeatElement(score, count: starts.count))
  }
}
