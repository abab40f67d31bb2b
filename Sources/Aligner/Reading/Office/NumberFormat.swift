/// How a list shows its numbers, in the formats of Word (ECMA-376, part 1, 17.18.59) and OpenDocument (part 3, 19.500).
enum NumberFormat: Sendable, Hashable {
  /// Digits from a scalar for zero on, with zeros in front up to a width.
  case decimal(zero: UInt32 = 0x30, width: Int = 1)
  /// Letters in an order; behind the last one they are doubled, as both word processors do.
  case letters(String, isCapital: Bool = false)
  /// Roman numerals.
  case roman(isCapital: Bool)
  /// `1er`, `2e`.
  case ordinal
  /// Number words: `un`, `premier`, `واحد`, `الأول`.
  case words(isOrdinal: Bool)
  /// Signs that are doubled where they are used up: `*`, `†`.
  case signs([String])
  /// Circled numbers.
  case circled
  /// No number.
  case none

  /// What such a list counts.
  var family: Label.Family {
    switch self {
    case .letters: .letter
    case .roman: .roman
    case .signs, .none: .bullet
    case .decimal, .ordinal, .words, .circled: .number
    }
  }

  /// How a number is shown.
  /// - Parameter language: that of the paragraph, for number words.
  func text(of number: Int, in language: @autoclosure () -> Language) -> String {
    var spelling: NumberSpelling { language().facts.numbers.spelling }
    return switch self {
    case .decimal(let zero, let width): Self.decimal(number, zero: zero, width: width)
    case .letters(let letters, let isCapital):
      Self.doubled(letters.map { isCapital ? $0.uppercased() : String($0) }, number)
    case .roman(let isCapital): Self.roman(number, isCapital: isCapital)
    case .ordinal: spelling.ordinalDigits(number)
    case .words(let isOrdinal): (isOrdinal ? spelling.ordinal(number) : spelling.cardinal(number)) ?? String(number)
    case .signs(let signs): Self.doubled(signs, number)
    case .circled: Self.circled(number)
    case .none: ""
    }
  }

  private static func decimal(_ number: Int, zero: UInt32, width: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, min(width, widest) - digits.count)) + digits
    guard zero != 0x30 else { return padded }
    return String(
      String.UnicodeScalarView(
        padded.unicodeScalars.map {
          (0x30...0x39).contains($0.value) ? Unicode.Scalar(zero + $0.value - 0x30) ?? $0 : $0
        }))
  }

  /// Most digits that zeros fill up to.
  private static let widest = 20

  /// Most times that a letter stands for one number: no document counts so far.
  private static let mostDoubled = 40

  private static func doubled(_ signs: [String], _ number: Int) -> String {
    guard number > 0, !signs.isEmpty, (number - 1) / signs.count < mostDoubled else { return String(number) }
    return String(repeating: signs[(number - 1) % signs.count], count: (number - 1) / signs.count + 1)
  }

  private static func roman(_ number: Int, isCapital: Bool) -> String {
    guard (1..<5000).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (value, numeral) in numerals {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return isCapital ? text.uppercased() : text
  }

  private static let numerals = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static func circled(_ number: Int) -> String {
    guard (1...20).contains(number), let scalar = Unicode.Scalar(UInt32(0x245F + number)) else { return String(number) }
    return String(scalar)
  }
}
