/// The texts of a bead's side as one, and the way back to its paragraphs.
struct JoinedText {
  /// The texts, a space between them.
  let text: String
  /// The language that they are in.
  let language: Language
  /// The paragraphs.
  let paragraphs: ArraySlice<Paragraph>
  /// Where each begins, in bytes.
  private let starts: [Int]

  init(_ range: Range<Int>, of document: Document) {
    paragraphs = document.paragraphs[range]
    language = document.language
    var starts: [Int] = []
    var end = 0
    for paragraph in paragraphs {
      starts.append(end)
      end += paragraph.text.utf8.count + 1
    }
    self.starts = starts
    text = paragraphs.map(\.text).joined(separator: " ")
  }

  /// What stands in some ranges of its bytes, as messages quote it.
  func quoted(_ ranges: [Range<Int>]) -> Message {
    let bytes = Array(text.utf8)
    return .quoting(all: ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  /// Where a range of a paragraph's bytes stands in the text.
  func range(_ range: Range<Int>, of paragraph: Int) -> Range<Int> {
    let start = starts[paragraph - paragraphs.startIndex]
    return range.lowerBound + start..<range.upperBound + start
  }

  /// Where the paragraph begins that a byte is in, and the paragraph.
  func paragraph(at byte: Int) -> (start: Int, paragraph: Paragraph)? {
    let next = starts.indices.partitionPoint { starts[$0] > byte }
    return next > 0 ? (starts[next - 1], paragraphs[paragraphs.startIndex + next - 1]) : nil
  }

  /// The place of some byte ranges: the first one's paragraph, with all that are in it.
  func place(of ranges: [Range<Int>]) -> Finding.Place {
    guard let start = ranges.first?.lowerBound, let offset = starts.lastIndex(where: { $0 <= start }) else {
      return Finding.Place(paragraph: paragraphs.startIndex)
    }
    let end = offset + 1 < starts.count ? starts[offset + 1] : .max
    let marks = ranges.filter { $0.lowerBound >= starts[offset] && $0.upperBound <= end }
    return Finding.Place(
      paragraph: paragraphs.startIndex + offset,
      marks: marks.map { $0.lowerBound - starts[offset]..<$0.upperBound - starts[offset] })
  }
}
