import Foundation

/// One side of a bitext in pieces: cut as finely as it may be within some windows, and as it was read elsewhere.
struct PieceSide {
  /// The document with a paragraph for each piece.
  let document: Document
  /// For each piece, ln p(cut) and ln p(join) of the border before it; 0 and minus infinity where it is not to be decided.
  private(set) var cut: [Float]
  private(set) var join: [Float]
  /// For each paragraph as it was read, the first of its pieces; one more for the end.
  let starts: [Int]
  /// The borders of the draft that are to be decided, each with the piece behind it.
  let borders: [Border]

  /// A border that is to be decided.
  struct Border {
    /// Its place among those of the draft, and the piece behind it.
    var border: Int
    var piece: Int
    /// The paragraph that it stands in, or before, as the document was read.
    var paragraph: Int
  }

  /// Cuts a document; linear.
  /// - Parameter windows: ranges of its paragraphs, rising; the borders inside them are to be decided.
  init(_ document: Document, windows: [Range<Int>]) {
    let count = document.paragraphs.count
    let known = DraftBorders(document)
    let open = windows.flatMap(known.inside)
    let draft = document.draft
    guard let draft, !open.isEmpty else {
      self.document = document
      (cut, join) = ([Float](repeating: 0, count: count), [Float](repeating: -.infinity, count: count))
      (starts, borders) = (Array(0...count), [])
      return
    }
    var isCut = draft.borders.map(\.isCut)
    let own = draft.starts(isCut)
    for border in open { isCut[border] = true }
    self.document = draft.document(isCut)
    let lines = draft.starts(isCut)
    (cut, join) = ([Float](repeating: 0, count: lines.count), [Float](repeating: -.infinity, count: lines.count))
    let pieces = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1, $0) })
    starts = own.compactMap { pieces[$0] } + [lines.count]
    borders = open.compactMap { [starts] border in
      guard let piece = pieces[draft.borders[border].line] else { return nil }
      let paragraph = starts.indices.partitionPoint { starts[$0] > piece } - 1
      return Border(border: border, piece: piece, paragraph: paragraph)
    }
  }

  /// Weighs the borders that are to be decided.
  /// - Parameter odds: ln p(cut) / p(join) for each of them.
  mutating func weigh(by odds: [Double]) {
    for (border, odds) in zip(borders, odds) {
      cut[border.piece] = Float(-log1p(exp(-odds)))
      join[border.piece] = Float(-log1p(exp(odds)))
    }
  }

  /// The pieces of some paragraphs as they were read.
  func pieces(of paragraphs: Range<Int>) -> Range<Int> { starts[paragraphs.lowerBound]..<starts[paragraphs.upperBound] }

  /// How many pieces the paragraph has that was read as beginning with a piece; 1 for a piece within one.
  func ownLength(at piece: Int) -> Int {
    let paragraph = starts.indices.partitionPoint { starts[$0] >= piece }
    guard paragraph + 1 < starts.count, starts[paragraph] == piece else { return 1 }
    return starts[paragraph + 1] - piece
  }
}
