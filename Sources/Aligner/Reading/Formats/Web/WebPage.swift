/// Reads web pages by what `pandoc` tells of their structure.
enum WebPage {
  private static let program = ExternalProgram(name: "pandoc", package: "pandoc")
  /// Nothing is fetched from elsewhere, and elements that are no blocks of their own keep their attributes.
  private static let arguments = ["--sandbox", "--from", "html+native_divs+native_spans", "--to", "json"]

  static let reader: DocumentFormat.Reader = { bytes, file, format throws(ReadingError) in
    let json = try program.output(of: ShownPage(bytes).bytes, file, format) {
      program, copy throws(ExternalProgram.Failure) in
      try program.output(arguments + [copy.path], scratch: copy.folder)
    }
    guard let document = PandocDocument(json, name: file) else {
      throw .unconvertible(file: file, format: format, program: program.name)
    }
    if document.passages.all().isEmpty { throw .empty(file: file) }
    return document.passages
  }
}
