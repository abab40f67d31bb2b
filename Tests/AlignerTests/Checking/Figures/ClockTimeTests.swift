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
    ("الساعة ٧.٥٥", 475), ("السادسة صباحا", 360), ("والتاسعة ليلا", 1260), ("الثانية ليلا", 120),
    ("الساعة الثانية عشرة ليلا", 0), ("الثانية والنصف بعد الظهر", 870),
  ])
  func arabicTimes(text: String, minutes: Int) { #expect(Self.times(text, .arabic).map(\.minutes) == [minutes]) }

  @Test(arguments: ["article 3.2", "de 2,5 kg", "le 22.12.2016", "1 250 dirhams", "12:345"])
  func whatIsNoTime(text: String) { #expect(Self.times(text, .french).isEmpty) }

  @Test(arguments: ["الدورة السادسة", "المادة الثانية والنصف", "ليلا ونهارا"])
  func whatIsNoTimeInArabic(text: String) { #expect(Self.times(text, .arabic).isEmpty) }

  @Test func anHourWithoutItsHalfOfTheDayMayBeEither() throws {
    let evening = try #require(Self.times("à 20 h", .french).first)
    func has(_ arabic: String) -> Bool { ClockTimes(TextPieces(arabic, language: .arabic)).has(evening) }
    #expect(has("الساعة 8") && has("الساعة 8 مساء") && has("الساعة 20:00"))
    #expect(!has("الساعة 8 صباحا") && !has("الساعة 9"))
  }

  @Test func whatOnlyLooksLikeATimeIsOneBesideATime() throws {
    let french = ClockTimes(TextPieces("à 07h55", language: .french))
    let arabic = ClockTimes(TextPieces("في 7.55", language: .arabic))
    let times = (try #require(french.times.first), try #require(arabic.times.first))
    #expect(arabic.has(times.0) && french.has(times.1))
    let amount = ClockTimes(TextPieces("19.55 dinars", language: .french))
    let price = try #require(amount.times.first)
    #expect(!arabic.has(price))
  }
}
