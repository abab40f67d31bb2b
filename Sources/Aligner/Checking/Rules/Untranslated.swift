/// Paragraphs that were left as they were, or are in another language than their document.
enum Untranslated {
  /// Arabic letters from which on a paragraph has text in Arabic, and no quoted word alone.
  private static let leastLetters = 12

  /// Paragraphs that were left in the source's language, or have nothing but their label in the target.
  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let target = bitext.alignment.target
    func left(_ paragraph: Int, for original: Int) -> Finding {
      let text = target.paragraphs[paragraph].text
      // Where the rest has been translated, it is the passage that has to be found.
      let isPart = bitext.target.letters[paragraph].counts.arabicLetters >= leastLetters
      let passage = isPart ? LatinPassage.longest(in: text) : nil
      let message: Message =
        if let passage {
          .passageLeftUntranslated(
            passage.quoted(from: text), of: bitext.target.name(of: paragraph), in: target.language)
        } else { .leftUntranslated(bitext.target.quotedName(of: paragraph), in: target.language) }
      return rule.finding(
        message, source: .init(paragraph: original),
        target: .init(paragraph: paragraph, marks: passage.map { [$0.range] } ?? []))
    }
    var findings: [Finding] = []
    for bead in bitext.alignment.beads where !bead.isUnpaired {
      let first = bead.source.lowerBound
      // Where the source is in the other language as well, leaving it as it is may be right.
      for index in bead.target
      where bitext.target.letters[index].isRunningLatin && !bitext.source.letters[first].counts.isArabic {
        findings.append(left(index, for: min(first + index - bead.target.lowerBound, bead.source.upperBound - 1)))
      }
      let isEmpty = bitext.target.letters[bead.target].allSatisfy { $0.length == 0 }
      let words = bitext.source.letters[bead.source].reduce(0) { $0 + $1.counts.plainLatinWords }
      if isEmpty, words >= ParagraphLetters.leastWords {
        findings.append(
          rule.finding(.noText(bitext.source.quotedName(of: first), in: target.language), on: bead))
      }
    }
    let letters = (bitext.source.letters, bitext.target.letters)
    let identical = IdenticalTexts(bitext.alignment, source: letters.0, target: letters.1).pairs.map { source, target in
      rule.finding(
        .leftUntranslated(bitext.target.quotedName(of: target), in: bitext.target.document.language),
        source: .init(paragraph: source), target: .init(paragraph: target), severity: .note)
    }
    return findings + identical + bitext.copies.pairs.map { left($0.target, for: $0.source) }
  }

  /// Paragraphs in the other language, or in English, within a document.
  static func inWrongLanguage(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    func wrong(_ index: Int, on side: CheckedBitext.Side, _ what: Message) -> Finding {
      rule.finding(
        .wrongLanguage(side.quotedName(of: index), of: side.document.language, what), on: side,
        at: .init(paragraph: index))
    }
    let target = bitext.target
    var findings: [Finding] = []
    for (index, paragraph) in bitext.alignment.source.paragraphs.enumerated() {
      let counts = bitext.source.letters[index].counts
      if counts.isArabic, counts.arabicLetters >= leastLetters {
        findings.append(wrong(index, on: bitext.source, .written(in: target.document.language)))
      } else if ForeignWords.areEnglish(in: paragraph.text) {
        findings.append(wrong(index, on: bitext.source, .inEnglish))
      }
    }
    for bead in bitext.alignment.beads where bead.source.isEmpty {
      for index in bead.target
      where target.letters[index].isRunningLatin && !bitext.copies.contains(index, on: target) {
        findings.append(wrong(index, on: target, .inLatinLetters))
      }
    }
    return findings
  }
}
