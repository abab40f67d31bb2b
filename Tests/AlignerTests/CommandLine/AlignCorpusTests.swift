import Foundation
import Testing

/// `align` as a maker of corpora: sentences, filters, many pairs.
@Suite struct AlignCorpusTests {
  /// A program whose folder holds two pairs, and one that is no translation.
  private func program() throws -> Program {
    let program = try Program()
    for name in ["a", "b", "c"] {
      try FileManager.default.createDirectory(
        at: program.folder.appendingPathComponent("docs/" + name), withIntermediateDirectories: true)
      try program.write(Texts.french, to: "docs/\(name)/fr.txt")
      try program.write(name == "c" ? Texts.unrelatedArabic : Texts.arabic, to: "docs/\(name)/ar.txt")
    }
    return program
  }

  @Test func aFolderMakesOneMemory() throws {
    let program = try program()
    let run = try program.run("align", "docs", "-o", "m.tmx")
    #expect(run.status == 1)
    #expect(run.errors.contains("docs/c/fr.txt and docs/c/ar.txt are not translations of each other"))
    #expect(run.errors.contains("pairs       3: 2 aligned, 1 not a translation"))
    let units = ParsedMemory(program.read("m.tmx") ?? "")?.units.map(\.identifier)
    #expect(units == ["a", "b"].flatMap { pair in (1...3).flatMap { ["\(pair)/\($0).", "\(pair)/\($0)./label"] } })
  }

  @Test func aFolderForOutputGetsOneCorpusEach() throws {
    let program = try program()
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("out"), withIntermediateDirectories: true)
    #expect(try program.run("align", "docs", "-o", "out", "--format", "moses", "--quiet").status == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.appendingPathComponent("out").path)
    #expect(names.sorted() == ["a.ar", "a.fr", "b.ar", "b.fr"])
  }

  @Test func aPageOfAFolderNamesItsPairs() throws {
    let program = try program()
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("out"), withIntermediateDirectories: true)
    for output in ["all.html", "out"] {
      #expect(try program.run("align", "docs", "-o", output, "--format", "html", "--quiet").status == 1)
    }
    let page = try #require(program.read("all.html"))
    #expect(page.contains("<bdi>docs/a/fr.txt</bdi>") && page.contains("<bdi>docs/b/fr.txt</bdi>"))
    #expect(try !#require(program.read("out/a.html")).contains("<h2"))
  }

  /// The others are written as if it were not there, and the graver status wins.
  @Test func aFileThatCannotBeReadIsNamedAndLeftOut() throws {
    let program = try program()
    #expect(try program.run("align", "docs", "-o", "whole.tmx", "--creation-date", "2024-05-01").status == 1)
    let folder = program.folder.appendingPathComponent("docs/aa")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write(Texts.french, to: "docs/aa/fr.txt")
    try program.write("", to: "docs/aa/ar.txt")
    let run = try program.run("align", "docs", "-o", "m.tmx", "--creation-date", "2024-05-01")
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count { $0.hasPrefix("align-cli: docs/aa/ar.txt: ") } == 1)
    #expect(run.errors.contains("pairs       4: 2 aligned, 1 not a translation, 1 not read\n"))
    #expect(program.read("m.tmx") == program.read("whole.tmx"))
  }

  @Test func aListMayNameFilesThatAreNotThere() throws {
    let program = try program()
    let list = "none.txt\tdocs/a/ar.txt\ndocs/a/fr.txt\tdocs/a/fr.txt\ndocs/a/fr.txt\tdocs/a/ar.txt\n"
    try program.write(list, to: "list.tsv")
    let run = try program.run("align", "list.tsv", "--quiet", "--no-header", "--columns", "src_label")
    #expect(run.status == 2)
    #expect(run.output == "1.\n2.\n3.\n")
    #expect(run.errors.contains("./none.txt: ") && run.errors.contains("./docs/a/fr.txt is given twice"))
    #expect(try program.run("align", "-", "--quiet", input: list).status == 2)
    #expect(try program.run("terms", "list.tsv", "--quiet").status == 2)
  }

  /// What Excel saves, and a person writes.
  @Test(arguments: [
    ("list.csv", "Français;Arabe\r\ndocs/a/fr.txt;docs/a/ar.txt\r\n"),
    ("list.csv", "arabe,commentaire,français\ndocs/a/ar.txt,\"bon, relu\",docs/a/fr.txt\n"),
    ("list.txt", "docs/a/fr.txt\tdocs/a/ar.txt\n"), ("list.tsv", "fr\tar\ndocs/a/fr.txt\tdocs/a/ar.txt\trest\n"),
  ])
  func aListIsATableOfPaths(name: String, text: String) throws {
    let program = try program()
    try program.write(text, to: name)
    let run = try program.run("align", name, "--columns", "src_label,src_document", "--no-header")
    #expect(run.status == 0)
    #expect(run.output == (1...3).map { "\($0).\t./docs/a/fr.txt\n" }.joined())
  }

  /// One folder a language, wherever they are, in either order.
  @Test func twoFoldersAreAligned() throws {
    let program = try program()
    for (name, text) in [
      ("Textes/2020/loi.txt", Texts.french), ("Textes/Rapport_fr.txt", Texts.french), ("Textes/seul.txt", Texts.french),
      ("نصوص/2020/loi.md", Texts.arabic), ("نصوص/rapport ar.txt", Texts.arabic),
    ] {
      let place = program.folder.appendingPathComponent(name).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try program.write(text, to: name)
    }
    for operands in [["Textes", "نصوص"], ["نصوص/", "Textes"]] {
      let run = try program.run(["align"] + operands + ["--columns", "src_document,trg_document", "--no-header"])
      #expect(run.status == 0)
      #expect(
        Set(run.output.split(separator: "\n")) == [
          "Textes/2020/loi.txt\tنصوص/2020/loi.md", "Textes/Rapport_fr.txt\tنصوص/rapport ar.txt",
        ])
      #expect(run.errors.contains("Textes/seul.txt in \(operands[0]), \(operands[1]) has no counterpart"))
    }
    #expect(try program.run("check", "Textes", "نصوص", "--fail-on", "error").status == 2)
    #expect(try program.run("align", "Textes", "Textes/").errors.contains("Textes is given twice"))
  }

  @Test func whereNothingCanBeReadNothingIsWritten() throws {
    let program = try program()
    try program.write("docs/a/fr.txt\tnone.txt\n", to: "list.tsv")
    try program.write("kept", to: "m.tmx")
    #expect(try program.run("align", "list.tsv", "-o", "m.tmx").status == 2)
    #expect(program.read("m.tmx") == "kept")
  }

  /// Windows does not show the endings of names.
  @Test func aListMayLeaveOutEndings() throws {
    let program = try program()
    try program.write("docs/a/fr;docs/a/ar\nnone;docs/b/ar\n", to: "list.csv")
    let run = try program.run("align", "list.csv", "--columns", "src_document,trg_document", "--no-header")
    #expect(run.output.hasPrefix("./docs/a/fr.txt\t./docs/a/ar.txt\n"))
    #expect(run.status == 2 && run.errors.contains("./none: there is no such file"))
  }

  @Test func aListNamesThePairs() throws {
    let program = try program()
    try program.write("docs/b/fr.txt\tdocs/a/ar.txt\n", to: "list.tsv")
    let run = try program.run("align", "list.tsv", "--columns", "src_document,trg_document", "--no-header")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("./docs/b/fr.txt\t./docs/a/ar.txt\n"))
  }

  /// Many pairs, of which some fail in two ways, as many threads as there may be: the bytes and the messages are the same.
  @Test(arguments: ["tmx", "tsv", "csv", "jsonl", "xliff", "moses", "html", "docx"])
  func threadsDoNotShow(format: String) throws {
    let program = try program()
    let list = (1...30).map { number in
      let source = number % 7 == 0 ? "none.txt" : "docs/a/fr.txt"
      return "\(source)\tdocs/\(number % 5 == 0 ? "c" : "b")/ar.txt\n"
    }
    try program.write(list.joined(), to: "list.tsv")
    var runs: [[String?]] = []
    for jobs in [1, 2, 5] {
      let run = try program.run(
        "align", "list.tsv", "-o", "m\(jobs)", "--format", format, "--creation-date", "2024-05-01", "-j", "\(jobs)",
        "--dropped", "d\(jobs)", "--drop-near-duplicates", "--drop-headings")
      #expect(run.status == 2)
      #expect(run.errors.contains("pairs       30: 20 aligned, 6 not a translation, 4 not read\n"), "\(run.errors)")
      let names = format == "moses" ? ["m\(jobs).fr", "m\(jobs).ar"] : ["m\(jobs)"]
      let files = try (names + ["d\(jobs)"]).map {
        try Data(contentsOf: program.folder.appendingPathComponent($0)).base64EncodedString()
      }
      runs.append([run.errors] + files)
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0] == runs[2])
  }

  /// A run that fails at its second output leaves none of them.
  @Test func allOutputsAreWrittenOrNone() throws {
    let program = try program()
    let run = try program.run("align", "docs", "-o", "m.tsv", "--dropped", "/dev/full", "--drop-headings")
    #expect(run.status == 2)
    #expect(run.errors.contains("/dev/full"))
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(names.filter { $0.hasPrefix("m") || $0.hasPrefix(".align") } == [])
  }

  @Test func whatIsDroppedIsCountedAndKept() throws {
    let program = try program()
    let run = try program.run(
      "align", "docs", "-o", "kept.tsv", "--drop-duplicates", "--min-length", "40", "--dropped", "dropped.tsv")
    #expect(run.errors.contains("filtered    "))
    let counts = ["kept.tsv", "dropped.tsv"].map { (program.read($0) ?? "").split(separator: "\n").count - 1 }
    #expect(counts.reduce(0, +) == 6)
    #expect(counts[0] < 6)
    #expect(program.read("dropped.tsv")?.contains("\tduplicate\n") == true)
  }

  @Test func sentencesGoIntoEveryFormat() throws {
    let program = try Program()
    try program.write(
      "1. Le Conseil a adopté le rapport de 2015. La Turquie a remercié les 12 délégations.\n", to: "fr.txt")
    try program.write("1. اعتمد المجلس تقرير سنة 2015. وشكرت تركيا الوفود الـ 12.\n", to: "ar.txt")
    let memory = try program.run("align", "fr.txt", "ar.txt", "--unit", "sentence", "--format", "tmx", "--force")
    #expect(ParsedMemory(memory.output)?.header["segtype"] == "sentence")
    #expect(ParsedMemory(memory.output)?.units.map(\.identifier) == ["fr/1./s1", "fr/1./s1/label", "fr/1./s2"])
    #expect(memory.errors.contains("sentences   2: 2 1-1"))
    let table = try program.run(
      "align", "fr.txt", "ar.txt", "--unit", "sentence", "--force", "--no-header", "--columns",
      "src_paragraph_id,src_label,src_line")
    #expect(table.output == "p1s1\t1.\t1\np1s2\t1.\t1\n")
    let lines = try ParsedLine.all(
      in: try program.run("align", "fr.txt", "ar.txt", "--unit", "sentence", "--force", "--format", "jsonl").output)
    #expect(lines.map(\.source.paragraphs) == [[1], [1]])
    #expect(lines.allSatisfy { $0.evidence["lexicon"] != nil })
  }

  @Test func theSameInputMakesTheSameBytes() throws {
    let program = try program()
    let runs = try (0..<2).map { _ in
      try program.run("align", "docs", "--format", "xliff", "--unit", "sentence", "--creation-date", "2024-05-01")
        .output
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].contains("date=\"2024-05-01T00:00:00Z\""))
  }

  @Test(arguments: [
    ("align docs --min-ratio 0", "--min-ratio takes a number above 0"),
    ("align docs --unit word", "unknown unit 'word'"),
    ("align empty", "names that differ in the language alone"),
    ("align nothing.tsv", "there is no such file"),
    ("align docs -o m.tmx --dropped docs/a/fr.txt", "this is an input"),
    ("align docs -o m.tmx --dropped m.tmx", "m.tmx would be written twice"),
  ])
  func wrongUseIsOneSentence(arguments: String, sentence: String) throws {
    let program = try program()
    let run = try program.shell("mkdir empty; \"$P\" \(arguments)")
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(program.read("m.tmx") == nil)
  }
}
