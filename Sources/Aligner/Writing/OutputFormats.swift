/// The output formats there are.
public enum OutputFormats: Registry {
  public static let noun = "format"
  /// All of them, in the order in which help names them.
  public static let all: [any OutputFormat.Type] = [
    TMXFormat.self,
    TSVFormat.self,
    JSONLFormat.self,
    MosesFormat.self,
    XLIFFFormat.self,
    HTMLFormat.self,
  ]

  public static func title(of format: any OutputFormat.Type) -> RegistryTitle {
    RegistryTitle(format.name, fileExtensions: format.fileExtensions)
  }
}
