/// The output formats there are.
public enum OutputFormats {
  /// All of them, in the order in which help names them.
  public static let all: [any OutputFormat.Type] = [
    TMXFormat.self,
    TSVFormat.self,
    JSONLFormat.self,
    MosesFormat.self,
    XLIFFFormat.self,
    HTMLFormat.self,
  ]

  /// The format of a name, in whatever case.
  public static func named(_ name: String) -> (any OutputFormat.Type)? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format that a file's name asks for by its extension.
  ///
  /// ```swift
  /// OutputFormats.forFile(named: "memoire.TMX")?.name   // "tmx"
  /// ```
  public static func forFile(named path: String) -> (any OutputFormat.Type)? {
    UnitNames.ending(of: path).flatMap { ending in all.first { $0.fileExtensions.contains(ending) } }
  }
}
