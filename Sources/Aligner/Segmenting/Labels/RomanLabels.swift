/// Roman numerals from 1 to 99: `i.` `IV.` `(ii)` `III -`.
struct RomanLabels: LabelStyle {
  let opening = LabelOpening(signs: .bulletOrBracket, isLetter: true, words: Array(values.keys))

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    if let first = cursor.next, first == 0x2D || first == 0x2013 || first == 0x2022 {
      cursor.advance()
      guard cursor.skipSpaces() else { return }
    }
    let start = cursor.position
    let isEnclosed = cursor.skip(0x28)
    guard let (number, isCapital) = Self.readNumeral(&cursor) else { return }
    let form: LabelReading.Form
    if isEnclosed {
      guard cursor.skip(0x29) else { return }
      form = .enclosed
    } else {
      var spaced = cursor
      if spaced.skipSpaces(), let scalar = spaced.next, CharacterClass.isDash(scalar) { cursor = spaced }
      guard let delimiter = cursor.skipDelimiter() else { return }
      form = delimiter
    }
    guard cursor.isAtEnd || cursor.next.map(CharacterClass.isSpace) == true else { return }
    let value = Label.Value(family: .roman, ordinals: [number])
    readings.append(cursor.reading(of: value, form: form, variant: isCapital ? 1 : 0, from: start))
  }

  /// A well-formed numeral, all in capitals or all in small letters; the cursor stays if there is none.
  static func readNumeral(_ cursor: inout LabelCursor) -> (value: Int, isCapital: Bool)? {
    var trial = cursor
    var numeral = ""
    guard let first = trial.next, isNumeral(first) else { return nil }
    let isCapital = CharacterClass.isUppercase(first)
    while let scalar = trial.next, CharacterClass.isLetter(scalar), numeral.count < 9 {
      guard CharacterClass.isUppercase(scalar) == isCapital, let known = Unicode.Scalar(scalar) else { return nil }
      numeral.unicodeScalars.append(known)
      trial.advance()
    }
    guard let value = values[numeral.lowercased()] else { return nil }
    cursor = trial
    return (value, isCapital)
  }

  /// A numeral in capitals of which recognition took an I for a small L: `Il`, `Ill`, `Vl`; the cursor stays if there is none.
  ///
  /// Only where nothing but a number can stand: `Il` is a word.
  static func readMisreadNumeral(_ cursor: inout LabelCursor) -> Int? {
    var trial = cursor
    var numeral = ""
    while let scalar = trial.next, CharacterClass.isLetter(scalar), numeral.count < 9 {
      guard [0x49, 0x56, 0x58, 0x6C].contains(scalar) else { return nil }
      numeral.append(scalar == 0x56 ? "v" : scalar == 0x58 ? "x" : "i")
      trial.advance()
    }
    guard cursor.next.map(CharacterClass.isUppercase) == true, let value = values[numeral] else { return nil }
    cursor = trial
    return value
  }

  /// `i` `v` `x` `l` `c`, small or capital.
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    switch scalar | 0x20 {
    case 0x69, 0x76, 0x78, 0x6C, 0x63: scalar < 0x80
    default: false
    }
  }

  private static let values: [String: Int] = {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"]
    var table: [String: Int] = [:]
    for number in 1...99 { table[tens[number / 10] + units[number % 10]] = number }
    return table
  }()
}
