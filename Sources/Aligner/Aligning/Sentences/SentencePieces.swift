/// The paragraphs of a document in pieces, as finely as it may be cut into sentences.
struct SentencePieces {
  private let document: Document
  private let pieces: [[SentenceSplitter.Piece]]
  /// For each piece of each paragraph, whether a sentence ends with it.
  private var isEnd: [[Bool]]

  /// Cuts a document; linear. Headings and rows of a contents table are left whole.
  /// - Parameter longest: the longest paragraphs that are cut, in UTF-8 bytes.
  init(_ document: Document, longest: Int = .max) {
    self.document = document
    let pieces = ParallelMap.map(document.paragraphs.count) { index in
      let paragraph = document.paragraphs[index]
      return switch paragraph.kind {
      case _ where paragraph.text.utf8.count > longest, .heading, .contents:
        [SentenceSplitter.Piece(text: paragraph.text, endsSurely: true)]
      default: SentenceSplitter.pieces(of: paragraph.text, language: document.language)
      }
    }
    self.pieces = pieces
    isEnd = pieces.map { $0.map(\.endsSurely) }
  }

  /// The place of a piece.
  struct Place {
    var paragraph: Int
    var piece: Int
  }

  /// All pieces of some paragraphs.
  func places(of paragraphs: Range<Int>) -> [Place] {
    paragraphs.flatMap { paragraph in
      pieces[paragraph].indices.map { Place(paragraph: paragraph, piece: $0) }
    }
  }

  /// The text of a piece.
  func text(at place: Place) -> String { pieces[place.paragraph][place.piece].text }

  /// Whether a sentence ends with a piece.
  func endsSentence(_ place: Place) -> Bool { isEnd[place.paragraph][place.piece] }

  /// Makes a sentence end with a piece.
  mutating func end(at place: Place) { isEnd[place.paragraph][place.piece] = true }

  /// The sentences of a paragraph: its pieces, joined where none ends.
  func sentences(of paragraph: Int) -> [String] {
    var sentences: [String] = []
    var isOpen = false
    for (piece, isEnd) in zip(pieces[paragraph], isEnd[paragraph]) {
      if isOpen { sentences[sentences.count - 1] += " " + piece.text } else { sentences.append(piece.text) }
      isOpen = !isEnd
    }
    return sentences
  }

  /// Where the sentences of a paragraph stand in the UTF-8 of its text.
  func ranges(of paragraph: Int) -> [Range<Int>] {
    let bytes = Array(document.paragraphs[paragraph].text.utf8)
    var ranges: [Range<Int>] = []
    var (end, isOpen) = (0, false)
    for (piece, isEnd) in zip(pieces[paragraph], isEnd[paragraph]) {
      var start = end
      while start < bytes.count, CharacterClass.isSpace(bytes.scalar(at: start).value) {
        start += bytes.scalar(at: start).length
      }
      end = min(bytes.count, start + piece.text.utf8.count)
      if isOpen, let last = ranges.popLast() { start = last.lowerBound }
      ranges.append(start..<end)
      isOpen = !isEnd
    }
    return ranges
  }

  /// The document with sentences for paragraphs, and where those of each paragraph begin; one more for the end.
  func split() -> (document: Document, starts: [Int]) {
    let sentences = document.paragraphs.indices.map(sentences(of:))
    let starts = sentences.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    var split = document
    // They are those of paragraphs, which there are no more.
    split.pieces = nil
    split.paragraphs = zip(document.paragraphs, sentences).enumerated().flatMap { index, own in
      own.1.enumerated().map { number, text in
        var sentence = own.0
        sentence.text = text
        sentence.section = own.0.section.map { starts[$0] }
        sentence.parent = own.0.parent.map { starts[$0] }
        sentence.sentence = SentencePlace(paragraph: index, number: number)
        return sentence
      }
    }
    for index in split.anomalies.indices { split.anomalies[index].paragraph = starts[split.anomalies[index].paragraph] }
    return (split, starts)
  }
}
