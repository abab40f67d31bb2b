import Aligner

/// What `align` or `terms` is given: the pairs of documents of two files, a folder or a list, or a bitext.
struct AlignInputs {
  let pairs: [PairedFiles.Pair]
  /// Whether a folder or a list was given, so that there may be any number of pairs.
  let isMany: Bool
  /// The file of both languages that was given instead of documents.
  let bitext: BitextFile?

  /// Finds the pairs, and tells which files of a folder have no counterpart.
  /// - Parameter command: the one that was asked for.
  init(_ settings: Settings, of command: any Command.Type) throws {
    let operands = settings.operands
    if operands.count == 2 {
      try DocumentPair.check(operands)
      pairs = [PairedFiles.Pair(source: operands[0], target: operands[1], key: "")]
      isMany = false
      bitext = nil
      return
    }
    let path = operands[0]
    let isFolder = System.file(at: path)?.isDirectory == true
    let list = path.lowercased().hasSuffix(".tsv") ? Self.list(path) : nil
    let isThere = path == "-" || System.file(at: path) != nil
    if isThere, !isFolder, list?.hasFiles != true, let file = try BitextFile(path, settings) {
      pairs = [PairedFiles.Pair(source: path, target: path, key: "")]
      isMany = false
      bitext = file
      return
    }
    guard isFolder || list != nil else {
      throw Trouble(
        .noBitextGiven(command.name, taking: command.operands, BitextFormats.formats, mayBeMany: true))
    }
    bitext = nil
    let found = try list?.pairs.get() ?? PairedFiles(folder: path)
    guard !found.pairs.isEmpty else {
      throw Trouble(isFolder ? .noPairsIn(folder: path) : .noPairsIn(list: path))
    }
    for file in found.unpaired { Messages.note(.noCounterpart(file, in: path), settings) }
    pairs = found.pairs
    isMany = true
  }

  /// All files, which must not be written over.
  var paths: [String] { pairs.flatMap { [$0.source, $0.target] } }

  /// A file read as a list, and whether the first file that it names is there.
  private static func list(_ path: String) -> (pairs: Result<PairedFiles, ReadingError>, hasFiles: Bool) {
    let pairs = Result { () throws(ReadingError) in
      try PairedFiles(list: FileReader.read(path: path, encoding: .utf8), folder: folder(of: path))
    }
    let first = try? pairs.get().pairs.first
    return (pairs, first.map { System.file(at: $0.source) != nil } ?? false)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
