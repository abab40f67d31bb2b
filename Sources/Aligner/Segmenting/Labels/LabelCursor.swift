/// Reads scalars at the beginning of a line; markup and invisible characters are passed over as if they were not there.
struct LabelCursor {
  private let bytes: [UInt8]
  private let end: Int
  /// Offset of the next byte.
  private(set) var position: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    skipHeadingMark()
    skipMarkup()
  }

  /// The next scalar; `nil` at the end of the line.
  var next: UInt32? { position < end ? bytes.scalar(at: position).value : nil }

  var isAtEnd: Bool { position >= end }

  mutating func advance() {
    guard position < end else { return }
    position += bytes.scalar(at: position).length
    skipMarkup()
  }

  /// Passes over a scalar if it comes next.
  mutating func skip(_ scalar: UInt32) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  /// Passes over white space; true if there was some.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while let scalar = next, CharacterClass.isSpace(scalar) { advance() }
    return position > start
  }

  /// What `body` reads; the cursor goes back to where it was if that is nothing. Cheaper than trying on a copy.
  @inline(__always)
  mutating func attempt<Result>(_ body: (inout Self) -> Result?) -> Result? {
    let start = position
    guard let result = body(&self) else {
      position = start
      return nil
    }
    return result
  }

  /// A decimal number of at most six digits in any script; the cursor stays where it is if there is none.
  mutating func readNumber() -> Int? {
    attempt { cursor in
      var value = 0
      var digits = 0
      while let scalar = cursor.next, let digit = CharacterClass.digitValue(scalar) {
        value = value * 10 + digit
        digits += 1
        if digits > 6 { return nil }
        cursor.advance()
      }
      return digits > 0 ? value : nil
    }
  }

  /// A number that can be a label's: nothing is counted `000)`.
  mutating func readOrdinal() -> Int? {
    attempt { cursor in cursor.readNumber().flatMap { $0 > 0 ? $0 : nil } }
  }

  /// The next run of letters, folded (see ``Folding``); empty if there is none.
  mutating func readWord(limit: Int = 24) -> String {
    var word = ""
    var count = 0
    while let scalar = next, count < limit,
      CharacterClass.isLetter(scalar) || CharacterClass.isArabicMark(scalar) || scalar == 0x640
    {
      let folded = Folding.fold(scalar)
      if let first = folded.first, let known = Unicode.Scalar(first) { word.unicodeScalars.append(known) }
      if let second = folded.second, let known = Unicode.Scalar(second) { word.unicodeScalars.append(known) }
      count += 1
      advance()
    }
    return word
  }

  /// Passes over the next run of letters and gives its key and the number of scalars in it.
  @inline(__always)
  mutating func readWordHash(limit: Int = 24) -> (hash: FoldedHash, count: Int) {
    var hash = FoldedHash()
    var count = 0
    while let scalar = next, count < limit,
      CharacterClass.isLetter(scalar) || CharacterClass.isArabicMark(scalar) || scalar == 0x640
    {
      hash.add(scalar)
      count += 1
      advance()
    }
    return (hash, count)
  }

  /// Passes over `n°`, `no.`, `№`, `رقم` in front of a number.
  mutating func skipNumberSign() {
    let start = position
    skipSpaces()
    if next == 0x2116 {
      advance()
    } else {
      guard Self.numberWords.contains(readWord()) else {
        position = start
        return
      }
      while let scalar = next, scalar == 0xB0 || scalar == 0xBA || scalar == 0x2E || scalar == 0x6F { advance() }
    }
    skipSpaces()
  }

  /// Passes over the ending of a first in digits, the `er` of `1er`.
  mutating func skipFirstEnding() {
    _ = attempt { Self.firstEndings.contains($0.readWord(limit: 4)) ? true : nil }
  }

  private static let firstEndings = LabelWords.all.flatMap(\.firstEndings)

  private static let numberWords = LabelWords.all.flatMap(\.numberSigns)

  /// Passes over `bis`, `ter`, `quater` or `مكرر` behind a number and tells which; empty if there is none.
  mutating func readRepetition() -> String {
    attempt { cursor -> String? in
      cursor.skipSpaces()
      // Most labels are followed by other letters, which need not be gathered.
      guard let first = cursor.next.flatMap({ Folding.fold($0).first }), Self.repetitionInitials.contains(first) else {
        return nil
      }
      let word = cursor.readWord(limit: 8)
      return Self.repetitions.first { $0.word == word }?.meaning
    } ?? ""
  }

  private static let repetitions = LabelWords.all.flatMap(\.repetitions)
  private static let repetitionInitials = repetitions.compactMap { $0.word.unicodeScalars.first?.value }

  /// Passes over what sets a label off from its text and says which kind it was; `nil` if there is none.
  mutating func skipDelimiter() -> LabelReading.Form? {
    guard let scalar = next else { return nil }
    let form: LabelReading.Form
    switch scalar {
    case 0x2E: form = .dot
    case 0x29: form = .parenthesis
    case 0x3A: form = .colon
    case 0xB0, 0xBA: form = .degree
    case 0x2F: form = .dash
    default:
      guard CharacterClass.isDash(scalar) else { return nil }
      form = .dash
    }
    advance()
    // Doubled delimiters such as `.-`, `.)`, `ـ-` and `°)` count as their first.
    while let scalar = next, CharacterClass.isDash(scalar) || scalar == 0x29 || scalar == 0x2E {
      advance()
    }
    return form
  }

  /// A reading of everything from `start` to here.
  func reading(
    of value: Label.Value, form: LabelReading.Form, variant: UInt8 = 0, isDoubtful: Bool = false, from start: Int
  ) -> LabelReading {
    var text = self
    text.skipSpaces()
    return LabelReading(
      value: value, form: form, variant: variant, isDoubtful: isDoubtful, written: start..<position,
      textStart: text.position)
  }

  /// `#`, `##` … of Markdown headings.
  private mutating func skipHeadingMark() {
    var index = position
    while index < end, bytes[index] == 0x23 { index += 1 }
    if index > position, index < end, bytes[index] == 0x20 { position = index + 1 }
  }

  private mutating func skipMarkup() {
    while position < end {
      let (scalar, length) = bytes.scalar(at: position)
      if scalar == 0x2A, position + 1 < end, bytes[position + 1] == 0x2A {
        position += 2
      } else if CharacterClass.isInvisible(scalar) {
        position += length
      } else {
        return
      }
    }
  }
}
