import Aligner

/// What `align` and `check` are given: the pairs of documents of two files, a folder or a list, or a bitext.
struct PairedInputs {
  let pairs: [PairedFiles.Pair]
  /// Files of a folder that have no counterpart.
  let unpaired: [(file: String, language: Language)]
  /// Whether a folder or a list was given, so that there may be any number of pairs.
  let isMany: Bool
  /// The file of both languages that was given instead of documents.
  let bitext: BitextFile?

  /// Finds the pairs, and tells which files of a folder have no counterpart.
  /// - Parameter command: whose operands they are.
  init(_ settings: Settings, of command: any Command.Type) throws {
    let operands = settings.operands
    let path = operands[0]
    if operands.count == 2 {
      guard operands.allSatisfy({ System.file(at: $0)?.isDirectory == true }) else {
        try DocumentPair.check(operands)
        self.init(PairedFiles.Pair(source: path, target: operands[1], key: ""))
        return
      }
      if System.file(at: path) == System.file(at: operands[1]) { throw Trouble(.givenTwice(path)) }
      try self.init(PairedFiles(sourceFolder: path, targetFolder: operands[1]), Folder(path, operands[1]), settings)
      return
    }
    if System.file(at: path)?.isDirectory == true {
      let progress = ProgressLine(.lookingThrough(path), settings: settings)
      defer { progress.clear() }
      try self.init(PairedFiles(folder: path, progress: progress.show(files:)), Folder(path), settings)
      return
    }
    // Standard input can be read only once.
    let input = path == "-" ? try DocumentPair.read(path, settings.firstEncoding, settings) : nil
    let list = input.map { GivenList($0.text, folder: ".") } ?? GivenList(path)
    let isThere = input != nil || System.file(at: path) != nil
    if isThere, list?.hasFiles != true {
      if let file = try BitextFile(input ?? DocumentPair.read(path, settings.firstEncoding, settings), settings) {
        self.init(PairedFiles.Pair(source: path, target: path, key: ""), file)
        return
      }
    }
    guard let list, list.hasFiles || input == nil && list.isCertain else {
      throw Trouble(
        isThere
          ? .noBitextGiven(command.name, taking: command.operands, path, BitextFormats.formats)
          : .noFileOrFolder(path, hint: FileAdvice.hint(forMissing: path)))
    }
    let found = try list.pairs.get()
    guard !found.pairs.isEmpty else { throw Trouble(.noPairsIn(list: path)) }
    // A table that names no file may be anything: what is wrong with its first row is then all there is to say.
    if !list.hasFiles { try DocumentPair.check([found.pairs[0].source, found.pairs[0].target]) }
    self.init(found.pairs)
  }

  private init(_ pair: PairedFiles.Pair, _ bitext: BitextFile? = nil) {
    (pairs, isMany, unpaired) = ([pair], false, [])
    self.bitext = bitext
  }

  private init(_ pairs: [PairedFiles.Pair], unpaired: [(file: String, language: Language)] = []) {
    (self.pairs, isMany, bitext) = (pairs, true, nil)
    self.unpaired = unpaired
  }

  private init(_ found: PairedFiles, _ folder: Folder, _ settings: Settings) throws {
    if !found.unnamed.isEmpty { Messages.note(.unnamed(found.unnamed, in: folder.name), settings) }
    guard !found.pairs.isEmpty else { throw Trouble(.noPairsIn(folder: folder.name)) }
    for (file, _) in found.unpaired { Messages.note(.noCounterpart(file, in: folder.name), settings) }
    if !found.repeated.isEmpty { Messages.note(.inSeveralFormats(found.repeated, in: folder.name), settings) }
    self.init(found.pairs, unpaired: found.unpaired.map { (folder.prefix + $0.file, $0.language) })
  }

  /// A folder that was given, or two of them.
  private struct Folder {
    /// What messages call it.
    let name: String
    /// What paths in it begin with.
    let prefix: String

    init(_ path: String) {
      name = path
      prefix = path.hasSuffix("/") ? path : path + "/"
    }

    init(_ path: String, _ other: String) {
      name = "\(path), \(other)"
      prefix = ""
    }
  }

  /// All files, which must not be written over.
  var paths: [String] { pairs.flatMap { [$0.source, $0.target] } }
}
