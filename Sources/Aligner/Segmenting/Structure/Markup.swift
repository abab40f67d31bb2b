/// Inline tags that OCR and conversion leave in a text: `<i>`, `</sup>`, `<br/>`.
enum Markup {
  private static let tags: Set<String> = ["i", "b", "u", "em", "strong", "sup", "sub", "br", "p", "span", "small"]
  private static let longestTag = 8

  /// The offset behind a known tag that begins at `index`; `nil` if none does, so that `<` of a formula stays.
  static func tagEnd(in bytes: [UInt8], at index: Int, end: Int) -> Int? {
    var position = index + 1
    if position < end, bytes[position] == 0x2F { position += 1 }
    let nameStart = position
    while position < end, position - nameStart < longestTag, bytes[position] | 0x20 >= 0x61,
      bytes[position] | 0x20 <= 0x7A
    {
      position += 1
    }
    guard position > nameStart,
      tags.contains(String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased())
    else { return nil }
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x2F { position += 1 }
    return position < end && bytes[position] == 0x3E ? position + 1 : nil
  }
}
