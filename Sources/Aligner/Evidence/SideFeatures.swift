/// What the evidences need to know of one document, computed once per paragraph.
public struct SideFeatures: Sendable {
  /// Number of paragraphs.
  public let count: Int
  /// Letters and digits up to each paragraph: `lengths[i + 1] - lengths[i]` is the length of paragraph `i`.
  public let lengths: [Int]
  /// The paragraphs' labels.
  public let labels: [Label.Value?]
  /// The paragraphs' kinds.
  public let kinds: [Paragraph.Kind]
  /// Tokens that look the same in both languages, such as numbers: per paragraph, rising and without repetition.
  public let tokens: [[Int32]]

  /// The words of the paragraphs.
  public let words: WordIndex

  /// Letters and digits of a group of paragraphs.
  @inline(__always)
  public func length(of range: Range<Int>) -> Int { lengths[range.upperBound] - lengths[range.lowerBound] }

  init(_ document: Document, interner: inout TokenInterner) {
    count = document.paragraphs.count
    labels = document.paragraphs.map { $0.label?.value }
    kinds = document.paragraphs.map(\.kind)
    var lengths = [0]
    lengths.reserveCapacity(count + 1)
    var tokens: [[Int32]] = []
    tokens.reserveCapacity(count)
    for paragraph in document.paragraphs {
      lengths.append(lengths[lengths.count - 1] + Self.length(of: paragraph.text))
      let numbers = NumeralScanner.numerals(in: paragraph.text).map { interner.number(of: $0) }
      tokens.append(Array(Set(numbers)).sorted())
    }
    self.lengths = lengths
    words = WordIndex(document.paragraphs.map(\.text), language: document.language)
    self.tokens = tokens
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
