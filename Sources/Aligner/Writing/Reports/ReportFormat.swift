/// A way to write what a check has found.
///
/// A new format is a type that conforms, in a file of its own, and a line in ``ReportFormats``. It is a value that lives as
/// long as one output: a report on one pair of documents, or one on many, head, pairs and tail, of which it remembers only
/// what the tail needs.
public protocol ReportFormat: SendableMetatype {
  /// The name on the command line.
  static var name: String { get }
  /// The extensions of file names that mean this format, without the dot.
  static var fileExtensions: [String] { get }
  /// What it is for, in a few words that begin in lower case.
  static var summary: Message { get }
  /// Whether it is text, which a terminal can show; true unless a format says otherwise.
  static var isText: Bool { get }

  /// Makes a writer.
  init(options: ReportOptions)

  /// Writes a whole report, on one pair of documents.
  func write(_ report: CheckReport, to output: inout OutputBuffer) throws

  /// Begins a report on many pairs of documents.
  /// - Parameter rules: those that are applied to each.
  mutating func writeHead(_ rules: [CheckRule], to output: inout OutputBuffer) throws

  /// Writes what came of one of many pairs; may be called any number of times.
  mutating func write(_ pair: CheckedPair, to output: inout OutputBuffer) throws

  /// Ends a report on many pairs.
  mutating func writeTail(to output: inout OutputBuffer) throws
}

extension ReportFormat {
  public static var isText: Bool { true }
}

/// What can be asked of a report; each format takes from it what it has a use for.
public struct ReportOptions: Sendable {
  /// The language of messages and of everything around them.
  public var language = ReportLanguage.english
  /// The least severity that counts as a failure.
  public var failure = Severity.warning
  /// How wide a line may be, in columns.
  public var width = 100
  /// Whether a terminal's colours may be used.
  public var isColoured = false
  /// Whether to set quotations apart so that Arabic does not turn its line around; for terminals only.
  public var isolatesText = false
  /// Whether lines run from right to left on a terminal; see ``TerminalLine``.
  var isMirrored: Bool { isolatesText && language == .arabic }
  /// When the report was made; without it no date is written.
  public var creationDate: Timestamp?
  /// The version of the tool that a report names as its maker.
  public var toolVersion = ToolVersion.current

  /// The options with their defaults.
  public init() {}
}

/// The forms of reports there are.
public enum ReportFormats: Registry {
  public static let noun = "format"
  /// All of them, in the order in which help names them.
  public static let all: [any ReportFormat.Type] = [
    TextReport.self,
    JSONReport.self,
    SARIFReport.self,
    JUnitReport.self,
    HTMLReport.self,
    DOCXReport.self,
  ]

  public static func title(of format: any ReportFormat.Type) -> RegistryTitle {
    RegistryTitle(format.name, fileExtensions: format.fileExtensions)
  }
}
