/// OpenDocument texts, as LibreOffice saves them.
public enum ODTFormat: DocumentFormat {
  public static let name = "an ODT file"
  public static let program = ExternalProgram.pandoc

  public static func matches(_ bytes: [UInt8]) -> Bool {
    DocumentFormats.isZIP(bytes, with: "application/vnd.oasis.opendocument.text")
  }

  public static func arguments(for file: TemporaryFile) -> [String] { pandocArguments(from: "odt", file) }
}
