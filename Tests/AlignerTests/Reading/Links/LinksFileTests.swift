import Testing

@testable import Aligner

/// A table of beads is read as it is, or refused by the line that is wrong.
@Suite struct LinksFileTests {
  private static func file(_ text: String) throws -> LinksFile {
    try LinksFile(SourceText(name: "f.links", text: text))
  }

  @Test func aLineIsTakenAsItStands() throws {
    let file = try Self.file(
      "src\ttrg\tstate\tconfidence\thash\tsrc_pieces\ttrg_pieces\n2,3\t4\tconfirmed\t0.5000\t0000000a-ffffffff\t2\t1\n")
    let line = try #require(file.lines.first)
    #expect((line.source.first, line.source.count, line.target.first) == (1, 2, 3))
    #expect((line.source.hash, line.target.hash) == (10, .max))
    #expect((line.source.paragraphs, line.state, line.confidence, line.number) == ([2], .confirmed, 0.5, 2))
  }

  @Test func columnsMayStandInAnyOrderAndSomeBeMissing() throws {
    let file = try Self.file("state\tnote\ttrg\tsrc\nout\tx\t\t7\n")
    let line = try #require(file.lines.first)
    #expect((line.state, line.source.first, line.target.count) == (.out, 6, 0))
    #expect(line.source.hash == nil && line.confidence == nil)
  }

  @Test(arguments: ["", "\n", "a\tb\n1\t2\n", "src\ttrg\n1\t1\n", "1\t1\tconfirmed\n"])
  func whatNamesNoColumnsIsNoLinksFile(text: String) {
    #expect(throws: LinksError.notLinks(file: "f.links")) { try Self.file(text) }
  }

  @Test(arguments: [
    "1\t1\tsure", "1,3\t1\tauto", "0\t1\tauto", "1;2\t1\tauto", "x\t1\tauto", "\t\tauto", "1\t1\tauto\t1.5",
    "1\t1\tauto\tnan",
    "1\t1\tauto\t1\tabc", "1,\t1\tauto", "99999999999999999999\t1\tauto", "-1\t1\tauto",
  ])
  func aLineThatIsNoBeadIsNamed(line: String) {
    #expect(throws: LinksError.badLine(file: "f.links", line: 3)) {
      try Self.file("src\ttrg\tstate\tconfidence\thash\n1\t1\tauto\t1\t\n\(line)\n")
    }
  }

  @Test(arguments: [
    LinksError.notLinks(file: "f"), .badLine(file: "f", line: 7),
  ])
  func anErrorNamesTheFileAndWhatToDo(error: LinksError) {
    #expect(
      error.message.english.hasPrefix("f: ") && error.message.english.contains(";") || error == .notLinks(file: "f"))
  }
}
