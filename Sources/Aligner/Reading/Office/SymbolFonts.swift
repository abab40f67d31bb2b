/// What the characters of symbol fonts show: in a document they are codes of the font, mostly moved to U+F000.
enum SymbolFonts {
  /// What a character of a font shows; the character itself where the font is none of symbols or the sign is not known.
  static func shown(_ code: UInt32, font: String) -> Unicode.Scalar {
    let place = (0xF020...0xF0FF).contains(code) ? code - 0xF000 : code
    let sign: Unicode.Scalar? =
      switch font.lowercased() {
      case "symbol": symbol[place]
      case "wingdings", "wingdings 2", "wingdings 3", "webdings": wingdings[place]
      default: nil
      }
    // What is left in the private area of some font of symbols is a bullet for all that anybody can tell.
    return sign ?? Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  /// What a sign shows of which only the code is known, and not the font; `nil` for what is no code of such fonts.
  static func shown(_ sign: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0xF020...0xF0FF).contains(sign.value) else { return nil }
    return wingdings[sign.value - 0xF000] ?? "•"
  }

  /// Whether the characters of a font are signs of its own.
  static func isSymbolic(_ font: String) -> Bool {
    ["symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings"].contains(font.lowercased())
  }

  /// The encoding of Symbol (Adobe, *Symbol Encoding to Unicode*), without what only builds large brackets.
  private static let symbol = table([
    (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"),
    (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    (0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
    (0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"),
    (0xE0, "◊〈®©™∑"), (0xF1, "〉∫"),
  ])

  /// The signs of Wingdings that stand in text: bullets, arrows, boxes, ticks.
  private static let wingdings = table([
    (0x6C, "●"), (0x6E, "■"), (0x6F, "□"), (0x71, "❑"), (0x75, "◆"), (0x76, "❖"), (0x77, "⬥"),
    (0xA1, "○"), (0xA7, "▪"), (0xA8, "◻"), (0xB7, "•"), (0xD8, "➢"), (0xDF, "←"), (0xE0, "→"), (0xE8, "➔"),
    (0xF0, "⇨"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
  ])

  private static func table(_ rows: [(UInt32, String)]) -> [UInt32: Unicode.Scalar] {
    var table: [UInt32: Unicode.Scalar] = [:]
    for (first, signs) in rows {
      for (offset, sign) in signs.unicodeScalars.enumerated() { table[first + UInt32(offset)] = sign }
    }
    return table
  }
}
