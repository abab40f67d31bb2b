import Foundation
import Testing

@testable import Aligner

@Suite struct GoldStandardTests {
  private func read(_ changes: [String: String?]) throws -> GoldStandard {
    let program = try Program()
    try GoldFolder.make("set", in: program, changing: changes)
    return try GoldStandard(folder: program.folder.appendingPathComponent("set").path)
  }

  @Test func aFolderIsRead() throws {
    let gold = try read(["gold.tsv": "0\t0, 1\n1\t\n\t2\n\n2"])
    #expect(gold.name == "set")
    #expect(gold.source.units.count == 3)
    #expect(gold.source.units[0] == "1. Le Comité exécutif s'est réuni à Alep le 5 mai 2016.")
    #expect(gold.links == LinkScoreTests.links("0:0,1 1: :2 2:"))
    #expect(!gold.isCrossing)
  }

  @Test func theLastPartOfThePathIsTheName() throws {
    #expect(try GoldStandard(folder: GoldFolder.corpus("report") + "/").name == "report")
  }

  @Test(arguments: [
    "un\ndeux\n\nquatre", "un\r\ndeux\r\n\r\nquatre\r\n", "un\rdeux\r\rquatre\r", "un\ndeux\n\nquatre\n",
  ])
  func unitsAreLinesHoweverTheyEnd(text: String) throws {
    #expect(try read(["units.fr.txt": text]).source.units == ["un", "deux", "", "quatre"])
  }

  @Test func whatDoesNotCountIsTakenOutOfTheLinks() throws {
    let gold = try read(["meta.json": #"{"ignore_fr": [1], "ignore_ar": [0, 1], "crossing": true, "more": "…"}"#])
    #expect(gold.links == LinkScoreTests.links("0: : 2:2"))
    #expect(gold.source.countedUnits == [0, 2])
    #expect(gold.isCrossing)
  }

  @Test(
    arguments: [
      (["fr.txt": nil], "set/fr.txt: there is no such file"),
      (["units.ar.txt": nil], "set/units.ar.txt: there is no such"),
      (["gold.tsv": nil], "set/gold.tsv: there is no such file"),
      (["gold.tsv": "0\t0\n1\tx\n"], "gold.tsv: line 2 is no link"),
      (["gold.tsv": "-1\t0\n"], "gold.tsv: line 1 is no link"),
      (["gold.tsv": "0\t3\n"], "gold.tsv: line 1 names unit 3, but there are 3 units, counted from 0"),
      (["meta.json": "{"], "meta.json: not a JSON object"), (["meta.json": #"{"ignore_fr": 3}"#], "ignore_fr"),
    ] as [([String: String?], String)])
  func whatIsWrongIsSaid(changes: [String: String?], sentence: String) {
    do {
      _ = try read(changes)
      Issue.record("it was read")
    } catch {
      #expect("\(error)".contains(sentence), "\(error)")
    }
  }
}
