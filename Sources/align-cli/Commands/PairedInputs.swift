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
    if operands.count == 2 {
      try DocumentPair.check(operands)
      pairs = [PairedFiles.Pair(source: operands[0], target: operands[1], key: "")]
      isMany = false
      unpaired = []
      bitext = nil
      return
    }
    let path = operands[0]
    let isFolder = System.file(at: path)?.isDirectory == true
    // Standard input can be read only once.
    let input = path == "-" ? try DocumentPair.read(path, settings.firstEncoding, settings) : nil
    let list = input.map { Self.list($0.text, folder: ".") } ?? (Self.isList(path) ? Self.list(at: path) : nil)
    let isThere = input != nil || System.file(at: path) != nil
    if isThere, !isFolder, list?.hasFiles != true,
      let file = try BitextFile(input ?? DocumentPair.read(path, settings.firstEncoding, settings), settings)
    {
      pairs = [PairedFiles.Pair(source: path, target: path, key: "")]
      isMany = false
      unpaired = []
      bitext = file
      return
    }
    guard isFolder || list != nil, input == nil || list?.hasFiles == true else {
      throw Trouble(.noBitextGiven(command.name, taking: command.operands, BitextFormats.formats))
    }
    bitext = nil
    let found = try list?.pairs.get() ?? PairedFiles(folder: path)
    if !found.unnamed.isEmpty { Messages.note(.unnamed(found.unnamed, in: path), settings) }
    guard !found.pairs.isEmpty else {
      throw Trouble(isFolder ? .noPairsIn(folder: path) : .noPairsIn(list: path))
    }
    // A table that names no file may be anything: what is wrong with its first row is then all there is to say.
    if list?.hasFiles == false { try DocumentPair.check([found.pairs[0].source, found.pairs[0].target]) }
    for (file, _) in found.unpaired { Messages.note(.noCounterpart(file, in: path), settings) }
    if !found.repeated.isEmpty { Messages.note(.inSeveralFormats(found.repeated, in: path), settings) }
    pairs = found.pairs
    unpaired = found.unpaired.map { (path.hasSuffix("/") ? path + $0 : "\(path)/\($0)", $1) }
    isMany = true
  }

  /// All files, which must not be written over.
  var paths: [String] { pairs.flatMap { [$0.source, $0.target] } }

  /// What a file is if it is read as a list.
  private struct List {
    let pairs: Result<PairedFiles, ReadingError>

    /// Rows that are looked at: a list may begin with files that are not there.
    private static let sample = 100

    /// Whether one of the first files that it names is there.
    var hasFiles: Bool {
      (try? pairs.get())?.pairs.prefix(Self.sample).contains { System.file(at: $0.source) != nil } ?? false
    }
  }

  private static func isList(_ path: String) -> Bool { path.lowercased().hasSuffix(".tsv") }

  private static func list(at path: String) -> List {
    List(
      pairs: Result { () throws(ReadingError) in
        try PairedFiles(list: FileReader.read(path: path, encoding: .utf8), folder: folder(of: path))
      })
  }

  private static func list(_ text: SourceText, folder: String) -> List {
    List(pairs: Result { () throws(ReadingError) in try PairedFiles(list: text, folder: folder) })
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
