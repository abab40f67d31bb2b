import Aligner

/// For each rule an alignment in which it has to find something, and one that differs little and is all right.
struct RuleExample: Sendable {
  let rule: String
  let faulty: Alignment
  let sound: Alignment

  /// The terms that a translation has to use.
  static let glossary = Glossary([.init("cessez-le-feu", ["وقف إطلاق النار"])])

  /// The rules that are tried, by a bitext each.
  static let all: [RuleExample] = [
    RuleExample(
      rule: "not-a-translation", faulty: verdict(false, of: pairs([("Le chat dort.", "القطة نائمة.")])),
      sound: pairs([("Le chat dort.", "القطة نائمة.")])),
    RuleExample(
      rule: "missing-paragraph",
      faulty: alignment(
        [french(1), french(2)], [arabic(1)], [Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<1)]),
      sound: alignment([french(1)], [arabic(1)], [Samples.bead(0..<1, 0..<1)])),
    RuleExample(
      rule: "extra-paragraph",
      faulty: alignment(
        [french(1)], [arabic(1), arabic(2)], [Samples.bead(0..<1, 0..<1), Samples.bead(1..<1, 1..<2)]),
      sound: alignment([french(1)], [arabic(1)], [Samples.bead(0..<1, 0..<1)])),
    RuleExample(
      rule: "missing-sentence", faulty: sentences(french: 3, arabic: 2), sound: sentences(french: 3, arabic: 3)),
    RuleExample(
      rule: "extra-sentence", faulty: sentences(french: 2, arabic: 3), sound: sentences(french: 3, arabic: 3)),
    RuleExample(
      rule: "repeated-text",
      faulty: pairs([
        ("Le Comité a adopté le rapport.", "اعتمدت اللجنة تقرير الأمين العام. اعتمدت اللجنة تقرير الأمين العام.")
      ]),
      sound: pairs([
        (
          "Le Comité a adopté le rapport du Secrétaire. Le Comité a adopté le rapport du Secrétaire.",
          "اعتمدت اللجنة تقرير الأمين العام. اعتمدت اللجنة تقرير الأمين العام."
        )
      ])),
    RuleExample(
      rule: "untranslated", faulty: pairs([("Le Comité a adopté le rapport.", "Le Comité a adopté le rapport.")]),
      sound: pairs([("Le Comité a adopté le rapport.", "اعتمدت اللجنة تقرير Human Rights Watch.")])),
    RuleExample(
      rule: "wrong-language",
      faulty: pairs([
        ("The report of the Committee was adopted by the members and it is in force.", "اعتُمد تقرير اللجنة.")
      ]),
      sound: pairs([("Le rapport « State of the World » a été adopté par les membres.", "اعتُمد تقرير اللجنة.")])),
    RuleExample(
      rule: "number-mismatch", faulty: pairs([("La résolution 2254 (2015)", "القرار 2245 (2015)")]),
      sound: pairs([("La 42ème session, résolution 2254 (2015)", "الدورة الثانية والأربعون، القرار ٢٢٥٤ (٢٠١٥)")])),
    RuleExample(
      rule: "date-mismatch", faulty: pairs([("Le 22 décembre 2016 à Djedda", "يوم 23 ديسمبر 2016 في جدة")]),
      sound: pairs([("Le 22 décembre 2016 à Djedda", "يوم ٢٢ كانون الأول/ديسمبر ٢٠١٦ في جدة")])),
    RuleExample(
      rule: "term-mismatch", faulty: pairs([("Les cessez-le-feu de la ville", "اتفاقات الهدنة في المدينة")]),
      sound: pairs([("Le cessez-le-feu de la ville", "وبوقف لإطلاق النار في المدينة")])),
    RuleExample(
      rule: "text-mismatch",
      faulty: pairs([
        long,
        (fishing.french, "وتبلغ ميزانية الصندوق لسنة 2019 ما قدره 450 مليون دولار تُصرف في 12 بلدًا على 370 مشروعًا."),
      ]),
      sound: pairs([long, fishing])),
    RuleExample(
      rule: "label-mismatch", faulty: numbered([1, 2, 3, 4], [1, 2, 9, 4]), sound: numbered([1, 2, 3], [1, 2, 3])),
    RuleExample(
      rule: "moved-paragraph",
      faulty: alignment(
        [french(1), french(2)], [arabic(2), arabic(1)],
        [Samples.bead(0..<1, 1..<2), Bead(source: 1..<2, target: 0..<1, isCrossing: true)]),
      sound: numbered([1, 2], [1, 2])),
    anomaly("numbering-gap", .gap, expected: 2, found: 4),
    anomaly("numbering-duplicate", .duplicate, expected: 3, found: 2),
    anomaly("numbering-disorder", .disorder, expected: 10, found: 7),
    RuleExample(
      rule: "length-outlier", faulty: pairs(Array(repeating: long, count: 6) + [(long.0, "اعتُمد.")]),
      sound: pairs(Array(repeating: long, count: 7))),
    RuleExample(
      rule: "inconsistent-translation",
      faulty: pairs([
        ("Le Comité remercie le Gouvernement.", "تشكر اللجنة الحكومة على ما بذلته."),
        ("Le Comité remercie le Gouvernement.", "تعرب اللجنة عن امتنانها للحكومة."),
      ]),
      sound: pairs([
        ("Le Comité remercie le Gouvernement.", "تشكر اللجنة الحكومة على ما بذلته."),
        ("Le Comité remercie le gouvernement !", "تشكر اللجنة الحكومة، على ما بذلتْه"),
      ])),
    RuleExample(
      rule: "unbalanced-marks",
      faulty: pairs([("Le Fonds (créé en 1998 est dissous.", "حُلَّ الصندوق (المنشأ عام 1998).")]),
      sound: pairs([("a) Le Fonds (créé en 1998) est dissous.", "حُلَّ الصندوق (المنشأ عام 1998).")])),
    RuleExample(
      rule: "damaged-text", faulty: pairs([("Le Comité", "اللجنة االجتماعية")]),
      sound: pairs([("Le Comité", "اللجنة الاجتماعية")])),
  ]

  private static let long = (
    "Le Comité exécutif a adopté le rapport du Secrétaire général sur les projets de la région.",
    "اعتمدت اللجنة التنفيذية تقرير الأمين العام عن المشاريع في المنطقة."
  )

  private static let fishing = (
    french:
      "La pêche au chalut est interdite du 1er mars au 30 juin sur 85 kilomètres de rives, à 240 bateaux de 17 ports.",
    arabic: "يُحظر صيد السمك بشباك الجر من 1 مارس إلى 30 يونيو على 85 كيلومترًا من الضفاف، على 240 مركبًا من 17 ميناءً."
  )

  /// A paragraph of sentences, of which either side may lack the last but one.
  private static func sentences(french: Int, arabic: Int) -> Alignment {
    let texts = (
      [
        "La Commission a tenu douze réunions à Genève.", "Elle a publié trois rapports sur les droits de l’enfant.",
        "Le Secrétaire général a remercié le Gouvernement du Maroc.",
      ],
      [
        "عقدت اللجنة اثني عشر اجتماعا في جنيف.", "ونشرت ثلاثة تقارير عن حقوق الطفل.",
        "وشكر الأمين العام حكومة المغرب.",
      ]
    )
    func joined(_ texts: [String], _ count: Int) -> String {
      (texts.prefix(count - 1) + texts.suffix(1)).joined(separator: " ")
    }
    return pairs([(joined(texts.0, french), joined(texts.1, arabic)), long])
  }

  private static func french(_ number: Int) -> Paragraph {
    Samples.numbered(number, "Le point \(number) de l’ordre du jour est adopté.", line: number * 2)
  }

  private static func arabic(_ number: Int) -> Paragraph {
    Samples.numbered(number, "اعتُمد البند \(number) من جدول الأعمال.", line: number * 2)
  }

  private static func alignment(_ source: [Paragraph], _ target: [Paragraph], _ beads: [Bead]) -> Alignment {
    Samples.alignment(source, target, beads)
  }

  /// Paragraphs without labels, each paired with its own translation.
  static func pairs(_ texts: [(String, String)]) -> Alignment {
    Samples.alignment(
      texts.enumerated().map { Samples.plain(.body, $1.0, line: $0 + 1) },
      texts.enumerated().map { Samples.plain(.body, $1.1, line: $0 + 1) },
      texts.indices.map { Samples.bead($0..<$0 + 1, $0..<$0 + 1) })
  }

  /// Paragraphs that say nothing but have labels, paired in order.
  static func numbered(_ source: [Int], _ target: [Int]) -> Alignment {
    Samples.alignment(
      source.map { Samples.numbered($0, "Texte.", line: $0) }, target.map { Samples.numbered($0, "نص.", line: $0) },
      source.indices.map { Samples.bead($0..<$0 + 1, $0..<$0 + 1) })
  }

  private static func verdict(_ isTranslation: Bool, of alignment: Alignment) -> Alignment {
    var alignment = alignment
    alignment.verdict = .init(
      isTranslation ? .yes : .no, score: isTranslation ? 2 : -2, probability: isTranslation ? 1 : 0)
    return alignment
  }

  private static func anomaly(_ rule: String, _ kind: Document.Anomaly.Kind, expected: Int, found: Int) -> RuleExample {
    var faulty = numbered([1, found], [1, found])
    faulty.target.anomalies = [.init(kind: kind, paragraph: 1, expected: expected, found: found)]
    return RuleExample(rule: rule, faulty: faulty, sound: numbered([1, 2], [1, 2]))
  }
}

extension BitextCheck {
  /// The rules that find something.
  static func rules(in alignment: Alignment) -> [String] {
    BitextCheck(glossary: RuleExample.glossary).report(on: alignment).findings.map(\.rule)
  }
}
