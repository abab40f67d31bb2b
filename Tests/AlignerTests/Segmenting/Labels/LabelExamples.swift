@testable import Aligner

/// What the documentation of each label style says that it reads.
enum LabelExamples {
  /// A label as documents write it, and what it means.
  typealias Example = (written: String, value: Label.Value)

  /// The examples of a style; none for a style that this table does not know.
  static func examples(of style: any LabelStyle) -> [Example] {
    switch style {
    case is DecimalLabels:
      number(1, ["1.", "1)", "1-", "(1)", "1°", ".1", "١.", "١-", "۱.", "(١)", "1 -", "1°)", "1.-", "01."])
        + number(12, ["12.", "(12)", "١٢-", "(٣٤)".replacing("٣٤", with: "١٢")]) + number(4, ["§ 4", "§4"])
        + number(1, ["§ 1er", "§ 1er.", "§1er -", "[1]", "[١]"])
        + [
          ("1-2-3-", value(.number, [1, 2, 3])), ("١-٢-", value(.number, [1, 2])), ("١–٢–", value(.number, [1, 2])),
        ]
        + [
          ("1.2.3", value(.number, [1, 2, 3])), ("1.2.3.", value(.number, [1, 2, 3])), ("٢.١", value(.number, [2, 1])),
        ]
        + ["2 bis.", "2bis.", "2 bis", "2 مكرر.", "٢ مكرر-"].map { ($0, value(.number, [2], "bis")) }
        + [("3 ter)", value(.number, [3], "ter")), ("4 quater.", value(.number, [4], "quater"))]
    case is QuotedLabels:
      ["'1'", "‘1’", "’1’", "’١‘"].map { ($0, value(.roman, [1])) } + [("'12'", value(.roman, [12]))]
    case is LetterPathLabels:
      ["A.1.", "A.1", "A.1)", "أ.1.", "أ.١-"].map { ($0, value(.number, [1, 1])) }
        + [("B.2.3.", value(.number, [2, 2, 3])), ("ج.٤.", value(.number, [3, 4]))]
    case is LetterNameLabels:
      ["ألف -", "ألف-", "ألف –", "(ألف)", "الف -"].map { ($0, value(.letter, [1])) }
        + ["باء -", "(باء)"].map { ($0, value(.letter, [2])) }
        + [("هاء-", value(.letter, [5])), ("ياء -", value(.letter, [10])), ("غين -", value(.letter, [28]))]
    case is LetterLabels:
      ["a)", "a.", "(a)", "A.", "a-", "أ)", "أ-", "ا.", "(أ)", "أ -"].map { ($0, value(.letter, [1])) }
        + ["b)", "ب.", "(ب)"].map { ($0, value(.letter, [2])) } + ["ج)", "c)", "ج-"].map { ($0, value(.letter, [3])) }
        + ["e)", "هـ)", "ه-"].map { ($0, value(.letter, [5])) }
    case is RomanLabels:
      ["i.", "I.", "(i)", "I -", "i)"].map { ($0, value(.roman, [1])) }
        + [
          ("(ii)", value(.roman, [2])), ("III -", value(.roman, [3])), ("IV.", value(.roman, [4])),
          ("ix)", value(.roman, [9])), ("XLII.", value(.roman, [42])), ("XCIX.", value(.roman, [99])),
        ]
    case is NamedLabels: named
    case is EnumeratorLabels:
      ["Premièrement :", "PREMIÈREMENT.", "أولا:", "أولاً:", "أوّلا -"].map { ($0, value(.ordinal, [1])) }
        + ["Troisièmement :", "ثالثا:", "ثالثاً -", "ثالثًا."].map { ($0, value(.ordinal, [3])) }
        + [("حادي عشر:", value(.ordinal, [11])), ("ثاني عشر:", value(.ordinal, [12]))]
        + ["Vingt-et-unièmement :", "الحادي والعشرون:", "حادياً وعشرين -"].map { ($0, value(.ordinal, [21])) }
    case is BulletLabels:
      ["-", "–", "—", "•", "*", "▪", "○", "➢", "ـ", "ــ", "‐", "\u{F0B7}", "\u{F0FC}", "\u{F0D8}"].map {
        ($0, value(.bullet, []))
      }
    default: []
    }
  }

  private static let named: [Example] =
    [
      "Article premier", "ARTICLE PREMIER", "Article 1er", "Article 1", "Article I", "Art. 1", "المادة الأولى",
      "المادة 1",
      "المادة ١", "مادة ۱", "المادّة الأولى",
    ].map { ($0, value(.article, [1])) }
    + ["Article 12", "المادة الثانية عشرة", "المادة ١٢"].map { ($0, value(.article, [12])) }
    + ["Article 5 bis", "المادة 5 مكرر", "المادة الخامسة مكرر"].map { ($0, value(.article, [5], "bis")) }
    + [
      "Chapitre II", "Chapitre Il", "Chapitre 2", "CHAPITRE DEUXIÈME", "Titre II", "الباب الثاني", "الفصل ٢",
      "الفصل الثاني",
      "الجزء الثاني",
    ]
    .map { ($0, value(.chapter, [2])) }
    + ["Section 3", "Section Ill", "القسم الثالث", "القسم ٣", "المبحث الثالث"].map { ($0, value(.section, [3])) }
    + ["Annexe A", "Annexe 1", "ANNEXE I", "المرفق 1", "الملحق الأول", "المرفق أ"].map { ($0, value(.annex, [1])) }
    + ["البند 3", "الفقرة 3", "Point 3", "Paragraphe 3", "بند ٣", "Alinéa 3"].map { ($0, value(.clause, [3])) }
    + [("الفقرة 4", value(.clause, [4])), ("Article 2.1", value(.article, [2, 1]))]
    + [
      "RÉSOLUTION N°7/47-POL", "RÉSOLUTION N° 7/47-POL", "Résolution n° 7/47-POL", "RESOLUTION No. 7/47-POL",
      "القرار رقم 7/47-س", "القرار رقم ٧/٤٧-س", "قرار رقم 7/47-س", "DERÉSOLUTION N°7/47-POL", "RÉSOLUTION N°7/47 POL",
    ].map { ($0, value(.resolution, [7], "/47")) }

  private static func number(_ number: Int, _ written: [String]) -> [Example] {
    written.map { ($0, value(.number, [number])) }
  }

  private static func value(_ family: Label.Family, _ ordinals: [Int], _ suffix: String = "") -> Label.Value {
    .init(family: family, ordinals: ordinals, suffix: suffix)
  }
}
