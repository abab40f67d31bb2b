import Aligner

/// `align`: pairs two documents and writes a parallel corpus.
enum AlignCommand: Command {
  static let name = "align"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 2...2
  static let summary = "pair two documents and write a parallel corpus"
  static let details = """
    Finds the paragraphs of a French document and of its Arabic translation, pairs them, and writes the pairs with \
    how sure each is. A summary goes to standard error. If the documents are no translations of each other, nothing \
    is written.
    """

  static func run(_ settings: Settings) throws -> ExitStatus {
    try DocumentPair.check(settings.operands)
    let format = settings.format ?? settings.output.flatMap(OutputFormats.forFile(named:)) ?? TSVFormat.self
    let options = try writingOptions(settings, for: format)
    let outputs = try Output.files(
      path: settings.output, endings: format.fileEndings(options), inputs: settings.operands)
    let lexicon = try LexiconFile.lexicon(settings)
    let alignment = try align(DocumentPair(settings), with: lexicon, explaining: format.showsReasons, settings)
    guard alignment.verdict.isTranslation || settings.isForced else {
      summarise(alignment, settings)
      Messages.write(
        "\(alignment.source.name) and \(alignment.target.name) are not translations of each other; "
          + "nothing was written (--force writes all the same)")
      return .negative
    }
    try Output.write(outputs) { file, buffer in
      var options = options
      options.file = file
      var writer = format.init(options: options)
      try writer.writeHead(to: &buffer)
      try writer.write(alignment, to: &buffer)
      try writer.writeTail(to: &buffer)
    }
    summarise(alignment, settings)
    return .fine
  }

  /// What the format is asked for, and a note on what it has no use for.
  private static func writingOptions(
    _ settings: Settings, for format: any OutputFormat.Type
  ) throws -> WritingOptions {
    var options = settings.writing
    options.reportLanguage = settings.language
    options.unit = settings.unit
    if options.creationDate == nil, let epoch = System.environment("SOURCE_DATE_EPOCH") {
      guard let date = Timestamp(sourceDateEpoch: epoch) else {
        throw Trouble("the environment's SOURCE_DATE_EPOCH is '\(epoch)', which is no number of seconds since 1970")
      }
      options.creationDate = date
    }
    let idle = [
      format.canHoldUnpaired ? nil : settings.formatOptions.unpaired,
      format.hasColumns ? nil : settings.formatOptions.table,
    ].compactMap { $0 }
    if !settings.isQuiet {
      for option in idle { Messages.write("note: \(option) has no meaning for \(format.name)") }
    }
    return options
  }

  /// Segments and aligns two documents.
  /// - Parameter explaining: whether each bead is to say why it was taken.
  static func align(
    _ pair: DocumentPair, with lexicon: Lexicon, explaining: Bool = false, _ settings: Settings
  ) -> Alignment {
    let segmenter = Segmenter()
    let source = segmenter.segment(pair.french, language: .french)
    let target = segmenter.segment(pair.arabic, language: .arabic)
    let progress = ProgressLine("aligning", settings: settings)
    defer { progress.clear() }
    guard settings.unit == .sentence else {
      return BitextAligner(lexicon: lexicon).align(source, target, explaining: explaining, progress: progress.show)
    }
    let paragraphs = BitextAligner(lexicon: lexicon).align(source, target) { progress.show($0 / 2) }
    return SentenceAligner(lexicon: lexicon).align(paragraphs, explaining: explaining) { progress.show(0.5 + $0 / 2) }
  }

  private static func summarise(_ alignment: Alignment, _ settings: Settings) {
    guard !settings.isQuiet else { return }
    let colours = Colours(settings)
    let summary = AlignmentSummary(alignment, isolatesText: Messages.isTerminal)
    Messages.writeRaw(summary.rows.map { colours.line($0) + "\n" }.joined())
  }
}
