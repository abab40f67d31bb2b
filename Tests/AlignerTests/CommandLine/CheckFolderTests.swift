import Foundation
import Testing

/// `check` of folders and lists.
@Suite struct CheckFolderTests {
  /// A program whose folder `docs` holds three pairs: one with a finding, one that is empty on a side, one in order.
  private static func program() throws -> Program {
    let program = try Program()
    for name in ["a", "b", "c"] {
      try FileManager.default.createDirectory(
        at: program.folder.appendingPathComponent("docs/" + name), withIntermediateDirectories: true)
      try program.write(Texts.french, to: "docs/\(name)/fr.txt")
      try program.write(Texts.arabic, to: "docs/\(name)/ar.txt")
    }
    try program.write(Texts.arabic.replacing("2015", with: "2014"), to: "docs/a/ar.txt")
    try program.write("", to: "docs/b/ar.txt")
    return program
  }

  private static func mend(_ program: Program) throws { try program.write(Texts.arabic, to: "docs/b/ar.txt") }

  @Test func whatCannotBeReadIsARowAndTheOthersAreDone() throws {
    let program = try Self.program()
    let run = try program.run("check", "docs")
    #expect(run.status == 2)
    #expect(run.errors.contains("align-cli: docs/b/ar.txt: there is no text in it"))
    #expect(run.output.hasPrefix("docs/a/fr.txt ↔ docs/a/ar.txt\n\nwarning  number-mismatch"))
    #expect(
      run.output.hasSuffix(
        """

        French         Arabic         Errors  Warnings  Notes  Verdict
        docs/a/fr.txt  docs/a/ar.txt       0         1      0  translation
        docs/b/fr.txt  docs/b/ar.txt                           not checked
          docs/b/ar.txt: there is no text in it; if it is a scan, run text recognition first
        docs/c/fr.txt  docs/c/ar.txt       0         0      0  translation

        pairs: 3, not checked: 1, errors: 0, warnings: 1, notes: 0

        """), "\(run.output)")
  }

  @Test(
    arguments: [("", 1), ("--fail-on error", 0), ("--disable number-mismatch", 0), ("--fail-on note", 1)]
      as [(String, Int32)])
  func theEndIsThatOfAllPairs(options: String, status: Int32) throws {
    let program = try Self.program()
    #expect(try program.shell("\"$P\" check docs \(options)").status == 2)
    try Self.mend(program)
    #expect(try program.shell("\"$P\" check docs \(options)").status == status)
  }

  @Test(arguments: [
    ("printf 'docs/c/fr.txt\\tdocs/c/ar.txt\\ndocs/a/fr.txt\\tdocs/a/ar.txt\\n' > l.tsv; \"$P\" check l.tsv", "./"),
    ("printf 'docs/c/fr.txt\\tdocs/c/ar.txt\\ndocs/a/fr.txt\\tdocs/a/ar.txt\\n' | \"$P\" check -", "./"),
  ])
  func aListIsCheckedInItsOrder(script: String, folder: String) throws {
    let run = try Self.program().shell(script + " --format json --quiet")
    #expect((run.status, run.errors) == (1, ""))
    #expect(
      run.output.matches(of: #/"source_document":"([^"]+)"/#).map(\.1) == [
        "\(folder)docs/c/fr.txt", "\(folder)docs/a/fr.txt",
      ])
  }

  @Test(arguments: ["text", "json", "sarif", "junit", "html", "docx"])
  func threadsMakeNoDifference(form: String) throws {
    let program = try Self.program()
    let runs = try ["1", "4"].map {
      try program.run(
        "check", "docs", "--format", form, "-j", $0, environment: ["SOURCE_DATE_EPOCH": "1700000000"])
    }
    #expect(runs[0].output == runs[1].output && runs[0].errors == runs[1].errors)
    #expect(!runs[0].output.isEmpty)
  }

  @Test(arguments: [
    ("docs/a/fr.txt\tdocs/c/fr.txt\n", "docs/c/fr.txt"), ("docs/a/fr.txt\tdocs/a/fr.txt\n", "is given twice"),
    ("docs/a/fr.txt\tdocs/gone.txt\n", "there is no such file"),
  ])
  func troubleOfAPairIsARowToo(row: String, sentence: String) throws {
    let program = try Self.program()
    try program.write(row + "docs/c/fr.txt\tdocs/c/ar.txt\n", to: "list.tsv")
    let run = try program.run("check", "list.tsv", "--format", "json")
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence) && run.output.contains(sentence))
    #expect(run.output.contains("\"findings\":[]"))
  }

  @Test func nothingIsWrittenOverAndNothingIsHalf() throws {
    let program = try Self.program()
    let run = try program.run("check", "docs", "-o", "docs/a/fr.txt")
    #expect(run.status == 2 && run.errors.contains("this is an input"))
    #expect(program.read("docs/a/fr.txt") == Texts.french)
    #expect(try program.run("check", "docs", "--lexicon", "gone", "-o", "report.txt").status == 2)
    #expect(program.read("report.txt") == nil)
  }

  @Test func aBaselineAcceptsFindingsOfOneDocumentOnly() throws {
    let program = try Self.program()
    try Self.mend(program)
    #expect(try program.run("check", "docs", "--write-baseline", "accepted").status == 0)
    #expect(program.read("accepted")?.contains(" number-mismatch fr:3 ar:3 a\n") == true)
    let run = try program.run("check", "docs", "--baseline", "accepted")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("pairs: 3, errors: 0, warnings: 0, notes: 0, accepted before: 1\n"))
    // The very same fault in another document has not been looked at.
    try program.write(Texts.arabic.replacing("2015", with: "2014"), to: "docs/c/ar.txt")
    let other = try program.run("check", "docs", "--baseline", "accepted")
    #expect(other.status == 1)
    #expect(other.output.hasPrefix("docs/c/fr.txt ↔ docs/c/ar.txt\n"))
    #expect(other.output.contains("warnings: 1, notes: 0, accepted before: 1\n"))
  }

  @Test func aFileThatIsListedTwiceIsAcceptedTwice() throws {
    let program = try Self.program()
    let row = "docs/a/fr.txt\tdocs/a/ar.txt\n"
    try program.write(row, to: "list.tsv")
    #expect(try program.run("check", "list.tsv", "--write-baseline", "accepted").status == 0)
    try program.write(row + row, to: "list.tsv")
    let run = try program.run("check", "list.tsv", "--baseline", "accepted")
    #expect(run.status == 1 && run.output.contains("warnings: 1, notes: 0, accepted before: 1\n"))
  }

  @Test(arguments: [
    ("empty", "names that differ in the language alone"), ("docs/a/fr.txt", "this is one document"),
  ])
  func whatHoldsNoPairsIsTrouble(operand: String, sentence: String) throws {
    let run = try Self.program().shell("mkdir empty; \"$P\" check \(operand)")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  /// A document without translation passed for checked.
  @Test(arguments: ["text", "json", "sarif", "junit", "html"])
  func aDocumentAloneIsARow(format: String) throws {
    let program = try Self.program()
    try Self.mend(program)
    for name in ["docs/loi.fr.txt", "docs/قرار.txt", "docs/z.ar.txt"] { try program.write(Texts.french, to: name) }
    let run = try program.run("check", "docs", "--format", format, "--fail-on", "error")
    #expect(run.status == 2)
    #expect(run.output.contains("docs/loi.fr.txt") && run.output.contains("docs/z.ar.txt"))
    #expect(run.output.contains("the document in the other language is missing"))
    #expect(
      run.errors.contains("note: docs: left out, since the name tells no language: قرار.txt; name them x.fr.docx"))
    if format == "json" {
      #expect(run.output.contains("\"target_document\":null") && run.output.contains("\"source_document\":null"))
    }
    if ["json", "sarif"].contains(format) {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    }
  }
}
