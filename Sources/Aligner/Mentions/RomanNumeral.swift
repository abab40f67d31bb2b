/// Roman numerals in running text: `XXIe siècle`, `chapitre IV`, `Jean-Paul II`.
enum RomanNumeral {
  /// The value of two or more capitals I, V and X, with or without the ending of an ordinal; `nil` for all else.
  ///
  /// Larger numerals are left to labels: `CD`, `DC`, `MM` and `XL` are mostly something else.
  static func value(_ word: ArraySlice<UInt8>) -> Int64? {
    var total = 0
    var previous = 0
    var count = 0
    for letter in word {
      let value: Int
      switch letter {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      default: return isEnding(word.dropFirst(count)) && count > 0 ? checked(total, word.prefix(count)) : nil
      }
      // A smaller numeral before a larger one is taken from it.
      total += previous < value ? value - 2 * previous : value
      previous = value
      count += 1
    }
    return count > 1 ? checked(total, word) : nil
  }

  /// The value if it is written as it should be, which `IIX` and `VV` are not.
  private static func checked(_ value: Int, _ word: ArraySlice<UInt8>) -> Int64? {
    guard (1..<40).contains(value) else { return nil }
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return (String(repeating: "X", count: value / 10) + units[value % 10]).utf8.elementsEqual(word) ? Int64(value) : nil
  }

  private static func isEnding(_ letters: ArraySlice<UInt8>) -> Bool {
    ["e", "er", "ème", "eme"].contains { $0.utf8.elementsEqual(letters) }
  }
}
