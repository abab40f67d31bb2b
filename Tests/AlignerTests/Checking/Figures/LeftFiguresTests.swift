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
      ("entre 6 heures et 21 heures", "بين السادسة صباحا والعاشرة ليلا", ["21 heures", "والعاشرة ليلا"]),
      ("une amende de cent mille dirhams", "غرامة قدرها مائتا ألف درهم", ["cent mille", "مائتا ألف"]),
      ("les onze organisations", "عشر منظمات", ["onze", "عشر"]),
      ("une part de 47 %", "حصة قدرها 47‰", ["47 %", "47‰"]),
      ("au premier semestre de l’année", "في النصف الثاني من السنة", ["premier", "الثاني"]),
      ("les premier et troisième alinéas", "الفقرتان الثانية والثالثة", ["premier", "الثانية"]),
      ("la décision n° 17/2019 du 3 mai 2019", "القرار رقم 17/2018 المؤرخ 3 ماي 2019", ["17/2019", "17/2018"]),
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
      ("de 6 heures à 21 heures", "من السادسة صباحا إلى التاسعة ليلا"),
      ("de 25.000 à 30.000 dirhams", "من 000.25 إلى 000.30 درهم"),
      ("de cinq cent un à mille salariés", "من خمسمائة أجير وأجير واحد إلى ألف أجير"),
      ("les soixante-douze heures suivantes", "الإثنين والسبعين ساعة الموالية"), ("n° 7/47-POL", "رقم 47/7-س"),
    ])
  func saidInAnotherWay(french: String, arabic: String) { #expect(Self.left(french, arabic) == []) }

  /// What a paragraph with a label, or none, is told to have alone besides one that has label 3.
  private static func left(_ french: Paragraph, _ arabic: String) -> [String] {
    let alignment = Samples.alignment([french], [Samples.numbered(3, arabic, line: 1)], [Samples.bead(0..<1, 0..<1)])
    let left = LeftFigures(
      MentionComparison(source: french.text, target: arabic), JoinedText(0..<1, of: alignment.source),
      JoinedText(0..<1, of: alignment.target))
    return left.source.map { Array(french.text.utf8).text(in: $0) }
      + left.target.map { Array(arabic.utf8).text(in: $0) }
  }

  @Test func aLabelThatOneSideHasInItsTextIsTheOthersLabel() {
    #expect(Self.left(Samples.plain(.body, "3. Le présent code", line: 1), "هذا القانون") == [])
    #expect(Self.left(Samples.plain(.body, "Le présent code (3)", line: 1), "هذا القانون") == [])
    // What names an article is no decimal number of a list.
    #expect(Self.left(Samples.plain(.body, "Article 3. Le présent code", line: 1), "هذا القانون") == ["3"])
    #expect(Self.left(Samples.plain(.body, "Le présent code a 3 parties.", line: 1), "هذا القانون") == ["3"])
  }

  /// In paragraph 3 all of these passed for the paragraph's own number.
  @Test(
    arguments: [
      ("dans un délai de trois mois", "في أجل سبعة أشهر", ["trois", "سبعة"]),
      ("dans un délai de sept mois", "في أجل ثلاثة أشهر", ["sept", "ثلاثة"]),
      ("dans un délai de 3 mois", "في أجل 7 أشهر", ["3", "7"]), ("trois mois", "سبعة أشهر", ["trois", "سبعة"]),
      ("un taux de 3 %", "بنسبة سبعة في المائة", ["3 %", "سبعة في المائة"]),
    ] as [(String, String, [String])])
  func aParagraphsOwnNumberHidesNoOther(french: String, arabic: String, left: [String]) {
    #expect(Self.left(Samples.numbered(3, french, line: 1), arabic) == left)
  }

  @Test func aPercentageIsQuotedWithItsSign() {
    #expect(Self.left("La part est de 17 % ici.", "تبلغ الحصة 71% هنا.") == ["17 %", "71%"])
    #expect(Self.left("La part est de 17 pour cent.", "تبلغ الحصة 71%.") == ["17 pour cent", "71%"])
  }
}
