/// A way to write alignments: one file of any number of bitexts.
///
/// A new format is a type that conforms, in a file of its own, and a line in ``OutputFormats``.
/// It is a value that lives as long as one output, so that it can remember what it has already written.
public protocol OutputFormat: SendableMetatype {
  /// The name on the command line.
  static var name: String { get }
  /// The extensions of file names that mean this format, without the dot.
  static var fileExtensions: [String] { get }
  /// What it is for, in a few words that begin in lower case.
  static var summary: Message { get }
  /// Whether ``WritingOptions/includesUnpaired`` has a meaning here.
  static var canHoldUnpaired: Bool { get }
  /// Whether ``WritingOptions/columns`` and ``WritingOptions/hasHeader`` have a meaning here.
  static var hasColumns: Bool { get }
  /// Whether it may hold a text both without and with its label; false unless a format says otherwise.
  static var doublesLabels: Bool { get }
  /// Whether it holds segments for programs for translators, with more than their texts.
  static var holdsSegments: Bool { get }
  /// Whether it is text, which a terminal can show; true unless a format says otherwise.
  static var isText: Bool { get }
  /// Whether it shows the ``Bead/reasons`` of beads; false unless a format says otherwise.
  static var showsReasons: Bool { get }

  /// Whether documents have to have their ``Document/pieces``, since it is a form of corrections; false unless a format says
  /// otherwise.
  static var needsPieces: Bool { get }

  /// How many cells were given a guard so far, so that no spreadsheet takes them for formulas; none unless a format says
  /// otherwise.
  var guardedCellCount: Int { get }

  /// The endings of the names of the files that an output consists of, each written by a writer of its own; a single
  /// file of the very name asked for unless a format says otherwise.
  static func fileEndings(_ options: WritingOptions) -> [String]

  /// Makes a writer for one output, or for the file of it that ``WritingOptions/file`` says.
  init(options: WritingOptions)

  /// Writes what comes before all alignments; to be called once.
  mutating func writeHead(to output: inout OutputBuffer) throws

  /// Writes one alignment; may be called any number of times.
  mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws

  /// Writes what comes after all alignments; to be called once.
  mutating func writeTail(to output: inout OutputBuffer) throws
}

extension OutputFormat {
  public static var holdsSegments: Bool { false }
  public static var doublesLabels: Bool { false }
  public static var isText: Bool { true }
  public static var showsReasons: Bool { false }
  public static var needsPieces: Bool { false }
  public var guardedCellCount: Int { 0 }
  public static func fileEndings(_ options: WritingOptions) -> [String] { [""] }

  /// A writer for bitexts like one, whose own columns a table has behind its others.
  /// - Parameter bitext: `nil` if there is none.
  package static func writer(_ options: WritingOptions, for bitext: Alignment?) -> Self {
    var options = options
    if hasColumns, options.keepsOwnColumns, let bitext { options.columns += TSVColumn.own(of: bitext) }
    return Self(options: options)
  }

  /// Writes one file whole: head, alignments and tail.
  /// - Returns: its ``guardedCellCount``.
  @discardableResult
  package static func write(
    _ alignments: [Alignment], _ options: WritingOptions, to output: inout OutputBuffer
  ) throws -> Int {
    var writer = writer(options, for: alignments.first)
    try writer.writeHead(to: &output)
    for alignment in alignments { try writer.write(alignment, to: &output) }
    try writer.writeTail(to: &output)
    return writer.guardedCellCount
  }
}

/// The output formats there are.
public enum OutputFormats: Registry {
  public static let noun = "format"
  /// All of them, in the order in which help names them.
  public static let all: [any OutputFormat.Type] = [
    TMXFormat.self,
    TSVFormat.self,
    CSVFormat.self,
    JSONLFormat.self,
    MosesFormat.self,
    XLIFFFormat.self,
    HTMLFormat.self,
    DOCXFormat.self,
    LinksFormat.self,
  ]

  public static func title(of format: any OutputFormat.Type) -> RegistryTitle {
    RegistryTitle(format.name, fileExtensions: format.fileExtensions)
  }
}
