import Foundation
import Testing

@testable import Aligner

@Suite struct BatchCommandTests {
  private static func record(_ id: Int) -> String {
    func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
    return #"{"id":\#(id),"fr":"\#(escaped(Texts.french))","ar":"\#(escaped(Texts.arabic))"}"# + "\n"
  }

  /// What a line has in place of a pair.
  static let nulls = #""translation":null,"confidence":null,"bead":null,"src_par":null,"trg_par":null,"#

  private static let records = (0..<40).map { $0 % 7 == 3 ? "bad\n" : record($0) }.joined()

  @Test func theOutputDoesNotDependOnTheNumberOfJobs() throws {
    let program = try Program()
    let runs = try ["1", "2", "5"].map { try program.run("batch", "-j", $0, "--quiet", input: Self.records) }
    #expect(runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
    #expect(Set(runs.map(\.output)).count == 1)
    let lines = runs[0].output.split(separator: "\n")
    #expect(lines.count == 34 * 3 + 6)
    #expect(lines[9] == #"{"id":null,\#(Self.nulls)"error":"line 4: not a JSON object: { was expected at byte 0"}"#)
  }

  @Test func emptyInputIsFine() throws {
    let program = try Program()
    #expect(try program.run("batch", "--quiet").output == "")
    let table = try program.run("batch", "--input", "tsv", "--format", "tsv", "--quiet")
    #expect((table.status, table.output.hasPrefix("id\t"), table.errors) == (0, true, ""))
  }

  @Test func filesAreReadAndTakenTheRightWayRound() throws {
    let program = try Program()
    try program.write(Texts.french, to: "f.txt")
    try program.write(Texts.arabic, to: "a.txt")
    try program.write(Texts.unrelatedArabic, to: "u.txt")
    let input = """
      id\tar_path\tfr_path
      1\ta.txt\tf.txt
      2\tf.txt\ta.txt
      3\tu.txt\tf.txt
      4\tnone.txt\tf.txt
      5\tf.txt\tf.txt

      """
    let run = try program.run("batch", "--input", "tsv", "--format", "tsv", "--no-header", input: input)
    let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.map { $0[0] } == ["1", "1", "1", "2", "2", "2", "3", "4", "5"])
    #expect(rows[0].dropFirst() == rows[3].dropFirst())
    #expect(rows[6].last?.hasPrefix("the texts are not translations of each other") == true)
    #expect(rows[7].last == "none.txt: there is no such file; check the path")
    #expect(rows[8].last == "f.txt: fr_path and ar_path lead to the same file; name the French and the Arabic document")
    #expect(run.errors.contains("5 records, 2 aligned, 1 no translations, 2 with errors, 6 pairs"))
    #expect(run.errors.contains("1 record has French and Arabic the other way round"))
  }

  /// Records that named standard input swallowed the stream: all others were lost, and the run ended with 0.
  @Test(arguments: ["-", "/dev/stdin", "/dev/fd/0", "/dev/zero", "pipe", "."])
  func aRecordThatNamesNoFileIsAnsweredAndTheRunGoesOn(path: String) throws {
    let program = try Program()
    try program.write(#"{"id":"p","fr_path":"\#(path)","ar_path":"\#(path)"}"# + "\n" + Self.record(1), to: "in.jsonl")
    for input in ["batch < in.jsonl", "batch in.jsonl < /dev/null"] {
      let run = try program.shell("test -p pipe || mkfifo pipe; \"$P\" \(input)")
      let lines = run.output.split(separator: "\n")
      #expect((run.status, lines.count) == (0, 4))
      #expect(lines.first?.hasPrefix(#"{"id":"p",\#(Self.nulls)"error":""#) == true)
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(#"{"id":1,"translation":"#) })
    }
  }

  /// Only where no name does, the answer says which line it was: else it depends on nothing but the record, so that streams can be
  /// divided. Blank lines count, as editors have it.
  @Test func aRecordWithoutANameIsFoundByItsLine() throws {
    let long = #"{"id":"\#(String(repeating: "x", count: 1025))","fr":"a","ar":"b"}"#
    let run = try Program().run("batch", input: ["", "[]", long, #"{"id":7}"#, ""].joined(separator: "\n"))
    let beginning = String(repeating: "x", count: 59) + "…"
    let errors = [
      #"{"id":null,\#(Self.nulls)"error":"line 2: not a JSON object: { was expected at byte 0"}"#,
      #"{"id":null,\#(Self.nulls)"error":"line 3: id has 1025 bytes, and 1024 are the most; give a shorter one in place of \#(beginning)"}"#,
      #"{"id":7,\#(Self.nulls)"error":"fr is missing: a record has id, and fr and ar or fr_path and ar_path"}"#,
    ]
    #expect((run.status, run.output) == (0, errors.map { $0 + "\n" }.joined()))
  }

  /// With 0 half of the answers would pass for all of them.
  @Test func aReaderThatGoesAwayEndsItAsTheSignalDoes() throws {
    let program = try Program()
    try program.write((0..<3000).map { Self.record($0) }.joined(), to: "in.jsonl")
    let run = try program.shell("{ \"$P\" batch in.jsonl --quiet; echo $? > status; } | head -n 1")
    #expect(run.output.hasSuffix("}\n"))
    #expect(run.errors == "")
    #expect(program.read("status") == "141\n")
  }

  /// It was begun anew, with a note, and hours of work were gone.
  @Test func workOfAnUnfinishedRunIsNotThrownAway() throws {
    let program = try Program()
    try program.write(Self.records, to: "in.jsonl")
    try program.write("{", to: "out.jsonl.partial")
    let run = try program.run("batch", "in.jsonl", "-o", "out.jsonl")
    #expect(run.status == 2)
    #expect(
      run.errors.contains("out.jsonl.partial: an unfinished run has left its answers there; go on with it by --resume"))
    #expect(program.read("out.jsonl.partial") == "{")
  }

  @Test func aRunThatWasBrokenOffGoesOn() throws {
    let program = try Program()
    try program.write(Self.records, to: "in.jsonl")
    #expect(try program.run("batch", "in.jsonl", "-o", "whole.jsonl", "--quiet").status == 0)
    let whole = try #require(program.read("whole.jsonl"))
    try program.write(Array(Array(whole.utf8).prefix(whole.utf8.count * 2 / 3)), to: "out.jsonl.partial")
    try program.write(#"{"version":"\#(ToolVersion.current)"}"# + "\n", to: "out.jsonl.partial.journal")
    let resumed = try program.run("batch", "in.jsonl", "-o", "out.jsonl", "--resume")
    #expect((resumed.status, program.read("out.jsonl")) == (0, whole))
    #expect(resumed.errors.contains("records were finished already"))
    #expect(try program.files == ["in.jsonl", "out.jsonl", "whole.jsonl"])
    // A whole output is gone on with, too.
    #expect(try program.run("batch", "in.jsonl", "-o", "out.jsonl", "--resume", "--quiet").status == 0)
    #expect(program.read("out.jsonl") == whole)
  }

  @Test func anOutputOfAnotherInputIsLeftAsItIs() throws {
    let program = try Program()
    try program.write("{\"id\":\"other\",\"error\":\"?\"}\n{\"id\":\"next\",\"error\":\"?\"}\n", to: "out.jsonl")
    let run = try program.run("batch", "-o", "out.jsonl", "--resume", input: Self.records)
    #expect(run.status == 2)
    #expect(run.errors.contains("out.jsonl: the output that is there was not made from this input"))
    #expect(program.read("out.jsonl")?.hasPrefix("{\"id\":\"other\"") == true)
    #expect(try program.run("batch", "--resume", input: Self.records).status == 2)
  }

  /// Killed again and again while it works, it comes to the same end.
  @Test func interruptedRunsAddUp() throws {
    let program = try Program()
    try program.write((0..<500).map { Self.record($0) }.joined(), to: "in.jsonl")
    let script = """
      for signal in INT KILL TERM HUP; do
        "$P" batch in.jsonl -o out.jsonl --resume --quiet & run=$!
        sleep 0.4; kill -$signal $run; wait $run; echo $?
      done
      "$P" batch in.jsonl -o out.jsonl --resume --quiet; echo $?
      "$P" batch in.jsonl --quiet | cmp - out.jsonl && echo same
      """
    let run = try program.shell(script)
    let lines = run.output.split(separator: "\n")
    #expect(lines.suffix(2) == ["0", "same"])
    // It may have been done before it was killed.
    #expect(zip(lines, [130, 137, 143, 129]).allSatisfy { $0 == String($1) || $0 == "0" })
  }

  @Test(arguments: [
    ["batch", "none.jsonl"], ["batch", "--input", "csv"], ["batch", "--format", "tmx"], ["batch", "-j", "0"],
    ["batch", "-j", "1025"], ["batch", "-j", "99999999999999999999"],
    ["batch", "a", "b"],
  ])
  func wrongUsageIsTold(arguments: [String]) throws {
    let run = try Program().shell("\"$P\" " + arguments.joined(separator: " ") + " </dev/null")
    #expect((run.status, run.output) == (2, ""))
    #expect(run.errors.hasPrefix("align-cli: "))
  }
}
