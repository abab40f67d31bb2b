import Testing

@testable import Aligner

@Suite struct DocumentFormatTests {
  /// A format that a program reads, with what it is called with.
  private func format(_ name: FileFormat, _ program: ExternalProgram, _ path: String = "") -> DocumentFormat {
    let reader = program.reader(making: { program, file throws(ExternalProgram.Failure) in
      try program.output([file.path + path], scratch: file.folder)
    })
    return DocumentFormat(format: name, reader: reader)
  }

  @Test func aProgramThatIsNotThereIsNamedWithItsPackage() {
    let riddle = format(.rtf, ExternalProgram(name: "no-such-program-anywhere", package: "riddles"))
    #expect(throws: ReadingError.needsProgram(file: "f", format: .rtf, package: "riddles")) {
      try riddle.passages(of: [], file: "f")
    }
  }

  @Test func whatAProgramPrintsIsReadAndItsFailureTold() throws {
    let program = ExternalProgram(name: "cat", package: "coreutils")
    let text = Array(String(repeating: "Été après été.\n", count: 50_000).utf8)
    #expect(try format(.docx, program).passages(of: text, file: "f").text.bytes == text)
    #expect(throws: ReadingError.unconvertible(file: "f", format: .odt, program: "cat")) {
      try format(.odt, program, "-none").passages(of: text, file: "f")
    }
  }
}
