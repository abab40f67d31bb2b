/// Counts the pieces of a document: which of them each of its paragraphs has, however it is cut.
struct PieceCounter {
  private let draft: (any DocumentDraft)?
  /// The line that each piece begins with; empty if each paragraph is one piece.
  private let lines: [Int]
  /// How many pieces there are.
  let count: Int

  init(_ document: Document) {
    draft = document.draft
    lines = document.draft.map { draft in draft.starts(draft.borders.map { _ in true }) } ?? []
    count = draft == nil ? document.paragraphs.count : lines.count
  }

  /// For each paragraph the first of its pieces; one more for the end.
  /// - Parameter starts: the lines that the paragraphs begin with; `nil` for a document that is cut one way only.
  func starts(of starts: [Int]?) -> [Int] {
    guard let starts, draft != nil else { return Array(0...count) }
    var piece = 0
    let first = starts.map { line in
      while piece < lines.count, lines[piece] < line { piece += 1 }
      return piece
    }
    return first + [count]
  }

  /// The pieces themselves, as paragraphs.
  func pieces(of document: Document, starts: [Int]) -> DocumentPieces {
    guard let draft else { return DocumentPieces(of: document) }
    return DocumentPieces(paragraphs: draft.document(draft.borders.map { _ in true }).paragraphs, starts: starts)
  }

  /// The document with the borders of some links settled, so that they begin and end with paragraphs.
  ///
  /// Between the pieces of a link there are the borders that it says; if it says none, those that the document has by itself.
  func document(_ document: Document, fixing sides: [PieceLink.Side]) -> Document {
    guard let draft else { return document }
    let own = draft.borders.map(\.isCut)
    let read = Set(draft.starts(own))
    var isCut: [Int: Bool] = [:]
    for side in sides where !side.pieces.isEmpty {
      let starts = side.starts
      for piece in side.pieces.dropFirst() {
        isCut[lines[piece]] = starts.map { $0.contains(piece) } ?? read.contains(lines[piece])
      }
    }
    for side in sides where !side.pieces.isEmpty {
      isCut[lines[side.pieces.lowerBound]] = true
      if side.pieces.upperBound < count { isCut[lines[side.pieces.upperBound]] = true }
    }
    let fixed = FixedBorders(draft) { isCut[$0] }
    var document = fixed.document(fixed.borders.map(\.isCut))
    document.draft = fixed
    return document
  }
}
