import Aligner
import Foundation
import Testing

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
    #expect(found.unpaired == ["alone.fr.txt"])
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
