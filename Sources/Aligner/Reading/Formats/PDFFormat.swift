/// PDF files. Their Arabic is often damaged: a DOCX of the same document is always better.
public enum PDFFormat: DocumentFormat {
  public static let name = "a PDF"
  public static let program = ExternalProgram(name: "pdftotext", package: "poppler-utils")

  public static func matches(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF-".utf8)) }

  public static func arguments(for file: TemporaryFile) -> [String] {
    ["-enc", "UTF-8", "-eol", "unix", file.path, "-"]
  }

  public static func mended(_ text: [UInt8]) -> [UInt8] { VisualOrder.mended(text) }
}
