import Foundation

/// Two documents, read, aligned and checked: what most users of the library need, in three lines.
///
/// ```swift
/// let bitext = try AlignedBitext("rapport.fr.docx", "rapport.ar.docx")
/// for paragraph in bitext.missing { print("not translated:", paragraph.labelledText) }
/// try bitext.write(to: "rapport.tmx")
/// ```
///
/// It only wires the parts: ``FileReader``, ``Segmenter``, ``BitextAligner``, ``SentenceAligner``, ``BitextCheck`` and the
/// ``OutputFormat``s, each of which can be used by itself.
public struct AlignedBitext: Sendable {
  /// Paragraphs or sentences that are translations of each other.
  public struct Pair: Sendable, Hashable {
    /// The French text.
    public let source: String
    /// The Arabic text.
    public let target: String
    /// How likely it is that exactly this pair is right, 0 to 1.
    public let confidence: Double
  }

  /// The alignment of the paragraphs, with both documents, the beads and the verdict.
  public let alignment: Alignment
  private let lexicon: Lexicon

  /// Reads two files in any format that is known, in either order, and aligns them.
  /// - Parameter lexicon: what is known of the two languages' words.
  /// - Throws: ``ReadingError`` if one cannot be read, or if they are not one French and one Arabic document.
  public init(_ first: String, _ second: String, lexicon: Lexicon = .bundled) throws {
    let (one, other) = (try FileReader.passages(path: first), try FileReader.passages(path: second))
    let languages = (
      try LanguageDetector.knownLanguage(of: one.text), try LanguageDetector.knownLanguage(of: other.text)
    )
    guard languages.0 != languages.1 else {
      throw ReadingError.oneLanguage(file: one.name, other: other.name, language: languages.0)
    }
    let documents = languages.0 == .source ? Segmenter().segment(one, other) : Segmenter().segment(other, one)
    self.init(documents.source, documents.target, lexicon: lexicon)
  }

  /// Aligns two documents that have been segmented.
  public init(_ source: Document, _ target: Document, lexicon: Lexicon = .bundled) {
    self.lexicon = lexicon
    alignment = BitextAligner(lexicon: lexicon).align(source, target)
  }

  /// The paragraphs that are translations of each other, in the order of the French document.
  public var pairs: [Pair] { Self.pairs(of: alignment) }

  /// The sentences that are translations of each other, likewise; aligned each time that it is asked for.
  public var sentences: [Pair] { Self.pairs(of: SentenceAligner(lexicon: lexicon).align(alignment)) }

  /// The French paragraphs without a counterpart.
  public var missing: [Paragraph] {
    alignment.beads.filter(\.target.isEmpty).flatMap { alignment.source.paragraphs[$0.source] }
  }

  /// The Arabic paragraphs without a counterpart.
  public var extra: [Paragraph] {
    alignment.beads.filter(\.source.isEmpty).flatMap { alignment.target.paragraphs[$0.target] }
  }

  /// What a reviser should look at.
  public var findings: [Finding] { BitextCheck().report(on: alignment).findings }

  /// Writes the pairs in the format that the file's extension names: `tmx`, `tsv`, `jsonl`, `xlf`, `html`, `docx`.
  ///
  /// A file is written whole or not at all.
  /// - Throws: ``UnknownName`` if the extension names no format; what the file system says.
  public func write(to path: String, options: WritingOptions = .init()) throws {
    guard let format = OutputFormats.forFile(named: path) else {
      throw UnknownName(OutputFormats.noun, path, among: OutputFormats.names)
    }
    for (index, ending) in format.fileEndings(options).enumerated() {
      var options = options
      options.file = index
      try Data(try bytes(as: format, options)).write(to: URL(fileURLWithPath: path + ending), options: .atomic)
    }
  }

  private func bytes(as format: any OutputFormat.Type, _ options: WritingOptions) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes += $0 }
    try format.write([alignment], options, to: &output)
    try output.finish()
    return bytes
  }

  private static func pairs(of alignment: Alignment) -> [Pair] {
    alignment.beads.compactMap { bead in
      let text = BeadText(bead, of: alignment, keepsLabels: false)
      guard text.isPaired else { return nil }
      return Pair(
        source: text.source.joined(separator: " "), target: text.target.joined(separator: " "),
        confidence: bead.confidence)
    }
  }
}
