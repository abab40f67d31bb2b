import Foundation

/// The pairs of files that a folder or a list holds.
///
/// In a folder two files are a pair if their paths differ in the language alone: `x.fr.txt` and `x.ar.txt`, `fr/x.txt` and
/// `ar/x.txt`, `X (français).docx` and `X (arabe).docx`; and of what is left then, if the words besides the language are the
/// same: `x_FR.docx` and `x ar.pdf`. A list is a table with tabs, the French path and the Arabic one in the first two
/// columns, relative to the list's folder; a first row `fr`, `ar` names them.
public struct PairedFiles: Sendable {
  /// A French and an Arabic file.
  public struct Pair: Sendable, Hashable {
    /// The French path.
    public var source: String
    /// The Arabic path.
    public var target: String
    /// What tells the pair apart from others: the path within the folder or list, without language and extension.
    public var key: String

    /// Makes a pair.
    public init(source: String, target: String, key: String) {
      self.source = source
      self.target = target
      self.key = key
    }
  }

  /// The pairs, by their French paths.
  public private(set) var pairs: [Pair] = []
  /// Files of a folder that are in one of the two languages by their name and have no counterpart.
  public private(set) var unpaired: [(file: String, language: Language)] = []
  /// Documents of a folder whose names tell no language.
  public private(set) var unnamed: [String] = []
  /// What there is more than one pair of files of, as ``Pair/key`` tells: the same document in several formats.
  public private(set) var repeated: [String] = []

  /// The endings of names that documents have.
  private static let documentEndings: Set<String> = [
    "docx", "doc", "docm", "odt", "fodt", "rtf", "pdf", "txt", "text", "md", "html", "htm", "xhtml",
  ]

  /// Finds the pairs of a folder, in all folders below it too; hidden files, and those that tell that Word has a file open, are
  /// passed over.
  /// - Throws: ``ReadingError/unlistable(folder:)``.
  public init(folder: String) throws(ReadingError) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    // A link may stand for the folder, and is not followed of itself.
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let walk = FileManager.default.enumerator(atPath: root) else {
      throw .unlistable(folder: folder)
    }
    // By bytes, so that the order is the same in every locale.
    let paths = walk.compactMap { $0 as? String }.filter { path in
      ![".", "~$"].contains { path.hasPrefix($0) || path.contains("/" + $0) }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    func named(_ language: Language) -> [(path: String, name: LanguageName)] {
      paths.compactMap { path in LanguageName(path, language).map { (path, $0) } }.filter {
        !Self.isFolder(prefix + $0.path)
      }
    }
    var (sources, targets) = (named(.source), named(.target))
    var taken: Set<String> = []
    for likeness in LanguageName.Likeness.allCases {
      var waiting = Dictionary(grouping: targets.reversed()) { $0.name.mark(likeness) }
      for source in sources {
        let mark = source.name.mark(likeness)
        // A name may tell both languages.
        guard !taken.contains(source.path), let target = waiting[mark]?.popLast(), source.path != target.path,
          !taken.contains(target.path)
        else { continue }
        taken.formUnion([source.path, target.path])
        pairs.append(Pair(source: prefix + source.path, target: prefix + target.path, key: source.name.key))
      }
      sources.removeAll { taken.contains($0.path) }
      targets.removeAll { taken.contains($0.path) }
    }
    func inOrder(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }
    pairs.sort { inOrder($0.source, $1.source) }
    // What names both languages is a corpus or a table, not one of two documents.
    let both = Set(sources.map(\.path)).intersection(targets.map(\.path))
    unpaired = (sources.map { ($0.path, .source) } + targets.map { ($0.path, .target) }).filter {
      !both.contains($0.file)
    }.sorted { inOrder($0.file, $1.file) }
    let known = taken.union(unpaired.map(\.file))
    unnamed = paths.filter { !known.contains($0) && Self.isDocument($0) && !Self.isFolder(prefix + $0) }
    repeated = Dictionary(grouping: pairs, by: \.key).filter { $0.value.count > 1 }.keys.sorted(by: inOrder)
  }

  private static func isDocument(_ path: String) -> Bool {
    documentEndings.contains(path.dropFirst(LanguageName.withoutExtension(path).count + 1).lowercased())
  }

  /// Reads a list.
  /// - Throws: ``ReadingError/noPair(file:line:)`` for a line without two paths.
  public init(list: SourceText, folder: String) throws(ReadingError) {
    let text = String(decoding: list.bytes, as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if index == 0, cells.count > 1, cells[0] == "fr", cells[1] == "ar" { continue }
      guard cells.count > 1, cells[..<2].allSatisfy({ (1...Self.longestPath).contains($0.utf8.count) }) else {
        throw .noPair(file: list.name, line: index + 1)
      }
      let key = LanguageName(cells[0], .source)?.key ?? LanguageName.withoutExtension(cells[0])
      func path(_ cell: String) -> String { cell.hasPrefix("/") ? cell : folder + "/" + cell }
      pairs.append(Pair(source: path(cells[0]), target: path(cells[1]), key: key))
    }
  }

  /// The longest path that a system takes, in bytes: what is longer is a text.
  private static let longestPath = 4096

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
