/// One thing that can be wrong with a translation.
///
/// A new rule is a type that conforms, in a file of its own, and a line in ``CheckRules``.
public protocol CheckRule: SendableMetatype {
  /// The name in reports, options and baselines; never translated and never changed.
  static var id: String { get }
  /// How much its findings matter.
  static var severity: Severity { get }
  /// What it finds, in a few words.
  static var title: Trilingual { get }

  /// What it finds in a bitext, in any order that depends on nothing but the bitext.
  static func findings(in bitext: CheckedBitext) -> [Finding]
}

extension CheckRule {
  /// A finding of this rule, with its severity unless the finding has one of its own.
  static func finding(
    _ message: Trilingual, source: Finding.Place? = nil, target: Finding.Place? = nil, severity: Severity = severity
  ) -> Finding {
    Finding(rule: id, severity: severity, message: message.asSentence, source: source, target: target)
  }

  /// A finding of this rule on one side.
  static func finding(_ message: Trilingual, in language: Language, at place: Finding.Place) -> Finding {
    language == .french ? finding(message, source: place) : finding(message, target: place)
  }
}
