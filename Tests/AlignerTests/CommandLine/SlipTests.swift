import Foundation
import Testing

/// Command lines that are not quite right: each is told what is wrong, in one sentence that says what to do.
@Suite struct SlipTests {
  /// A program whose folder holds a pair.
  private func program() throws -> Program {
    let program = try Program()
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("docs/a"), withIntermediateDirectories: true)
    try program.write(Texts.french, to: "docs/a/fr.txt")
    try program.write(Texts.arabic, to: "docs/a/ar.txt")
    return program
  }

  /// What a person types who has not done it before.
  @Test(arguments: [
    ("align Le rapport fr.txt Le rapport ar.txt", "got 6; a name with spaces needs quotes: \"Le rapport fr.txt\""),
    ("align un deux trois", "got 3; a name with spaces needs quotes: \"Rapport 2023.docx\""),
    ("segment Le rapport fr.txt", "got 3; a name with spaces needs quotes: \"Le rapport fr.txt\""),
    (
      "align a b –unit sentence",
      "'–unit' begins with a long dash, as word processors make it; type two hyphens: --unit"
    ),
    ("align docs –o x.tmx", "'–o' begins with a long dash, as word processors make it; type a hyphen: -o\n"),
    ("check docs –q", "'–q' begins with a long dash"),
    ("align docs --o x.tmx", "unknown option --o; did you mean -o?"),
    ("align docs - o x.tmx", "got 4; write -o without a space"),
    ("align docs/a/fr.txt docs/a/ar.txt x.tmx", "got 3; is -o missing before x.tmx?"),
    ("align docs x.tmx", "got 2; is -o missing before x.tmx?"),
    ("align Un – deux", "got 3; a name with spaces needs quotes: \"Un – deux\""),
    ("align “docs/a/fr.txt” docs/a/ar.txt more", "the quotes of “docs/a/fr.txt” are those of a word processor"),
    ("align “docs/a/fr.txt” docs/a/ar.txt", "there is no such file; the quotes of “docs/a/fr.txt”"),
    ("align docs/a/fr.docx docs/a/ar.txt", "docs/a/fr.docx: there is no such file; did you mean docs/a/fr.txt?"),
    ("check docs/a/fr docs/a/ar.txt", "did you mean docs/a/fr.txt?"),
    ("align 'C:\\Nom\\a.docx' docs/a/ar.txt", "a drive of Windows is a folder here: /mnt/c/Nom/a.docx"),
    (
      "align docs -o 'C:\\q.tmx'",
      "C:\\q.tmx: this is a path of Windows; a drive of Windows is a folder here: /mnt/c/q.tmx"
    ),
    ("align a b -o --quiet", "-o needs a value"),
    ("align dosc", "dosc: there is no such file or folder; check the path"),
    ("check docs/a/fr.txt", "docs/a/fr.txt: this is one document; name the one in the other language, too"),
  ])
  func aSlipIsNamed(arguments: String, sentence: String) throws {
    let program = try program()
    try program.write(Texts.french, to: "Le rapport fr.txt")
    try program.write(Texts.french, to: "Un – deux")
    let run = try program.shell("\"$P\" \(arguments)")
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }
}
