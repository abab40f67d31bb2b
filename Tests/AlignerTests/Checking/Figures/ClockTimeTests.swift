import Testing

@testable import Aligner

struct ClockTimeTests {
  private static func times(_ text: String, _ language: Language) -> [ClockTime] {
    ClockTime.times(in: TextPieces(text, language: language))
  }

  @Test(arguments: [
    ("à 15 h", 900), ("à 15h30", 930), ("à 8 h 05", 485), ("à 17:45", 1065), ("à midi", 720),
    ("3 h de l’après-midi", 900),
  ])
  func frenchTimes(text: String, minutes: Int) { #expect(Self.times(text, .french).map(\.minutes) == [minutes]) }

  @Test(arguments: [
    ("الساعة 15:30", 930), ("الساعة 3 مساءً", 900), ("في الساعة الثانية والنصف بعد الظهر", 870),
    ("الساعة الثامنة صباحا", 480), ("الساعة الحادية عشرة إلا ربعا", 645), ("الساعة الواحدة ظهرا", 780),
    ("الساعة ٧.٥٥", 475),
  ])
  func arabicTimes(text: String, minutes: Int) { #expect(Self.times(text, .arabic).map(\.minutes) == [minutes]) }

  @Test(arguments: ["article 3.2", "de 2,5 kg", "le 22.12.2016", "1 250 dirhams", "12:345"])
  func whatIsNoTime(text: String) { #expect(Self.times(text, .french).isEmpty) }

  @Test func anHourWithoutItsHalfOfTheDayMayBeEither() throws {
    let evening = try #require(Self.times("à 20 h", .french).first)
    #expect(try #require(Self.times("الساعة 8", .arabic).first).isSame(as: evening))
    #expect(try #require(Self.times("الساعة 8 مساء", .arabic).first).isSame(as: evening))
    #expect(try !#require(Self.times("الساعة 8 صباحا", .arabic).first).isSame(as: evening))
    #expect(try !#require(Self.times("الساعة 9", .arabic).first).isSame(as: evening))
  }
}
