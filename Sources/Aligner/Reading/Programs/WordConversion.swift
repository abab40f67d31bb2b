import Foundation

/// Turns what LibreOffice reads into DOCX, so that lists, tables and notes stay what they are.
enum WordConversion {
  private static let program = ExternalProgram(name: "soffice", package: "libreoffice-writer")

  /// The passages of what LibreOffice makes of a document.
  /// - Throws: ``ReadingError``.
  @Sendable static func passages(
    of bytes: [UInt8], file: String, format: FileFormat
  ) throws(ReadingError) -> Passages {
    try WordReader.passages(of: try docx(of: bytes, file: file, format: format), file: file, format: format)
  }

  /// The document as DOCX.
  static func docx(of bytes: [UInt8], file: String, format: FileFormat) throws(ReadingError) -> [UInt8] {
    try program.output(of: bytes, file, format) { program, copy throws(ExternalProgram.Failure) in
      let folder = copy.folder + "/converted"
      // A profile of its own, so that an office that is open does not take the order over.
      _ = try program.output(
        [
          "-env:UserInstallation=file://\(copy.folder)/profile", "--headless", "--convert-to", "docx", "--outdir",
          folder,
          copy.path,
        ], scratch: copy.folder)
      // It ends well whatever happened, and writes nothing of what it cannot read.
      guard let made = try? Data(contentsOf: URL(fileURLWithPath: folder + "/document.docx")) else { throw .failed }
      return [UInt8](made)
    }
  }
}
