/// The two documents are no translations of each other, and then there is nothing else to say; or a given pair is none.
enum NotATranslation {
  static let id = "not-a-translation"

  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    guard bitext.alignment.verdict.isTranslation else {
      return [finding(by: rule, on: bitext.alignment, isAlone: false)]
    }
    guard bitext.alignment.hasGivenPairs else { return [] }
    // What is too unsure to be compared is reported, so that each pair is one or the other.
    return bitext.alignment.beads.filter { bead in
      !bead.isUnpaired && !CheckedBitext.isComparable(bead)
        && !bitext.hasForeignText(bead)
    }.map { bead in
      let name = bitext.source.quotedName(of: bead.source.lowerBound)
      let there = bitext.target.quotedName(of: bead.target.lowerBound)
      return rule.finding(.probablyNoTranslation(name, there), on: bead, severity: .warning)
    }
  }

  /// The finding that says so of the whole.
  /// - Parameter isAlone: whether nothing else is looked at.
  static func finding(by rule: CheckRule, on alignment: Alignment, isAlone: Bool) -> Finding {
    let documents = [alignment.source, alignment.target]
    let names = documents.map { Message.apart(DisplayText.ending(of: $0.name, width: 60)) }
    let what =
      alignment.hasGivenPairs
      ? Message.notTranslations(documents.map(\.language), in: names[0]) : .notTranslations(names)
    return rule.finding(what + .othersChecked(!isAlone))
  }
}
