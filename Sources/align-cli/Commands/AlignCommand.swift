import Aligner

/// `align`: pairs two documents and writes a parallel corpus.
enum AlignCommand: Command {
  static let name = "align"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 1...2
  static let help = CommandHelp.align

  static func run(_ settings: Settings) throws -> ExitStatus {
    let format = settings.format ?? settings.output.flatMap(OutputFormats.forFile(named:)) ?? TSVFormat.self
    let options = try writingOptions(settings, for: format)
    var files = RunFiles(reading: settings.operands + settings.knowledge)
    var output = try CorpusOutput(format, options, settings, &files)
    let inputs = try PairedInputs(settings, of: Self.self)
    try files.read(inputs.paths)
    if settings.format == nil { try OutputFormats.checkExtension(of: settings.output) }
    try output.divide(for: inputs, &files)
    let lexicon = try LexiconFile.lexicon(settings)
    let corrections = try Corrections(settings, inputs, format, output)
    var corpus = CorpusSummary(
      unit: settings.unit, language: settings.language, isolatesText: Messages.isTerminal)
    var filters = BeadFilters(settings.filters)
    var status = ExitStatus.fine
    var alignments: [Alignment?] = []
    var rows: [AlignmentSummary.Row] = []
    for pair in inputs.pairs {
      let found: Alignment
      do {
        found = try self.paragraphs(
          of: pair, inputs, with: lexicon, explaining: format.showsReasons, correcting: corrections, settings)
      } catch  where inputs.isMany {
        // It must not end the run on the rest.
        Messages.write(.of(error))
        let own = ExitStatus(leavingOutFor: error)
        if own == .trouble { corpus.addUnread() } else { corpus.addRefused() }
        status.take(own)
        alignments.append(nil)
        continue
      }
      var paragraphs = DamageRepair.applied(to: found, knowing: lexicon, settings)
      if inputs.isMany {
        paragraphs.source.key = pair.key
        paragraphs.target.key = pair.key
        noteDoubts(about: paragraphs, settings)
      } else {
        rows =
          AlignmentSummary(
            paragraphs, language: settings.language, isolatesText: Messages.isTerminal
          ).rows
      }
      guard paragraphs.verdict.isTranslation || settings.isForced || corrections.areGiven else {
        summarise(rows, settings)
        Messages.write(.refused(.sides(of: paragraphs), isMany: inputs.isMany))
        guard inputs.isMany else { return .negative }
        corpus.addRefused()
        status.take(.negative)
        alignments.append(nil)
        continue
      }
      let units = divided(paragraphs, with: lexicon, explaining: format.showsReasons, settings)
      corpus.add(units)
      alignments.append(filters.marked(units))
    }
    // Where nothing could be read at all, what an earlier run has written is better than nothing.
    if status != .trouble || alignments.contains(where: { $0 != nil }) {
      let guarded = try output.write(alignments)
      if guarded > 0 { Messages.note(.guardedCells(guarded), settings) }
    }
    rows += (inputs.isMany ? corpus.pairRows() : corpus.sentenceRows()) + corpus.filterRows(filters)
    summarise(rows, settings)
    return status
  }

  /// The alignment of two documents, or of the pairs that a bitext holds.
  static func paragraphs(
    of pair: PairedFiles.Pair, _ inputs: PairedInputs, with lexicon: Lexicon, explaining: Bool,
    correcting corrections: Corrections = .none, _ settings: Settings
  ) throws -> Alignment {
    guard let bitext = inputs.bitext else {
      if inputs.isMany { try DocumentPair.check([pair.source, pair.target]) }
      // The texts themselves are of no use once they are cut, and take room.
      let documents = try DocumentPair(pair.source, pair.target, settings).segmented()
      return align(documents, with: lexicon, explaining: explaining, correcting: corrections, settings)
    }
    let isAsked = explaining && settings.unit == .paragraph
    return bitext.alignment(with: lexicon, explaining: isAsked, correcting: corrections, settings)
  }

  /// What the format is asked for, and a note on what it has no use for.
  private static func writingOptions(
    _ settings: Settings, for format: any OutputFormat.Type
  ) throws -> WritingOptions {
    try OptionTable.checkLabels(settings.writing.labels, of: format.name, doubling: format.doublesLabels)
    var options = settings.writing
    options.reportLanguage = settings.language
    options.unit = settings.unit
    options.creationDate = try options.creationDate ?? SourceDate.given()
    let idle = [
      format.canHoldUnpaired ? nil : settings.formatOptions.unpaired,
      format.hasColumns ? nil : settings.formatOptions.table,
      format.name == CSVFormat.name ? nil : settings.formatOptions.separator,
    ].compactMap { $0 }
    for option in idle { Messages.note(.hasNoMeaning(option, for: format.name), settings) }
    return options
  }

  /// Aligns two documents.
  /// - Parameter explaining: whether each bead is to say why it was taken.
  static func align(
    _ pair: (source: Document, target: Document), with lexicon: Lexicon, explaining: Bool = false,
    correcting corrections: Corrections = .none, _ settings: Settings
  ) -> Alignment {
    let links = corrections.links(of: pair.source, pair.target, settings)
    let progress = ProgressLine(.aligning, settings: settings)
    defer { progress.clear() }
    let isAsked = explaining && settings.unit == .paragraph
    return BitextAligner(lexicon: lexicon).align(
      pair.source, pair.target, fixing: links, keepingPieces: corrections.keepsPieces, explaining: isAsked,
      progress: progress.show)
  }

  /// An alignment in the unit that is asked for.
  private static func divided(
    _ paragraphs: Alignment, with lexicon: Lexicon, explaining: Bool, _ settings: Settings
  ) -> Alignment {
    guard settings.unit == .sentence else { return paragraphs }
    return sentences(of: paragraphs, with: lexicon, explaining: explaining, settings)
  }

  /// The alignment of the sentences within paired paragraphs.
  static func sentences(
    of paragraphs: Alignment, with lexicon: Lexicon, explaining: Bool = false, _ settings: Settings
  ) -> Alignment {
    let progress = ProgressLine(.aligningSentences, settings: settings)
    defer { progress.clear() }
    return SentenceAligner(lexicon: lexicon).align(paragraphs, explaining: explaining, progress: progress.show)
  }

  /// Says of documents that they are too short to tell, and that they could not be searched as usual, where no summary does.
  static func noteDoubts(about alignment: Alignment, _ settings: Settings) {
    if alignment.verdict.answer == .tooShort { Messages.note(.tooShort(.sides(of: alignment)), settings) }
    if alignment.isNarrowed { Messages.note(.narrowed(.sides(of: alignment)), settings) }
  }

  private static func summarise(_ rows: [AlignmentSummary.Row], _ settings: Settings) {
    guard !settings.isQuiet else { return }
    let colours = Colours(settings)
    Messages.writeRaw(rows.map { colours.line($0) + "\n" }.joined())
  }
}
