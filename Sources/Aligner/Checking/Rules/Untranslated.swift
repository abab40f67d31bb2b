/// A paragraph that was left in French, or has nothing but its label in the Arabic.
public enum Untranslated: CheckRule {
  public static let id = "untranslated"
  public static let severity = Severity.error
  public static let title = Trilingual("untranslated", french: "non traduit", arabic: "غير مترجم")

  /// Fewer words are taken for names and terms, which Arabic texts quote as they are.
  private static let leastWords = 3
  /// So many words in a row are a passage, whatever stands around them.
  private static let leastPassage = 12

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    let (source, target) = (bitext.alignment.source, bitext.alignment.target)
    var findings: [Finding] = []
    for bead in bitext.alignment.beads where !bead.isUnpaired {
      let first = bead.source.lowerBound
      for index in bead.target where isForeign(target.paragraphs[index]) && !isForeignThere(source.paragraphs[first]) {
        findings.append(
          left(index, for: min(first + index - bead.target.lowerBound, bead.source.upperBound - 1), bitext))
      }
      let isEmpty = target.paragraphs[bead.target].allSatisfy { FoldedKey.key($0.text).isEmpty }
      let words = source.paragraphs[bead.source].reduce(0) { $0 + LetterCounts($1.text).plainLatinWords }
      if isEmpty, words >= leastWords {
        let name = ParagraphName.quoted(first, in: source)
        findings.append(
          finding(
            Trilingual(
              "\(name.english) has no text in the Arabic.", french: "\(name.french) est sans texte en arabe.",
              arabic: "\(name.arabic) بلا نص في العربية."),
            source: .init(paragraph: first), target: .init(paragraph: bead.target.lowerBound)))
      }
    }
    return findings + UntranslatedCopies(bitext).pairs.map { left($0.target, for: $0.source, bitext) }
  }

  private static func left(_ target: Int, for source: Int, _ bitext: CheckedBitext) -> Finding {
    let name = ParagraphName.quoted(target, in: bitext.alignment.target)
    return finding(
      Trilingual(
        "\(name.english) of the Arabic document was left untranslated.",
        french: "\(name.french) du document arabe n’a pas été traduit.",
        arabic: "\(name.arabic) من الوثيقة العربية لم تُترجم."),
      source: .init(paragraph: source), target: .init(paragraph: target))
  }

  /// Whether a paragraph of the Arabic document is, or has, running text in Latin letters.
  static func isForeign(_ paragraph: Paragraph) -> Bool {
    let counts = LetterCounts(paragraph.text)
    if counts.longestPlainRun >= leastPassage { return true }
    guard counts.isLatin, counts.latinWords >= leastWords else { return false }
    return counts.plainLatinWords >= leastWords || ForeignWords.haveFrench(in: paragraph.text)
  }

  /// Whether a French paragraph is no French either: then leaving it as it is may be right.
  private static func isForeignThere(_ paragraph: Paragraph) -> Bool {
    LetterCounts(paragraph.text).isArabic
  }
}
