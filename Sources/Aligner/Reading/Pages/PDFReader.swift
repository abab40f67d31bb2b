/// Reads PDF files by what `pdftotext` tells of where their words stand.
enum PDFReader {
  private static let program = ExternalProgram(name: "pdftotext", package: "poppler-utils")

  /// The passages of a file, or what is wrong with one that cannot be read.
  static let reader: DocumentFormat.Reader = { bytes, file, format throws(ReadingError) in
    do throws(ReadingError) {
      let layout = try program.output(of: bytes, file, format) { program, copy throws(ExternalProgram.Failure) in
        try program.output(["-bbox-layout", copy.path, "-"], scratch: copy.folder)
      }
      let passages = PrintedDocument.passages(of: BoxLayout.pages(of: layout), name: file)
      if passages.all().isEmpty { throw ReadingError.empty(file: file) }
      return passages
    } catch {
      guard case .unconvertible = error else { throw error }
      throw FormatGuess(format: format, fault: PDFSigns.fault(of: bytes)).cause(in: file) ?? error
    }
  }
}
