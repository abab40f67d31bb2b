/// Ordinal numbers written in words, in French and Arabic, from 1 to 100.
///
/// Keys are folded (``Folding/fold(_:)``) and, in Arabic, without the article: `الثانية والأربعون` is looked up as
/// `ثانيه واربعون`. The tables are made from the grammar of the two languages, not listed by hand.
public enum NumberWords {
  /// The value of an ordinal in words, such as `vingt-et-unième`, `premier`, `الحادية عشرة`; `nil` if it is none.
  public static func ordinal(_ words: String) -> Int? {
    ordinals[key(words)]
  }

  /// The value of an adverb that counts points: `Deuxièmement`, `ثالثاً`, `حادياً وعشرين`; `nil` if it is none.
  public static func enumerator(_ word: String) -> Int? {
    enumerators[key(word)]
  }

  /// All that ``enumerator(_:)`` knows, with and without articles.
  static var enumeratorWords: [String] { enumerators.keys.flatMap { [$0, "ال" + $0] } }

  /// Most words that an ordinal up to 100 takes, hyphens counted as spaces: `quatre-vingt-dix-neuvième`.
  static let longestOrdinal = 4

  /// The look-up form: folded, and every word without its article (`ال`, `وال` becomes `و`).
  static func key(_ words: String) -> String {
    Folding.fold(words).split(separator: " ").map { word in
      if word.hasPrefix("وال"), word.count > 5 { return "و" + word.dropFirst(3) }
      if word.hasPrefix("ال"), word.count > 4 { return String(word.dropFirst(2)) }
      return String(word)
    }.joined(separator: " ")
  }

  private static let ordinals: [String: Int] = {
    var table = ["premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "second": 2, "seconde": 2, "unique": 1, "وحيده": 1]
    for number in 2...100 { table[frenchOrdinal(number)] = number }
    for number in 1...100 {
      for form in arabicOrdinals(number) { table[form] = number }
    }
    return table
  }()

  private static let enumerators: [String: Int] = {
    var table = ["premierement": 1, "secondement": 2, "اولا": 1]
    for number in 2...100 { table[frenchOrdinal(number) + "ment"] = number }
    for (offset, stem) in arabicStems.enumerated().dropFirst() { table[stem + "ا"] = offset + 1 }
    for number in 11...99 {
      for form in arabicOrdinals(number) + arabicAdverbs(number) { table[form] = number }
    }
    return table
  }()

  // MARK: French

  /// From 0, hyphens as spaces.
  static let frenchUnits = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf",
  ]
  /// Those of which 20 to 60 are made, by how many tens they are.
  static let frenchTens = [2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"]

  /// A cardinal below 101, folded, hyphens as spaces.
  private static func frenchCardinal(_ number: Int) -> String {
    switch number {
    case 0..<20: return frenchUnits[number]
    case 20..<70:
      let tens = frenchTens[number / 10, default: ""]
      switch number % 10 {
      case 0: return tens
      case 1: return tens + " et un"
      default: return tens + " " + frenchUnits[number % 10]
      }
    case 71: return "soixante et onze"
    case 70..<80: return "soixante " + frenchUnits[number - 60]
    case 80: return "quatre vingt"
    case 81..<100: return "quatre vingt " + frenchUnits[number - 80]
    default: return "cent"
    }
  }

  /// An ordinal from 2 to 100, folded, hyphens as spaces.
  static func frenchOrdinal(_ number: Int) -> String {
    let cardinal = frenchCardinal(number)
    if cardinal.hasSuffix("cinq") { return cardinal + "uieme" }
    if cardinal.hasSuffix("neuf") { return cardinal.dropLast() + "vieme" }
    return (cardinal.hasSuffix("e") ? cardinal.dropLast() : Substring(cardinal)) + "ieme"
  }

  // MARK: Arabic

  /// Masculine ordinals from 1 to 10, folded.
  static let arabicStems = ["اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"]
  /// What precedes the ending of 20 to 90.
  static let arabicTens = ["عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"]

  /// Masculine and feminine, nominative and oblique forms, folded and without articles.
  private static func arabicOrdinals(_ number: Int) -> [String] {
    if number == 1 { return ["اول", "اولي"] }
    if number <= 10 { return [arabicStems[number - 1], arabicStems[number - 1] + "ه"] }
    if number == 100 { return ["مايه", "ميه"] }
    let unit = number % 10
    let stem = unit == 1 ? "حادي" : arabicStems[max(unit, 1) - 1]
    if number < 20 { return [stem + " عشر", stem + "ه عشره", stem + "ه عشر"] }
    let tens = ["ون", "ين"].map { arabicTens[number / 10 - 2] + $0 }
    if unit == 0 { return tens }
    return tens.flatMap { [stem + " و" + $0, stem + "ه و" + $0] }
  }

  /// Adverbs beside the ordinals from 20 on, folded: `حاديا وعشرين`.
  private static func arabicAdverbs(_ number: Int) -> [String] {
    guard number > 20, number % 10 > 0 else { return [] }
    let stem = number % 10 == 1 ? "حادي" : arabicStems[number % 10 - 1]
    return [stem + "ا و" + arabicTens[number / 10 - 2] + "ين"]
  }
}
