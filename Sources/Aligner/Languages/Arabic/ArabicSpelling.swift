/// Arabic numbers written out from 1 to 99, masculine and in the nominative.
enum ArabicSpelling {
  static let spelling = NumberSpelling(
    cardinal: { cardinal($0) }, ordinal: { ordinal($0) }, ordinalDigits: { "\($0)." })

  private static let units = [
    "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة",
  ]
  private static let ordinals = [
    "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
  ]
  private static let tens = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]

  private static func cardinal(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    if number <= 10 { return units[number - 1] }
    if number == 11 { return "أحد عشر" }
    if number == 12 { return "اثنا عشر" }
    let unit = number % 10
    if number < 20 { return units[unit - 1] + " عشر" }
    let ten = tens[number / 10 - 2]
    return unit == 0 ? ten : units[unit - 1] + " و" + ten
  }

  private static func ordinal(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    if number <= 10 { return ordinals[number - 1] }
    let unit = number % 10
    let stem = unit == 1 ? "الحادي" : ordinals[max(unit, 1) - 1]
    if number < 20 { return stem + " عشر" }
    let ten = "ال" + tens[number / 10 - 2]
    return unit == 0 ? ten : stem + " و" + ten
  }
}
