/// The Arabic nouns that numbers stand by, and what fractions, decades and hours are said with.
extension ArabicNumbers {
  static let nouns = NumberedNouns(
    named: [
      "ماده": .article, "مادتان": .article, "مادتين": .article, "مواد": .article, "فصل": .article, "فصول": .article,
      "فصلان": .article, "فصلين": .article, "فقره": .paragraph, "فقرتان": .paragraph, "فقرتين": .paragraph,
      "فقرات": .paragraph, "بند": .paragraph, "بنود": .paragraph, "بندان": .paragraph, "بندين": .paragraph,
      "نقطه": .paragraph, "مقطع": .paragraph, "باب": .division, "ابواب": .division, "كتاب": .division, "جز": .division,
      "قسم": .division, "فرع": .division, "مبحث": .division, "مرفق": .annex, "ملحق": .annex, "قرار": .resolution,
      "قرارات": .resolution, "مقرر": .resolution, "قانون": .law, "قوانين": .law, "مرسوم": .law, "ظهير": .law,
      "امر": .law,
      "منشور": .law, "نظام": .law, "دوره": .session, "جلسه": .meeting, "اجتماع": .meeting, "صفحه": .page,
      "صفحات": .page,
      "جدول": .table, "شكل": .figure, "مرحله": .phase, "نصف": .halfYear, "سداسي": .halfYear, "سداسيه": .halfYear,
      "اسدس": .halfYear, "اسدوس": .halfYear,
    ],
    counted: [
      "دقيقه": .minute, "دقايق": .minute, "ساعه": .hour, "ساعات": .hour, "يوم": .day, "يوما": .day, "ايام": .day,
      "اسبوع": .week, "اسبوعا": .week, "اسابيع": .week, "شهر": .month, "شهرا": .month, "اشهر": .month, "شهور": .month,
      "سنه": .year, "سنوات": .year, "عام": .year, "عاما": .year, "اعوام": .year, "درهم": .money, "درهما": .money,
      "دراهم": .money, "دينار": .money, "دينارا": .money, "دنانير": .money, "فرنك": .money, "فرنكا": .money,
      "فرنكات": .money, "دولار": .money, "دولارا": .money, "دولارات": .money, "يورو": .money, "اورو": .money,
      "مره": .occurrence, "مرات": .occurrence, "دوله": .state, "دول": .state, "بلد": .state, "بلدا": .state,
      "بلدان": .state, "عضو": .member, "عضوا": .member, "اعضا": .member, "شخص": .person, "شخصا": .person,
      "اشخاص": .person, "مرحله": .phase, "مراحل": .phase,
    ],
    single: [
      "دقيقه": .minute, "ساعه": .hour, "يوم": .day, "يوما": .day, "يومي": .day, "اسبوع": .week, "اسبوعا": .week,
      "شهر": .month, "شهرا": .month, "سنه": .year, "عام": .year, "عاما": .year, "درهم": .money, "درهما": .money,
      "دينار": .money, "دينارا": .money, "فرنك": .money, "دولار": .money, "دولارا": .money, "يورو": .money,
      "اورو": .money, "مره": .occurrence,
    ],
    dual: duals, perhapsDual: ["يومي": .day, "شهري": .month, "سنتي": .year, "عامي": .year, "ساعتي": .hour],
    pluralEndings: ["ات"],
    joints: ["و", "او", "الي"])

  /// Two of a thing, in both cases.
  private static var duals: [String: NumberedThing] {
    let stems: [(String, NumberedThing)] = [
      ("دقيقت", .minute), ("ساعت", .hour), ("يوم", .day), ("اسبوع", .week), ("شهر", .month), ("سنت", .year),
      ("عام", .year), ("درهم", .money), ("دينار", .money), ("فرنك", .money), ("دولار", .money), ("مرت", .occurrence),
      ("دولت", .state), ("بلد", .state), ("عضو", .member), ("شخص", .person), ("مرحلت", .phase),
    ]
    // `بلدان` is more often the plural, countries.
    return stems.reduce(into: [:]) { table, stem in
      for word in ["ان", "ين"].map({ stem.0 + $0 }) where word != "بلدان" { table[word] = stem.1 }
    }
  }

  static let figureWords = FigureWords(
    denominators: [
      "نصف": 2, "ثلث": 3, "ثلثا": 3, "ثلثي": 3, "ثلثان": 3, "ثلثين": 3, "اثلاث": 3, "ربع": 4, "ربعا": 4, "ارباع": 4,
    ],
    doubleParts: ["ثلثا", "ثلثي", "ثلثان", "ثلثين"], doubtfulParts: ["ارباع", "اثلاث"], decades: decades,
    percent: [["في", "المايه"], ["في", "الميه"], ["بالمايه"], ["بالميه"]], perMille: [["في", "الالف"]])

  private static var decades: [String: Int] {
    var table = ["الفيه": 2000]
    for (index, stem) in ["عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"].enumerated() {
      for ending in ["ينيات", "ينات"] { table[stem + ending] = (index + 2) * 10 }
    }
    return table
  }

  static let clock = ClockWords(
    before: ["ساعه"], hours: ["واحده": 1],
    minutes: [
      (["والنصف"], 30), (["ونصف"], 30), (["والربع"], 15), (["وربع"], 15), (["والثلث"], 20), (["وثلث"], 20),
      (["الا", "ربعا"], -15), (["الا", "الربع"], -15), (["الا", "ربع"], -15), (["الا", "ثلثا"], -20),
      (["الا", "الثلث"], -20),
    ],
    halves: [
      (["صباحا"], false), (["فجرا"], false), (["قبل", "الظهر"], false), (["من", "صباح"], false),
      (["بعد", "الظهر"], true),
      (["مسا"], true), (["ظهرا"], true), (["عصرا"], true), (["من", "بعد", "ظهر"], true), (["من", "مسا"], true),
    ], night: ["ليلا"])
}
