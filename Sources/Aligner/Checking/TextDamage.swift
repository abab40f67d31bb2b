/// What extraction from PDF, a wrong encoding or a careless hand does to a text.
enum TextDamage {
  /// A sort of damage.
  enum Kind: CaseIterable {
    /// U+FFFD, which stands for what a program could not read.
    case lostCharacters
    /// UTF-8 that was read as a Windows encoding: `Ã©`, `Ø§Ù`.
    case wrongEncoding
    /// `االجتماع` for `الاجتماع`.
    case turnedLamAlef
    /// Letters in the shapes of print, which no search finds: U+FB50 to U+FDFF, U+FE70 to U+FEFC, `ﬁ`.
    case presentationForms
    /// `)2016(`.
    case turnedBrackets
    /// A short word twice: `de de`.
    case doubledWords
  }

  /// The first place of each sort of damage in a text, as a range of its UTF-8; linear.
  static func all(in text: String) -> [Kind: Range<Int>] {
    let bytes = Array(text.utf8)
    var found: [Kind: Range<Int>] = [:]
    var (last, beforeLast): (UInt32, UInt32) = (0x20, 0x20)
    var lastStart = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      if found[.lostCharacters] == nil, scalar == 0xFFFD { found[.lostCharacters] = index..<index + length }
      if found[.wrongEncoding] == nil, isWronglyRead(last, scalar) {
        found[.wrongEncoding] = lastStart..<index + length
      }
      if found[.presentationForms] == nil, isPresentationForm(scalar) {
        found[.presentationForms] = index..<index + length
      }
      if found[.turnedLamAlef] == nil, LamAlef.isTurned(beforeLast, last, scalar),
        isWordStart(bytes, before: lastStart)
      {
        found[.turnedLamAlef] = lastStart - 2..<index + length
      }
      if found[.turnedBrackets] == nil, scalar == 0x29, let range = turnedBrackets(bytes, at: index) {
        found[.turnedBrackets] = range
      }
      (beforeLast, last, lastStart) = (last, scalar, index)
      index += length
    }
    found[.doubledWords] = doubledWord(in: bytes)
    return found
  }

  /// `Ã` or `Â` before what is no letter, `â€`, and the beginnings of Arabic letters in UTF-8 read as Latin.
  private static func isWronglyRead(_ first: UInt32, _ second: UInt32) -> Bool {
    switch first {
    case 0xC2, 0xC3: (0x80...0xBF).contains(second) && second != 0xA0 && second != 0xBB
    case 0xD8, 0xD9: (0x80...0xBF).contains(second) && second != 0xA0 && second != 0xBB
    case 0xE2: second == 0x20AC || second == 0x80
    default: false
    }
  }

  private static func isPresentationForm(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFB00...0xFB06, 0xFE70...0xFEFC: true
    // Ornate brackets and the phrases that are characters of their own right stay.
    case 0xFB50...0xFD3D, 0xFD50...0xFDF1: true
    default: false
    }
  }

  /// Whether the alef before `index` begins a word, but for a conjunction or preposition in front.
  private static func isWordStart(_ bytes: [UInt8], before index: Int) -> Bool {
    guard index > 2 else { return true }
    let (scalar, length) = bytes.scalar(before: index - 2)
    guard CharacterClass.isArabicLetter(scalar) else { return true }
    let isParticle = [0x648, 0x641, 0x628, 0x643].contains(scalar)
    return isParticle
      && (index - 2 - length == 0 || !CharacterClass.isArabicLetter(bytes.scalar(before: index - 2 - length).value))
  }

  /// A number between brackets that look outwards.
  private static func turnedBrackets(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
    guard start == 0 || bytes[start - 1] == 0x20 else { return nil }
    var index = start + 1
    var digits = 0
    while index < bytes.count, digits < 5 {
      let (scalar, length) = bytes.scalar(at: index)
      guard CharacterClass.digitValue(scalar) != nil else { break }
      digits += 1
      index += length
    }
    return digits > 0 && index < bytes.count && bytes[index] == 0x28 ? start..<index + 1 : nil
  }

  /// The second of two equal short words that never follow each other.
  private static func doubledWord(in bytes: [UInt8]) -> Range<Int>? {
    var last = 0..<0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
      if end > start, end - start == last.count, bytes[start..<end] == bytes[last],
        FunctionWords.isLast(in: bytes, before: end), isWord(bytes, start..<end),
        !repeatable.contains(Array(bytes[start..<end]))
      {
        return start..<end
      }
      last = start..<end
      start = end + 1
    }
    return nil
  }

  private static let repeatable = Set(
    Language.allCases.flatMap(\.facts.sentences.repeatableWords).map { Array($0.utf8) })

  private static func isWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var isWord = range.count > 1
    bytes.forEachScalar(in: range) { isWord = isWord && CharacterClass.isLetter($0) }
    return isWord
  }
}
