import Foundation

@testable import Aligner

/// Folders with gold standards, for tests to read and to spoil.
enum GoldFolder {
  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A corpus of the project.
  static func corpus(_ name: String) -> String { root.appendingPathComponent("corpora/\(name)").path }

  /// The files of a gold standard of three numbered paragraphs.
  static let files = [
    "fr.txt": Texts.french, "ar.txt": Texts.arabic, "units.fr.txt": Texts.french.withoutBlankLines,
    "units.ar.txt": Texts.arabic.withoutBlankLines, "gold.tsv": "0\t0\n1\t1\n2\t2\n",
  ]

  /// Makes a folder of a gold standard in a program's folder, with some of its files changed or, by `nil`, left out.
  static func make(_ name: String, in program: Program, changing changes: [String: String?] = [:]) throws {
    let folder = program.folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in files.mapValues({ Optional($0) }).merging(changes, uniquingKeysWith: { $1 }) {
      if let text { try program.write(text, to: "\(name)/\(file)") }
    }
  }

  /// Writes a gold standard into a program's folder.
  static func write(_ gold: GoldStandard, as name: String, in program: Program) throws {
    func lines(_ units: [String]) -> String { units.map { $0 + "\n" }.joined() }
    func list(_ units: [Int]) -> String { units.map(String.init).joined(separator: ",") }
    try make(
      name, in: program,
      changing: [
        "fr.txt": String(decoding: gold.source.text.bytes, as: UTF8.self),
        "ar.txt": String(decoding: gold.target.text.bytes, as: UTF8.self),
        "units.fr.txt": lines(gold.source.units), "units.ar.txt": lines(gold.target.units),
        "gold.tsv": lines(gold.links.map { list($0.source) + "\t" + list($0.target) }),
        "meta.json": #"{"crossing": \#(gold.isCrossing)}"#,
      ])
  }
}

extension String {
  fileprivate var withoutBlankLines: String { split(separator: "\n").joined(separator: "\n") + "\n" }
}
