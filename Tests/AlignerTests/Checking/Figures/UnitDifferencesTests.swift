import Testing

@testable import Aligner

/// Numbers that agree and are of different things, and days of the week.
@Suite struct UnitDifferencesTests {
  /// What is said of a pair by a rule; `nil` for nothing.
  private static func finding(_ french: String, _ arabic: String, by rule: String = "number-mismatch") -> String? {
    BitextCheck().report(on: RuleExample.pairs([(french, arabic)])).findings
      .first { $0.rule == rule }?.message.plain(.english)
  }

  @Test(arguments: [
    ("dans un délai de trois mois", "في أجل ثلاثة أسابيع", "trois mois", "ثلاثة أسابيع"),
    ("pendant 30 jours", "لمدة 30 شهرًا", "30 jours", "30 شهرًا"),
    ("les trois mois", "الأسابيع الثلاثة", "trois mois", "الأسابيع الثلاثة"),
    ("deux mois", "أسبوعين", "deux mois", "أسبوعين"),
    ("trois (3) ans", "ثلاثة (3) أشهر", "trois (3) ans", "ثلاثة (3) أشهر"),
    ("3 millions de dollars", "3 ملايين يورو", "3 millions de dollars", "3 ملايين يورو"),
    ("1,5 million d’euros", "1,5 مليون دولار", "1,5 million d’euros", "1,5 مليون دولار"),
    ("500 €", "500 دولار", "500 €", "500 دولار"),
    ("une amende de 500 dirhams", "غرامة قدرها 500 دينار", "500 dirhams", "500 دينار"),
    ("sur 12 km", "على امتداد 12 مترًا", "12 km", "12 مترًا"), ("40 tonnes", "40 كيلوغرامًا", "40 tonnes", "40 كيلوغرامًا"),
    ("30 jours, puis 30 mois", "30 يومًا ثم 30 يومًا", "30 mois", "30 يومًا"),
  ])
  func anotherUnitIsAnotherNumber(french: String, arabic: String, here: String, there: String) throws {
    let found = try #require(Self.finding(french, arabic))
    #expect(found.hasPrefix("The paragraph on line 1: the French has “\(here)”, the Arabic “\(there)”"))
  }

  @Test(arguments: [
    ("trois mois", "ثلاثة أشهر"), ("30 jours", "٣٠ يومًا"), ("24 heures", "24 ساعة"), ("quinze jours", "أسبوعين"),
    ("5 ans et 5 mois", "5 أشهر و5 سنوات"), ("3 millions de dollars", "3 ملايين من الدولارات"),
    ("500 dirhams", "500"), ("500 DH", "500 درهم"), ("12 hectares", "12 مترًا"), ("à 10 heures", "في الساعة 10"),
    ("le 5 mai, dans 5 jours", "5 مايو، خلال 5 أيام"), ("12 mètres carrés", "12 مترًا مربعًا"),
    ("le premier jour de la semaine", "في أول الأسبوع"), ("le 2e jour", "في الأسبوع 2"),
    // What is said more often on one side is not compared.
    ("3 mois, soit 3 mois de salaire", "3 أسابيع"),
  ])
  func theSameInOtherWordsIsTheSame(french: String, arabic: String) { #expect(Self.finding(french, arabic) == nil) }

  /// A wrong day of the week was never told of.
  @Test func anotherDayOfTheWeekIsAnotherDate() {
    func date(_ french: String, _ arabic: String) -> String? { Self.finding(french, arabic, by: "date-mismatch") }
    #expect(
      date("Il siège le lundi 5 mars 2018 à Rabat.", "ينعقد يوم الثلاثاء 5 مارس 2018 في الرباط.")
        == "The paragraph on line 1: the French has “lundi”, the Arabic “الثلاثاء”.")
    #expect(
      date("Il siège le mardi 5 mars 2018.", "ينعقد يوم الأربعاء 6 مارس 2018.")
        == "The paragraph on line 1: the French has “mardi”, “5 mars 2018”, the Arabic “الأربعاء”, “6 مارس 2018”.")
    #expect(date("Il siège le lundi 5 mars 2018.", "ينعقد يوم الاثنين 5 مارس 2018.") == nil)
    #expect(date("Il siège le lundi 5 mars 2018.", "ينعقد في 5 مارس 2018.") == nil)
    #expect(date("Ouvert du lundi au vendredi.", "يفتح من الاثنين إلى الجمعة.") == nil)
  }
}
