/// The words of running text: those of addresses, paths, codes, markup and program code are left out.
///
/// An address has the letters of its own script, whatever the language of the text that gives it is. What is left out is
/// lost for counting alone, so that a word too many does no harm.
struct RunningWords {
  /// A word: letters of one script, with the marks among them.
  struct Word {
    let range: Range<Int>
    let isArabic: Bool
    let letterCount: Int
  }

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - range: where to look, from the beginning of a letter; `nil` for all of it.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    self.range = range ?? bytes.indices
  }

  /// Calls `body` with each word; linear.
  func visit(_ body: (Word) -> Void) {
    let (text, end) = (bytes.span, range.upperBound)
    var index = range.lowerBound
    while index < end {
      if let word = Self.plainWord(in: text, from: index, before: end) {
        body(word)
        index = word.range.upperBound
        continue
      }
      if let after = Self.markupEnd(in: text, from: index, before: end) {
        index = after
        continue
      }
      let (scalar, length) = text.scalar(at: index)
      if CharacterClass.isArabicLetter(scalar) {
        index = Self.word(in: text, from: index, before: end, isArabic: true, body)
      } else if Self.separates(scalar) {
        index += length
      } else {
        let after = Self.pieceEnd(in: text, from: index, before: end)
        if Self.isPlain(text, index..<after) || !CodeSigns(bytes, index..<after).isCode {
          Self.words(in: text, index..<after, body)
        }
        index = after
      }
    }
  }

  /// The Latin word that begins here and is one like most: letters with a separator behind them, and no capital behind a small one.
  /// What is none costs little to ask, and is looked at more closely.
  @inline(__always)
  private static func plainWord(in text: Span<UInt8>, from start: Int, before end: Int) -> Word? {
    var (index, letters) = (start, 0)
    var before: UInt8 = 0
    while index < end {
      let byte = text[index]
      if (0x61...0x7A).contains(byte | 0x20) {
        guard byte >= 0x61 || before < 0x61 || before >= 0x80 else { return nil }
        index += 1
      } else if byte == 0xC3, text[index + 1] != 0x97, text[index + 1] != 0xB7 {
        // À to ÿ, × and ÷ left out.
        index += 2
      } else {
        let isMark = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
        guard isMark ? index + 1 == end || text[index + 1] <= 0x20 : separates(text.scalar(at: index).value) else {
          return nil
        }
        break
      }
      before = byte
      letters += 1
    }
    return letters > 0 ? Word(range: start..<index, isArabic: false, letterCount: letters) : nil
  }

  /// Whether a piece is a word like most: letters alone, with a mark or two behind them, and no capital behind a small one.
  private static func isPlain(_ text: Span<UInt8>, _ piece: Range<Int>) -> Bool {
    var end = piece.upperBound
    while end > piece.lowerBound, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ":") { end -= 1 }
    var before: UInt8 = 0
    for index in piece.lowerBound..<end {
      let byte = text[index]
      guard CodeSigns.isLetter(byte), byte >= 0x61 || before < 0x61 || before >= 0x80 else { return false }
      before = byte
    }
    return true
  }

  /// The Latin words of a piece.
  private static func words(in text: Span<UInt8>, _ piece: Range<Int>, _ body: (Word) -> Void) {
    var index = piece.lowerBound
    while index < piece.upperBound {
      let (scalar, length) = text.scalar(at: index)
      index =
        CharacterClass.isLatinLetter(scalar)
        ? word(in: text, from: index, before: piece.upperBound, isArabic: false, body) : index + length
    }
  }

  /// Tells of the word that begins here, and returns where it ends.
  private static func word(
    in text: Span<UInt8>, from start: Int, before limit: Int, isArabic: Bool, _ body: (Word) -> Void
  ) -> Int {
    var index = start
    var letters = 0
    while index < limit {
      let (scalar, length) = text.scalar(at: index)
      if isArabic ? CharacterClass.isArabicLetter(scalar) : CharacterClass.isLatinLetter(scalar) {
        letters += 1
      } else if !(isArabic ? CharacterClass.isArabicMark(scalar) || scalar == 0x640 : belongsToLatin(scalar)) {
        break
      }
      index += length
    }
    body(Word(range: start..<index, isArabic: isArabic, letterCount: letters))
    return index
  }

  /// Where a piece without separators ends, which is a word, words with signs between them, or code.
  ///
  /// Arabic is written in one with Latin, but in an address it belongs to it.
  private static func pieceEnd(in text: Span<UInt8>, from start: Int, before end: Int) -> Int {
    var index = start
    var isAddress = false
    while index < end {
      let (scalar, length) = text.scalar(at: index)
      if CharacterClass.isArabicLetter(scalar) {
        guard isAddress else { break }
      } else if separates(scalar) || index > start && markupEnd(in: text, from: index, before: end) != nil {
        break
      }
      if scalar == 0x2F, index >= start + 2, text[index - 1] == 0x2F, text[index - 2] == 0x3A { isAddress = true }
      index += length
    }
    return index
  }

  /// Bytes of a stretch of code within a line.
  private static let longestCode = 120

  /// Where a tag, an entity or code that begins here ends; `nil` if none does.
  private static func markupEnd(in text: Span<UInt8>, from start: Int, before end: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "<"):
      guard start + 1 < end, beginsTag(text[start + 1]) else { return nil }
      // A tag has no other within it: each byte is looked at for one `<` alone.
      var index = start + 1
      while index < end, text[index] != UInt8(ascii: "<") {
        if text[index] == UInt8(ascii: ">") { return index + 1 }
        index += 1
      }
      return nil
    case UInt8(ascii: "&"):
      let limit = min(end, start + 12)
      var index = start + 1
      while index < limit, text[index] == UInt8(ascii: "#") || CodeSigns.isLetterOrDigit(text[index]) { index += 1 }
      return index > start + 1 && index < limit && text[index] == UInt8(ascii: ";") ? index + 1 : nil
    case UInt8(ascii: "`"):
      // Code within a line of Markdown; one that is longer is a mark that stands alone.
      let limit = min(end, start + Self.longestCode)
      return (start + 1..<max(start + 1, limit)).first { text[$0] == UInt8(ascii: "`") }.map { $0 + 1 }
    default: return nil
    }
  }

  private static func beginsTag(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == 0x2F || byte == 0x21 || byte == 0x3F
  }

  private static func separates(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x7F: true
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2A, 0x2C, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7C: true
    case 0x80...: !CharacterClass.isLatinLetter(scalar) && !belongsToLatin(scalar)
    default: false
    }
  }

  /// Accents that stand behind their letter, and soft hyphens.
  private static func belongsToLatin(_ scalar: UInt32) -> Bool { scalar == 0xAD || (0x300...0x36F).contains(scalar) }
}

/// The signs by which a piece of text is told from words: an address, a path, a name in a program, a placeholder, a code.
private struct CodeSigns {
  let isCode: Bool

  init(_ bytes: [UInt8], _ piece: Range<Int>) {
    guard let first = piece.first(where: { Self.isLetter(bytes[$0]) }),
      let last = piece.last(where: { Self.isLetter(bytes[$0]) })
    else {
      isCode = false
      return
    }
    // `12.Titre` and `mot.2` are words with a label or a note, `F12` and `2b` are codes.
    let isDigitBeside =
      first > piece.lowerBound && Self.isDigit(bytes[first - 1])
      || last + 1 < piece.upperBound && Self.isDigit(bytes[last + 1])
    isCode =
      isDigitBeside || Self.hasSign(bytes, piece) || Self.isCode(bytes, first...last)
      || Self.isHostOrFile(bytes, first...last)
  }

  /// Whether there is a sign that words never have.
  private static func hasSign(_ bytes: [UInt8], _ piece: Range<Int>) -> Bool {
    var slashes = 0
    for index in piece {
      switch bytes[index] {
      case 0x3D, 0x40, 0x5C, 0x5E, 0x7B, 0x7D, 0x7E, 0x24: return true
      case 0x25 where index + 1 < piece.upperBound && isLetter(bytes[index + 1]): return true
      case 0x2F:
        slashes += 1
        // `et/ou` is text, `/etc` and `a/b/c` are paths.
        if slashes == 2 || index == piece.lowerBound { return true }
      default: break
      }
    }
    return false
  }

  /// Whether what is between the first and the last letter is no word: `snake_case`, `camelCase`, `std::map`, `x86b`.
  private static func isCode(_ bytes: [UInt8], _ inner: ClosedRange<Int>) -> Bool {
    inner.dropFirst().contains { index in
      let (before, byte) = (bytes[index - 1], bytes[index])
      return byte == 0x5F || isDigit(byte) || byte == 0x3A && before == 0x3A
        || (0x41...0x5A).contains(byte) && (0x61...0x7A).contains(before)
    }
  }

  /// Whether it ends as names of hosts and files do, up to a place in them: `example.org`, `example.org/fr`, `LISEZMOI.TXT`,
  /// `a1.html#fin`; not `S.A.R.L` or `fin.Le`.
  private static func isHostOrFile(_ bytes: [UInt8], _ inner: ClosedRange<Int>) -> Bool {
    let name = bytes[inner].prefix { !"#?/:".utf8.contains($0) }
    guard let point = name.lastIndex(of: 0x2E), point - inner.lowerBound >= 2 else { return false }
    let ending = name[(point + 1)...]
    return (2...6).contains(ending.count) && isLetterOrDigit(bytes[point - 1]) && bytes[point - 2] != 0x2E
      && (ending.allSatisfy { (0x61...0x7A).contains($0) } || ending.allSatisfy { (0x41...0x5A).contains($0) })
  }

  /// A letter, or a byte of one that is not ASCII.
  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLetterOrDigit(_ byte: UInt8) -> Bool { byte < 0x80 && isLetter(byte) || isDigit(byte) }
}
