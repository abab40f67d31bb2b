import Foundation
import Testing

@Suite struct SegmentCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    return program
  }

  @Test func anOutlineIsShownByDefault() throws {
    let run = try program().run("segment", "fr.txt", environment: ["COLUMNS": "50"])
    #expect((run.status, run.errors) == (0, ""))
    #expect(
      run.output == """
           1  numbered      1. Le Comité exécutif s'est r…
           3  numbered      2. Il a adopté le rapport du …
           5  numbered      3. Il remercie le Gouvernemen…

        3 paragraphs: 3 numbered

        """)
  }

  @Test func jsonLinesHaveTheKeysOfTheContract() throws {
    let run = try program().run("segment", "--format", "jsonl", "ar.txt")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    for (index, line) in lines.enumerated() {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(Set(object.keys) == ["kind", "label", "number", "section", "line", "place", "text"])
      #expect(object["kind"] as? String == "numbered")
      #expect(object["number"] as? Int == index + 1)
      #expect(object["section"] is NSNull)
      #expect(object["line"] as? Int == 2 * index + 1)
      #expect(object["place"] as? [String: String] == ["text": "line \(2 * index + 1)"])
    }
  }

  @Test func standardInputIsRead() throws {
    let run = try program().run("segment", "-", "--format=jsonl", input: Texts.french)
    #expect(run.output == (try program().run("segment", "fr.txt", "--format=jsonl").output))
  }

  @Test func theOutputIsAFileWhenAskedFor() throws {
    let program = try program()
    let run = try program.run("segment", "fr.txt", "--format", "jsonl", "-o", "out.jsonl")
    #expect((run.status, run.output) == (0, ""))
    #expect(program.read("out.jsonl") == (try program.run("segment", "fr.txt", "--format", "jsonl").output))
  }

  @Test func whatWasTakenOutIsToldWhenAskedFor() throws {
    let program = try program()
    let text = "1. Le Comité se réunit à Alep le\n\n2\n\n\u{C}5 mai 2016.\n\n2. Il remercie le pays.\n"
    try program.write(text, to: "pages.txt")
    let plain = try program.run("segment", "pages.txt", "--format", "jsonl")
    #expect(!plain.output.contains("removed"))
    #expect(plain.errors.isEmpty)
    let full = try program.run("segment", "pages.txt", "--format", "jsonl", "--removed", "--verbose")
    #expect(
      full.output.contains(
        #"{"removed":{"reason":"page number","text":"2","line":3,"place":{"text":"line 3"}}}"# + "\n"))
    #expect(full.errors == "pages.txt: line 3: page number: 2\n")
  }

  @Test(arguments: [
    (["fr.txt", "ar.txt"], "segment takes FILE, but got 2"),
    ([], "segment takes FILE, but got 0"),
    (["missing.txt"], "missing.txt: there is no such file"),
    (["fr.txt", "--format", "json"], "unknown format 'json'; did you mean jsonl?"),
    (["fr.txt", "-o", "fr.txt"], "fr.txt: this is an input"),
    (["bad.txt", "--encoding", "utf-8"], "bad.txt: byte 1 is not valid utf-8"),
  ])
  func troubleIsOneSentence(arguments: [String], sentence: String) throws {
    let program = try program()
    try program.write([0x41, 0xFF, 0x42], to: "bad.txt")
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try program.shell("\"$P\" segment \(quoted)")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("align-cli: "))
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func aReaderThatGoesAwayIsNoTrouble() throws {
    let program = try program()
    let text = (1...20_000).map { "\($0). Le Comité a adopté le rapport numéro \($0).\n\n" }.joined()
    try program.write(text, to: "long.txt")
    let run = try program.shell("{ \"$P\" segment long.txt; echo $? > status; } | head -n 1")
    #expect(run.errors.isEmpty)
    #expect(run.output.filter { $0 == "\n" }.count == 1)
    #expect(program.read("status") == "0\n")
  }
}
