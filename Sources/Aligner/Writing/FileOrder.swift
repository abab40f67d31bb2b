/// The paragraphs of a document and what was taken out of it, in the order of the file.
struct FileOrder: Sequence, IteratorProtocol {
  /// An index into the document's paragraphs or removals.
  enum Element {
    case paragraph(Int)
    case removal(Int)
  }

  private let document: Document
  private let removalCount: Int
  private var paragraph = 0
  private var removal = 0

  /// - Parameter includesRemovals: false for the paragraphs alone.
  init(_ document: Document, includesRemovals: Bool) {
    self.document = document
    removalCount = includesRemovals ? document.removals.count : 0
  }

  mutating func next() -> Element? {
    if removal < removalCount {
      let isFirst =
        paragraph == document.paragraphs.count
        || document.removals[removal].place.byteRange.lowerBound
          < document.paragraphs[paragraph].place.byteRange.lowerBound
      if isFirst {
        removal += 1
        return .removal(removal - 1)
      }
    }
    guard paragraph < document.paragraphs.count else { return nil }
    paragraph += 1
    return .paragraph(paragraph - 1)
  }
}
