/// What the evidences need to know of one document, computed once per paragraph.
public struct SideFeatures: Sendable {
  /// Number of paragraphs.
  public let count: Int
  /// Letters and digits up to each paragraph: `lengths[i + 1] - lengths[i]` is the length of paragraph `i`.
  public let lengths: [Int]
  /// The paragraphs' labels.
  public let labels: [LabelKey?]
  /// The paragraphs' kinds.
  public let kinds: [Paragraph.Kind]
  /// Whether each paragraph goes on in the middle of a sentence that the one before it has left open.
  let goesOn: [Bool]
  /// What they mention by value, for each ``ValueKind``.
  let values: [ValueIndex]

  /// Their punctuation.
  let marks: [Marks]

  /// The words of the paragraphs.
  public let words: WordIndex

  /// Letters and digits of a group of paragraphs.
  @inline(__always)
  public func length(of range: Range<Int>) -> Int { lengths[range.upperBound] - lengths[range.lowerBound] }

  /// Their numbers.
  public var tokens: PostingIndex { values[ValueKind.numbers.rawValue].postings }

  /// - Parameters:
  ///   - texts: what was read in each paragraph.
  ///   - values: their values, numbered together with those of the other side.
  init(_ document: Document, _ texts: [ParagraphFeatures], values: [ValueIndex]) {
    count = texts.count
    labels = document.paragraphs.map { $0.label.map { LabelKey($0.value) } }
    kinds = document.paragraphs.map(\.kind)
    goesOn = document.paragraphs.indices.map { OpenSentence.goesOn(document.paragraphs, at: $0) }
    lengths = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.length) }
    words = WordIndex(texts.map(\.words))
    marks = texts.map(\.marks)
    self.values = values
  }
}
