import Foundation

/// What can be asked of an output format; each takes from it what it has a use for.
public struct WritingOptions: Sendable {
  /// The language tag of the source, `fr` or more exactly `fr-MA`.
  public var sourceLanguage = Language.source.rawValue
  /// The language tag of the target, `ar` or more exactly `ar-MA`.
  public var targetLanguage = Language.target.rawValue
  /// What the beads to write consist of.
  public var unit = TextUnit.paragraph
  /// Whether the texts have their labels in front; `nil` for what is usual in the format. Where ``LabelUse/both`` is not
  /// possible, it is as ``LabelUse/without``.
  public var labels: LabelUse?
  /// Whether unpaired paragraphs are written, where the format can hold them.
  public var includesUnpaired = false
  /// Beads of less confidence than this are left out, paired or not.
  public var minimumConfidence = 0.0
  /// The columns of a table, in order.
  public var columns = TSVColumn.standard
  /// Whether the columns of a table follow that the pairs are from and that this one does not write anew (``OwnColumns``).
  public var keepsOwnColumns = true
  /// Whether a table begins with the names of its columns.
  public var hasHeader = true
  /// What stands between the cells of ``CSVFormat``.
  public var separator = CellSeparator.comma
  /// Whether several bitexts go into one output, so that a page names each.
  public var holdsSeveral = false
  /// The language of a page's frame.
  public var reportLanguage = ReportLanguage.english
  /// When the output was made; without it no date is written.
  public var creationDate: Timestamp?
  /// The version of the tool that an output names as its maker.
  public var toolVersion = ToolVersion.current
  /// Which of the files of ``OutputFormat/fileEndings(_:)`` is written, where an output consists of several.
  public var file = 0

  /// Whether each text is written once, with its label.
  var keepsLabels: Bool { labels == .with }

  /// Whether to write what filters have dropped, and that alone.
  public var writesDropped = false

  /// Whether a bead is sure enough and not dropped; or if the dropped are asked for, whether it is.
  func writes(_ bead: Bead) -> Bool {
    bead.confidence >= minimumConfidence && (bead.filter != nil) == writesDropped
  }

  /// The options with their defaults.
  public init() {}
}

/// A moment in UTC, to the second, for the header of an output; always given, never taken from the clock, so that
/// the same input makes the same bytes.
public struct Timestamp: Sendable, Hashable {
  /// The moment as TMX writes it: `20240501T100000Z`.
  public let compact: String

  /// The same as XML Schema writes it: `2024-05-01T10:00:00Z`.
  public var extended: String {
    let digits = Array(compact)
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<11)):\(part(11..<13)):\(part(13..<16))"
  }

  /// The same for a person: `2024-05-01 10:00 UTC`.
  var readable: String { "\(extended.prefix(10)) \(extended.dropFirst(11).prefix(5)) UTC" }

  private static let style = Date.ISO8601FormatStyle(
    dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted, timeZone: .gmt)

  /// Reads `2024-05-01` (midnight), `2024-05-01T10:00:00Z` or `20240501T100000Z`; `nil` for anything else, and for a
  /// day that the calendar does not have.
  public init?(_ text: String) {
    let shape = String(text.map { $0.isASCII && $0.isNumber ? "0" : $0 })
    guard ["0000-00-00", "0000-00-00T00:00:00Z", "00000000T000000Z"].contains(shape) else { return nil }
    let digits = text.filter { $0 != "-" && $0 != ":" } + (shape.count == 10 ? "T000000Z" : "")
    // Foundation reads 31 February as 2 March: only what comes back as it went in is a date.
    guard let date = try? Self.style.parse(digits), date.formatted(Self.style) == digits else { return nil }
    compact = digits
  }

  /// Reads seconds since 1970, as the environment variable `SOURCE_DATE_EPOCH` gives them; `nil` if it is no such
  /// number, or lies after the year 9999.
  public init?(sourceDateEpoch text: String) {
    guard let seconds = Int64(text), (0..<253_402_300_800).contains(seconds) else { return nil }
    compact = Date(timeIntervalSince1970: Double(seconds)).formatted(Self.style)
  }
}

/// The version of the tool, as `--version` and the headers of its output give it.
public enum ToolVersion {
  /// The version, by the rules of semantic versioning.
  public static let current = "0.1.0"
}
