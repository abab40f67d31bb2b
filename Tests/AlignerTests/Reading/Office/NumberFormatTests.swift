import Testing

@testable import Aligner

/// How numbers are shown at the ends of what a format can show.
@Suite struct NumberFormatTests {
  @Test(
    arguments: [
      (.decimal(), 0, "0"), (.decimal(), -5, "-5"), (.decimal(width: 3), 7, "007"), (.decimal(width: 3), 1234, "1234"),
      (.decimal(zero: 0x660), 2016, "٢٠١٦"), (.decimal(zero: 0x660, width: 2), 3, "٠٣"),
      (.letters("abcdefghijklmnopqrstuvwxyz"), 26, "z"), (.letters("abcdefghijklmnopqrstuvwxyz"), 27, "aa"),
      (.letters("abcdefghijklmnopqrstuvwxyz"), 54, "bbb"), (.letters("abc", isCapital: true), 5, "BB"),
      (.letters("abc"), 0, "0"), (.letters("abc"), 120, String(repeating: "c", count: 40)),
      (.letters("abc"), 121, "121"),
      (.letters("أبت"), 4, "أأ"), (.letters(""), 4, "4"),
      (.roman(isCapital: false), 4, "iv"), (.roman(isCapital: true), 1994, "MCMXCIV"),
      (.roman(isCapital: true), 4999, "MMMMCMXCIX"), (.roman(isCapital: true), 5000, "5000"),
      (.roman(isCapital: true), 0, "0"),
      (.ordinal, 1, "1er"), (.ordinal, 21, "21e"), (.words(isOrdinal: false), 100, "100"),
      (.words(isOrdinal: true), 0, "0"), (.signs(["*", "†"]), 3, "**"), (.signs([]), 3, "3"), (.circled, 20, "⑳"),
      (.circled, 21, "21"), (.none, 3, ""),
    ] as [(NumberFormat, Int, String)])
  func aNumberIsShown(format: NumberFormat, number: Int, text: String) {
    #expect(format.text(of: number, in: .french) == text)
  }

  @Test(arguments: [Int.min, -1, 0, 1_000_000_000, Int.max])
  func noNumberIsTooLarge(number: Int) {
    let formats: [NumberFormat] = [
      .decimal(), .decimal(zero: 0x966, width: 4), .letters("ab"), .roman(isCapital: true), .ordinal,
      .words(isOrdinal: true), .words(isOrdinal: false), .signs(["*"]), .circled, .none,
    ]
    for format in formats {
      for language in Language.allCases { #expect(format.text(of: number, in: language).count < 64) }
    }
  }

  @Test(arguments: [
    (NumberFormat.letters("abc"), Label.Family.letter), (.roman(isCapital: true), .roman), (.none, .bullet),
    (.signs(["*"]), .bullet), (.decimal(), .number), (.words(isOrdinal: true), .number), (.circled, .number),
  ])
  func aFormatSaysWhatItCounts(format: NumberFormat, family: Label.Family) {
    #expect(format.family == family)
  }
}
