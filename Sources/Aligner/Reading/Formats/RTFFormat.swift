/// Rich Text Format, by LibreOffice: other programs lose its spaces and accented letters.
public enum RTFFormat: DocumentFormat {
  public static let name = "an RTF file"
  public static let program = ExternalProgram(name: "soffice", package: "libreoffice-writer")

  public static func matches(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("{\\rtf".utf8)) }

  public static func arguments(for file: TemporaryFile) -> [String] {
    // A profile of its own, so that an office that is open does not take the order over.
    ["-env:UserInstallation=file://\(file.folder)/profile", "--headless", "--cat", file.path]
  }
}
