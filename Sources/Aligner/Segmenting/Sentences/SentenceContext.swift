/// What stands around a mark that may end a sentence.
struct SentenceContext {
  let scalars: [Unicode.Scalar]
  /// Where the sentence begins.
  let start: Int
  /// Its first letter or digit.
  let first: Int
  /// The mark.
  let mark: Int
  /// Behind the mark and what closes with it.
  let end: Int
  /// What follows the white space.
  let next: Int
  let language: Language

  /// Letters of a number that counts paragraphs, such as `12.`
  private static let longestLabel = 3

  /// Whether the mark ends the sentence (true) or may end it (false); `nil` if it does not.
  var isSentenceEnd: Bool? {
    let opening = scalars[next].value
    if language.facts.hasCase, CharacterClass.isLowercase(opening) { return nil }
    if CharacterClass.endsClause(opening) || CharacterClass.endsSentence(opening) || isClosing(opening) { return nil }
    if isElision { return nil }
    if isEllipsis { return language.facts.hasCase && CharacterClass.isUppercase(opening) }
    guard scalars[mark].value == 0x2E, end == mark + 1 else { return true }
    return isAbbreviated ? nil : true
  }

  /// Whether a clause ends that may be a sentence of the other language.
  var isClauseEnd: Bool {
    switch scalars[mark].value {
    case 0x2C, 0x60C: SentenceWords.joins(scalars[next...])
    default: true
    }
  }

  /// Whether a scalar is something that can be read.
  static func isText(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isLetter(scalar.value) || CharacterClass.digitValue(scalar.value) != nil
  }

  private func isClosing(_ scalar: UInt32) -> Bool {
    // A straight quote and an asterisk open as well as close.
    CharacterClass.isClosingMark(scalar) && scalar != 0x22 && scalar != 0x2A
  }

  /// `…` and `...`, behind which a sentence may go on.
  private var isEllipsis: Bool {
    scalars[mark].value == 0x2026 || scalars[mark].value == 0x2E && mark + 1 < end && scalars[mark + 1].value == 0x2E
  }

  /// `(…)` and `[...]` stand for what was left out.
  private var isElision: Bool {
    mark > start && (scalars[mark - 1].value == 0x28 || scalars[mark - 1].value == 0x5B)
  }

  /// Whether the full stop belongs to what is before it: an abbreviation, an initial, a label.
  private var isAbbreviated: Bool {
    let word = wordBeforeMark
    guard !word.isEmpty else { return false }
    if word.allSatisfy({ CharacterClass.digitValue($0.value) != nil }) {
      return word.count <= Self.longestLabel && isFirst(word)
    }
    if word.count == 1 { return isInitial(word) }
    return SentenceWords.isAbbreviation(word)
  }

  /// The letters, or the digits, right before the mark.
  private var wordBeforeMark: ArraySlice<Unicode.Scalar> {
    var first = mark
    func extend(while isPart: (UInt32) -> Bool) {
      while first > start, isPart(scalars[first - 1].value) { first -= 1 }
    }
    extend { CharacterClass.isLetter($0) || CharacterClass.isArabicMark($0) || $0 == 0xB0 }
    if first == mark { extend { CharacterClass.digitValue($0) != nil } }
    return scalars[first..<mark]
  }

  /// Whether nothing that can be read stands before a word.
  private func isFirst(_ word: ArraySlice<Unicode.Scalar>) -> Bool { first >= word.startIndex }

  /// `J. Dupont`, `O.N.U.`, `ق.م.`, `p. 12`; a small letter that is a word (`il y a.`) only before a number.
  private func isInitial(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let letter = word[word.startIndex].value
    let isLoose = word.startIndex > start && CharacterClass.digitValue(scalars[word.startIndex - 1].value) != nil
    if isLoose { return false }
    return !CharacterClass.isLowercase(letter) || CharacterClass.digitValue(scalars[next].value) != nil
      || word.startIndex > start && scalars[word.startIndex - 1].value == 0x2E || isFirst(word)
  }
}
