/// Lays paragraphs out in lines, as programs do that know no paragraphs.
enum WrappedText {
  /// Paragraphs in lines of at most `width` scalars; no-break spaces do not break.
  /// - Parameter isDoubleSpaced: a blank line stands between lines, three between paragraphs; otherwise none and one.
  static func wrap(_ paragraphs: [String], width: Int, isDoubleSpaced: Bool = false) -> String {
    let (within, between) = isDoubleSpaced ? ("\n\n", "\n\n\n\n") : ("\n", "\n\n")
    return paragraphs.map { lines(of: $0, width: width).joined(separator: within) }.joined(separator: between) + "\n"
  }

  /// The lines of one paragraph.
  static func lines(of paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in paragraph.split(separator: " ") {
      let length = word.unicodeScalars.count
      if count > 0, count + 1 + length > width {
        lines.append(line)
        (line, count) = (String(word), length)
      } else {
        line += count > 0 ? " " + word : word
        count += (count > 0 ? 1 : 0) + length
      }
    }
    return lines + [line]
  }
}
