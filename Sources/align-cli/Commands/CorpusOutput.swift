import Aligner

/// Where `align` writes: one corpus of all pairs of documents, or one for each in a folder; and what was left out.
struct CorpusOutput {
  private let format: any OutputFormat.Type
  private var options: WritingOptions
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
    guard corpora.isEmpty, let folder else {
      options.holdsSeveral = inputs.isMany
      return
    }
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

  /// The folder that a corpus for each of several pairs goes to; `nil` if they go into one.
  var folderOfMany: String? { joinsPairs ? nil : folder }

  /// The file whose name has no extension, so that nothing says what it is; `nil` if there is none.
  var unnamedTable: String? {
    guard format.name == TSVFormat.name, let output = corpora.first?.first, let path = output.path, output.isFile,
      OutputFormats.forFile(named: path) == nil
    else { return nil }
    return path
  }

  /// Whether several pairs go into one corpus.
  var joinsPairs: Bool { corpora.count == 1 }

  /// Writes alignments as they come.
  /// - Parameter body: is given what writes them, and says whether what it has written is to be kept.
  /// - Returns: how many cells were guarded.
  func write(_ body: (inout CorpusWriter) throws -> Bool) throws -> Int {
    let joined = joinsPairs ? corpora[0] : []
    var guarded = 0
    try OpenOutput.write(joined + [dropped].compactMap(\.self)) { open in
      let parts = joined.indices.map { CorpusWriter.Part(open[$0], format, options(forFile: $0)) }
      let rest = dropped.map { _ in CorpusWriter.Part(open[joined.count], TSVFormat.self, optionsOfDropped) }
      var writer = CorpusWriter(parts, dropped: rest) { alignment, number in
        joinsPairs ? 0 : try write(alignment, to: corpora[number])
      }
      guard try body(&writer) else { return false }
      guarded = try writer.finish()
      return true
    }
    return guarded
  }

  /// Writes a corpus of one pair.
  private func write(_ alignment: Alignment, to outputs: [Output]) throws -> Int {
    var guarded = 0
    try Output.write(outputs) { file, buffer in
      guarded += try format.write([alignment], options(forFile: file), to: &buffer)
    }
    return guarded
  }

  private func options(forFile file: Int) -> WritingOptions {
    var options = options
    options.file = file
    return options
  }

  private var optionsOfDropped: WritingOptions {
    var rest = options
    rest.minimumConfidence = 0
    rest.writesDropped = true
    rest.includesUnpaired = false
    rest.columns = TSVColumn.dropped
    rest.keepsOwnColumns = true
    rest.hasHeader = true
    return rest
  }
}
