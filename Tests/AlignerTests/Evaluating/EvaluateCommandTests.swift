import Foundation
import Testing

@Suite struct EvaluateCommandTests {
  private let corpora = ["communique", "guide", "regulation", "report", "resolutions"]

  /// A program whose folder holds a gold standard `good`, and one `bad` where two of three gold links are wrong.
  private func program() throws -> Program {
    let program = try Program()
    try GoldFolder.make("good", in: program)
    try GoldFolder.make("bad", in: program, changing: ["gold.tsv": "0\t1\n1\t0\n2\t2\n"])
    return program
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func theCorporaAreScored() throws {
    let folders = corpora.map { "'\(GoldFolder.corpus($0))'" }.joined(separator: " ")
    let run = try Program().shell("\"$P\" evaluate \(folders) --min-f1 0.9")
    #expect((run.status, run.errors) == (0, ""))
    let lines = run.output.split(separator: "\n")
    let names = lines.dropFirst(2).prefix(7).map { String($0.prefix { $0 != " " }) }
    #expect(names == corpora + ["mean", "together"])
    #expect(lines.last?.hasPrefix("signature: sets:5|evidence:label+numerals+") == true)
    #expect(run.output.contains("peak memory: "))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func jsonGivesTheSameFigures() throws {
    let program = try program()
    let run = try program.run("evaluate", "good", "bad/", "--json", "-o", "scores.json")
    #expect((run.status, run.output, run.errors) == (0, "", ""))
    let report = try object(try #require(program.read("scores.json")))
    let sets = try #require(report["sets"] as? [[String: Any]])
    #expect(sets.map { $0["name"] as? String } == ["good", "bad"])
    #expect(sets.map { ($0["strict"] as? [String: Any])?["tp"] as? Int } == [3, 1])
    let mean = try #require((report["mean"] as? [String: Any])?["strict"] as? [String: Any])
    #expect(mean["f1"] as? Double == 2.0 / 3)
    #expect((report["peak_memory_bytes"] as? Int ?? 0) > 1_000_000)
  }

  @Test func aMeanBelowTheLeastIsToldAndExitsWithOne() throws {
    let program = try program()
    #expect(try program.run("evaluate", "good", "bad", "--min-f1", "0.66").status == 0)
    let run = try program.run("evaluate", "good", "bad", "--min-f1=0.67")
    #expect(run.status == 1)
    #expect(run.errors == "align-cli: the mean strict F1 is 0.6666666666666666, lower than 0.67\n")
    #expect(run.output.contains("signature: "))
  }

  @Test func evidenceCanBeLeftOut() throws {
    let run = try program().run("evaluate", "good", "--without", "label,numerals")
    #expect(run.status == 0)
    #expect(!run.output.contains("label+"))
    #expect(!run.output.contains("numerals"))
    #expect(run.output.contains("length"))
  }

  @Test func aSetThatCannotBeReadDoesNotStopTheOthers() throws {
    let program = try program()
    try GoldFolder.make("broken", in: program, changing: ["gold.tsv": nil])
    let run = try program.run("evaluate", "broken", "good", "nowhere", "--min-f1", "1")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        align-cli: broken/gold.tsv: there is no such file; check the path
        align-cli: nowhere: there is no such folder; name one that holds a gold standard

        """)
    #expect(run.output.contains("\ngood "))
    #expect(run.output.contains("sets that could not be read: 2\n"))
    let json = try object(try program.run("evaluate", "broken", "good", "--json", "--quiet").output)
    #expect((json["failures"] as? [[String: String]])?.map { $0["folder"] } == ["broken"])
  }

  private func corpora(_ names: String...) -> String {
    names.map { "'\(GoldFolder.corpus($0))'" }.joined(separator: " ")
  }

  @Test func perturbedSetsAreScoredInGroups() throws {
    let folders = corpora("communique", "guide")
    let options = "--perturb del20-ar,nonum-del20 --seeds 2 --longest 20"
    let run = try Program().shell("\"$P\" evaluate \(folders) \(options) -j 2")
    #expect((run.status, run.errors) == (0, ""))
    for name in ["communique+del20-ar#1", "communique+nonum-del20#2", "guide+del20-ar#2"] {
      #expect(run.output.contains("\n\(name) "))
    }
    // By perturbation, then by group.
    for name in ["del20-ar", "nonum-del20", "numbered, deleted, restarted", "no numbers, deleted"] {
      #expect(run.output.contains("\n\(name)  "), "\(run.output)")
    }
    #expect(run.output.contains("|changes:del20-ar+nonum-del20,seeds=2,longest=20|"))
    let json = try object(try Program().shell("\"$P\" evaluate \(folders) \(options) -j 1 --json").output)
    let groups = try #require(json["groups"] as? [[String: Any]])
    #expect(groups.map { $0["sets"] as? Int } == [4, 4])
    #expect((json["perturbations"] as? [[String: Any]])?.map { $0["name"] as? String } == ["del20-ar", "nonum-del20"])
  }

  @Test func crossedSetsShowVerdicts() throws {
    let run = try Program().shell("\"$P\" evaluate \(corpora("communique", "guide")) --cross --longest 24")
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("pairs "))
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.wholeMatch(of: #/no translations +12 .*/#) != nil })
    #expect(lines.contains { $0.hasPrefix("del40-both ") })
    // The status is what the table says.
    #expect(run.status == (run.output.contains("wrong yes") || run.output.contains("wrong no") ? 1 : 0))
  }

  @Test func eachKindOfEvidenceIsLeftOutInTurn() throws {
    let run = try program().run("evaluate", "good", "bad", "--ablate", "--without", "structure", "--json")
    let json = try object(run.output)
    let kinds = try #require(json["evidence"] as? [String])
    #expect(kinds.count > 2 && !kinds.contains("structure"))
    let ablations = try #require(json["ablations"] as? [[String: Any]])
    #expect(ablations.map { $0["name"] as? String } == kinds)
    let table = try program().run("evaluate", "good", "--ablate").output
    #expect(table.contains("strict F1 / deleted F1"))
    #expect(kinds.allSatisfy { table.contains("−\($0)") })
  }

  @Test(arguments: [
    ([], "evaluate takes GOLD..., but got 0"), (["nowhere"], "nowhere: there is no such folder"),
    (["good/gold.tsv"], "good/gold.tsv: this is no bitext"),
    (["good", "--min-f1", "95"], "--min-f1 takes a number from 0 to 1"),
    (["good", "--without", "lables"], "unknown evidence 'lables'; did you mean label?"),
    (["good", "--without", "x"], "unknown evidence 'x'; there are label, numerals"),
    (["good", "--perturb", "del5ar"], "unknown perturbation 'del5ar'; did you mean del5-ar?"),
    (["good", "--seeds", "0"], "--seeds takes a whole number from 1 on"),
    (["good", "--seeds", "10001"], "--seeds takes at most 10000; '10001' is more"),
    (["good", "--seeds", "99999999999999999999"], "--seeds takes at most 10000"),
    (["good", "--longest", "x"], "--longest takes a whole number"),
    (["good", "--longest", "1000001"], "--longest takes at most 1000000"),
    (["good", "--constant", "skip=1e300"], "--constant takes a number from -1000000.0 to 1000000.0"),
    (["good", "--constant", "skip=nan"], "--constant takes a name and a number"),
    (["good", "--min-f1", "nan"], "--min-f1 takes a number from 0 to 1"),
    (["good", "-j", "-1"], "--jobs takes a whole number"),
    (["good", "-o", "good/gold.tsv"], "good/gold.tsv: this is an input"),
  ])
  func troubleIsOneSentence(arguments: [String], sentence: String) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try program().shell("\"$P\" evaluate \(quoted)")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("align-cli: "))
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
    #expect(run.output.isEmpty)
  }
}
