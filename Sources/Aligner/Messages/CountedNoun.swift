/// How English nouns follow a number.
enum EnglishCount {
  /// What is added to a word: nothing to one alone.
  static func plural(_ count: Int) -> String { count == 1 ? "" : "s" }
}

/// How French nouns follow a number.
enum FrenchCount {
  /// What is added to a word: nothing to none and one.
  static func plural(_ count: Int) -> String { count < 2 ? "" : "s" }
}

/// How an Arabic noun follows a number: one and two are said by the noun itself, 3 to 10 have its plural, 11 to 99 its singular
/// in the accusative, and whole hundreds its singular in the genitive.
struct ArabicCount {
  private let one: String
  private let two: String
  private let twoInGenitive: String
  private let few: String
  private let many: String
  private let hundred: String

  /// Makes a noun of its forms.
  /// - Parameters:
  ///   - singular: as it stands by itself: `فقرة`.
  ///   - one: with the word for one: `فقرة واحدة`.
  ///   - two: the dual, without its ending: `فقرت`.
  ///   - plural: behind 3 to 10: `فقرات`.
  ///   - accusative: behind 11 to 99, if it is written in another way than the singular: `سطرا`.
  init(_ singular: String, one: String, two: String, plural: String, accusative: String? = nil) {
    self.one = one
    self.two = two + "ان"
    twoInGenitive = two + "ين"
    few = plural
    many = accusative ?? singular
    hundred = singular
  }

  /// A number of them as a subject: `فقرتان`.
  func nominative(_ count: Int) -> String { text(count, two: two) }

  /// A number of them behind a preposition: `من فقرتين`; the same where they are an object.
  func genitive(_ count: Int) -> String { text(count, two: twoInGenitive) }

  private func text(_ count: Int, two: String) -> String {
    switch count {
    case 1: return one
    case 2: return two
    default: break
    }
    switch count % 100 {
    case 3...10: return "\(count) \(few)"
    case 11...99: return "\(count) \(many)"
    default: return "\(count) \(hundred)"
    }
  }

  // MARK: Nouns

  static let paragraphs = ArabicCount("فقرة", one: "فقرة واحدة", two: "فقرت", plural: "فقرات")
  static let pairs = ArabicCount("زوج", one: "زوج واحد", two: "زوج", plural: "أزواج", accusative: "زوجا")
  static let records = ArabicCount("سجل", one: "سجل واحد", two: "سجل", plural: "سجلات", accusative: "سجلا")
  static let entries = ArabicCount("مدخل", one: "مدخل واحد", two: "مدخل", plural: "مداخل", accusative: "مدخلا")
  static let lines = ArabicCount("سطر", one: "سطر واحد", two: "سطر", plural: "أسطر", accusative: "سطرا")
  static let units = ArabicCount("وحدة", one: "وحدة واحدة", two: "وحدت", plural: "وحدات")
  static let files = ArabicCount("ملف", one: "ملف واحد", two: "ملف", plural: "ملفات", accusative: "ملفا")
  static let fields = ArabicCount("حقل", one: "حقل واحد", two: "حقل", plural: "حقول", accusative: "حقلا")
  static let mistakes = ArabicCount("خطأ", one: "خطأ واحد", two: "خطأ", plural: "أخطاء")
  static let cells = ArabicCount("خلية", one: "خلية واحدة", two: "خليت", plural: "خلايا")
  static let seconds = ArabicCount("ثانية", one: "ثانية واحدة", two: "ثانيت", plural: "ثوان")
  static let minutes = ArabicCount("دقيقة", one: "دقيقة واحدة", two: "دقيقت", plural: "دقائق")
}
