/// PDF files. Their Arabic is often damaged: a DOCX of the same document is always better.
public enum PDFFormat: DocumentFormat {
  public static let name = "a PDF"
  public static let program = ExternalProgram(name: "pdftotext", package: "poppler-utils")

  public static func matches(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF-".utf8)) }

  public static func arguments(for file: TemporaryFile) -> [String] {
    ["-enc", "UTF-8", "-eol", "unix", file.path, "-"]
  }

  public static func output(for file: TemporaryFile) throws(ExternalProgram.Failure) -> [UInt8] {
    do {
      let layout = try program.output(["-bbox-layout", file.path, "-"], scratch: file.folder)
      if let text = try? PageText.text(of: layout) { return text }
    } catch {
      switch error {
      case .isMissing, .notStarted, .tookTooLong: throw error
      // What an old program does not know, or needs or prints too much for, is read as its text is.
      case .failed, .tookTooMuchMemory, .printedTooMuch: break
      }
    }
    return VisualOrder.mended(try program.output(arguments(for: file), scratch: file.folder))
  }
}
