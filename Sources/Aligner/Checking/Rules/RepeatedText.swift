/// Text that stands twice on one side of a bead alone: pasted twice, or left beside what was to replace it.
enum RepeatedText {
  /// How much of it is quoted, in columns.
  private static let width = 80

  /// Complexity: linear.
  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    zip(bitext.alignment.beads, bitext.repetitions).compactMap { bead, repetitions in
      repetitions.map { finding($0.found, on: $0.isSource ? bitext.source : bitext.target, bead, by: rule) }
    }
  }

  private static func finding(
    _ repetitions: [Repetition], on side: CheckedBitext.Side, _ bead: Bead, by rule: CheckRule
  ) -> Finding {
    let first = repetitions[0].second
    let paragraph = side.paragraphs(of: bead).lowerBound + first.text
    let text = Array(side.document.paragraphs[paragraph].text.utf8).text(in: first.range)
    return rule.finding(
      .repeated(
        side.name(of: paragraph), of: side.document.language, .quoting(DisplayText.excerpt(of: text, width: width))),
      on: side,
      at: .init(paragraph: paragraph, marks: repetitions.map(\.second).filter { $0.text == first.text }.map(\.range)))
  }
}
