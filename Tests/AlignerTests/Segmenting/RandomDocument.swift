import Aligner

/// Documents that nobody wrote: words, labels, furniture and odd characters, the same for the same seed.
struct RandomDocument {
  private var generator: SeededGenerator

  private static let french = "le port du cap est ouvert été Agence phare mer, d’Algérie à 1987 12 % œuvre Haut Comité"
    .words
  private static let arabic = "عقد المجلس اجتماعه في تونس، المادّة أوّلا وبعد ٢٠٢٣ إلى مدينة سوسة القديمة كتـاب".words
  private static let labels =
    "1. 2. 3. 7. 12. (1) (2) 1- ٣- .1 a) b) c) أ) ب) i) - • 2016. (2015) 1.2.3 **4.** - 1- Premièrement: أولا:".words
  private static let heads = [
    "Article premier", "Article 2", "المادة الأولى", "Chapitre II", "RÉSOLUTION N°7/47-POL", "القرار رقم 7/47-س",
    "Annexe A",
    "LE PORT", "Les phares", "## Titre", "1.",
  ]
  private static let furniture = [
    "- 5 -", "6", "Page 7 sur 12", "صفحة ٨", "Rapport annuel", "-----", "| a | b |", "Les phares\t4",
    "المنارات ..... ٩", "\u{C}",
  ]
  private static let oddities = [
    "\u{AD}", "\u{200F}", "\u{202B}", "\u{FEFF}", "<i>", "</b>", "**", "^{ème}", "\u{0}", "\u{A0}", "  ", "\t", "<",
    "^", "*", "\u{2028}",
    "e\u{301}", "🌹", "ﻻ",
  ]
  private static let ends = ["\n", "\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\u{C}", "\u{B}", "\u{2029}", " \n"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Lines of all kinds in any order.
  mutating func text(lines: Int) -> String {
    var text = ""
    for _ in 0..<lines {
      text += line() + (Self.ends.randomElement(using: &generator) ?? "")
    }
    return text
  }

  private mutating func line() -> String {
    if generator.chance(0.1) { return Self.heads.randomElement(using: &generator) ?? "" }
    if generator.chance(0.12) { return Self.furniture.randomElement(using: &generator) ?? "" }
    let words = generator.chance(0.5) ? Self.french : Self.arabic
    var line = String(repeating: " ", count: Int.random(in: 0...2, using: &generator))
    if generator.chance(0.4) { line += (Self.labels.randomElement(using: &generator) ?? "") + " " }
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      line += words.randomElement(using: &generator) ?? ""
      line += generator.chance(0.06) ? Self.oddities.randomElement(using: &generator) ?? "" : " "
    }
    return line + (["", ".", " ;", ",", "-", "\u{AD}", ":", "؟"].randomElement(using: &generator) ?? "")
  }

  /// A clean document: numbered paragraphs of whole sentences, a blank line between, as an author would leave it.
  mutating func cleanParagraphs(_ count: Int, in language: [String]) -> [String] {
    (1...count).map { number in
      let chosen = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        language.randomElement(using: &generator) ?? ""
      }
      return "\(number). " + chosen.joined(separator: " ")
    }
  }

  static let frenchSentences = Specimens.french.map { String($0.dropFirst(3)) }
  static let arabicSentences = Specimens.arabic.map { String($0.dropFirst(3)) }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
