/// Reads PDF files by what `pdftotext` tells of where their words stand.
enum PDFReader {
  private static let program = ExternalProgram(name: "pdftotext", package: "poppler-utils")

  /// The passages of a file, or what is wrong with one that cannot be read.
  static let reader: DocumentFormat.Reader = { bytes, file, format throws(ReadingError) in
    do throws(ReadingError) {
      let layout = try program.output(of: bytes, file, format) { program, copy throws(ExternalProgram.Failure) in
        try program.output(["-bbox-layout", copy.path, "-"], scratch: copy.folder)
      }
      let pages = BoxLayout.pages(of: layout)
      let isUnreadable = ParallelMap.map(pages.count, isHeavy: true) { pages[$0].isWithoutCodes }
      let readable = zip(pages, isUnreadable).filter { !$1 && !$0.words.isEmpty }.map(\.0)
      if readable.isEmpty {
        throw isUnreadable.contains(true) ? ReadingError.withoutCodes(file: file) : ReadingError.empty(file: file)
      }
      var passages = PrintedDocument.passages(of: readable, name: file)
      passages.pagesWithoutCodes = zip(pages, isUnreadable).filter(\.1).map(\.0.number)
      passages.pagesWithoutText = pages.filter(\.words.isEmpty).map(\.number)
      return passages
    } catch {
      guard case .unconvertible = error else { throw error }
      throw FormatGuess(format: format, fault: PDFSigns.fault(of: bytes)).cause(in: file) ?? error
    }
  }
}
