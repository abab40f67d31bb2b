/// Finds the numbers in a text, by value: `٢٢٥٤`, `2 254` and `2.254` are one number, written `2254`.
enum NumeralScanner {
  /// The numbers of a text in order, in ASCII digits; thousands separators are joined, decimal marks kept as a point.
  ///
  /// ```swift
  /// NumeralScanner.numerals(in: "résolution 2328 (2016), 1 250,5 tonnes")   // ["2328", "2016", "1250.5"]
  /// ```
  static func numerals(in text: String) -> [String] {
    let scalars = text.unicodeScalars.map(\.value)
    var numerals: [String] = []
    var index = 0
    while index < scalars.count {
      guard CharacterClass.digitValue(scalars[index]) != nil else {
        index += 1
        continue
      }
      var numeral = readDigits(scalars, &index)
      var isGrouped = false
      while let group = thousands(scalars, after: index, behind: numeral, isGrouped: isGrouped) {
        numeral += group.digits
        index = group.end
        isGrouped = true
      }
      if let fraction = fraction(scalars, after: index) {
        numeral += "." + fraction.digits
        index = fraction.end
      }
      numerals.append(trimmed(numeral))
    }
    return numerals
  }

  private static func readDigits(_ scalars: [UInt32], _ index: inout Int) -> String {
    var digits = ""
    while index < scalars.count, let digit = CharacterClass.digitValue(scalars[index]) {
      digits.unicodeScalars.append(Unicode.Scalar(UInt8(48 + digit)))
      index += 1
    }
    return digits
  }

  /// Three digits behind a separator, if the number so far can be the head of one in groups of three.
  private static func thousands(
    _ scalars: [UInt32], after index: Int, behind numeral: String, isGrouped: Bool
  ) -> (digits: String, end: Int)? {
    guard index + 3 < scalars.count, numeral.count <= 3 || isGrouped, numeral.first != "0" else { return nil }
    switch scalars[index] {
    case 0x20, 0xA0, 0x202F, 0x2009, 0x2E, 0x2C, 0x66C, 0x27, 0x2019: break
    default: return nil
    }
    var end = index + 1
    let digits = readDigits(scalars, &end)
    return digits.count == 3 ? (digits, end) : nil
  }

  private static func fraction(_ scalars: [UInt32], after index: Int) -> (digits: String, end: Int)? {
    guard index + 1 < scalars.count, scalars[index] == 0x2C || scalars[index] == 0x2E || scalars[index] == 0x66B
    else { return nil }
    var end = index + 1
    let digits = readDigits(scalars, &end)
    return digits.isEmpty ? nil : (digits, end)
  }

  /// Without leading zeros: `08` is `8`.
  private static func trimmed(_ numeral: String) -> String {
    let kept = numeral.drop { $0 == "0" }
    return kept.isEmpty ? "0" : kept.first == "." ? "0" + kept : String(kept)
  }
}
