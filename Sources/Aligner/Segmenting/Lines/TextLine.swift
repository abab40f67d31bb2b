/// One line of a text that is not blank, as byte offsets and the few facts that layout decisions need.
struct TextLine: Sendable {
  /// How a line ends, as far as its last visible character tells.
  enum Ending: UInt8, Sendable {
    /// A letter or digit: the sentence goes on, or it is a heading.
    case open
    /// A hyphen behind a letter: a word may be cut.
    case hyphen
    /// A soft hyphen: a word is cut.
    case softHyphen
    /// `,` or `،`.
    case comma
    /// `:`.
    case colon
    /// `;` or `؛`.
    case semicolon
    /// `.` `!` `?` `…` `؟`, perhaps inside a closing quote or bracket.
    case sentence
  }

  /// How a line begins.
  enum Opening: UInt8, Sendable {
    /// A lower-case letter.
    case lowercase
    /// An upper-case letter.
    case uppercase
    /// A letter of a script without capitals.
    case caseless
    /// A digit, a bracket, a quote, a dash or anything else.
    case other
  }

  /// Offset of the first byte that is not white space.
  var start: Int
  /// Offset behind the last byte that is not white space.
  var end: Int
  /// Line number in the file, from 1.
  var number: Int
  /// Blank lines between this line and the one before.
  var gap: Int
  /// Scalars of white space before ``start``.
  var indent: Int
  /// Scalars from ``start`` to ``end``.
  var width: Int
  /// Whether a form feed stands before the line.
  var startsPage: Bool
  /// How it begins.
  var opening: Opening = .other
  /// How it ends.
  var ending: Ending = .open
  /// Scalars of its first word.
  var firstWordWidth = 0
  /// Whether its bytes are surely its clean text: no markup, nothing invisible, no two blanks together.
  var isClean = false

  /// The bytes of the line.
  var range: Range<Int> { start..<end }

  /// Whether it is a line of a title in capitals: three letters or more, none of them small.
  func isAllCapitals(in bytes: [UInt8]) -> Bool {
    guard opening != .lowercase, opening != .caseless, width <= 160, ending != .sentence else { return false }
    var letters = 0
    var index = start
    while index < end {
      let (scalar, length) = bytes.scalar(at: index)
      if CharacterClass.isLowercase(scalar) || CharacterClass.isArabicLetter(scalar) { return false }
      if CharacterClass.isUppercase(scalar) { letters += 1 }
      index += length
    }
    return letters >= 3
  }
}
