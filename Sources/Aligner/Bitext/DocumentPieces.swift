/// The finest paragraphs that a document can be cut into, by which corrections are told.
///
/// They depend on the one document alone, whatever it is aligned with: each paragraph is one piece or some.
public struct DocumentPieces: Sendable {
  /// A paragraph for each piece.
  public internal(set) var paragraphs: [Paragraph]
  /// For each paragraph of the document the first of its pieces; one more for the end.
  public let starts: [Int]
  /// For each piece what it says, as a number: its folded letters, but for blanks and what takes no room.
  public let hashes: [UInt32]

  /// The pieces of a document that is not cut more finely than it is.
  public init(of document: Document) {
    self.init(paragraphs: document.paragraphs, starts: Array(0...document.paragraphs.count))
  }

  /// - Parameters:
  ///   - paragraphs: one for each piece.
  ///   - starts: for each paragraph of the document the first of its pieces; one more for the end.
  init(paragraphs: [Paragraph], starts: [Int]) {
    (self.paragraphs, self.starts) = (paragraphs, starts)
    hashes = paragraphs.map { paragraph in
      var hash = FoldedHash()
      for scalar in paragraph.labelledText.unicodeScalars {
        let isSeen = !CharacterClass.isSpace(scalar.value) && !CharacterClass.isInvisible(scalar.value)
        if isSeen { hash.add(scalar.value) }
      }
      return UInt32(truncatingIfNeeded: hash.mixed)
    }
  }

  /// The pieces of some paragraphs of the document.
  public func pieces(of paragraphs: Range<Int>) -> Range<Int> {
    starts[paragraphs.lowerBound]..<starts[paragraphs.upperBound]
  }

  /// What some pieces say together, as a number, the same wherever they stand (FNV-1a over their numbers).
  public func hash(of pieces: Range<Int>) -> UInt32 {
    pieces.reduce(0x811C_9DC5) { ($0 ^ hashes[$1]) &* 0x0100_0193 }
  }
}

extension Document {
  /// The document as finely cut as it may be; itself if it keeps no pieces.
  var inPieces: Document {
    guard let pieces else { return self }
    var document = Document(language: language, name: name, paragraphs: pieces.paragraphs)
    document.key = key
    return document
  }
}
