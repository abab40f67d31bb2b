/// Something that a reviser should look at: a rule, a severity, a place on one or both sides, a sentence.
public struct Finding: Sendable, Hashable {
  /// A paragraph of one side, and what in it is meant.
  public struct Place: Sendable, Hashable {
    /// Index of the paragraph in its document.
    public var paragraph: Int
    /// Byte ranges in the UTF-8 of the paragraph's text, in order.
    public var marks: [Range<Int>]

    /// Makes a place.
    public init(paragraph: Int, marks: [Range<Int>] = []) {
      self.paragraph = paragraph
      self.marks = marks
    }
  }

  /// The ``CheckRule/id`` of the rule that found it.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// What there is to see, in whole sentences.
  public var message: Message
  /// Where in the source document; `nil` if it is about the target alone.
  public var source: Place?
  /// Where in the target document; `nil` if it is about the source alone.
  public var target: Place?
  /// Index of the bead that it belongs to; `nil` for a finding about the whole.
  public var bead: Int?

  /// Whether it is about both documents as a whole, and has no place in either.
  var isAboutAll: Bool { source == nil && target == nil }

  /// Makes a finding.
  public init(
    rule: String, severity: Severity, message: Message, source: Place? = nil, target: Place? = nil, bead: Int? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.source = source
    self.target = target
    self.bead = bead
  }
}

/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable, Registry {
  public static let noun = "severity"

  /// Worth knowing.
  case note
  /// Probably wrong.
  case warning
  /// Something is missing or not translated.
  case error

  /// The severity's name, of one finding and of several.
  var words: (one: Message, several: Message) {
    switch self {
    case .note: (ReportWords.note, ReportWords.notes)
    case .warning: (ReportWords.warning, ReportWords.warnings)
    case .error: (ReportWords.error, ReportWords.errors)
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
