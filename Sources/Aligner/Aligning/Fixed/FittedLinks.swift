/// What of a links file fits two documents.
///
/// A document may have changed since: pieces that were put in or taken out shift the others, which are found again by what they say.
/// Complexity: linear in the documents for each length of sides that occurs, up to ``longest``, and in the file.
public struct FittedLinks: Sendable {
  /// The links that fit, no two of which share a piece.
  public private(set) var links: [PieceLink] = []
  /// The lines of the file that fit no more; they count from 1.
  public private(set) var unfit: [Int] = []
  /// Whether hardly any line of the file fits: it is of other documents.
  public let isOfOthers: Bool

  /// Lines of the file, for each of those that fit, from which on it is of other documents: a heading or two are the same in many.
  private static let others = 10
  /// Fewer lines tell nothing.
  private static let fewest = 4

  /// Fits a file to two documents.
  /// - Parameters:
  ///   - source: as it was read, and so the other.
  ///   - takesAll: whether every line is taken as it stands, and not only what a person has said something of.
  public init(_ file: LinksFile, _ source: Document, _ target: Document, takesAll: Bool = false) {
    var sides = (Side(source), Side(target))
    var fitting = 0
    for line in file.lines {
      let found = (sides.0.place(of: line.source), sides.1.place(of: line.target))
      if found.0 != nil, found.1 != nil { fitting += 1 }
      guard takesAll || line.state != .auto else { continue }
      guard let first = found.0, let other = found.1 else {
        unfit.append(line.number)
        continue
      }
      sides.0.take(first)
      sides.1.take(other)
      links.append(
        PieceLink(
          source: .init(pieces: first, paragraphs: line.source.paragraphs),
          target: .init(pieces: other, paragraphs: line.target.paragraphs), state: line.state,
          confidence: takesAll ? line.confidence : nil))
    }
    isOfOthers = file.lines.count >= Self.fewest && fitting * Self.others < file.lines.count
  }

  /// The pieces of one document, and which of them are taken.
  private struct Side {
    private let pieces: DocumentPieces
    private var isTaken: [Bool]
    /// By how many pieces the last line that fitted stands elsewhere than the file says.
    private var shift = 0
    /// For each length of a side, where runs of so many pieces begin, by what they say.
    private var places: [Int: [UInt32: [Int]]] = [:]

    /// Most pieces of a side that is looked for elsewhere.
    private static let longest = 64

    init(_ document: Document) {
      let counter = PieceCounter(document)
      pieces = counter.pieces(of: document, starts: [])
      isTaken = [Bool](repeating: false, count: counter.count)
    }

    /// The pieces of a side of a line where they are now; `nil` if they are no more.
    mutating func place(of side: LinksFile.Line.Side) -> Range<Int>? {
      guard side.count > 0 else { return 0..<0 }
      if let near = [side.first + shift, side.first].first(where: { isFitting(side, at: $0) }) {
        shift = near - side.first
        return near..<(near + side.count)
      }
      guard let hash = side.hash, side.count <= Self.longest else { return nil }
      let expected = side.first + shift
      let known = places(of: side.count)[hash, default: []]
      let next = known.indices.partitionPoint { known[$0] >= expected }
      // The nearest, unless it is taken; a text that stands there very often is not searched for through all its places.
      let candidates = [next, next - 1, next + 1].filter(known.indices.contains).map { known[$0] }
      guard
        let found = candidates.filter({ isFitting(side, at: $0) }).min(by: { abs($0 - expected) < abs($1 - expected) })
      else { return nil }
      shift = found - side.first
      return found..<(found + side.count)
    }

    mutating func take(_ range: Range<Int>) {
      for piece in range { isTaken[piece] = true }
    }

    private func isFitting(_ side: LinksFile.Line.Side, at first: Int) -> Bool {
      guard first >= 0, first + side.count <= isTaken.count else { return false }
      let range = first..<(first + side.count)
      return !isTaken[range].contains(true) && (side.hash.map { $0 == pieces.hash(of: range) } ?? true)
    }

    private mutating func places(of count: Int) -> [UInt32: [Int]] {
      if let known = places[count] { return known }
      var found: [UInt32: [Int]] = [:]
      if count <= isTaken.count {
        for first in 0...(isTaken.count - count) {
          found[pieces.hash(of: first..<(first + count)), default: []].append(first)
        }
      }
      places[count] = found
      return found
    }
  }
}
