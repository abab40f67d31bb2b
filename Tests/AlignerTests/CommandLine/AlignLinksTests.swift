import Foundation
import Testing

/// `align` takes corrections and gives them back.
@Suite struct AlignLinksTests {
  /// A program with two documents and their links.
  private func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "f.links", "--quiet").status == 0)
    return program
  }

  private func correct(_ program: Program, _ change: (String) -> String) throws {
    try program.write(change(try #require(program.read("f.links"))), to: "f.links")
  }

  @Test func whatIsWrittenIsTakenBack() throws {
    let program = try program()
    for format in ["links", "tmx", "tsv"] {
      let plain = try program.run("align", "fr.txt", "ar.txt", "--format", format, "--quiet")
      let again = try program.run(
        "align", "fr.txt", "ar.txt", "--links", "f.links", "--as-is", "--format", format, "--quiet")
      #expect(plain.output == again.output && again.status == 0)
    }
  }

  @Test func whatIsLeftOutIsInNoCorpusAndKeepsItsState() throws {
    let program = try program()
    try correct(program) { $0.replacing("2\t2\tauto", with: "2\t2\tout") }
    let table = try program.run("align", "fr.txt", "ar.txt", "--links", "f.links", "--quiet").output
    let whole = try program.run("align", "fr.txt", "ar.txt", "--quiet").output
    #expect(table.split(separator: "\n").count == whole.split(separator: "\n").count - 1)
    let links = try program.run("align", "fr.txt", "ar.txt", "--links", "f.links", "--format", "links", "--quiet")
      .output
    #expect(links.contains("2\t2\tout\t1.0000\t"))
  }

  /// Documents that are corrected keep their pieces, of which there are fewer than sentences: the program crashed.
  @Test(arguments: ["tmx", "xliff", "jsonl", "tsv", "csv", "html", "docx", "moses"])
  func correctedParagraphsHaveSentences(format: String) throws {
    let program = try Program()
    try program.write(
      "1. Le comité a adopté le rapport. Il remercie le Gouvernement.\n\n2. La Conférence aura lieu à Rabat en 2023.\n\n"
        + "3. Le Fonds a soutenu 214 écoles.\n", to: "fr.txt")
    try program.write(
      "1. اعتمدت اللجنة التقرير. وشكرت الحكومة.\n\n2. سيعقد المؤتمر في الرباط في 2023.\n\n3. دعم الصندوق 214 مدرسة.\n",
      to: "ar.txt")
    for state in ["confirmed", "out"] {
      try program.write("src\ttrg\tstate\n1,2\t1,2\tconfirmed\n3\t3\t\(state)\n", to: "f.links")
      let run = try program.run(
        "align", "fr.txt", "ar.txt", "--links", "f.links", "--unit", "sentence", "--format", format, "-o", "out")
      #expect(run.status == 0, "\(run.errors)")
      guard format == "tmx" else { continue }
      let units = ParsedMemory(program.read("out") ?? "")?.units.map(\.identifier)
      let kept = ["fr/1./s1", "fr/1./s1/label", "fr/1./s2", "fr/2./s1", "fr/2./s1/label"]
      #expect(units == kept + (state == "out" ? [] : ["fr/3./s1", "fr/3./s1/label"]))
    }
  }

  @Test func linksOfOtherDocumentsAreRefused() throws {
    let program = try program()
    let source = (1...6).map { "\($0). Le point \($0) de l’ordre du jour est reporté à la séance suivante." }
    let target = (1...6).map { "\($0). أُرجئ البند \($0) من جدول الأعمال إلى الجلسة التالية." }
    try program.write(source.joined(separator: "\n\n"), to: "other.fr.txt")
    try program.write(target.joined(separator: "\n\n"), to: "other.ar.txt")
    let own = try program.run("align", "other.fr.txt", "other.ar.txt", "-o", "other.links", "--quiet", "--force")
    #expect(own.status == 0)
    try program.write(
      try #require(program.read("other.links")).replacing("\tauto\t", with: "\tconfirmed\t"), to: "other.links")
    let run = try program.run("align", "fr.txt", "ar.txt", "--links", "other.links", "-o", "out.tmx")
    #expect(run.status == 2 && run.errors.contains("other.links: the corrections are of other documents"))
    #expect(program.read("out.tmx") == nil)
  }

  @Test func aLineThatFitsNoMoreIsNamed() throws {
    let program = try program()
    try correct(program) { $0.replacing("\tauto\t", with: "\tconfirmed\t") }
    try program.write(Texts.french + "\n\n9. Un paragraphe de plus est ajouté ici.\n", to: "fr.txt")
    let run = try program.run("align", "fr.txt", "ar.txt", "--links", "f.links")
    #expect(run.status == 0 && !run.errors.contains("no more"))
    try program.write(Texts.french.replacing("1.", with: "1. Contre toute attente,"), to: "fr.txt")
    let changed = try program.run("align", "fr.txt", "ar.txt", "--links", "f.links")
    #expect(changed.status == 0 && changed.errors.contains("f.links: line 2 fits the documents no more"))
  }

  @Test(arguments: [
    (["align", "fr.txt", "ar.txt", "--as-is"], "give --links FILE"),
    (["align", "fr.txt", "ar.txt", "--links", "none.links"], "none.links: there is no such file"),
    (["align", "fr.txt", "ar.txt", "--links", "fr.txt"], "fr.txt: this is no links file"),
    (["align", "docs", "--links", "f.links"], "--links is of one pair"),
    (["align", "docs", "--format", "links", "-o", "all.links"], "--format links is of one pair"),
    (["align", "fr.txt", "ar.txt", "--format", "links", "--unit", "sentence"], "leave out --unit sentence"),
    (["align", "fr.txt", "ar.txt", "--links", "f.links", "-o", "f.links"], "f.links"),
  ])
  func whatCannotBeIsOneSentence(arguments: [String], sentence: String) throws {
    let program = try program()
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("docs"), withIntermediateDirectories: true)
    for language in ["fr", "ar"] {
      try program.write(language == "fr" ? Texts.french : Texts.arabic, to: "docs/a.\(language).txt")
    }
    let before = program.read("f.links")
    let run = try program.run(arguments)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(sentence), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(program.read("f.links") == before && program.read("all.links") == nil)
  }
}
