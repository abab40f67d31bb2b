/// French numbers written out from 1 to 99.
enum FrenchSpelling {
  static let spelling = NumberSpelling(
    cardinal: { cardinal($0).map(capitalised) }, ordinal: { ordinal($0).map(capitalised) },
    ordinalDigits: { "\($0)\($0 == 1 ? "er" : "e")" })

  private static let units = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = [
    "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt",
  ]

  private static func cardinal(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    if number < 20 { return units[number] }
    if number == 80 { return "quatre-vingts" }
    let ten = tens[number / 10 - 2]
    // Seventies and nineties count on from sixty and eighty.
    let unit = number >= 70 && number / 10 % 2 == 1 ? number % 10 + 10 : number % 10
    if unit == 0 { return ten }
    return unit % 10 == 1 && number < 80 ? "\(ten) et \(units[unit])" : "\(ten)-\(units[unit])"
  }

  private static func ordinal(_ number: Int) -> String? {
    if number == 1 { return "premier" }
    guard var stem = number == 80 ? "quatre-vingt" : cardinal(number) else { return nil }
    if stem.hasSuffix("e") { stem.removeLast() }
    if stem.hasSuffix("cinq") { stem += "u" }
    if stem.hasSuffix("neuf") { stem = stem.dropLast() + "v" }
    return stem + "ième"
  }

  private static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
