/// Puts back what stands at the wrong end of an Arabic line in text from a PDF.
///
/// Pages are laid out from the left, and a program that reads them takes the line's last mark, which stands at the left, for
/// its first, and the paragraph's number at the right for its last: `.الترجمة الآلية` and `ما يلي 4.`. Marks in front of a
/// line go to its end. A number at the end goes to the front if the line has marks in front, or if it is the one that
/// follows the number before. Vowel marks that were torn from their letters, and stand alone on a line, are dropped.
struct VisualOrder {
  /// The number of the last label.
  private var last = 0

  /// The text with its Arabic lines put right; linear.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var order = VisualOrder()
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars).filter {
        !CharacterClass.isBidiControl($0.value)
      }
      if !mended.isEmpty || line.startIndex > 0 { mended.append(0x0A) }
      mended += Array(String(String.UnicodeScalarView(order.mended(scalars[...]))).utf8)
    }
    return mended
  }

  private mutating func mended(_ line: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let letters = line.count { CharacterClass.isLetter($0.value) }
    let arabic = line.count { CharacterClass.isArabicLetter($0.value) }
    if letters == 0, line.contains(where: { CharacterClass.isArabicMark($0.value) }) { return [] }
    guard arabic * 2 > letters else { return Array(line) }
    let pageEnds = line.prefix { $0 == "\u{C}" }
    var text = line.dropFirst(pageEnds.count)
    let marks = text.prefix { Self.endMarks.contains($0) }
    text = text.dropFirst(marks.count).drop { $0 == " " }
    let label = takeLabel(from: &text, isSure: !marks.isEmpty)
    return Array(pageEnds) + label + text + Array(marks)
  }

  /// The label at the end of a line, with a space behind it; empty if there is none.
  private mutating func takeLabel(from text: inout ArraySlice<Unicode.Scalar>, isSure: Bool) -> [Unicode.Scalar] {
    guard let space = text.lastIndex(of: " ") else { return [] }
    let word = text[(space + 1)...]
    if word.elementsEqual("-".unicodeScalars) || word.elementsEqual("•".unicodeScalars) {
      text = text[..<space]
      return Array(word) + [" "]
    }
    guard let delimiter = word.last, ".)-".unicodeScalars.contains(delimiter), word.count <= 4,
      let number = Int(String(String.UnicodeScalarView(word.dropLast()))), isSure || number == last + 1
    else { return [] }
    last = number
    text = text[..<space]
    return Array(word) + [" "]
  }

  /// What ends a sentence or a part of one.
  private static let endMarks = Set(".،؛:؟!,;?»".unicodeScalars)
}
