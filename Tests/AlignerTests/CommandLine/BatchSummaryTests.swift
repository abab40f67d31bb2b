import Foundation
import Testing

/// What `batch` says when it has ended.
@Suite struct BatchSummaryTests {
  private static func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
  private static let record = #"{"id":1,"fr":"\#(escaped(Texts.french))","ar":"\#(escaped(Texts.arabic))"}"# + "\n"

  /// Paths have no megabytes worth mentioning: it said 0.0.
  @Test func megabytesAreThoseOfTexts() throws {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    let paths = #"{"id":1,"fr_path":"fr.txt","ar_path":"ar.txt"}"# + "\n"
    #expect(try program.run("batch", input: paths).errors.contains(#/\d a second\n/#))
    #expect(try program.run("batch", input: Self.record).errors.contains(#/\d a second \(\d+\.\d MB\)\n/#))
  }

  /// In a corpus it looks like any other record that has few pairs.
  @Test(arguments: ["paragraph", "sentence"])
  func aRecordThatIsHardlyPairedShowsInTheStatistics(unit: String) throws {
    let program = try Program()
    let more = (0..<40).map { "Un autre alinéa, le \($0 * 7 + 3)e, que personne n’a traduit.\\n\\n" }.joined()
    let hardly = Self.record.replacing(#""fr":""#, with: #""fr":"\#(more)"#).replacing("{\"id\":1", with: "{\"id\":2")
    let run = try program.run(
      "batch", "--force", "--unit", unit, "--stats", "s.json", "--quiet", input: Self.record + hardly)
    #expect(run.status == 0)
    let text = try #require(program.read("s.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let paragraphs = try #require(object["paragraphs"] as? [String: Int])
    #expect(paragraphs == ["source": 46, "target": 6, "unpaired_source": 40, "unpaired_target": 0])
    let paired = try #require(object["paired"] as? [String: [Double]])
    #expect(paired["counts"] == [0, 1, 0, 0, 0, 0, 0, 0, 0, 1])
  }

  /// Behind the colon there was nothing.
  @Test func filtersThatLeaveOutNothingHaveNoList() throws {
    let none = try Program().run("batch", "--min-length", "1", input: Self.record)
    #expect(none.errors.contains("left out 0 of 3 pairs\n"))
    let some = try Program().run("batch", "--min-length", "50", input: Self.record)
    #expect(some.errors.contains(#/left out \d of 3 pairs: \d length\n/#))
  }
}
