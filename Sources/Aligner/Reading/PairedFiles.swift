import Foundation

/// The pairs of files that a folder or a list holds.
///
/// In a folder two files are a pair if their paths differ in the language alone: `x.fr.txt` and `x.ar.txt`, `fr/x.txt` and
/// `ar/x.txt`, `X (français).docx` and `X (arabe).docx`; and of what is left then, if the words besides the language are the
/// same: `x_FR.docx` and `x ar.pdf`; the country of a tag (`x_fr-FR.docx`, `ar-SA/x.docx`) and the number of a folder (`1-FR`, `2-AR`)
/// need not be. In two folders, one for each language, they are a pair if their names are the same but for
/// language and extension. A list is a table with tabs, semicolons or commas, whose first two columns, or those that its first
/// row calls `fr` and `ar`, are the French path and the Arabic one, relative to the list's folder.
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

  /// What the names of files begin with that are no documents of anybody.
  private static let hiddenStarts = [".", "~$"]
  /// The endings of names that documents have, the likeliest first.
  private static let documentEndings = [
    "docx", "doc", "docm", "odt", "fodt", "rtf", "pdf", "txt", "text", "md", "html", "htm", "xhtml",
  ]

  /// A file that may have a counterpart.
  private struct Candidate {
    let path: String
    /// By what a pair of it is told from others, for each likeness.
    let keys: [String]
    /// What it has in common with its counterpart, the surest likeness first.
    let marks: [String]

    init(_ path: String, _ name: LanguageName) {
      self.path = path
      keys = LanguageName.Likeness.allCases.map(name.key)
      marks = LanguageName.Likeness.allCases.map(name.mark)
    }

    /// A file of a folder that is all in one language.
    init(_ path: String, in folder: String) {
      self.path = folder + path
      // Which folder is which is not known for sure.
      let name = LanguageName(path, .source) ?? LanguageName(path, .target)
      keys = LanguageName.Likeness.allCases.map { name?.key($0) ?? LanguageName.withoutExtension(path) }
      marks =
        [path, LanguageName.withoutExtension(path)]
        + [.words, .wordsButThoseOfNames].map { name?.mark($0) ?? LanguageName.words(of: path) }
    }
  }

  /// Finds the pairs of a folder, in all folders below it too; hidden files, and those that tell that Word has a file open, are
  /// passed over.
  /// - Throws: ``ReadingError/unlistable(folder:)``, ``ReadingError/tooManyFiles(folder:most:)``.
  public init(folder: String) throws(ReadingError) { try self.init(folder: folder) { _ in } }

  /// The same with progress.
  /// - Parameters:
  ///   - most: the files and folders that are looked at.
  ///   - progress: called now and then with how many have been.
  package init(folder: String, most: Int = mostFiles, progress: (Int) -> Void) throws(ReadingError) {
    let (prefix, paths) = try Self.files(of: folder, most: most, progress)
    func named(_ language: Language) -> [Candidate] {
      paths.compactMap { path in LanguageName(path, language).map { Candidate(path, $0) } }
    }
    var (sources, targets) = (named(.source), named(.target))
    let taken = pair(&sources, &targets, in: prefix)
    // What names both languages is a corpus or a table, not one of two documents.
    let both = Set(sources.map(\.path)).intersection(targets.map(\.path))
    leave(sources.filter { !both.contains($0.path) }, targets.filter { !both.contains($0.path) })
    let known = taken.union(unpaired.map(\.file))
    unnamed = paths.filter { !known.contains($0) && Self.isDocument($0) }
  }

  /// Finds the pairs of two folders, one for each language.
  /// - Throws: ``ReadingError/unlistable(folder:)``, ``ReadingError/tooManyFiles(folder:most:)``.
  public init(sourceFolder: String, targetFolder: String) throws(ReadingError) {
    func candidates(_ folder: String) throws(ReadingError) -> [Candidate] {
      let (prefix, paths) = try Self.files(of: folder, most: Self.mostFiles) { _ in }
      return paths.filter(Self.isDocument).map { Candidate($0, in: prefix) }
    }
    var (sources, targets) = (try candidates(sourceFolder), try candidates(targetFolder))
    _ = pair(&sources, &targets, in: "")
    leave(sources, targets)
  }

  /// Takes the pairs out of the files of the two languages, the likest first.
  /// - Returns: the paths of all that are in a pair.
  private mutating func pair(
    _ sources: inout [Candidate], _ targets: inout [Candidate], in prefix: String
  ) -> Set<String> {
    var taken: Set<String> = []
    for likeness in LanguageName.Likeness.allCases.indices {
      var waiting = Dictionary(grouping: targets.reversed()) { $0.marks[likeness] }
      for source in sources {
        // A name may tell both languages.
        guard !taken.contains(source.path), let target = waiting[source.marks[likeness]]?.popLast(),
          source.path != target.path, !taken.contains(target.path)
        else { continue }
        taken.formUnion([source.path, target.path])
        pairs.append(Pair(source: prefix + source.path, target: prefix + target.path, key: source.keys[likeness]))
      }
      sources.removeAll { taken.contains($0.path) }
      targets.removeAll { taken.contains($0.path) }
    }
    pairs.sort { Self.areInOrder($0.source, $1.source) }
    repeated = Dictionary(grouping: pairs, by: \.key).filter { $0.value.count > 1 }.keys.sorted(by: Self.areInOrder)
    return taken
  }

  /// Notes files that have no counterpart.
  private mutating func leave(_ sources: [Candidate], _ targets: [Candidate]) {
    unpaired = (sources.map { ($0.path, .source) } + targets.map { ($0.path, .target) }).sorted {
      Self.areInOrder($0.0, $1.0)
    }
  }

  /// Files and folders that are looked at in a folder: whoever gives more has named a disk and not where the documents are.
  package static let mostFiles = 1_000_000

  /// The files of a folder, relative to it, and what their paths begin with; hidden folders are not entered.
  private static func files(
    of folder: String, most: Int, _ progress: (Int) -> Void
  ) throws(ReadingError) -> (prefix: String, paths: [String]) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    // A link may stand for the folder, and is not followed of itself.
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let walk = FileManager.default.enumerator(atPath: root) else {
      throw .unlistable(folder: folder)
    }
    var (paths, count) = ([String](), 0)
    while let path = walk.nextObject() as? String {
      count += 1
      guard count <= most else { throw .tooManyFiles(folder: folder, most: most) }
      if count.isMultiple(of: 1000) { progress(count) }
      let isHidden = hiddenStarts.contains { path.hasPrefix($0) || path.contains("/" + $0) }
      let isFolder = isFolder(prefix + path)
      if isHidden, isFolder { walk.skipDescendants() }
      if !isHidden, !isFolder { paths.append(path) }
    }
    return (prefix, paths.sorted(by: areInOrder))
  }

  /// By bytes, so that the order is the same in every locale.
  private static func areInOrder(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func isDocument(_ path: String) -> Bool {
    documentEndings.contains(path.dropFirst(LanguageName.withoutExtension(path).count + 1).lowercased())
  }

  /// Reads a list.
  /// - Throws: ``ReadingError/noPair(file:line:)`` for a line without two paths.
  public init(list: SourceText, folder: String) throws(ReadingError) {
    var reader = CellReader(list.bytes, CellDialect(of: list.bytes))
    var columns = (source: 0, target: 1)
    var isFirst = true
    while let row = reader.next(most: Self.mostColumns) {
      let cells = row.cells.map(reader.text)
      if isFirst {
        isFirst = false
        // A file may be called fr.txt.
        let heads = cells.map { $0.contains { "./".contains($0) } ? "" : $0 }
        if case (let source?, let target?) = ColumnNames.columns(of: heads) {
          columns = (source, target)
          continue
        }
      }
      guard cells.count > max(columns.source, columns.target) else { throw .noPair(file: list.name, line: row.line) }
      let (source, target) = (cells[columns.source], cells[columns.target])
      guard [source, target].allSatisfy({ (1...Self.longestPath).contains($0.utf8.count) }) else {
        throw .noPair(file: list.name, line: row.line)
      }
      let key = LanguageName(source, .source)?.key() ?? LanguageName.withoutExtension(source)
      func path(_ cell: String) -> String { cell.hasPrefix("/") ? cell : folder + "/" + cell }
      pairs.append(Pair(source: path(source), target: path(target), key: key))
    }
  }

  /// The pairs of a list with the endings of files that it leaves out, as Windows does not show them: where there is no file of a name,
  /// but one of that name with the ending of a document behind it, that one is meant.
  package func withEndings() -> PairedFiles {
    var (endings, whole) = (HiddenEndings(of: Self.documentEndings), self)
    for index in pairs.indices {
      whole.pairs[index].source = endings.path(of: pairs[index].source)
      whole.pairs[index].target = endings.path(of: pairs[index].target)
    }
    return whole
  }

  /// A document that is called like a path but for its ending, which is wrong or missing; `nil` if there is none.
  package static func document(calledLike path: String) -> String? {
    var endings = HiddenEndings(of: documentEndings)
    for name in [path, LanguageName.withoutExtension(path)] {
      let found = endings.path(of: name)
      if found != name { return found }
    }
    return nil
  }

  /// The first pairs alone.
  package func prefix(_ most: Int) -> PairedFiles {
    var first = self
    first.pairs = Array(pairs.prefix(most))
    return first
  }

  /// Columns of a list that are looked at.
  private static let mostColumns = 64
  /// The longest path that a system takes, in bytes: what is longer is a text.
  private static let longestPath = 4096

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
