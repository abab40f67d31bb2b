/// The words of a text as terms are looked for in it: without joiners, each with where it stands.
struct TermWords {
  /// A word.
  struct Word {
    /// Its letters.
    var form: WordForms.Word
    /// Where it stands, in bytes.
    var range: Range<Int>
    /// Whether nothing but joiners and spaces stands between it and the word before it.
    var isJoined: Bool
  }

  private(set) var words: [Word] = []

  /// Finds the words of a text; linear.
  init(_ text: String, _ facts: LanguageFacts) {
    let bytes = Array(text.utf8)
    var (end, isJoined) = (0, false)
    FoldedWords.forEach(in: bytes, facts) { letters, range in
      isJoined = isJoined && Self.isJoint(bytes, end..<range.lowerBound)
      end = range.upperBound
      let letters = letters.indices.map { letters[$0] }[...]
      guard !letters.isEmpty, !facts.forms.isJoiner(letters) else { return }
      let written = String(decoding: bytes[range], as: UTF8.self)
      words.append(
        Word(form: .init(folded: letters, written: WordForms.letters(written)), range: range, isJoined: isJoined))
      isJoined = true
    }
  }

  /// Whether what is between two words leaves them together: spaces, apostrophes, hyphens.
  private static func isJoint(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
    var index = gap.lowerBound
    while index < gap.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      guard joins(scalar) else { return false }
      index += length
    }
    return true
  }

  private static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2D, 0x2010, 0x2011, 0x0A, 0x0D, 0x09: true
    default: CharacterClass.isSpace(scalar)
    }
  }
}
