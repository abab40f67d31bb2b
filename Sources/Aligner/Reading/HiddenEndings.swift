import Foundation

/// The endings of files that are named without them.
struct HiddenEndings {
  private let endings: [String]
  /// For each folder that was asked for, its documents by their names without the ending.
  private var known: [String: [String: String]] = [:]

  /// - Parameter endings: what documents end in, in lower case, the likeliest first.
  init(of endings: [String]) { self.endings = endings }

  /// The path itself if there is such a file, or none that it may mean; else that of the likeliest document that is called so but for its
  /// ending. Each folder is listed once.
  mutating func path(of path: String) -> String {
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "./"
    if known[folder] == nil { known[folder] = documents(in: folder) }
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return known[folder]?[name].map { (slash == nil ? "" : folder) + $0 } ?? path
  }

  private func documents(in folder: String) -> [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var found: [String: (name: String, rank: Int)] = [:]
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let stem = LanguageName.withoutExtension(name)
      guard let rank = endings.firstIndex(of: String(name.dropFirst(stem.count + 1)).lowercased()),
        rank < found[stem]?.rank ?? .max
      else { continue }
      found[stem] = (name, rank)
    }
    return found.mapValues(\.name)
  }
}
