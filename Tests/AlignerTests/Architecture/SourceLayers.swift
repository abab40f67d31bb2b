import Foundation

/// The folders of the library, lowest first, with the types that each declares and mentions.
struct SourceLayers {
  /// A source file.
  struct File {
    let path: String
    let text: String
  }

  /// A folder and all below it.
  struct Layer {
    let name: String
    let files: [File]
  }

  let layers: [Layer]

  /// The library's folders in the order of the table in CONTRIBUTING.md.
  static func ofLibrary() throws -> SourceLayers {
    let names = try Checkout.lines(of: ".github/CONTRIBUTING.md").compactMap { line in
      line.prefixMatch(of: #/\| `Sources/Aligner/(\w+)` \|/#).map { String($0.1) }
    }
    return SourceLayers(
      layers: try names.map { name in
        let files = try Checkout.files(under: "Sources/Aligner/" + name, suffix: ".swift")
        return Layer(name: name, files: try files.map { File(path: $0, text: try Checkout.text(of: $0)) })
      })
  }

  /// For each type that stands outside all others, the position of its layer.
  var home: [String: Int] {
    var home: [String: Int] = [:]
    for (position, layer) in layers.enumerated() {
      for type in layer.files.flatMap({ Self.declaredTypes(in: $0.text) }) { home[type] = position }
    }
    return home
  }

  /// Each mention of a type that is declared in a layer above the file's own.
  var violations: [String] {
    let home = home
    return layers.enumerated().flatMap { position, layer in
      layer.files.flatMap { file in
        Self.mentionedTypes(in: file.text).filter { home[$0, default: 0] > position }.sorted()
          .map { "\(file.path): \($0) is in \(layers[home[$0, default: 0]].name)" }
      }
    }
  }

  /// The types that a source file declares at its outermost level.
  static func declaredTypes(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.prefixMatch(
        of: #/(?:@\w+ |(?:public|package|final|indirect) )*(?:struct|enum|protocol|class|actor|typealias) (\w+)/#
      ).map { String($0.1) }
    }
  }

  /// All words of a source file that could be names of types, comments left out.
  static func mentionedTypes(in text: String) -> Set<String> {
    Set(
      code(of: text).split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        .filter { $0.first?.isUppercase == true }.map(String.init))
  }

  /// A source file without what stands behind `//`.
  static func code(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line }
      .joined(separator: "\n")
  }
}

extension Checkout {
  /// The text of a file.
  static func text(of path: String) throws -> String { try String(contentsOf: place(path), encoding: .utf8) }
}
