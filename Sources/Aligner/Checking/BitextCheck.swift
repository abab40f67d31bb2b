/// Looks over an alignment for what a reviser should see.
///
/// ```swift
/// for finding in BitextCheck().report(on: alignment).findings { print(finding.rule, finding.message.plain(.english)) }
/// ```
public struct BitextCheck: Sendable {
  /// The rules that are applied.
  public let rules: [CheckRule]
  /// The terms that a translation has to use.
  public let glossary: Glossary

  /// Makes a check.
  /// - Parameters:
  ///   - rules: the rules to apply, in the order in which a paragraph's findings are listed.
  ///   - glossary: the terms that a translation has to use.
  public init(rules: [CheckRule] = CheckRules.all, glossary: Glossary = Glossary()) {
    self.rules = rules
    self.glossary = glossary
  }

  /// Checks an alignment: the findings in the order of the document, what is about the whole first.
  ///
  /// Of two documents that are no translations of each other there is nothing to say but that. Complexity: linear in the
  /// length of the texts, but for sorting and for comparing unpaired paragraphs with each other.
  public func report(on alignment: Alignment) -> CheckReport {
    let alignment = MovedPairs.joined(alignment)
    return CheckReport(alignment, rules: rules, findings: findings(in: alignment))
  }

  private func findings(in alignment: Alignment) -> [Finding] {
    guard alignment.verdict.isTranslation else {
      return rules.filter { $0.id == NotATranslation.id }.map { NotATranslation.finding(by: $0, on: alignment) }
    }
    let bitext = CheckedBitext(alignment, glossary: glossary)
    let found = rules.flatMap { rule in
      rule.findings(in: bitext).map { finding in
        var finding = finding
        finding.bead =
          finding.source.map { bitext.source.beads[$0.paragraph] }
          ?? finding.target.map { bitext.target.beads[$0.paragraph] }
        return finding
      }
    }
    // By place, and at one place in the order of the rules.
    let sorted = found.enumerated().sorted { left, right in
      let (first, second) = (left.element.bead ?? -1, right.element.bead ?? -1)
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
    return alignment.hasGivenPairs ? RepeatedFindings.joined(sorted, in: alignment) : sorted
  }
}
