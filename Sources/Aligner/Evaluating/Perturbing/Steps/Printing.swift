/// Lays the documents out as text from a PDF is: lines of limited width and page numbers in between.
struct Printing: PerturbationStep {
  /// Whether a blank line stands between all lines.
  let isDoubleSpaced: Bool
  /// How many characters a line may have.
  private static let widths = 66...84

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    bitext.pages = PrintedPages(isDoubleSpaced: isDoubleSpaced, width: generator.number(in: Self.widths))
  }
}

/// Text as it comes out of a PDF.
struct PrintedPages: Sendable {
  let isDoubleSpaced: Bool
  /// At most how many characters a line has, unless a word is longer.
  let width: Int
  /// Printed lines of a page.
  private static let height = 40

  /// The document, without the paragraphs losing a word.
  func text(of paragraphs: [String]) -> String {
    var output = ""
    var printed = 0
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { output += isDoubleSpaced ? " \n\n" : "\n" }
      for line in lines(of: paragraph) {
        if printed > 0, printed % Self.height == 0 { output += "\n\n\(printed / Self.height)\n\n" }
        printed += 1
        output += line + (isDoubleSpaced ? " \n\n" : " \n")
      }
    }
    return output
  }

  private func lines(of paragraph: String) -> [String] {
    var lines: [String] = []
    var length = 0
    for word in paragraph.split(separator: " ") {
      if !lines.isEmpty, length + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
        length += 1 + word.count
      } else {
        lines.append(String(word))
        length = word.count
      }
    }
    return lines
  }
}
