/// References to characters: `&lt;`, `&#233;`, `&#xE9;`.
enum XMLEntity {
  /// The scalar of a reference, without `&` and `;`; `nil` for names that XML does not bring along.
  static func scalar(_ name: String) -> UInt32? {
    switch name {
    case "lt": 0x3C
    case "gt": 0x3E
    case "amp": 0x26
    case "quot": 0x22
    case "apos": 0x27
    default: number(name)
    }
  }

  private static func number(_ name: String) -> UInt32? {
    guard name.first == "#" else { return nil }
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    // What is no character, such as half of a surrogate pair, is shown to be lost.
    return Unicode.Scalar(UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10) ?? 0xFFFD)?
      .value
      ?? 0xFFFD
  }
}
