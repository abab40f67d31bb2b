import Testing

@testable import Aligner

struct LeftFiguresTests {
  /// The numbers of a pair that each side is told to have alone, in the order of the texts.
  private static func left(_ french: String, _ arabic: String) -> [String] {
    let alignment = RuleExample.pairs([(french, arabic)])
    let (source, target) = (JoinedText(0..<1, of: alignment.source), JoinedText(0..<1, of: alignment.target))
    let left = LeftFigures(MentionComparison(source: french, target: arabic), source, target)
    return left.source.map { Array(french.utf8).text(in: $0) } + left.target.map { Array(arabic.utf8).text(in: $0) }
  }

  @Test(
    "wrong small numbers are missed on both sides",
    arguments: [
      ("L’article 7 est abrogé.", "تُنسخ المادة 8.", ["7", "8"]),
      ("Un délai de 3 mois est accordé.", "مُنحت مهلة 4 أشهر.", ["3", "4"]),
      ("Un délai de trois mois est accordé.", "مُنحت مهلة أربعة أشهر.", ["trois", "أربعة"]),
      ("Il y a eu 8 blessés.", "سقط 5 جرحى.", ["8", "5"]),
      ("La 7e édition du salon", "الدورة الثامنة من المعرض", ["7e", "الثامنة"]),
      ("Le 1er alinéa de l’article 7", "الفقرة الثانية من المادة 7", ["1er", "الثانية"]),
      ("L’annexe 2 est jointe.", "المرفق 3 ملحق.", ["2", "3"]),
      ("Les articles 7 et 9 sont abrogés.", "تُنسخ المادتان 7 و8.", ["9", "8"]),
      ("La séance est à 14 h 30.", "تعقد الجلسة في الساعة 15:30.", ["14 h 30", "15:30"]),
      ("une enceinte du XIIe siècle", "سور من القرن الثالث عشر", ["XIIe", "الثالث عشر"]),
      ("De 8 h 30 à 17 h.", "من الساعة 8:30 إلى الساعة 18.", ["17 h", "18"]),
    ] as [(String, String, [String])])
  func wrongOnes(french: String, arabic: String, left: [String]) { #expect(Self.left(french, arabic) == left) }

  @Test(
    "a number is not missed where the other side says it in another way",
    arguments: [
      ("Deux membres et 2 experts sont absents.", "غاب عضوان وخبيران."), ("Un délai de 2 mois", "مهلة شهرين"),
      ("La loi n° 70-19", "القانون رقم 70.19"), ("la loi 09-08", "القانون رقم 09.08"),
      ("Un quart, soit 1/4, a voté.", "صوت الربع، أي ¼."), ("Les 2/3 des membres", "ثلثا الأعضاء"),
      ("La moitié (½) du budget", "نصف الميزانية (1/2)"), ("limitée à 1,5 degré", "على درجة ونصف"),
      ("moins de 50 % du revenu", "دون نصف الدخل"), ("1 500 000 francs", "مليون ونصف المليون فرنك"),
      ("Tél. : +212 537 20 16 30", "الهاتف: +212537201630"),
      ("au XXIe siècle", "في القرن الحادي والعشرين"), ("le chapitre VI", "الباب"),
      ("dans les années 1970", "في السبعينيات"), ("les années 1350", "خمسينيات القرن الرابع عشر"),
      ("au début des années 2000", "في بداية الألفية"), ("à 15 h", "الساعة 3 مساءً"),
      ("à 14h30", "في الساعة الثانية والنصف بعد الظهر"),
      ("à 07h55", "في الساعة 7.55"), ("voir https://exemple.org/154b9b/2", "انظر الموقع"),
      ("d&#39;un rapport", "تقرير"),
      ("article 65.5", "المادة 5.65"), ("le rapport[3] du Comité", "تقرير اللجنة"),
    ])
  func saidInAnotherWay(french: String, arabic: String) { #expect(Self.left(french, arabic) == []) }

  @Test func aLabelOfTheOtherSideIsItsNumber() {
    let source = Samples.plain(.body, "Article 5. Le présent code", line: 1)
    let alignment = Samples.alignment(
      [source], [Samples.numbered(5, "هذا القانون", line: 1)], [Samples.bead(0..<1, 0..<1)])
    let left = LeftFigures(
      MentionComparison(source: source.text, target: "هذا القانون"), JoinedText(0..<1, of: alignment.source),
      JoinedText(0..<1, of: alignment.target))
    // What names an article is no decimal number of a list.
    #expect(left.source.count == 1 && left.target.isEmpty)
  }

  @Test func aPercentageIsQuotedWithItsSign() {
    #expect(Self.left("La part est de 17 % ici.", "تبلغ الحصة 71% هنا.") == ["17 %", "71%"])
    #expect(Self.left("La part est de 17 pour cent.", "تبلغ الحصة 71%.") == ["17 pour cent", "71%"])
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
      // The ten days have their counterpart, and there is no other percentage.
      ("Un délai de dix jours ou de dix jours ouvrés.", "مهلة عشرة أيام، بنسبة 20%.", "only the Arabic has “20%”"),
    ])
  func lostCounterparts(french: String, arabic: String, what: String) throws {
    let report = BitextCheck().report(on: RuleExample.pairs([(french, arabic)]))
    let finding = try #require(report.findings.first { $0.rule == "number-mismatch" })
    #expect(finding.message.plain(.english) == "The paragraph on line 1: \(what).")
  }
}
