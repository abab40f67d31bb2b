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

  @Test func anOutputWithoutExtensionIsSaidToBeATable() throws {
    let program = try program()
    #expect(
      try program.run("align", "fr.txt", "ar.txt", "-o", "q").errors.contains("q: written as a table with tabs (TSV)"))
    for arguments in [["-o", "q.tsv"], ["-o", "r", "--format", "tsv"], ["-o", "/dev/null"], []] {
      #expect(try !program.run(["align", "fr.txt", "ar.txt"] + arguments).errors.contains("written as"))
    }
  }

  /// Excel's plain CSV has no Arabic.
  @Test(arguments: ["align", "check"])
  func aTableThatLostItsArabicIsToldAs(command: String) throws {
    let program = try program()
    try program.write("Français;Arabe\nmot;????\nun mot;??? ????\n", to: "in.csv")
    let run = try program.run(command, "in.csv")
    #expect((run.status, run.output) == (2, ""))
    #expect(
      run.errors.contains("in.csv: the Arabic has become question marks (????); save the table in Excel as CSV UTF-8"))
    try program.write("fr.txt;ar.txt\nfr.txt;????.txt\n", to: "list.csv")
    #expect(
      try program.run(command, "list.csv").errors.contains("./????.txt: there is no such file; the Arabic of the name"))
  }

  @Test func aDocumentIsNoGlossary() throws {
    let program = try program()
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "t.docx", "--quiet").status == 0)
    let run = try program.run("check", "fr.txt", "ar.txt", "--terms", "t.docx")
    #expect(
      run.errors == "align-cli: t.docx: this is a DOCX file, and a table is wanted here; save its table as CSV or TSV\n"
    )
  }

  /// Whoever has corrected the table in Word loses nothing of the memory.
  @Test func itsOwnTableInWordGivesTheMemoryOfTheDocuments() throws {
    let program = try program()
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "t.docx", "--quiet").status == 0)
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "d.tmx", "--quiet").status == 0)
    #expect(try program.run("align", "t.docx", "-o", "t.tmx", "--quiet").status == 0)
    func texts(_ name: String) throws -> [[String]] {
      try #require(ParsedMemory(program.read(name) ?? "")).units.map { $0.variants.map(\.text) }
    }
    #expect(try texts("t.tmx") == texts("d.tmx"))
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
