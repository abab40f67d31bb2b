import Foundation

/// The pairs of files that a folder or a list holds.
///
/// In a folder two files are a pair if their paths differ in the language alone: `x.fr.txt` and `x.ar.txt`, `fr/x.txt` and
/// `ar/x.txt`, `x/fr.txt` and `x/ar.txt`. A list is a table with tabs, the French path and the Arabic one in the first two
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
  public private(set) var unpaired: [String] = []

  /// Finds the pairs of a folder, in all folders below it too; hidden files are passed over.
  /// - Throws: ``ReadingError/unlistable(folder:)``.
  public init(folder: String) throws(ReadingError) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    // A link may stand for the folder, and is not followed of itself.
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let walk = FileManager.default.enumerator(atPath: root) else {
      throw .unlistable(folder: folder)
    }
    let paths = walk.compactMap { $0 as? String }.filter { !$0.hasPrefix(".") && !$0.contains("/.") }
    let names = Set(paths)
    var taken: Set<String> = []
    // By bytes, so that the order is the same in every locale.
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let name = LanguageName(path, .source),
        let target = name.counterparts(in: .target).first(where: names.contains), !taken.contains(target)
      else { continue }
      let isFolder = Self.isFolder(prefix + path) || Self.isFolder(prefix + target)
      guard !isFolder else { continue }
      taken.formUnion([path, target])
      pairs.append(Pair(source: prefix + path, target: prefix + target, key: name.key))
    }
    unpaired = paths.filter { path in
      !taken.contains(path) && Language.allCases.contains { LanguageName(path, $0) != nil }
    }.sorted()
    unpaired.removeAll { Self.isFolder(prefix + $0) }
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
