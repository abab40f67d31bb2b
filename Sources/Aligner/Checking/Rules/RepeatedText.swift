/// Text that stands twice on one side of a bead alone: pasted twice, or left beside what was to replace it.
enum RepeatedText {
  /// How much of it is quoted, in columns.
  private static let width = 80

  /// What is repeated on both sides is the author's own. Complexity: linear.
  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let beads = bitext.alignment.beads
    let found = ParallelMap.map(beads.count) { index -> Finding? in
      let bead = beads[index]
      return repetitions(of: bead, in: bitext).map { finding($0.found, on: $0.side, bead, by: rule) }
    }
    return found.compactMap { $0 }
  }

  /// What one side alone of a bead says twice, and which side that is; `nil` if neither does, or both.
  static func repetitions(
    of bead: Bead, in bitext: CheckedBitext
  ) -> (side: CheckedBitext.Side, found: [Repetition])? {
    guard !bead.isUnpaired else { return nil }
    let found = bitext.sides.map { side in
      Repetition.all(in: side.document.paragraphs[side.paragraphs(of: bead)].map(\.text))
    }
    guard found[0].isEmpty != found[1].isEmpty else { return nil }
    let side = found[0].isEmpty ? 1 : 0
    return (bitext.sides[side], found[side])
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
