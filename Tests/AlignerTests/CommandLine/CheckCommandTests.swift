import Testing

@Suite struct CheckCommandTests {
  /// A program with a French text in `fr` and an Arabic one in `ar`, one number of which differs.
  private static func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr")
    try program.write(Texts.arabic.replacing("2015", with: "2014"), to: "ar")
    return program
  }

  @Test func findingsMakeItEndWithOne() throws {
    let program = try Self.program()
    let run = try program.run("check", "fr", "ar")
    #expect((run.status, run.errors) == (1, ""))
    #expect(run.output.contains("number-mismatch"))
    #expect(run.output.hasSuffix("errors: 0, warnings: 1, notes: 0\n"))
    try program.write(Texts.arabic, to: "same")
    let clean = try program.run("check", "fr", "same")
    #expect((clean.status, clean.output) == (0, "errors: 0, warnings: 0, notes: 0\n"))
  }

  @Test(
    arguments: [
      ("--fail-on error", 0), ("--fail-on warning", 1), ("--fail-on note", 1), ("--disable number-mismatch", 0),
      ("--disable date-mismatch,damaged-text --disable number-mismatch", 0), ("--disable label-mismatch", 1),
    ] as [(String, Int32)])
  func theEndCanBeChosen(options: String, status: Int32) throws {
    #expect(try Self.program().shell("\"$P\" check fr ar \(options)").status == status)
  }

  @Test func thatItIsNoTranslationIsSaidFirst() throws {
    let program = try Self.program()
    try program.write(Texts.unrelatedArabic, to: "ar")
    let run = try program.run("check", "fr", "ar", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains("\"translation\":false"))
    #expect(run.output.firstMatch(of: #/"rule":"([^"]+)"/#)?.1 == "not-a-translation")
  }

  @Test func aBaselineAcceptsWhatThereIs() throws {
    let program = try Self.program()
    #expect(try program.run("check", "fr", "ar", "--write-baseline", "accepted").status == 0)
    #expect(program.read("accepted")?.contains("number-mismatch") == true)
    let run = try program.run("check", "fr", "ar", "--baseline", "accepted")
    #expect((run.status, run.output) == (0, "errors: 0, warnings: 0, notes: 0, accepted before: 1\n"))
    try program.write(Texts.arabic.replacing("12", with: "13"), to: "ar")
    #expect(try program.run("check", "fr", "ar", "--baseline", "accepted").status == 1)
    try program.write("nonsense\n", to: "accepted")
    let bad = try program.run("check", "fr", "ar", "--baseline", "accepted")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("accepted: line 1 is no accepted finding"))
  }

  @Test(arguments: [
    ("text", ""), ("json", "{"), ("sarif", "{"), ("junit", "<?xml"), ("html", "<!DOCTYPE html>"), ("docx", "PK"),
  ])
  func everyFormIsWritten(form: String, start: String) throws {
    let program = try Self.program()
    let run = try program.run("check", "fr", "ar", "--format", form)
    #expect((run.status, run.errors) == (1, ""))
    #expect(run.output.hasPrefix(start) && !run.output.isEmpty)
  }

  @Test func theFormFollowsTheNameOfTheFile() throws {
    let program = try Self.program()
    for (name, start) in [
      ("a.sarif", "{\"$schema\""), ("a.xml", "<?xml"), ("a.HTML", "<!DOCTYPE"), ("a.txt", "warning"), ("a.docx", "PK"),
    ] {
      #expect(try program.run("check", "fr", "ar", "-o", name).status == 1)
      #expect(program.read(name)?.hasPrefix(start) == true)
    }
  }

  @Test(
    arguments: [
      ([:], "errors:"), (["LANG": "fr_FR.UTF-8"], "erreurs"), (["LANG": "fr", "LC_MESSAGES": "ar_MA"], "الأخطاء"),
      (["LC_ALL": "C", "LANG": "fr"], "errors:"), (["LC_ALL": "", "LANG": "fr"], "erreurs"),
      (["LANG": "de_DE"], "errors:"),
    ] as [([String: String], String)])
  func theLanguageIsThatOfTheEnvironment(environment: [String: String], word: String) throws {
    let program = try Self.program()
    #expect(try program.run("check", "fr", "ar", environment: environment).output.contains(word))
    let asked = try program.run("check", "fr", "ar", "--lang", "fr", environment: environment)
    #expect(asked.output.contains("avertissement  number-mismatch"))
  }

  @Test(arguments: [
    ("--format pdf", "unknown format 'pdf'"), ("--fail-on fatal", "unknown severity 'fatal'"),
    ("--disable number-mismach", "did you mean number-mismatch?"), ("--lang de", "unknown language 'de'"),
    ("--baseline gone", "gone"), ("-o fr", "would destroy it"), ("--write-baseline ar", "would destroy it"),
  ])
  func wrongUsageIsTrouble(options: String, sentence: String) throws {
    let run = try Self.program().shell("\"$P\" check fr ar \(options)")
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func alignWritesThePageWithoutFindings() throws {
    let program = try Self.program()
    #expect(try program.run("align", "fr", "ar", "-o", "page.html", "--lang", "ar", "--quiet").status == 0)
    let page = try #require(program.read("page.html"))
    #expect(page.contains("dir=\"rtl\"") && page.contains("<svg") && !page.contains("class=\"panel\""))
  }
}
