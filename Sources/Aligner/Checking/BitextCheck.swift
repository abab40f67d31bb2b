/// Looks over an alignment for what a reviser should see.
///
/// ```swift
/// for finding in BitextCheck().report(on: alignment).findings { print(finding.rule, finding.message.plain(.english)) }
/// ```
public struct BitextCheck: Sendable {
  /// The rules that are applied.
  public let rules: [CheckRule]
  private let lexicon: Lexicon
  private let isForced: Bool
  /// The terms that a translation has to use.
  public let glossary: Glossary

  /// Makes a check.
  /// - Parameters:
  ///   - rules: the rules to apply, in the order in which a paragraph's findings are listed.
  ///   - lexicon: what is known of the two languages' words, by which sentences are paired.
  ///   - glossary: the terms that a translation has to use.
  ///   - isForced: whether documents that are no translations of each other are to be checked all the same.
  public init(
    rules: [CheckRule] = CheckRules.all, lexicon: Lexicon = .bundled, glossary: Glossary = Glossary(),
    isForced: Bool = false
  ) {
    self.rules = rules
    self.lexicon = lexicon
    self.glossary = glossary
    self.isForced = isForced
  }

  /// Checks an alignment: the findings in the order of the document, what is about the whole first.
  ///
  /// Damaged Arabic is compared, and shown, as it is repaired; that it is damaged is a finding.
  ///
  /// Of two documents that are plainly another text each there is nothing to say but that, unless the check is forced.
  /// Complexity: linear in the length of the texts, but for sorting and for comparing unpaired paragraphs with each other.
  public func report(on alignment: Alignment) -> CheckReport {
    let (read, nats) = reviewed(alignment)
    var alignment = read
    alignment.target = read.target.repaired(knowing: lexicon).document
    guard isForced || !Self.areOtherTexts(alignment) else {
      let findings = rules.filter { $0.id == NotATranslation.id }.map {
        NotATranslation.finding(by: $0, on: alignment, isAlone: true)
      }
      return CheckReport(alignment, rules: rules, findings: findings)
    }
    let looksAtSentences = rules.contains { LostSentences.ids.contains($0.id) }
    let bitext = CheckedBitext(
      alignment, asRead: read, glossary: glossary,
      sentences: looksAtSentences ? SentenceAligner(lexicon: lexicon) : nil, nats: nats)
    return CheckReport(
      alignment, rules: rules, findings: findings(in: bitext), comparisons: bitext.comparisons)
  }

  /// The alignment with what has moved or was exchanged as crossing beads, and what the paragraphs of each bead have in common,
  /// in nats; nothing is weighed where nothing depends on it.
  private func reviewed(_ alignment: Alignment) -> (alignment: Alignment, nats: [Float?]) {
    let isGiven = alignment.hasGivenPairs
    guard alignment.verdict.isTranslation, !isGiven || alignment.beads.contains(where: \.isUnpaired) else {
      return (alignment, [])
    }
    let scores = ContentScores(alignment, lexicon: lexicon)
    let moved = MovedPairs.joined(alignment, by: scores)
    guard !isGiven else { return (moved, []) }
    let opened = ExchangedPairs.opened(moved, by: scores)
    return (opened, scores.nats(of: opened.beads))
  }

  private func findings(in bitext: CheckedBitext) -> [Finding] {
    let found = ParallelMap.tasks(rules.count) { rules[$0].findings(in: bitext) }.joined().map { finding in
      var finding = finding
      finding.bead =
        finding.source.map { bitext.source.beads[$0.paragraph] }
        ?? finding.target.map { bitext.target.beads[$0.paragraph] }
      return finding
    }
    // By place, and at one place in the order of the rules.
    let sorted = found.enumerated().sorted { left, right in
      let (first, second) = (left.element.bead ?? -1, right.element.bead ?? -1)
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
    return bitext.alignment.hasGivenPairs ? RepeatedFindings.joined(sorted, in: bitext.alignment) : sorted
  }

  /// Fewest paragraphs on either side, and least confidence of the verdict, from which on nothing else is looked at.
  private static let plainly = (paragraphs: 12, confidence: 0.95)

  /// Whether the documents are surely texts of their own: what is short, or may be a part of a translation, is checked.
  private static func areOtherTexts(_ alignment: Alignment) -> Bool {
    let count = min(alignment.source.paragraphs.count, alignment.target.paragraphs.count)
    return !alignment.verdict.isTranslation && count >= plainly.paragraphs
      && alignment.verdict.confidence >= plainly.confidence
  }
}
