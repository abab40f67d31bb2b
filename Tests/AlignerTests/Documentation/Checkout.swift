import Foundation

/// The files of this package as they lie in the folder that it was built from.
enum Checkout {
  /// The package's folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder by its path in the package.
  static func place(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// The lines of a file.
  static func lines(of path: String) throws -> [Substring] {
    try String(contentsOf: place(path), encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The names in a folder, hidden ones left out.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place(path).path).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The paths of all files under a folder whose names end in `suffix`.
  static func files(under path: String, suffix: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: place(path).path)
      .filter { $0.hasSuffix(suffix) }.sorted().map { path + "/" + $0 }
  }
}

/// A fenced block of a Markdown file.
struct FencedBlock {
  /// What stands behind the opening fence: `sh`, `swift`.
  let language: String
  let lines: [Substring]

  var text: String { lines.joined(separator: "\n") }

  /// The blocks of a Markdown file, in order.
  static func all(in lines: [Substring]) -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var language: String?
    var content: [Substring] = []
    for line in lines {
      guard line.hasPrefix("```") else {
        content.append(line)
        continue
      }
      if let known = language { blocks.append(FencedBlock(language: known, lines: content)) }
      language = language == nil ? String(line.dropFirst(3)) : nil
      content = []
    }
    return blocks
  }
}
