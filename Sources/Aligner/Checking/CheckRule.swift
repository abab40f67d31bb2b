/// One thing that can be wrong with a translation.
///
/// A new rule is a function that finds it, and a line in ``CheckRules``.
public struct CheckRule: Sendable {
  /// The name in reports, options and baselines; never translated and never changed.
  public let id: String
  /// How much its findings matter.
  public let severity: Severity
  /// What it finds, in a few words.
  public let title: Message
  private let find: @Sendable (CheckRule, CheckedBitext) -> [Finding]

  /// Makes a rule.
  /// - Parameter find: what the rule, which makes the findings, finds in a bitext; in any order that depends on nothing
  ///   but the bitext.
  public init(
    _ id: String, _ severity: Severity, _ title: Message,
    find: @escaping @Sendable (CheckRule, CheckedBitext) -> [Finding]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.find = find
  }

  /// What it finds in a bitext.
  public func findings(in bitext: CheckedBitext) -> [Finding] { find(self, bitext) }

  /// A finding of this rule, with its severity unless the finding has one of its own.
  public func finding(
    _ message: Message, source: Finding.Place? = nil, target: Finding.Place? = nil, severity: Severity? = nil
  ) -> Finding {
    Finding(
      rule: id, severity: severity ?? self.severity, message: message.asSentence, source: source, target: target)
  }

  /// A finding of this rule on the first paragraphs of a bead.
  func finding(_ message: Message, on bead: Bead, severity: Severity? = nil) -> Finding {
    finding(
      message, source: .init(paragraph: bead.source.lowerBound), target: .init(paragraph: bead.target.lowerBound),
      severity: severity)
  }

  /// A finding of this rule on one side.
  func finding(
    _ message: Message, on side: CheckedBitext.Side, at place: Finding.Place, severity: Severity? = nil
  ) -> Finding {
    finding(
      message, source: side.isSource ? place : nil, target: side.isSource ? nil : place, severity: severity)
  }
}

/// The rules there are.
public enum CheckRules: Registry {
  public static let noun = "rule"
  public static let ignoresCase = false

  /// All of them, in the order in which a paragraph's findings are listed.
  public static let all: [CheckRule] = [
    CheckRule("not-a-translation", .error, .notATranslation, find: NotATranslation.findings),
    CheckRule("missing-paragraph", .error, .missingParagraph, find: UnpairedParagraphs.missing),
    CheckRule("extra-paragraph", .error, .extraParagraph, find: UnpairedParagraphs.extra),
    CheckRule("missing-sentence", .error, .missingSentence, find: LostSentences.missing),
    CheckRule("extra-sentence", .error, .extraSentence, find: LostSentences.extra),
    CheckRule("repeated-text", .warning, .repeatedText, find: RepeatedText.findings),
    CheckRule("untranslated", .error, .untranslated, find: Untranslated.findings),
    CheckRule("wrong-language", .warning, .wrongLanguage, find: Untranslated.inWrongLanguage),
    CheckRule("number-mismatch", .warning, .numberMismatch, find: MentionDifferences.ofNumbers),
    CheckRule("date-mismatch", .warning, .dateMismatch, find: MentionDifferences.ofDates),
    CheckRule("term-mismatch", .warning, .termMismatch, find: TermMismatch.findings),
    CheckRule("text-mismatch", .warning, .textMismatch, find: UnlikeTexts.findings),
    CheckRule("label-mismatch", .warning, .labelMismatch, find: LabelMismatch.findings),
    CheckRule("moved-paragraph", .warning, .movedParagraph, find: MovedPairs.findings),
    CheckRule("numbering-gap", .warning, .numberingGap) { NumberingAnomalies($1).findings(of: .gap, by: $0) },
    CheckRule("numbering-duplicate", .warning, .numberingDuplicate) {
      NumberingAnomalies($1).findings(of: .duplicate, by: $0)
    },
    CheckRule("numbering-disorder", .warning, .numberingDisorder) {
      NumberingAnomalies($1).findings(of: .disorder, by: $0)
    },
    CheckRule("length-outlier", .warning, .lengthOutlier, find: LengthOutlier.findings),
    CheckRule("inconsistent-translation", .note, .inconsistentTranslation, find: InconsistentTranslation.findings),
    CheckRule("unbalanced-marks", .note, .unbalancedMarks, find: OpenMarks.findings),
    CheckRule("damaged-text", .note, .damagedText, find: TextDamage.findings),
  ]

  public static func title(of rule: CheckRule) -> RegistryTitle { RegistryTitle(rule.id) }
}
