import Foundation
import Testing

@testable import Aligner

/// `batch` with filters, bad records apart and statistics.
@Suite struct BatchFilterTests {
  private static func record(_ id: Int, _ more: String = "") -> String {
    func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
    // Each third record is of its own; the others come again.
    let french = id % 3 == 0 ? Texts.french + "4. Le numéro \(words(id)) est adopté.\n" : Texts.french
    let arabic = id % 3 == 0 ? Texts.arabic + "4. اعتمد الرقم \(words(id)).\n" : Texts.arabic
    return #"{"id":\#(id),"fr":"\#(escaped(french))","ar":"\#(escaped(arabic))"\#(more)}"# + "\n"
  }

  /// Other letters for each number.
  private static func words(_ number: Int) -> String { String(repeating: "ab", count: number + 1) }

  private static let options = [
    "--drop-duplicates", "--min-length", "30", "--dropped", "d.tsv", "--errors", "e.jsonl", "--stats", "s.json",
  ]

  private static let input = (0..<24).map { $0 % 7 == 5 ? "bad \($0)\n" : record($0, #","url":"u\#($0)""#) }.joined()

  private func objects(_ text: String?) throws -> [[String: Any]] {
    try (text ?? "").split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func allFilesAreTheSameForAnyNumberOfJobs() throws {
    let program = try Program()
    try program.write(Self.input, to: "in.jsonl")
    var runs: [[String?]] = []
    for jobs in ["1", "2", "5"] {
      let run = try program.run(["batch", "in.jsonl", "-o", "o.jsonl", "--quiet", "-j", jobs] + Self.options)
      #expect((run.status, run.errors) == (0, ""))
      let statistics = program.read("s.json")?.replacing(#/"seconds" : [\d.]+|"--jobs" : "\d"/#, with: "")
      runs.append(["o.jsonl", "d.tsv", "e.jsonl"].map(program.read) + [statistics])
    }
    #expect(runs[0] == runs[1] && runs[0] == runs[2])
    #expect(try program.files == ["d.tsv", "e.jsonl", "in.jsonl", "o.jsonl", "s.json"])
  }

  /// Whoever counts the files comes to what the statistics say.
  @Test func theStatisticsAreTrue() throws {
    let program = try Program()
    try program.write(Self.input, to: "in.jsonl")
    let run = try program.run(["batch", "in.jsonl", "-o", "o.jsonl"] + Self.options)
    let statistics = try #require(try objects(program.read("s.json")?.replacing("\n", with: " ")).first)
    let (answers, errors) = (try objects(program.read("o.jsonl")), try objects(program.read("e.jsonl")))
    let dropped = (program.read("d.tsv") ?? "").split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).last ?? ""
    }
    let pairs = try #require(statistics["pairs"] as? [String: Any])
    #expect(pairs["written"] as? Int == answers.count && answers.count > 5)
    #expect(pairs["found"] as? Int == answers.count + dropped.count)
    let counted = Dictionary(grouping: dropped.map(String.init)) { $0 }.mapValues(\.count)
    #expect(pairs["dropped"] as? [String: Int] == counted && counted.count == 2)
    let records = try #require(statistics["records"] as? [String: Int])
    #expect(records["all"] == 24)
    #expect(records["aligned"] == Set(answers.compactMap { $0["id"] as? Int }).count)
    #expect(records["failed"] == errors.count { $0["id"] is NSNull } && records["failed"] == 3)
    let emptied = errors.count { ($0["error"] as? String)?.hasPrefix("every pair was left out: ") == true }
    #expect(records["emptied"] == emptied && emptied > 0)
    #expect(records["aligned"]! + errors.count == 24)
    #expect((statistics["errors"] as? [String: Int])?.values.reduce(0, +) == errors.count)
    let histogram = try #require(statistics["confidence"] as? [String: [Double]])
    let edges = try #require(histogram["edges"])
    var counts = [Double](repeating: 0, count: edges.count - 1)
    for answer in answers {
      let confidence = try #require(answer["confidence"] as? Double)
      counts[edges.dropLast().lastIndex { $0 <= confidence } ?? 0] += 1
    }
    #expect(histogram["counts"] == counts)
    #expect((statistics["ratio"] as? [String: [Double]])?["counts"]?.reduce(0, +) == Double(answers.count))
    #expect((statistics["options"] as? [String: String])?["--min-length"] == "30")
    #expect(answers.allSatisfy { $0["error"] is NSNull && ($0["url"] as? String) == "u\($0["id"] ?? "")" })
    #expect(run.errors.contains("left out \(dropped.count) of \(answers.count + dropped.count) pairs: "))
  }

  @Test func badRecordsCanEndTheRunWithTrouble() throws {
    let program = try Program()
    let bad = Self.record(0) + "bad\n" + Self.record(1)
    for (input, options, status) in [
      (bad, [], 0), (bad, ["--fail-if-errors"], 2), (Self.record(0), ["--fail-if-errors"], 0),
      // That filters leave nothing of a record is no error.
      (Self.record(0), ["--fail-if-errors", "--min-length", "1000"], 0),
    ] as [(String, [String], Int32)] {
      try program.write(input, to: "in.jsonl")
      let run = try program.run(["batch", "in.jsonl", "-o", "o.jsonl", "--quiet"] + options)
      #expect(run.status == status)
      // All is written all the same.
      #expect(Set(try objects(program.read("o.jsonl")).map { "\($0["id"] ?? "")" }).count == (input == bad ? 3 : 1))
    }
  }

  @Test func fieldsOfTheSameNameAreLeftOutWithANote() throws {
    let run = try Program().run("batch", input: Self.record(0, #","bead":7,"x":8"#))
    #expect(run.errors.contains("the answers have fields of their own called bead; those of the records were left out"))
    for object in try objects(run.output) {
      #expect(object["bead"] is String && object["x"] as? Int == 8)
    }
  }

  @Test func columnsOfATableAreRepeated() throws {
    let program = try Program()
    try program.write(Texts.french, to: "f.txt")
    try program.write(Texts.arabic, to: "a.txt")
    let input = "url\tid\tar_path\terror\tfr_path\nu1\t1\ta.txt\t?\tf.txt\nu2\t2\tnone.txt\t?\tf.txt\nshort\n"
    let table = try program.run("batch", "--input", "tsv", "--format", "tsv", input: input)
    let rows = table.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows[0].suffix(2) == ["error", "url"])
    #expect(rows.dropFirst().map { $0.last ?? "" } == ["u1", "u1", "u1", "u2", ""])
    #expect(Set(rows.map(\.count)) == [9])
    let lines = try program.run("batch", "--input", "tsv", "--quiet", input: input).output
    #expect(try objects(lines).map { $0["url"] as? String } == ["u1", "u1", "u1", "u2", nil])
  }

  @Test(arguments: [
    (["--drop-near-duplicates=0.3"], "takes a number from 0.7 to 0.95"),
    (["--resume", "--stats", "s.json"], "--resume goes on with a file; name it with -o"),
    (["--errors", "-"], "two outputs would both go to standard output"),
    (["-o", "x", "--errors", "x"], "x"), (["-o", "x", "--errors", "x.partial.journal"], "x.partial.journal"),
    (["--min-length", "0"], "takes a whole number from 1 on"),
  ])
  func wrongUsageIsTold(options: [String], sentence: String) throws {
    let program = try Program()
    let run = try program.run(["batch"] + options, input: Self.record(0))
    #expect((run.status, run.output) == (2, ""))
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(try program.files == [])
  }

  /// Killed again and again while it works, it comes to the same end, counts and duplicates too.
  @Test func interruptedRunsAddUp() throws {
    let program = try Program()
    try program.write((0..<300).map { $0 % 50 == 7 ? "bad \($0)\n" : Self.record($0) }.joined(), to: "in.jsonl")
    let options = Self.options.joined(separator: " ")
    let script = """
      for signal in KILL TERM KILL; do
        "$P" batch in.jsonl -o o.jsonl --resume --quiet \(options) & run=$!
        sleep 1.6; kill -$signal $run; wait $run
      done
      "$P" batch in.jsonl -o o.jsonl --resume --quiet \(options); echo $?
      "$P" batch in.jsonl -o o.jsonl --resume --quiet \(options); echo $?
      mkdir whole; cd whole
      "$P" batch ../in.jsonl -o o.jsonl --quiet \(options)
      for file in o.jsonl d.tsv e.jsonl; do cmp $file ../$file && echo same; done
      grep -v seconds s.json >1; grep -v -e seconds -e resume ../s.json | cmp - 1 && echo same
      """
    let run = try program.shell(script)
    #expect(run.output == "0\n0\nsame\nsame\nsame\nsame\n", "\(run.errors)")
  }

  @Test func aPartialOutputOfOtherOptionsOrAnotherInputIsLeftAsItIs() throws {
    let program = try Program()
    try program.write(Self.input, to: "in.jsonl")
    try program.write(Self.input.replacing("u3", with: "u4"), to: "other.jsonl")
    // A journal stays beside a partial output that may not take its name.
    let first = try program.shell(
      """
      echo '{"id":1,"fr_path":"o.jsonl","ar_path":"in.jsonl"}' >> in.jsonl; touch o.jsonl
      "$P" batch in.jsonl -o o.jsonl --quiet --drop-duplicates
      """)
    #expect(first.status == 2)
    let partial = try #require(program.read("o.jsonl.partial"))
    let other = try program.run("batch", "other.jsonl", "-o", "o.jsonl", "--resume", "--drop-duplicates")
    #expect(other.errors.contains("the output that is there was not made from this input"))
    let options = try program.run("batch", "in.jsonl", "-o", "o.jsonl", "--resume", "--drop-near-duplicates")
    #expect(options.errors.contains("the output that is there was made with other options"))
    #expect((other.status, options.status, program.read("o.jsonl.partial")) == (2, 2, partial))
  }
}
