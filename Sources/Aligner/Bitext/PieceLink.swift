/// A bead by the pieces of both documents: a line of a links file.
public struct PieceLink: Sendable, Hashable {
  /// One side of it.
  public struct Side: Sendable, Hashable {
    /// The pieces, from 0; where the side is empty, none.
    public var pieces: Range<Int>
    /// How many of the pieces each paragraph has, in order; empty if nobody has said.
    public var paragraphs: [Int]

    /// Makes a side.
    public init(pieces: Range<Int>, paragraphs: [Int] = []) {
      self.pieces = pieces
      self.paragraphs = paragraphs
    }

    /// The pieces that paragraphs begin with, as far as it is said; `nil` if nobody has said.
    var starts: Set<Int>? {
      guard !paragraphs.isEmpty, paragraphs.reduce(0, +) == pieces.count else { return nil }
      var next = pieces.lowerBound
      return Set(
        paragraphs.map { count in
          defer { next += count }
          return next
        })
    }
  }

  /// The French side.
  public var source: Side
  /// The Arabic side.
  public var target: Side
  /// What a person has said of it.
  public var state: BeadState
  /// Its confidence, where it is to be kept; `nil` for what a person's word is worth.
  public var confidence: Double?

  /// Makes a link.
  public init(source: Side, target: Side, state: BeadState, confidence: Double? = nil) {
    (self.source, self.target, self.state, self.confidence) = (source, target, state, confidence)
  }
}
