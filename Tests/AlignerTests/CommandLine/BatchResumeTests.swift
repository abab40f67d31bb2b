import Aligner
import Testing

/// `batch --resume`: with which options, and of what.
@Suite struct BatchResumeTests {
  private static func record(_ id: Int) -> String {
    func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
    return #"{"id":\#(id),"fr":"\#(escaped(Texts.french))","ar":"\#(escaped(Texts.arabic))"}"# + "\n"
  }

  /// A run that may not give its output its name leaves it partial, as one that was broken off does.
  private static func brokenOff(_ options: [String]) throws -> (program: Program, partial: String) {
    let program = try Program()
    let own = #"{"id":"own","fr_path":"o.jsonl","ar_path":"in.jsonl"}"# + "\n"
    try program.write(record(0) + own + record(2), to: "in.jsonl")
    try program.write("", to: "o.jsonl")
    let run = try program.run(["batch", "in.jsonl", "-o", "o.jsonl", "--quiet"] + options)
    #expect(run.status == 2)
    return (program, try #require(program.read("o.jsonl.partial")))
  }

  /// Two corpora came into one file, and the run ended with 0.
  @Test(arguments: [
    ([], ["--unit", "sentence"]), (["--min-confidence", "0.5"], ["--min-confidence", "0.9"]),
    (["--unit", "sentence"], []), ([], ["--repair"]),
  ])
  func otherOptionsAreRefused(first: [String], second: [String]) throws {
    let (program, partial) = try Self.brokenOff(first)
    let run = try program.run(["batch", "in.jsonl", "-o", "o.jsonl", "--resume"] + second)
    #expect(run.status == 2)
    #expect(run.errors.contains("o.jsonl.partial: the output that is there was made with other options"))
    #expect(program.read("o.jsonl.partial") == partial)
  }

  /// Answers of two versions need not be alike.
  @Test func anotherVersionIsRefused() throws {
    let (program, partial) = try Self.brokenOff([])
    let name = try #require(program.files.first { $0.hasSuffix(".partial.journal") })
    let journal = try #require(program.read(name))
    try program.write(journal.replacing(ToolVersion.current, with: "0.0.1"), to: name)
    let run = try program.run("batch", "in.jsonl", "-o", "o.jsonl", "--resume")
    #expect(run.status == 2)
    #expect(run.errors.contains("or by another version"))
    #expect(program.read("o.jsonl.partial") == partial)
  }

  /// What says nothing of the answers may differ.
  @Test func theSameOptionsGoOn() throws {
    let (program, partial) = try Self.brokenOff(["--min-confidence", "0.5"])
    let options = ["--min-confidence", "0.5", "--resume", "-j", "1", "--lang", "en"]
    let run = try program.run(["batch", "in.jsonl", "-o", "o.jsonl"] + options)
    #expect(run.errors.contains("2 records were finished already"))
    #expect((run.status, program.read("o.jsonl")) == (0, partial))
  }

  @Test func withoutItsOptionsAPartialOutputIsBegunAnew() throws {
    let program = try Program()
    try program.write(Self.record(0) + Self.record(1), to: "in.jsonl")
    try program.write(#"{"id":0,"of":"another run"}"# + "\n", to: "o.jsonl.partial")
    let run = try program.run("batch", "in.jsonl", "-o", "o.jsonl", "--resume")
    #expect(run.status == 0)
    #expect(
      run.errors.contains("o.jsonl is begun anew: the options that its beginning was made with are not noted beside it")
    )
    #expect(program.read("o.jsonl")?.split(separator: "\n").count == 6)
    #expect(program.read("o.jsonl")?.contains("another run") == false)
    #expect(try program.files == ["in.jsonl", "o.jsonl"])
  }

  /// A run with counts that finds none beside the output said nothing of beginning anew.
  @Test func countsThatAreMissingAreTold() throws {
    let (program, _) = try Self.brokenOff([])
    let run = try program.run("batch", "in.jsonl", "-o", "o.jsonl", "--resume", "--stats", "s.json")
    #expect(run.errors.contains("o.jsonl.partial is begun anew: what an earlier run had counted is not there"))
  }

  /// It did all again without a word.
  @Test func aWholeOutputIsToldOf() throws {
    let program = try Program()
    try program.write(Self.record(0), to: "in.jsonl")
    let command = ["batch", "in.jsonl", "-o", "o.jsonl", "--resume"]
    #expect(try program.run(command).status == 0)
    let whole = try #require(program.read("o.jsonl"))
    // Sentences have other keys: not even the last record is made again.
    let again = try program.run(command + ["--unit", "sentence"])
    #expect(again.errors.contains("o.jsonl is whole already and stays as it is"))
    #expect((again.status, program.read("o.jsonl")) == (0, whole))
    let counted = try program.run(command + ["--stats", "s.json"])
    #expect(counted.errors.contains("o.jsonl is whole already, and is begun anew"))
    #expect((counted.status, program.read("o.jsonl")) == (0, whole))
    #expect(try program.files == ["in.jsonl", "o.jsonl", "s.json"])
  }

  /// Nothing is left of a run that was refused.
  @Test func aForeignOutputGetsNoJournal() throws {
    let program = try Program()
    try program.write(#"{"id":"other","error":"?"}"# + "\n" + #"{"id":"next","error":"?"}"# + "\n", to: "o.jsonl")
    #expect(try program.run("batch", "-o", "o.jsonl", "--resume", input: Self.record(0)).status == 2)
    #expect(try program.files == ["o.jsonl"])
  }
}
