@testable import Aligner

/// A clean document printed on pages in a manner drawn by lot, the same for the same seed.
struct LaidOutPages {
  /// The paragraphs that have to come out again.
  let paragraphs: [String]
  /// The document as an extraction program leaves it.
  let text: String
  /// How it was laid out, for reports of failures.
  let manner: String

  private static let numbers = ["#", "- # -", "[#]", "– # –", "# / 99"]
  private static let names = ["Page # sur 99", "صفحة #"]
  private static let headers = ["A/MER/9/12", "Conseil de la mer – 3 mai 2023", "مجلس البحار – وثيقة عمل", "MER 7 – #"]

  init(seed: UInt64, language: Language) {
    var random = SeededGenerator(seed: seed)
    // Words in any order, so that no line stands twice: one that did could not be told from a header.
    let sentences = language == .french ? RandomDocument.frenchSentences : RandomDocument.arabicSentences
    let words = sentences.flatMap { $0.split(separator: " ") }
    let clean = (1...40).map { number in
      let chosen = (0..<Int.random(in: 10...70, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      return "\(number). " + (language == .french ? "Le " : "إن ") + chosen.joined(separator: " ") + "."
    }
    paragraphs = clean
    let width = Int.random(in: 50...120, using: &random)
    let isDoubleSpaced = random.chance(0.4)
    let gap = isDoubleSpaced ? 2 : 1
    let linesAPage = Int.random(in: 9...24, using: &random)
    let number =
      random.chance(0.8) ? Self.numbers.randomElement(using: &random) ?? "#" : Self.names[language == .french ? 0 : 1]
    let header = random.chance(0.6) ? Self.headers.randomElement(using: &random) : nil
    let hasFormFeeds = random.chance(0.4)
    let terminator = random.chance(0.3) ? "\r\n" : "\n"
    let trail = random.chance(0.3) ? " " : ""
    manner = "width \(width), double \(isDoubleSpaced), \(linesAPage) lines, \(number), \(header ?? "no header")"

    var lines: [String] = []
    var page = 1
    var onPage = 0
    for paragraph in clean {
      for (index, line) in WrappedText.lines(of: paragraph, width: width).enumerated() {
        if onPage == linesAPage {
          lines += ["", number.replacing("#", with: String(page)), ""]
          page += 1
          onPage = 0
          if let header { lines += [(hasFormFeeds ? "\u{C}" : "") + header.replacing("#", with: String(page)), ""] }
        } else if !lines.isEmpty {
          lines += Array(repeating: "", count: index == 0 ? gap : gap - 1)
        }
        lines.append(line + trail)
        onPage += 1
      }
    }
    lines += ["", number.replacing("#", with: String(page)), ""]
    text = lines.joined(separator: terminator)
  }
}
