/// The smallest thing that a format sets apart: a line of a text or page, a paragraph of a word processor, a cell.
///
/// A text of 100 MB has a million of them, so they hold what every format knows and what is read off the bytes once.
struct Passage: Sendable {
  /// What sets a passage apart from the one before, as far as the format knows.
  enum Border: UInt8, Sendable {
    /// The end of a line, which may be one of a paragraph: layout and sentences have to tell.
    case line
    /// The same, and the end of a page or of a column on it.
    case page
    /// The end of a paragraph: nothing is joined across it, and what stands behind it is no page furniture.
    case paragraph
    /// The end of a paragraph as a word processor has it: the same, unless the document turns out to be made of lines, as
    /// what was converted from a PDF is.
    case block
    /// The end of a line that an author set within a paragraph, which some use to set paragraphs apart.
    case lineBreak
  }

  /// How a passage ends, as far as its last visible character tells.
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

  /// How a passage begins.
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
  /// Line number in the file, from 1; of what has no lines, its number among the passages.
  var number: Int
  /// Blank lines between this passage and the one before.
  var gap: Int
  /// Scalars of white space before ``start``.
  var indent: Int
  /// Scalars from ``start`` to ``end``.
  var width: Int
  /// What sets it apart from the one before.
  var border: Border
  /// How it begins.
  var opening: Opening = .other
  /// How it ends.
  var ending: Ending = .open
  /// Scalars of its first word.
  var firstWordWidth: Int32 = 0
  /// Scalars from where the lines of its page or column begin to its end: ``width``, unless the format knows where it stands.
  var reach: Int32 = 0
  /// Whether its bytes are surely its clean text: no markup, nothing invisible, no two blanks together.
  var isClean = false
  /// Where ``Passages`` keeps what the format knows of it; -1 if that is nothing.
  var role: Int32 = -1

  /// The bytes of the passage.
  var range: Range<Int> { start..<end }

  /// Whether it is the first of a page.
  var startsPage: Bool { border == .page }

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
