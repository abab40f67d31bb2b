/// Word documents (Office Open XML), of which `pandoc` keeps the numbers of lists.
public enum DOCXFormat: DocumentFormat {
  public static let name = "a DOCX file"
  public static let program = ExternalProgram.pandoc

  public static func matches(_ bytes: [UInt8]) -> Bool { DocumentFormats.isZIP(bytes, with: "word/document.xml") }

  public static func arguments(for file: TemporaryFile) -> [String] { pandocArguments(from: "docx", file) }
}
