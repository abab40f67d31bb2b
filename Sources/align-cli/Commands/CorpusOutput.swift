import Aligner

/// Where `align` writes: one corpus of all pairs of documents, or one for each in a folder; and what was left out.
struct CorpusOutput {
  private let format: any OutputFormat.Type
  private let options: WritingOptions
  /// The files of each corpus, in the order of the pairs if there are several.
  private var corpora: [[Output]] = []
  /// The folder that a corpus for each pair goes to.
  private let folder: String?
  private let dropped: Output?

  /// Looks at the places to write to that are known before anything is read.
  init(
    _ format: any OutputFormat.Type, _ options: WritingOptions, _ settings: Settings, _ files: inout RunFiles
  ) throws {
    self.format = format
    self.options = options
    folder = settings.output.flatMap { $0.hasSuffix("/") || System.file(at: $0)?.isDirectory == true ? $0 : nil }
    if folder == nil || settings.operands.count > 1 {
      corpora = [try files.outputs(settings.output, endings: format.fileEndings(options))]
    }
    if !format.isText, corpora.first?.first?.isTerminal == true { throw Trouble(.isNoText(format.name)) }
    dropped = try settings.dropped.map { try files.output($0) }
  }

  /// Looks at the places for a corpus of each pair, if that was asked for.
  mutating func divide(for inputs: PairedInputs, _ files: inout RunFiles) throws {
    guard corpora.isEmpty, let folder else { return }
    let endings = format.fileEndings(options)
    guard inputs.isMany else {
      corpora = [try files.outputs(folder, endings: endings)]
      return
    }
    let names = inputs.pairs.map { pair in String(pair.key.map { $0 == "/" ? "-" : $0 }) }
    if let name = Dictionary(grouping: names, by: \.self).first(where: { $0.value.count > 1 })?.key {
      throw Trouble(.samePairName(name, folder))
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let ending = endings.count == 1 ? "." + (format.fileExtensions.first ?? format.name) : ""
    corpora = try names.map { try files.outputs(prefix + $0 + ending, endings: endings) }
  }

  /// Whether several pairs go into one corpus.
  var joinsPairs: Bool { corpora.count == 1 }

  /// Writes alignments, one for each pair of documents or `nil` for one that is left out.
  /// - Returns: how many cells were guarded.
  func write(_ alignments: [Alignment?]) throws -> Int {
    var guarded = 0
    if corpora.count == 1, alignments.count != 1 {
      guarded = try write(alignments.compactMap(\.self), to: corpora[0])
    } else {
      for (corpus, alignment) in zip(corpora, alignments) {
        if let alignment { guarded += try write([alignment], to: corpus) }
      }
    }
    guard let dropped else { return guarded }
    var rest = options
    rest.minimumConfidence = 0
    rest.writesDropped = true
    rest.includesUnpaired = false
    rest.columns = TSVColumn.dropped
    rest.keepsOwnColumns = true
    rest.hasHeader = true
    try dropped.write { buffer in
      try TSVFormat.write(alignments.compactMap(\.self), rest, to: &buffer)
    }
    return guarded
  }

  private func write(_ alignments: [Alignment], to outputs: [Output]) throws -> Int {
    var guarded = 0
    try Output.write(outputs) { file, buffer in
      var options = options
      options.file = file
      guarded += try format.write(alignments, options, to: &buffer)
    }
    return guarded
  }
}
