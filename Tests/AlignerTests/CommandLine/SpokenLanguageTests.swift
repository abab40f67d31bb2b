import Testing

@testable import Aligner

/// What the program says is in the language that was asked for, or in that of the environment.
@Suite struct SpokenLanguageTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr")
    try program.write(Texts.arabic, to: "ar")
    return program
  }

  @Test(arguments: [
    ("en", "verdict     a translation", "French      fr  3 paragraphs: 3 numbered"),
    ("fr", "verdict       une traduction", "français      fr  3 paragraphes\u{A0}: 3 numérotés"),
    ("ar", "الحكم      ترجمة", "الفرنسية   fr  3 فقرات: المرقمة 3"),
  ])
  func theSummary(language: String, verdict: String, document: String) throws {
    let run = try program().run("align", "fr", "ar", "--lang", language)
    #expect(run.errors.contains("\n\(verdict)") && run.errors.hasPrefix(document), "\(run.errors)")
    // What machines read is the same in all.
    #expect(run.output.hasPrefix("src_text\ttrg_text\t"))
  }

  @Test(arguments: [
    ("C", "align-cli: no: there is no such file; check the path\n"),
    ("fr_FR.UTF-8", "align-cli: no\u{A0}: fichier introuvable\u{A0}; vérifiez le chemin\n"),
    ("ar_MA.UTF-8", "align-cli: no: لا وجود لهذا الملف؛ تحقق من المسار\n"),
  ])
  func anError(locale: String, sentence: String) throws {
    let run = try program().run("align", "fr", "no", environment: ["LC_ALL": locale])
    #expect(run.errors == sentence)
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ("en", "align-cli: note: ar is Arabic and fr is French: taken the other way round\n"),
    ("fr", "align-cli: remarque\u{A0}: ar est en arabe et fr en français\u{A0}: pris dans l’autre sens\n"),
    ("ar", "align-cli: ملاحظة: ar بالعربية وfr بالفرنسية: أُخذتا بالترتيب المعاكس\n"),
  ])
  func aNote(language: String, sentence: String) throws {
    let run = try program().run("check", "ar", "fr", "--lang", language)
    #expect(run.errors == sentence)
  }

  /// Options that are not understood have to be told in some language, too.
  @Test(arguments: [
    (["--lang", "fr"], "option inconnue"), (["--lang=ar"], "خيار غير معروف"), (["--lang", "de"], "unknown option"),
    (["--", "--lang", "fr"], "unknown option"),
  ])
  func anErrorInTheOptions(asked: [String], words: String) throws {
    let run = try program().run(["check", "fr", "ar", "--frobnicate"] + asked)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func aLanguageThatIsNoneIsAnError() throws {
    let run = try program().run("check", "fr", "ar", "--lang", "de", environment: ["LANG": "fr_FR"])
    #expect((run.status, run.output) == (2, ""))
    #expect(
      run.errors == "align-cli: langue inconnue\u{A0}: «\u{A0}de\u{A0}»\u{A0}; choix possibles\u{A0}: en, fr, ar\n")
  }

  @Test(arguments: [
    ("fr", "Trouve les paragraphes d’un document", "Options\u{A0}:"), ("ar", "يجد فقرات وثيقة فرنسية", "الخيارات:"),
  ])
  func theHelp(language: String, details: String, title: String) throws {
    let program = try Program()
    let help = try program.run("help", "align", "--lang", language)
    #expect((help.status, help.errors) == (0, ""))
    #expect(help.output.contains("\n\n\(details)") && help.output.contains("\n\(title)\n"))
    #expect(help.output == (try program.run("--lang", language, "help", "align").output))
    #expect(help.output == (try program.run("align", "-h", environment: ["LANG": language]).output))
    let general = try program.run("--lang=\(language)", "--help")
    #expect(general.status == 0 && general.output.contains("align-cli") && general.output.contains(language))
  }

  @Test(arguments: ["en", "fr", "ar"])
  func noLineOfHelpIsWiderThanTheTerminal(language: String) throws {
    let program = try Program()
    for command in ["align", "check", "segment", "batch", "terms", "evaluate", "learn", "bench", "help"] {
      for line in try program.run("help", command, "--lang", language).output.split(separator: "\n") {
        #expect(DisplayText.width(of: String(line)) <= 80, "\(line)")
        #expect(!line.unicodeScalars.contains { CharacterClass.isBidiControl($0.value) })
      }
    }
  }

  @Test func withoutACommandTheLanguageIsHeardToo() throws {
    #expect(try Program().run("--lang", "fr").errors.hasPrefix("align-cli: nommez une commande\u{A0}:"))
  }

  @Test func theOutlineIsInTheLanguageAndItsRecordsAreNot() throws {
    let outline = try program().run("segment", "fr", "--lang", "fr").output
    #expect(
      outline.hasPrefix("   1  numéroté  1. Le Comité") && outline.hasSuffix("\n3 paragraphes\u{A0}: 3 numérotés\n"))
    let records = try program().run("segment", "fr", "--format", "jsonl", "--lang", "fr").output
    #expect(records.hasPrefix("{\"kind\":\"numbered\"") && records.contains("\"line 1\""))
  }
}
