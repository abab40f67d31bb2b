/// The texts of a bead's side as one, and the way back to its paragraphs.
struct JoinedText {
  /// The texts, a space between them.
  let text: String
  /// Where each begins, in bytes.
  private let starts: [Int]

  init(_ paragraphs: ArraySlice<Paragraph>) {
    var starts: [Int] = []
    var end = 0
    for paragraph in paragraphs {
      starts.append(end)
      end += paragraph.text.utf8.count + 1
    }
    self.starts = starts
    text = paragraphs.map(\.text).joined(separator: " ")
  }

  /// What stands in a range of its bytes.
  func written(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }

  /// The place of some byte ranges: the first one's paragraph, with all that are in it.
  /// - Parameter first: the index of the first paragraph.
  func place(of ranges: [Range<Int>], first: Int) -> Finding.Place {
    guard let start = ranges.first?.lowerBound, let offset = starts.lastIndex(where: { $0 <= start }) else {
      return Finding.Place(paragraph: first)
    }
    let end = offset + 1 < starts.count ? starts[offset + 1] : .max
    let marks = ranges.filter { $0.lowerBound >= starts[offset] && $0.upperBound <= end }
    return Finding.Place(
      paragraph: first + offset,
      marks: marks.map { $0.lowerBound - starts[offset]..<$0.upperBound - starts[offset] })
  }
}
