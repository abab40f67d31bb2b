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
      "جدول": .table, "شكل": .figure, "مرحله": .phase,
    ],
    counted: [
      "دقيقه": .minute, "دقايق": .minute, "ساعه": .hour, "ساعات": .hour, "يوم": .day, "يوما": .day, "ايام": .day,
      "اسبوع": .week, "اسبوعا": .week, "اسابيع": .week, "شهر": .month, "شهرا": .month, "اشهر": .month, "شهور": .month,
      "سنه": .year, "سنوات": .year, "عام": .year, "عاما": .year, "اعوام": .year,
    ],
    alone: [
      "دقيقه": .minute, "دقيقتان": .minute, "دقيقتين": .minute, "ساعه": .hour, "ساعتان": .hour, "ساعتين": .hour,
      "يوم": .day, "يوما": .day, "يومان": .day, "يومين": .day, "يومي": .day, "اسبوع": .week, "اسبوعان": .week,
      "اسبوعين": .week, "شهر": .month, "شهرا": .month, "شهران": .month, "شهرين": .month, "سنه": .year, "سنتان": .year,
      "سنتين": .year, "عام": .year, "عاما": .year, "عامان": .year, "عامين": .year,
    ],
    joints: ["و", "او", "الي"])

  static let figureWords = FigureWords(
    denominators: [
      "نصف": 2, "ثلث": 3, "ثلثا": 3, "ثلثي": 3, "ثلثان": 3, "ثلثين": 3, "ربع": 4, "ربعا": 4, "ارباع": 4,
    ],
    decades: decades, percent: [["في", "المايه"], ["بالمايه"]])

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
    ])
}
