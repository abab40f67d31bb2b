import Aligner

/// What a file is if it is read as a list of pairs of documents.
struct GivenList {
  let pairs: Result<PairedFiles, ReadingError>
  /// Whether the name of the file says that it is a list, if it is not a bitext.
  let isCertain: Bool

  /// Rows that are looked at: a list may begin with files that are not there.
  private static let sample = 100
  /// The endings of the names of tables, which may be lists.
  private static let endings = [".tsv", ".csv", ".txt"]

  /// Takes what was read.
  init(_ text: SourceText, folder: String) {
    pairs = Self.whole(Result { () throws(ReadingError) in try PairedFiles(list: text, folder: folder) })
    isCertain = false
  }

  /// Reads a file, if its name is that of a list.
  init?(_ path: String) {
    guard Self.endings.contains(where: path.lowercased().hasSuffix) else { return nil }
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    pairs = Self.whole(
      Result { () throws(ReadingError) in
        try PairedFiles(list: FileReader.plainText(path: path), folder: folder)
      })
    isCertain = path.lowercased().hasSuffix(Self.endings[0])
  }

  /// Whether one of the first files that it names is there.
  var hasFiles: Bool { (try? pairs.get()).map(Self.hasFiles) ?? false }

  private static func hasFiles(_ pairs: PairedFiles) -> Bool {
    pairs.prefix(sample).pairs.contains { System.file(at: $0.source) != nil }
  }

  /// The pairs with the endings of names that a list leaves out; what names no file even so is none.
  private static func whole(_ pairs: Result<PairedFiles, ReadingError>) -> Result<PairedFiles, ReadingError> {
    pairs.map { hasFiles($0.prefix(sample).withEndings()) ? $0.withEndings() : $0 }
  }
}
