import Foundation
import Testing

@testable import Aligner

@Suite struct PairedFilesTests {
  @Test func filesThatDifferInTheLanguageAloneArePairs() throws {
    let program = try Program()
    let names = [
      "b.fr.txt", "b.ar.txt", "fr/x.txt", "ar/x.txt", "2020/fr.txt", "2020/ar.txt", "c_FR.txt", "c_AR.txt",
      "alone.fr.txt",
      "notes.txt", ".hidden.fr.txt", ".hidden.ar.txt", "fr/y.fr.txt", "ar/y.ar.txt",
    ]
    for name in names {
      let place = program.folder.appendingPathComponent(name).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try program.write("x", to: name)
    }
    let found = try PairedFiles(folder: program.folder.path)
    let root = program.folder.path + "/"
    #expect(
      found.pairs.map { String($0.source.dropFirst(root.count)) } == [
        "2020/fr.txt", "b.fr.txt", "c_FR.txt", "fr/x.txt", "fr/y.fr.txt",
      ])
    #expect(
      found.pairs.map { String($0.target.dropFirst(root.count)) } == [
        "2020/ar.txt", "b.ar.txt", "c_AR.txt", "ar/x.txt", "ar/y.ar.txt",
      ])
    #expect(found.pairs.map(\.key) == ["2020", "b", "c", "x", "y"])
    #expect(found.unpaired.map(\.file) == ["alone.fr.txt"])
    #expect(found.unnamed == ["notes.txt"])
  }

  /// How people call their files, each in a folder of its own.
  @Test(arguments: [
    ("Loi 21 fr.docx", "Loi 21 ar.docx", "Loi 21"), ("Guide FR.docx", "Guide AR.docx", "Guide"),
    ("Guide (FR).docx", "Guide (AR).docx", "Guide"), ("Guide FR v2.docx", "Guide AR v2.docx", "Guide v2"),
    ("FR guide.pdf", "AR guide.pdf", "guide"), ("guide_fra.txt", "guide_ara.txt", "guide"),
    ("guide français.odt", "guide arabe.odt", "guide"), ("français/g.docx", "arabe/g.docx", "g"),
    ("Français/g.docx", "Arabe/g.docx", "g"), ("fran\u{63}\u{327}ais/g.docx", "العربية/g.docx", "g"),
    ("x_fr.docx", "x_ar.pdf", "x"), ("x_fr.DOCX", "x_ar.docx", "x"),
    ("Rapport-FR.docx", "rapport (arabe).docx", "Rapport"),
    ("Cours d’arabe – fr.docx", "Cours d’arabe – ar.docx", "Cours d’arabe"), ("fr/x.docx", "x.ar.docx", "x"),
    ("الفرنسية/قرار.docx", "العربية/قرار.docx", "قرار"), ("Note [VF].docx", "Note [VA].docx", "Note"),
    ("Contrat_fr-FR.docx", "Contrat_ar-SA.docx", "Contrat"), ("Contrat.fr-FR.docx", "Contrat.ar-SA.docx", "Contrat"),
    ("fr-FR/Bail.docx", "ar-SA/Bail.docx", "Bail"), ("FR-FR/Bail.docx", "AR-MA/Bail.docx", "Bail"),
    ("fr_BE/Bail.docx", "ar_001/Bail.docx", "Bail"), ("1-FR/Bail.docx", "2-AR/Bail.docx", "Bail"),
    ("01_Français/Bail.docx", "02_Arabe/Bail.docx", "Bail"), ("1-fr-FR/Bail.docx", "2-ar-SA/Bail.docx", "Bail"),
    ("Bail fr-FR.docx", "Bail (arabe).pdf", "Bail"),
  ])
  func namesAreThoseThatPeopleGive(source: String, target: String, key: String) throws {
    let program = try Program()
    for name in [source, target, "~$ote fr.docx", "~$ote ar.docx", ".~lock.x.fr.odt#", "m.fr-ar.tmx"] {
      let place = program.folder.appendingPathComponent(name).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try program.write("x", to: name)
    }
    let found = try PairedFiles(folder: program.folder.path)
    let root = program.folder.path + "/"
    #expect(found.pairs == [.init(source: root + source, target: root + target, key: key)])
    #expect(found.unpaired.isEmpty && found.unnamed.isEmpty && found.repeated.isEmpty)
  }

  /// The surest likeness is asked first, so that what is left over is what has no counterpart.
  @Test func theLikestArePairs() throws {
    let program = try Program()
    for name in ["a.fr.docx", "a.fr.pdf", "a.ar.docx", "a.ar.pdf", "b fr.docx", "b_fr.docx", "b_ar.docx", "قرار.docx"] {
      try program.write("x", to: name)
    }
    let found = try PairedFiles(folder: program.folder.path)
    func names(_ side: KeyPath<PairedFiles.Pair, String>) -> [String] {
      found.pairs.map { String($0[keyPath: side].dropFirst(program.folder.path.count + 1)) }
    }
    #expect(names(\.source) == ["a.fr.docx", "a.fr.pdf", "b_fr.docx"])
    #expect(names(\.target) == ["a.ar.docx", "a.ar.pdf", "b_ar.docx"])
    #expect(found.repeated == ["a"])
    #expect(found.unpaired.map(\.file) == ["b fr.docx"])
    #expect(found.unnamed == ["قرار.docx"])
  }

  /// A country or a number tells documents apart wherever it can.
  @Test func whatGoesWithANameTellsDocumentsApart() throws {
    let program = try Program()
    let names = [
      "Bail_fr_be.docx", "Bail_ar_be.docx", "Bail_fr_ma.docx", "Bail_ar_ma.docx", "1/fr/x.docx", "1/ar/x.docx",
      "2/fr/x.docx",
      "2/ar/x.docx", "3/fr/x.docx", "4/ar/x.docx", "5 fr.docx", "6 ar.docx",
    ]
    for name in names {
      let place = program.folder.appendingPathComponent(name).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try program.write("x", to: name)
    }
    let found = try PairedFiles(folder: program.folder.path)
    #expect(found.pairs.map(\.key) == ["1/x", "2/x", "Bail_be", "Bail_ma"])
    #expect(found.unpaired.map(\.file) == ["3/fr/x.docx", "4/ar/x.docx", "5 fr.docx", "6 ar.docx"])
  }

  /// Whoever names a whole disk waits no longer than that.
  @Test func aFolderOfTooManyFilesIsRefused() throws {
    let program = try Program()
    for name in ["a.fr.txt", "a.ar.txt", "b.txt"] { try program.write("x", to: name) }
    let hidden = program.folder.appendingPathComponent(".hidden")
    try FileManager.default.createDirectory(at: hidden, withIntermediateDirectories: true)
    for number in 0..<9 { try program.write("x", to: ".hidden/\(number).fr.txt") }
    #expect(try PairedFiles(folder: program.folder.path, most: 4) { _ in }.pairs.count == 1)
    let error = #expect(throws: ReadingError.self) { try PairedFiles(folder: program.folder.path, most: 3) { _ in } }
    #expect(error == .tooManyFiles(folder: program.folder.path, most: 3))
  }

  /// A link on a desk that leads to a folder elsewhere: nothing was found in it.
  @Test func aLinkToAFolderStandsForIt() throws {
    let program = try Program()
    let real = program.folder.appendingPathComponent("real")
    try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
    for name in ["real/a.fr.txt", "real/a.ar.txt"] { try program.write("x", to: name) }
    let link = program.folder.appendingPathComponent("link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    let found = try PairedFiles(folder: link.path)
    #expect(found.pairs.map(\.source) == [link.path + "/a.fr.txt"])
    #expect(found.pairs == (try PairedFiles(folder: link.path + "/").pairs))
  }

  @Test func aListNamesPathsFromItsFolder() throws {
    let list = SourceText(name: "list.tsv", text: "fr\tar\nun.txt\tdeux.txt\n\n/a/x.fr.txt\t/b/x.txt\trest\n")
    let found = try PairedFiles(list: list, folder: "docs")
    #expect(found.pairs.map(\.source) == ["docs/un.txt", "/a/x.fr.txt"])
    #expect(found.pairs.map(\.target) == ["docs/deux.txt", "/b/x.txt"])
  }

  @Test func aLineWithOnePathIsNamed() {
    #expect(throws: ReadingError.noPair(file: "list.tsv", line: 2)) {
      try PairedFiles(list: SourceText(name: "list.tsv", text: "a\tb\nc\n"), folder: ".")
    }
  }
}
