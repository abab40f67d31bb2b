/// Terms of a glossary that a translation has in other words.
enum TermMismatch {
  /// How many of the terms that would do are named.
  private static let mostNamed = 3

  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    guard let glossary = bitext.glossary else { return [] }
    let alignment = bitext.alignment
    let beads = bitext.comparableBeads.filter {
      // What was left untranslated is worth one finding and not several.
      !bitext.hasForeignText($0)
    }
    return ParallelMap.map(beads.count, isHeavy: true) { index in
      let (source, target) = (
        JoinedText(beads[index].source, of: alignment.source), JoinedText(beads[index].target, of: alignment.target)
      )
      return glossary.differences(source.text, target.text).map { difference in
        let what = Message.term(
          source.quoted([difference.ranges[0]]), is: .quoting(all: Array(difference.targets.prefix(mostNamed))),
          notIn: target.language)
        return rule.finding(
          .differs(bitext.name(of: beads[index]), what), source: source.place(of: difference.ranges),
          target: .init(paragraph: beads[index].target.lowerBound))
      }
    }.flatMap(\.self)
  }
}
