import Testing

@testable import Aligner

struct UseDifferencesTests {
  /// What is said of the numbers of a pair; `nil` for nothing.
  private static func finding(_ french: String, _ arabic: String) -> String? {
    BitextCheck().report(on: RuleExample.pairs([(french, arabic)])).findings
      .first { $0.rule == "number-mismatch" }?.message.plain(.english)
  }

  @Test(
    "what a wrong number stands for is named where its value is elsewhere in the paragraph",
    arguments: [
      (
        "Une majoration de 10 % est due dans les dix jours.", "تستحق زيادة قدرها 20% خلال عشرة أيام.",
        "the French has “10 %”, the Arabic “20%”"
      ),
      (
        "Une part de 10 %, puis de 10 % encore.", "حصة قدرها 10% ثم 20% أخرى.",
        "the French has “10 %” once more, the Arabic “20%”"
      ),
      (
        "Une majoration de 10 % est due dans les dix jours.", "تستحق زيادة قدرها 10% خلال خمسة أيام.",
        "the French has “dix”, the Arabic “خمسة”"
      ),
      (
        "Une majoration de 10 % est due dans les dix jours.", "تستحق زيادة بعشرين في المائة خلال عشرة أيام.",
        "the French has “10 %”, the Arabic “بعشرين في المائة”"
      ),
      (
        "Dix jours, puis dix jours.", "عشرة أيام ثم خمسة أيام.", "the French has “Dix” once more, the Arabic “خمسة”"
      ),
      // The ten days have their counterpart, and there is no other percentage.
      ("Un délai de dix jours ou de dix jours ouvrés.", "مهلة عشرة أيام، بنسبة 20%.", "only the Arabic has “20%”"),
    ])
  func lostCounterparts(french: String, arabic: String, what: String) {
    #expect(Self.finding(french, arabic) == "The paragraph on line 1: \(what).")
  }

  @Test(
    "one and two that a noun says alone differ from another number of the same",
    arguments: [
      ("pour une durée d’un an", "لمدة سنتين", "un", "سنتين"), ("d’un mois", "شهرين", "un", "شهرين"),
      ("dans les trois jours", "خلال يومين", "trois", "يومين"), ("trois mois", "شهران", "trois", "شهران"),
      ("en trois phases", "على مرحلتين", "trois", "مرحلتين"), ("trois fois", "مرتين", "trois", "مرتين"),
      ("un timbre de trois dirhams", "طابع بدرهمين", "trois", "بدرهمين"), ("deux mois", "شهر واحد", "deux", "واحد"),
      ("les quatre États membres", "الدول الخمس الأعضاء", "quatre", "الخمس"),
      ("la moitié des membres", "ثلث الأعضاء", "moitié", "ثلث"), ("le quart", "النصف", "quart", "النصف"),
      ("les deux tiers", "ثلاثة أرباع", "deux tiers", "ثلاثة أرباع"), ("¾ du prix", "ثلثا الثمن", "¾", "ثلثا"),
    ])
  func nounsAlone(french: String, arabic: String, here: String, there: String) {
    #expect(
      Self.finding(french, arabic) == "The paragraph on line 1: the French has “\(here)”, the Arabic “\(there)”.")
  }

  @Test(
    "nothing is said where only one side has a number, or both have it in other ways",
    arguments: [
      ("un an", "سنة"), ("un an", "سنة واحدة"), ("un ou deux ans", "سنة أو سنتين"), ("deux jours", "يومان"),
      ("les deux ans", "العامين"), ("trois (3) mois", "ثلاثة (3) أشهر"), ("trois mois", "الأشهر الثلاثة"),
      ("quinze jours", "أسبوعين"), ("vingt-quatre mois", "سنتين"), ("les parties", "الطرفين"),
      ("deux mois", "شهرين اثنين"), ("une session ordinaire", "دورتين"), ("5 à 10 jours", "5 أيام إلى 10"),
      ("la moitié", "50%"), ("les deux tiers", "ثلثا الأعضاء"), ("trois quarts", "75 في المئة"),
      ("les trois-quarts", "ثلاثة أرباع"), ("le quart", "الفقرة الثانية ربع"),
      ("les trois quarts", "الثالثة أرباع"),
      ("les tiers et la moitié", "الغير والنصف"), ("à deux heures et demie", "في الساعة الثانية والنصف"),
      ("au premier semestre", "في النصف الأول"), ("10 jours et 10 jours", "10 أيام"),
      ("les articles 5 et 6, puis l’article 5", "المادتان 5 و6"), ("article 3 et 5 jours", "المادة 3 و5 أيام"),
    ])
  func saidAlike(french: String, arabic: String) { #expect(Self.finding(french, arabic) == nil) }
}
