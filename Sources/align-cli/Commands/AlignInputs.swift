import Aligner

/// The pairs of documents that `align` is given: two files, a folder, or a list.
struct AlignInputs {
  let pairs: [PairedFiles.Pair]
  /// Whether a folder or a list was given, so that there may be any number of pairs.
  let isMany: Bool

  /// Finds the pairs, and tells which files of a folder have no counterpart.
  init(_ settings: Settings) throws {
    let operands = settings.operands
    if operands.count == 2 {
      try DocumentPair.check(operands)
      pairs = [PairedFiles.Pair(french: operands[0], arabic: operands[1], key: "")]
      isMany = false
      return
    }
    let path = operands[0]
    let isFolder = System.file(at: path)?.isDirectory == true
    guard isFolder || path.lowercased().hasSuffix(".tsv") else {
      throw Trouble(
        "\(AlignCommand.name) takes \(AlignCommand.operands), but got 1, which is neither a folder nor a list (.tsv); "
          + "see align-cli help \(AlignCommand.name)")
    }
    let found =
      isFolder
      ? try PairedFiles(folder: path)
      : try PairedFiles(list: FileReader.read(path: path, encoding: .utf8), folder: Self.folder(of: path))
    guard !found.pairs.isEmpty else {
      throw Trouble(
        isFolder
          ? "\(path): no two files differ in fr and ar alone, such as x.fr.txt and x.ar.txt, or fr/x.txt and ar/x.txt"
          : "\(path): there is no pair in this list; give a French and an Arabic path a line, with a tab between them")
    }
    if !settings.isQuiet {
      for file in found.unpaired { Messages.write("note: \(file) in \(path) has no counterpart in the other language") }
    }
    pairs = found.pairs
    isMany = true
  }

  /// All files, which must not be written over.
  var paths: [String] { pairs.flatMap { [$0.french, $0.arabic] } }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
