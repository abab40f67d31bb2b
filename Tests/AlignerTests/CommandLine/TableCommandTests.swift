import Foundation
import Testing

/// Tables for spreadsheets, and outputs whose names name no format.
@Suite struct TableCommandTests {
  /// A program whose folder holds a French and an Arabic document.
  private func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    return program
  }

  @Test func anExtensionThatNamesNoFormatIsRefused() throws {
    let program = try program()
    for (command, known) in [("align", ".tmx .tsv .tab .csv .jsonl"), ("check", ".txt .json .sarif .xml .html")] {
      let run = try program.run(command, "fr.txt", "ar.txt", "-o", "out.odt")
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("align-cli: out.odt: its extension names no format; use one of \(known)"))
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(try program.files == ["ar.txt", "fr.txt"])
    }
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "out.odt", "--format", "tsv", "--quiet").status == 0)
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "corpus", "--quiet").status == 0)
    #expect(program.read("corpus")?.hasPrefix("src_text\t") == true)
  }

  @Test func aTableForSpreadsheetsTellsOfItsGuards() throws {
    let program = try program()
    try program.write("fr;ar\n=A1 est une formule;الصيغة =A1\nmot;كلمة\n", to: "in.csv")
    let run = try program.run("align", "in.csv", "-o", "m.csv", "--separator", ";", "--force", "--columns", "src_text")
    #expect(program.read("m.csv") == "\u{FEFF}\"src_text\"\r\n\"'=A1 est une formule\"\r\n\"mot\"\r\n")
    #expect(run.errors.contains("an apostrophe was put in front of 1"))
    #expect(try program.run("align", "in.csv", "--separator", ".").status == 2)
    #expect(try program.run("align", "in.csv", "--separator", ",", "--force").errors.contains("no meaning for tsv"))
  }
}
