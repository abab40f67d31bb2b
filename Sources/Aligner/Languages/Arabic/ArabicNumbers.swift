/// The Arabic words of numbers and dates, folded; words of more than one form stand without their article.
enum ArabicNumbers {
  static let facts = NumberFacts(
    lexemes: { lexemes }, ordinals: { ordinals }, enumerators: { enumerators }, grammar: grammar,
    spelling: ArabicSpelling.spelling, nouns: nouns, units: unitWords, figures: figureWords, clock: clock)

  private static var lexemes: [NumberFacts.Phrase] {
    weekdays + numbers + dates + [
      ("و", Lexeme(sort: .and)), ("من", Lexeme(sort: .of)), ("عام", Lexeme(sort: .of)), ("سنه", Lexeme(sort: .of)),
      ("شهر", Lexeme(sort: .of)),
    ]
      + ["في المايه", "في الميه", "بالمايه", "بالميه"].map { ($0, Lexeme(sort: .percent)) }
  }

  // MARK: Ordinals

  private static var ordinals: [String: Int] {
    var table = ["وحيده": 1]
    for number in 1...100 {
      for form in ordinals(of: number) { table[form] = number }
    }
    return table
  }

  private static var enumerators: [String: Int] {
    var table = ["اولا": 1]
    for (offset, stem) in stems.enumerated().dropFirst() { table[stem + "ا"] = offset + 1 }
    for number in 11...99 {
      for form in ordinals(of: number) + adverbs(of: number) { table[form] = number }
    }
    return table
  }

  /// Masculine ordinals from 1 to 10, folded.
  private static let stems = ["اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"]
  /// What precedes the ending of 20 to 90.
  private static let tens = ["عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"]

  /// Masculine and feminine, nominative and oblique forms, folded and without articles.
  private static func ordinals(of number: Int) -> [String] {
    if number == 1 { return ["اول", "اولي"] }
    if number <= 10 { return [stems[number - 1], stems[number - 1] + "ه"] }
    if number == 100 { return ["مايه", "ميه"] }
    let unit = number % 10
    let stem = unit == 1 ? "حادي" : stems[max(unit, 1) - 1]
    if number < 20 { return [stem + " عشر", stem + "ه عشره", stem + "ه عشر"] }
    let ten = ["ون", "ين"].map { tens[number / 10 - 2] + $0 }
    if unit == 0 { return ten }
    return ten.flatMap { [stem + " و" + $0, stem + "ه و" + $0] }
  }

  /// Adverbs beside the ordinals from 20 on, folded: `حاديا وعشرين`.
  private static func adverbs(of number: Int) -> [String] {
    guard number > 20, number % 10 > 0 else { return [] }
    let stem = number % 10 == 1 ? "حادي" : stems[number % 10 - 1]
    return [stem + "ا و" + tens[number / 10 - 2] + "ين"]
  }

  /// Hundreds, units and tens with a و between, teens without; no scale needs a number before it.
  private static let grammar = NumberGrammar(
    ordinalIsLast: false, unitDays: 1...2,
    allows: { value, state in
      if state.isEmpty { return true }
      let (current, rest) = (state.current, state.current % 100)
      guard state.hasAnd else {
        return value == 10 && (1...9).contains(rest) || value == 100 && (3...9).contains(current)
      }
      switch value {
      case 1...19: return rest == 0
      case 20...99: return rest < 10
      default: return current == 0
      }
    },
    sum: { value, state in
      value == 100 && !state.hasAnd && (3...9).contains(state.current) ? state.current * 100 : state.current + value
    },
    allowsScale: { _, state in
      state.current > 0 && !state.hasAnd || state.isEmpty || state.hasAnd && state.current == 0
    })

  // MARK: Numbers

  private static let units: [(words: [String], value: Int32)] = [
    (["واحد", "واحده"], 1), (["اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي"], 2),
    (["ثلاثه", "ثلاث", "ثلاثا"], 3), (["اربعه", "اربع", "اربعا"], 4), (["خمسه", "خمس", "خمسا"], 5),
    (["سته", "ست", "ستا"], 6), (["سبعه", "سبع", "سبعا"], 7),
    (["ثمانيه", "ثماني", "ثمان", "ثمانيا"], 8), (["تسعه", "تسع", "تسعا"], 9), (["عشره", "عشر", "عشرا"], 10),
  ]
  /// One of them, a lady, a fifth, a lion: what they are written like.
  private static let doubtful: Set = [
    "احد", "احدي", "واحد", "واحده", "ست", "خمس", "سبع", "عشر", "ثمان", "تسع", "خمسا", "ستا", "سبعا", "عشرا",
  ]
  private static let scales: [(words: [String], lexeme: Lexeme)] = [
    (["الف", "الاف", "الفا"], Lexeme(sort: .scale, value: 3)),
    (["الفان", "الفين", "الفي"], Lexeme(sort: .doubleScale, value: 3)),
    (["مليون", "ملايين", "مليونا"], Lexeme(sort: .scale, value: 6)),
    (["مليونان", "مليونين", "مليوني"], Lexeme(sort: .doubleScale, value: 6)),
    (["مليار", "مليارات", "مليارا", "بليون", "بلايين"], Lexeme(sort: .scale, value: 9)),
    (["ملياران", "مليارين", "ملياري"], Lexeme(sort: .doubleScale, value: 9)),
    (["تريليون", "تريليونات"], Lexeme(sort: .scale, value: 12)),
  ]

  private static var numbers: [NumberFacts.Phrase] {
    var words: [(String, Lexeme)] = []
    for (forms, value) in units + [(["احد", "احدي"], 1)] {
      words += forms.map { ($0, Lexeme(sort: .cardinal, value: value, isDoubtful: doubtful.contains($0))) }
    }
    for (index, stem) in tens.enumerated() {
      let value = index == 0 ? 20 : Int32(index + 2) * 10
      words += ["ون", "ين"].map { (stem + $0, Lexeme(sort: .cardinal, value: value)) }
    }
    words += ["مايه", "ميه"].map { ($0, Lexeme(sort: .cardinal, value: 100)) }
    words += ["مايتان", "ميتان", "مايتا", "مايتين", "ميتين", "مايتي", "ميتي"].map {
      ($0, Lexeme(sort: .cardinal, value: 200))
    }
    for (index, stem) in ["ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"].enumerated() {
      for hundred in ["مايه", "ميه"] {
        words.append((stem + hundred, Lexeme(sort: .cardinal, value: Int32(index + 3) * 100)))
      }
    }
    words += ["ثمانيمايه", "ثمانيميه"].map { ($0, Lexeme(sort: .cardinal, value: 800)) }
    for (forms, lexeme) in scales { words += forms.map { ($0, lexeme) } }
    for (index, stem) in stems.enumerated() {
      let value = Int32(index + 1)
      let forms = index == 0 ? [stem, "اولي", "حادي", "حاديه"] : [stem, stem + "ه"]
      words += forms.map {
        ($0, Lexeme(sort: .ordinal, value: value, isDoubtful: $0 == "ثانيه" || $0.hasPrefix("حادي")))
      }
    }
    return words
  }

  // MARK: Dates

  /// The months of Egypt and the Gulf, the Mashriq, Tunisia and Algeria, Morocco and Mauritania, one line a month; August too
  /// with its و, which is not cut off words as short.
  private static let months = [
    ["يناير", "كانون الثاني", "جانفي"], ["فبراير", "شباط", "فيفري"],
    ["مارس", "اذار"], ["ابريل", "نيسان", "افريل"], ["مايو", "ايار", "ماي"],
    ["يونيو", "حزيران", "جوان", "يونيه"], ["يوليو", "تموز", "جويليه", "يوليوز", "يوليه"],
    ["اغسطس", "اب", "واب", "اوت", "غشت", "اغشت"], ["سبتمبر", "ايلول", "شتنبر", "شتمبر"],
    ["اكتوبر", "تشرين الاول"], ["نوفمبر", "تشرين الثاني", "نونبر", "نوفبر"],
    ["ديسمبر", "كانون الاول", "دجنبر", "دجمبر"],
  ]
  /// The months of Libya from 1977 to 2011, each of which is a common word.
  private static let libyanMonths = [
    "اي النار", "النوار", "الربيع", "الطير", "الما", "الصيف", "ناصر", "هانيبال", "الفاتح", "التمور", "الحرث", "الكانون",
  ]
  /// To practise, a father, what has been forbidden, zero: a month only beside a day or a year.
  private static let doubtfulMonths: Set = ["مارس", "اب", "واب", "محرم", "صفر", "ماي", "اوت", "جوان"]

  private static let hijriMonths = [
    ["محرم", "محرم الحرام"], ["صفر", "صفر الخير"], ["ربيع الاول"], ["ربيع الثاني", "ربيع الاخر"],
    ["جمادي الاولي", "جمادي الاول"], ["جمادي الثانيه", "جمادي الاخره", "جمادي الثاني", "جمادي الاخر"], ["رجب"],
    ["شعبان"], ["رمضان"], ["شوال"], ["ذو القعده", "ذي القعده"], ["ذو الحجه", "ذي الحجه"],
  ]

  private static var dates: [NumberFacts.Phrase] {
    var words: [(String, Lexeme)] = []
    for (index, names) in months.enumerated() {
      words += names.map {
        ($0, Lexeme(sort: .month, value: Int32(index + 1), isDoubtful: doubtfulMonths.contains($0)))
      }
    }
    for (index, names) in hijriMonths.enumerated() {
      words += names.map {
        ($0, Lexeme(sort: .hijriMonth, value: Int32(index + 1), isDoubtful: doubtfulMonths.contains($0)))
      }
    }
    words += libyanMonths.enumerated().map { ($1, Lexeme(sort: .month, value: Int32($0 + 1), isDoubtful: true)) }
    return words
  }

  /// With their article, which tells Monday from two and Sunday from one.
  private static let weekdays: [NumberFacts.Phrase] = [
    "الاحد", "الاثنين", "الثلاثا", "الاربعا", "الخميس", "الجمعه", "السبت",
  ].enumerated().map { ($1, Lexeme(sort: .weekday, value: Int32($0 + 1))) }
}
