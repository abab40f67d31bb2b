/// Labels that differ between the sides of a bead; where all of a stretch differ by the same, only its first.
public enum LabelMismatch: CheckRule {
  public static let id = "label-mismatch"
  public static let severity = Severity.warning
  public static let title = Trilingual("different label", french: "numéro différent", arabic: "رقم فقرة مختلف")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    let pairs = bitext.alignment.beads.filter { !$0.isUnpaired && !$0.isCrossing }.map { LabelPair($0, in: bitext) }
    var findings: [Finding] = []
    for series in Label.Family.allCases where series.isCounted {
      findings += differing(pairs.filter { $0.family == series }, bitext)
      findings += oneSided(pairs.filter { $0.family == series || $0.targetFamily == series }, bitext)
    }
    return findings
  }

  /// The beads where the difference of the labels is another than before.
  private static func differing(_ pairs: [LabelPair], _ bitext: CheckedBitext) -> [Finding] {
    let pairs = pairs.filter { $0.difference != nil }
    var current: [Int]?
    return pairs.enumerated().compactMap { place, pair in
      guard let difference = pair.difference, difference != current ?? difference.map({ $0 * 0 }) else { return nil }
      // A label that differs alone is a slip; if the next ones do too, the counting itself has changed.
      let next = place + 1 < pairs.count ? pairs[place + 1].difference : nil
      let isSlip = next != nil && next == current ?? difference.map { $0 * 0 }
      if !isSlip { current = difference }
      if !isSlip, difference.allSatisfy({ $0 == 0 }) { return nil }
      return finding(
        message(pair, goesOn: !isSlip && next == difference, bitext), source: .init(paragraph: pair.source),
        target: .init(paragraph: pair.target))
    }
  }

  /// The beads of which only one side has a label, where nearly all have it on both.
  private static func oneSided(_ pairs: [LabelPair], _ bitext: CheckedBitext) -> [Finding] {
    let alone = pairs.filter { $0.isSingle && ($0.family == nil || $0.targetFamily == nil) }
    guard !alone.isEmpty, alone.count * 5 <= pairs.count else { return [] }
    return alone.map { pair in
      let name = ParagraphName.name(of: pair.source, in: bitext.alignment.source)
      let there = ParagraphName.name(of: pair.target, in: bitext.alignment.target)
      let isFrench = pair.family != nil
      return finding(
        Trilingual(
          "\(name.english) has a label in the \(isFrench ? "French" : "Arabic") only; in the Arabic it is \(there.english).",
          french:
            "\(name.french) n’a de numéro qu’en \(isFrench ? "français" : "arabe") ; en arabe, c’est \(there.french).",
          arabic: "\(name.arabic) مرقمة في \(isFrench ? "الفرنسية" : "العربية") وحدها، وهي في العربية \(there.arabic)."),
        source: .init(paragraph: pair.source), target: .init(paragraph: pair.target))
    }
  }

  private static func message(_ pair: LabelPair, goesOn: Bool, _ bitext: CheckedBitext) -> Trilingual {
    let name = ParagraphName.name(of: pair.source, in: bitext.alignment.source)
    let there = ParagraphName.name(of: pair.target, in: bitext.alignment.target)
    let message = Trilingual(
      "\(name.english) is \(there.english) in the Arabic", french: "\(name.french) est en arabe \(there.french)",
      arabic: "\(name.arabic) هي في العربية \(there.arabic)")
    guard goesOn else { return message + Trilingual(".", french: ".", arabic: ".") }
    return message
      + Trilingual(
        "; the labels that follow differ in the same way.", french: " ; les numéros suivants diffèrent de même.",
        arabic: "، وتختلف الأرقام التالية بالقدر نفسه.")
  }
}
