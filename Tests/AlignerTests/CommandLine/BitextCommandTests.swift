import Foundation
import Testing

/// A file of both languages in place of two documents.
@Suite struct BitextCommandTests {
  private static func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic.replacing("2015", with: "2014"), to: "ar.txt")
    return program
  }

  @Test(arguments: ["tmx", "xlf", "tsv"], ["", "--keep-labels"])
  func whatAlignWroteIsWrittenAgainWithTheSameTexts(ending: String, option: String) throws {
    let program = try Self.program()
    let columns = "--columns src_text,trg_text,src_label,trg_label --quiet"
    let run = try program.shell(
      """
      "$P" align fr.txt ar.txt \(option) -o m.\(ending) --quiet && "$P" align fr.txt ar.txt \(columns) -o a.tsv &&
      "$P" align m.\(ending) \(columns) -o b.tsv
      """)
    #expect((run.status, run.errors) == (0, ""))
    #expect(program.read("a.tsv") == program.read("b.tsv"))
    #expect(program.read("a.tsv")?.split(separator: "\n").count == 4)
  }

  @Test(arguments: ["tmx", "xlf", "tsv"])
  func aBitextIsCheckedAtItsOwnLines(ending: String) throws {
    let program = try Self.program()
    let run = try program.shell(
      "\"$P\" align fr.txt ar.txt -o m.\(ending) --quiet && \"$P\" check m.\(ending) --format json")
    #expect((run.status, run.errors) == (1, ""))
    #expect(run.output.matches(of: #/"rule":"([^"]+)"/#).map(\.1) == ["number-mismatch"])
    let line = try #require(run.output.firstMatch(of: #/"source":\{[^}]*"line":(\d+)/#).flatMap { Int($0.1) })
    let lines = try #require(program.read("m.\(ending)")).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains("12 projets"))
  }

  @Test func whatAMemoryHasBesideItsTextsIsTold() throws {
    let program = try Program()
    let unit =
      #"<tuv xml:lang="fr-FR"><seg>Le port est ouvert.</seg></tuv><tuv xml:lang="ar-MA"><seg>الميناء مفتوح.</seg></tuv>"#
    try program.write(#"<tmx version="1.4"><header/><body><tu creationid="a">\#(unit)</tu></body></tmx>"#, to: "m.tmx")
    let told = "m.tmx: its texts alone are written, without authors and dates (1)"
    let countries = "the countries of its languages (fr-FR, ar-MA)"
    let run = try program.run("align", "m.tmx", "--force", "-o", "n.tmx")
    #expect(run.errors.contains(told) && run.errors.contains(countries))
    let named = try program.run("align", "m.tmx", "--force", "-o", "n.tmx", "--source-lang", "fr-FR")
    #expect(named.errors.contains(told) && !named.errors.contains(countries))
    #expect(try !program.run("align", "m.tmx", "--force", "-o", "n.tsv").errors.contains(told))
  }

  @Test func aMemoryInUTF16IsRead() throws {
    let program = try Self.program()
    _ = try program.shell("\"$P\" align fr.txt ar.txt -o m.tmx --quiet")
    let text = try #require(program.read("m.tmx")).replacing("UTF-8", with: "UTF-16")
    try program.write([UInt8](try #require(text.data(using: .utf16))), to: "u.tmx")
    #expect(try program.run("check", "u.tmx").status == 1)
  }

  @Test(
    arguments: [
      (
        "<tmx><body><tu>",
        "m.tmx: line 1: the file ends within <tu>; the file is damaged or was cut off: export it anew"
      ),
      ("<tmx><body></tmx>", "m.tmx: line 1: </tmx> stands where </body> should; the file is damaged"),
      ("<tmx><body></body></tmx>", "m.tmx: found no pair of a French and an Arabic text"),
      ("un texte", "this is one document"),
    ])
  func whatIsNoWholeBitextIsOneSentence(content: String, sentence: String) throws {
    let program = try Program()
    try program.write(content, to: "m.tmx")
    for arguments in [["check", "m.tmx"], ["align", "m.tmx", "-o", "out.tsv"]] {
      let run = try program.shell("\"$P\" " + arguments.joined(separator: " "))
      #expect((run.status, run.output) == (2, ""))
      #expect(run.errors.contains(sentence) && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
    #expect(try program.files == ["m.tmx"])
  }

  @Test func besideADocumentItIsRefused() throws {
    let program = try Self.program()
    let run = try program.shell("\"$P\" align fr.txt ar.txt -o m.tmx --quiet; \"$P\" align m.tmx ar.txt -o n.tmx")
    #expect(run.status == 2)
    #expect(run.errors.contains("m.tmx: this is a TMX file, which holds both languages; give it alone"))
  }

  /// It was read as a table with commas, and so were keys and numbers with it.
  @Test func whatTheProgramWritesAsLinesItReads() throws {
    let program = try Self.program()
    try program.write(#"{"id":1,"fr_path":"fr.txt","ar_path":"ar.txt"}"# + "\n", to: "in.jsonl")
    let script = """
      "$P" align fr.txt ar.txt --quiet -o a.jsonl && "$P" batch in.jsonl --quiet -o b.jsonl
      "$P" align fr.txt ar.txt --quiet -o a.tsv
      for name in a b; do
        "$P" align $name.jsonl --quiet --columns src_text,trg_text -o $name.again.tsv
        "$P" check $name.jsonl --quiet >/dev/null; test $? -lt 2 && echo checked
      done
      "$P" learn a.jsonl -o a.lexicon
      "$P" learn a.jsonl a.jsonl b.jsonl -o b.lexicon; "$P" learn a.tsv a.tsv a.tsv -o table.lexicon
      cmp table.lexicon b.lexicon && echo same
      """
    let run = try program.shell(script)
    #expect(run.output == "checked\nchecked\nsame\n", "\(run.errors)")
    let rows = try #require(program.read("a.again.tsv"))
    #expect(rows.split(separator: "\n").count == 4 && program.read("b.again.tsv") == rows)
    #expect(run.errors.contains("3 pairs teach no word twice"), "\(run.errors)")
    let beside = try program.run("align", "a.jsonl", "ar.txt")
    #expect(beside.errors.contains("a.jsonl: this is a file of JSON Lines, which holds both languages; give it alone"))
  }

  @Test func damagedArabicIsRepairedOnlyWhenAsked() throws {
    let program = try Self.program()
    let arabic = Texts.arabic.replacing("الأمين", with: "األمين").replacing("اللجنة", with: "\u{FE8D}\u{FEDF}لجنة")
    try program.write(arabic, to: "ar.txt")
    let plain = try program.run("align", "fr.txt", "ar.txt")
    #expect(plain.output.contains("األمين") && plain.errors.contains("--repair repairs it; prefer the DOCX"))
    let repaired = try program.run("align", "fr.txt", "ar.txt", "--repair")
    #expect(repaired.output.contains("الأمين") && repaired.output.contains("اللجنة"))
    #expect(!repaired.output.contains("\u{FE8D}") && repaired.errors.contains("3 paragraphs"))
  }

  /// What a PDF has done to its letters is one finding, and no number that differs.
  @Test func damagedArabicIsComparedRepaired() throws {
    let program = try Self.program()
    let arabic = Texts.arabic.replacing("الأمين", with: "األمين").replacing("اللجنة", with: "\u{FE8D}\u{FEDF}لجنة")
    try program.write(Texts.french + "\n\n4. Quatre mille dinars ont été alloués aux régions du Sahel.\n", to: "f.txt")
    try program.write(arabic + "\n\n4. خصصت أربعة آالف دينار لمناطق الساحل.\n", to: "a.txt")
    let run = try program.run("check", "f.txt", "a.txt", "--format", "json")
    #expect(!run.output.contains("\"rule\":\"number-mismatch\"") && run.output.contains("\"rule\":\"damaged-text\""))
    #expect(run.output.contains("األمين") == false)
    #expect(run.errors.contains("is damaged, as PDFs do it; it is repaired; prefer the DOCX"))
    let repaired = try program.run("check", "f.txt", "a.txt", "--format", "json", "--repair")
    #expect(!repaired.output.contains("\"rule\":\"damaged-text\""))
  }
}
