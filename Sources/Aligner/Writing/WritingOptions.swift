/// What can be asked of an output format; each takes from it what it has a use for.
public struct WritingOptions: Sendable {
  /// The language tag of the French side, `fr` or more exactly `fr-MA`.
  public var sourceLanguage = Language.french.rawValue
  /// The language tag of the Arabic side, `ar` or more exactly `ar-MA`.
  public var targetLanguage = Language.arabic.rawValue
  /// What the beads to write consist of.
  public var unit = TextUnit.paragraph
  /// Whether the texts keep their labels in front.
  public var keepsLabels = false
  /// Whether unpaired paragraphs are written, where the format can hold them.
  public var includesUnpaired = false
  /// Beads of less confidence than this are left out, paired or not.
  public var minimumConfidence = 0.0
  /// The columns of a table, in order.
  public var columns = TSVColumn.standard
  /// Whether a table begins with the names of its columns.
  public var hasHeader = true
  /// The language of a page's frame.
  public var reportLanguage = ReportLanguage.english
  /// When the output was made; without it no date is written.
  public var creationDate: Timestamp?
  /// The version of the tool that an output names as its maker.
  public var toolVersion = ToolVersion.current
  /// Which of the files of ``OutputFormat/fileEndings(_:)`` is written, where an output consists of several.
  public var file = 0

  /// Whether to write what filters have dropped, and that alone.
  public var writesDropped = false

  /// Whether a bead is sure enough and not dropped; or if the dropped are asked for, whether it is.
  func writes(_ bead: Bead) -> Bool {
    bead.confidence >= minimumConfidence && (bead.filter != nil) == writesDropped
  }

  /// The options with their defaults.
  public init() {}
}
