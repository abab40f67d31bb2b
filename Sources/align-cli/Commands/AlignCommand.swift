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
    if settings.format == nil {
      try OutputFormats.checkExtension(of: settings.output)
      if let path = output.unnamedTable { Messages.note(.writtenAsTable(path), settings) }
    }
    if format.holdsSegments { inputs.bitext?.noteUnwritten(settings) }
    try output.divide(for: inputs, &files)
    let lexicon = try LexiconFile.lexicon(settings)
    let corrections = try Corrections(settings, inputs, format, output)
    let alignment = PairAlignment(
      lexicon, correcting: corrections, explaining: format.showsReasons, settings)
    return try inputs.isMany
      ? alignAll(inputs, alignment, output, settings) : alignOne(inputs, alignment, output, settings)
  }

  private static func alignOne(
    _ inputs: PairedInputs, _ alignment: PairAlignment, _ output: CorpusOutput, _ settings: Settings
  ) throws -> ExitStatus {
    let paragraphs = try alignment.paragraphs(of: inputs.pairs[0], inputs.bitext)
    let rows =
      AlignmentSummary(
        paragraphs, width: Messages.width, language: settings.language, isolatesText: Messages.isTerminal
      ).rows
    guard alignment.isAccepted(paragraphs) else {
      summarise(rows, settings)
      Messages.write(.refused(.sides(of: paragraphs), isMany: false))
      return .negative
    }
    var (corpus, filters) = (emptyCorpus(settings), BeadFilters(settings.corpusFilters))
    let units = filters.marked(divided(paragraphs, by: alignment, settings))
    corpus.add(units)
    let guarded = try output.write { writer in
      try writer.write(units, ofPair: 0)
      return true
    }
    if guarded > 0 { Messages.note(.guardedCells(guarded), settings) }
    summarise(rows + corpus.sentenceRows(width: Messages.width) + corpus.filterRows(filters), settings)
    return .fine
  }

  /// Aligns the pairs on all cores, and writes each when those before it are written.
  private static func alignAll(
    _ inputs: PairedInputs, _ alignment: PairAlignment, _ output: CorpusOutput, _ settings: Settings
  ) throws -> ExitStatus {
    var (corpus, filters) = (emptyCorpus(settings), BeadFilters(settings.corpusFilters))
    let judges = filters
    var status = ExitStatus.fine
    let guarded = try output.write { writer in
      var number = 0
      try PairsRun(pairs: inputs.pairs, title: .aligning, settings: settings).run(
        { pair in alignment.outcome(of: pair) { judges.judged(divided($0, by: alignment, settings)) } },
        { outcome in
          switch outcome {
          case .aligned(let judged):
            let units = filters.marked(judged)
            corpus.add(units)
            try writer.write(units, ofPair: number)
          case .refused, .failed(.negative):
            corpus.addRefused()
            status.take(.negative)
          case .failed:
            corpus.addUnread()
            status.take(.trouble)
          }
          number += 1
        })
      // Where nothing could be read at all, what an earlier run has written is better than nothing.
      return status != .trouble || corpus.alignedCount > 0
    }
    if guarded > 0 { Messages.note(.guardedCells(guarded), settings) }
    if let folder = output.folderOfMany, corpus.alignedCount > 0 {
      Messages.note(.wroteInto(folder, corpus.alignedCount), settings)
    }
    summarise(corpus.pairRows(width: Messages.width) + corpus.filterRows(filters), settings)
    return status
  }

  /// An alignment in the unit that is asked for.
  private static func divided(
    _ paragraphs: Alignment, by alignment: PairAlignment, _ settings: Settings
  ) -> Alignment {
    settings.unit == .sentence ? alignment.sentences(of: paragraphs) : paragraphs
  }

  private static func emptyCorpus(_ settings: Settings) -> CorpusSummary {
    CorpusSummary(unit: settings.unit, language: settings.language, isolatesText: Messages.isTerminal)
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

  private static func summarise(_ rows: [AlignmentSummary.Row], _ settings: Settings) {
    guard !settings.isQuiet else { return }
    let colours = Colours(settings)
    Messages.writeRaw(rows.map { colours.line($0) + "\n" }.joined())
  }
}
