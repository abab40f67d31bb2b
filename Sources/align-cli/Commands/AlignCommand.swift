import Aligner

/// `align`: pairs two documents and writes a parallel corpus.
enum AlignCommand: Command {
  static let name = "align"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 1...2
  static let summary = "pair two documents and write a parallel corpus"
  static let details = """
    Finds the paragraphs of a French document and of its Arabic translation, pairs them, and writes the pairs with \
    how sure each is. A summary goes to standard error. If the documents are no translations of each other, nothing \
    is written. A folder stands for all pairs of files in it whose paths differ in fr and ar alone (x.fr.txt with \
    x.ar.txt, fr/x.txt with ar/x.txt), a list, with a tab between French and Arabic path, for those that it names: they \
    make one corpus, or one each if -o is a folder. Pairs that are no translations are then left out, and the exit \
    status is 1. A single file that has both languages already (TMX, XLIFF, a table with tabs) is written anew: its \
    pairs stay as they are, and get their confidence.
    """

  static func run(_ settings: Settings) throws -> ExitStatus {
    let format = settings.format ?? settings.output.flatMap(OutputFormats.forFile(named:)) ?? TSVFormat.self
    let options = try writingOptions(settings, for: format)
    var files = RunFiles(reading: settings.operands + settings.knowledge)
    var output = try CorpusOutput(format, options, settings, &files)
    let inputs = try AlignInputs(settings)
    try files.read(inputs.paths)
    try output.divide(for: inputs, &files)
    let lexicon = try LexiconFile.lexicon(settings)
    var corpus = CorpusSummary(unit: settings.unit)
    var filters = BeadFilters(settings.filters)
    var alignments: [Alignment?] = []
    var rows: [AlignmentSummary.Row] = []
    for pair in inputs.pairs {
      var paragraphs = DamageRepair.applied(
        to: try paragraphs(of: pair, inputs, with: lexicon, explaining: format.showsReasons, settings), settings)
      if inputs.isMany {
        paragraphs.source.key = pair.key
        paragraphs.target.key = pair.key
        noteNarrowing(of: paragraphs, settings)
      } else {
        rows = AlignmentSummary(paragraphs, isolatesText: Messages.isTerminal).rows
      }
      guard paragraphs.verdict.isTranslation || settings.isForced else {
        summarise(rows, settings)
        Messages.write(
          "\(paragraphs.names) are not translations of each other; "
            + "\(inputs.isMany ? "they were left out" : "nothing was written") (--force writes all the same)")
        guard inputs.isMany else { return .negative }
        corpus.addRefused()
        alignments.append(nil)
        continue
      }
      let units = divided(paragraphs, with: lexicon, explaining: format.showsReasons, settings)
      corpus.add(units)
      alignments.append(filters.marked(units))
    }
    try output.write(alignments)
    rows += (inputs.isMany ? corpus.pairRows() : corpus.sentenceRows()) + corpus.filterRows(filters)
    summarise(rows, settings)
    return alignments.contains { $0 == nil } ? .negative : .fine
  }

  /// The alignment of two documents, or of the pairs that a bitext holds.
  private static func paragraphs(
    of pair: PairedFiles.Pair, _ inputs: AlignInputs, with lexicon: Lexicon, explaining: Bool, _ settings: Settings
  ) throws -> Alignment {
    guard let bitext = inputs.bitext else {
      // The texts themselves are of no use once they are cut, and take room.
      let documents = try DocumentPair(pair.french, pair.arabic, settings).segmented()
      return align(documents, with: lexicon, explaining: explaining, settings)
    }
    return bitext.alignment(with: lexicon, explaining: explaining && settings.unit == .paragraph, settings)
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

  /// Aligns two documents.
  /// - Parameter explaining: whether each bead is to say why it was taken.
  static func align(
    _ pair: (french: Document, arabic: Document), with lexicon: Lexicon, explaining: Bool = false, _ settings: Settings
  ) -> Alignment {
    let progress = ProgressLine("aligning", settings: settings)
    defer { progress.clear() }
    let isAsked = explaining && settings.unit == .paragraph
    return BitextAligner(lexicon: lexicon).align(pair.french, pair.arabic, explaining: isAsked, progress: progress.show)
  }

  /// An alignment in the unit that is asked for.
  private static func divided(
    _ paragraphs: Alignment, with lexicon: Lexicon, explaining: Bool, _ settings: Settings
  ) -> Alignment {
    guard settings.unit == .sentence else { return paragraphs }
    let progress = ProgressLine("aligning sentences", settings: settings)
    defer { progress.clear() }
    return SentenceAligner(lexicon: lexicon).align(paragraphs, explaining: explaining, progress: progress.show)
  }

  /// Says of documents that they could not be searched as usual, where no summary does.
  static func noteNarrowing(of alignment: Alignment, _ settings: Settings) {
    guard alignment.isNarrowed, !settings.isQuiet else { return }
    Messages.write("note: \(alignment.names): the search was \(AlignmentSummary.narrowed)")
  }

  private static func summarise(_ rows: [AlignmentSummary.Row], _ settings: Settings) {
    guard !settings.isQuiet else { return }
    let colours = Colours(settings)
    Messages.writeRaw(rows.map { colours.line($0) + "\n" }.joined())
  }
}

extension Alignment {
  /// What a message calls its two sides.
  fileprivate var names: String {
    hasGivenPairs ? "the French and the Arabic of \(source.name)" : "\(source.name) and \(target.name)"
  }
}
