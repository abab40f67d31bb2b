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

  init(_ document: Document, values: [ValueIndex]) {
    let texts = document.paragraphs.map(\.text)
    count = texts.count
    labels = document.paragraphs.map { $0.label.map { LabelKey($0.value) } }
    kinds = document.paragraphs.map(\.kind)
    goesOn = document.paragraphs.indices.map { OpenSentence.goesOn(document.paragraphs, at: $0) }
    lengths = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + Self.length(of: $1)) }
    words = WordIndex(texts, language: document.language)
    marks = texts.map { Marks($0) }
    self.values = values
  }

  /// What each paragraph mentions, for each ``ValueKind``.
  static func values(of document: Document) -> [[[ValueKey]]] {
    let texts = document.paragraphs.map(\.text)
    let keys = ParallelMap.map(texts.count) { ValueKeys.keys(of: texts[$0], language: document.language) }
    return ValueKind.allCases.map { kind in keys.map { $0[kind.rawValue] } }
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
