/// The letters that a spreadsheet lost when it saved a table in an encoding that has no Arabic: a question mark stands for each.
enum LostLetters {
  /// How many question marks in a row are no punctuation.
  private static let run = 3
  /// How many such words a text has at least.
  private static let fewest = 2

  /// Whether a text has whole words of question marks, and no Arabic letter; linear.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    var (words, length) = (0, 0)
    for byte in bytes {
      // What Arabic letters begin with in UTF-8.
      if (0xD8...0xDB).contains(byte) { return false }
      length = byte == UInt8(ascii: "?") ? length + 1 : 0
      if length == run { words += 1 }
    }
    return words >= fewest
  }
}
