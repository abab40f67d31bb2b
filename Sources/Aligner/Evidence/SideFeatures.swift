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
  /// Tokens that look the same in both languages, such as numbers.
  public let tokens: PostingIndex

  /// The words of the paragraphs.
  public let words: WordIndex

  /// Letters and digits of a group of paragraphs.
  @inline(__always)
  public func length(of range: Range<Int>) -> Int { lengths[range.upperBound] - lengths[range.lowerBound] }

  init(_ document: Document, tokens: PostingIndex) {
    let texts = document.paragraphs.map(\.text)
    count = texts.count
    labels = document.paragraphs.map { $0.label.map { LabelKey($0.value) } }
    kinds = document.paragraphs.map(\.kind)
    lengths = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + Self.length(of: $1)) }
    words = WordIndex(texts, language: document.language)
    self.tokens = tokens
  }

  /// The numbers of each paragraph, numbered by an interner that both documents share.
  static func tokens(of document: Document, _ interner: inout TokenInterner) -> [[Int32]] {
    document.paragraphs.map { paragraph in
      let numbers = NumeralScanner.numerals(in: paragraph.text).map { interner.number(of: $0) }
      return Array(Set(numbers)).sorted()
    }
  }

  /// Letters and digits; vowel marks, punctuation and spaces do not count, since their use varies.
  private static func length(of text: String) -> Int {
    var length = 0
    for scalar in text.unicodeScalars
    where CharacterClass.isLetter(scalar.value) || CharacterClass.digitValue(scalar.value) != nil {
      length += 1
    }
    return length
  }
}
