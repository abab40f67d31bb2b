import Foundation
import Testing

@testable import Aligner

/// No run destroys a file that it reads or another that it writes, whatever the file is called.
@Suite struct OutputFilesTests {
  private static func program() throws -> Program {
    let program = try Program()
    for name in ["fr", "docs.fr.txt", "old.jsonl"] { try program.write(Texts.french, to: name) }
    for name in ["ar", "docs.ar.txt"] { try program.write(Texts.arabic, to: name) }
    try program.write("docs.fr.txt\tdocs.ar.txt\n", to: "list.tsv")
    try program.write("<tmx broken", to: "broken.tmx")
    try program.write("# Findings\n", to: "baseline")
    let lexicon = "تقرير\trapport\t0.9\n"
    try program.write(lexicon, to: "lexicon")
    try program.write(#"{"id":1,"fr":"Le rapport.","ar":"التقرير."}"# + "\n", to: "in.jsonl")
    return program
  }

  @Test(
    arguments: [
      "align fr ar -o fr", "align fr ar -o ./ar", "ln fr hard; $P align fr ar -o hard",
      "ln -s ar soft; $P align fr ar -o soft", "align fr ar --lexicon lexicon -o lexicon",
      "ln lexicon hard; $P align fr ar --lexicon lexicon -o hard.tsv --dropped hard",
      "align list.tsv -o list.tsv", "align list.tsv -o docs.fr.txt", "align list.tsv -o m.tsv --dropped docs.ar.txt",
      "mkdir out; ln fr out/docs.tsv; mv out/docs.tsv out/d; ln docs.fr.txt out/docs.tsv; $P align list.tsv -o out",
      "check fr ar --baseline baseline -o baseline", "check fr ar --lexicon lexicon --write-baseline lexicon",
      "ln fr hard; $P check fr ar --write-baseline hard", "segment fr -o fr", "bench fr ar -o ar",
      "learn list.tsv -o list.tsv", "batch in.jsonl -o in.jsonl", "batch -o in.jsonl < in.jsonl",
      "batch in.jsonl >> in.jsonl", "ln in.jsonl x.partial; $P batch in.jsonl -o x",
      "mv in.jsonl x.partial; $P batch x.partial -o x --resume",
      "batch in.jsonl --lexicon lexicon -o lexicon",
      // It is not read before it is refused: that would tell that it is broken.
      "align broken.tmx -o broken.tmx", "check broken.tmx -o broken.tmx",
    ])
  func anInputIsNoOutput(command: String) throws {
    try refuses(command, "this is an input, and writing would destroy it")
  }

  @Test(
    arguments: [
      ("align fr ar -o m.tsv --dropped m.tsv", "m.tsv would be written twice"),
      ("align fr ar -o m.tsv --dropped ./m.tsv", "./m.tsv and m.tsv are the same file"),
      ("ln -s m.tsv soft; $P align fr ar -o m.tsv --dropped soft", "soft and m.tsv are the same file"),
      ("echo > m.tsv; ln m.tsv hard; $P align fr ar -o m.tsv --dropped hard", "hard and m.tsv are the same file"),
      ("align fr ar --format moses -o m --dropped m.ar", "m.ar would be written twice"),
      ("check fr ar -o report --write-baseline report", "report would be written twice"),
      ("align fr ar --dropped -", "two outputs would both go to standard output"),
      ("echo > x; ln x x.partial; $P batch in.jsonl -o x", "x.partial and x are the same file"),
      ("ln -s b a; ln -s a b; $P align fr ar -o a", "its symbolic links lead nowhere"),
    ])
  func twoOutputsAreTwoFiles(command: String, sentence: String) throws { try refuses(command, sentence) }

  /// Expects a command to be refused with a sentence, and no file to be changed or made by it.
  private func refuses(_ command: String, _ sentence: String) throws {
    let program = try Self.program()
    let (before, last) =
      command.range(of: "$P ").map { (command[..<$0.lowerBound], command[$0.upperBound...]) } ?? ("", command[...])
    let script = """
      \(before)
      state() { find . -type f -exec cksum {} + | sort; find . -type l | sort; }
      state > ../$$.before
      "$P" \(last); echo $?
      state > ../$$.after
      cmp ../$$.before ../$$.after && echo unchanged
      rm ../$$.before ../$$.after
      """
    let run = try program.shell(script)
    #expect(run.output == "2\nunchanged\n")
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// It is read whole before it is written.
  @Test func aBaselineMayBeWrittenAnew() throws {
    let program = try Self.program()
    try program.write(Texts.arabic.replacing("2016", with: "2017"), to: "ar")
    #expect(try program.run("check", "fr", "ar", "--quiet").status == 1)
    let run = try program.run("check", "fr", "ar", "--baseline", "baseline", "--write-baseline", "baseline")
    #expect(run.status == 0, "\(run.errors)")
    #expect(program.read("baseline")?.contains("mismatch") == true)
    #expect(try program.run("check", "fr", "ar", "--baseline", "baseline").status == 0)
  }

  @Test func whatNobodyReadsIsReplaced() throws {
    let program = try Self.program()
    let run = try program.shell(
      "echo old > m.tsv; chmod 640 m.tsv; ln m.tsv other; \"$P\" align fr ar -o m.tsv --quiet; stat -c %a m.tsv; cat other"
    )
    #expect(run.output == "640\nold\n")
    #expect(program.read("m.tsv")?.hasPrefix("src_text") == true)
  }

  @Test func aSymbolicLinkStaysOne() throws {
    let program = try Self.program()
    let script = """
      mkdir folder; ln -s folder/new.tsv dangling; echo old > there.tsv; ln -s ../there.tsv folder/link; ln -s folder/link twice
      for name in dangling twice; do "$P" align fr ar -o $name --format tsv --quiet; readlink $name; done
      readlink folder/link; head -c 8 folder/new.tsv; head -c 8 there.tsv
      """
    #expect(try program.shell(script).output == "folder/new.tsv\nfolder/link\n../there.tsv\nsrc_textsrc_text")
  }

  /// In two containers both processes may have the number 1.
  @Test func aFileOfAnotherProcessOfTheSameNumberIsLeftAlone() throws {
    let program = try Self.program()
    let script = "touch .align-cli-$$-0.tmp; exec \"$P\" align fr ar -o m.tsv --quiet"
    #expect(try program.shell(script).status == 0)
    #expect(try program.files.contains { $0.hasPrefix(".align-cli-") })
  }

  @Test func aRecordThatNamesTheOutputIsAnErrorAndNothingIsDestroyed() throws {
    let program = try Self.program()
    let records = """
      {"id":1,"fr_path":"old.jsonl","ar_path":"ar"}
      {"id":2,"fr_path":"fr","ar_path":"./old.jsonl.partial"}
      {"id":3,"fr_path":"fr","ar_path":"ar"}

      """
    try program.write(records, to: "in.jsonl")
    let run = try program.run("batch", "in.jsonl", "-o", "old.jsonl", "--quiet")
    #expect(run.status == 2)
    #expect(run.errors.contains("old.jsonl: a record names this file as a text, so that it was not replaced"))
    #expect(program.read("old.jsonl") == Texts.french)
    let answers = try #require(program.read("old.jsonl.partial")).split(separator: "\n")
    #expect(answers.count == 5)
    #expect(answers[0].contains("old.jsonl: this file is written by the same run"))
    #expect(answers[1].contains("./old.jsonl.partial: this file is written by the same run"))
  }

  /// A run may open a file that another one renames before it is locked.
  @Test func runsThatMeetDoNotWriteIntoEachOthersFiles() throws {
    let program = try Self.program()
    let records = (0..<20).map { #"{"id":\#($0),"fr_path":"fr","ar_path":"ar"}"# + "\n" }.joined()
    try program.write(records, to: "in.jsonl")
    let script = """
      "$P" batch in.jsonl --quiet > whole
      for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
        "$P" batch in.jsonl -o out.jsonl --resume --quiet & "$P" batch in.jsonl -o out.jsonl --quiet &
      done
      wait
      cmp whole out.jsonl && echo same
      """
    let run = try program.shell(script)
    #expect(run.output == "same\n")
    #expect(
      run.errors.split(separator: "\n").allSatisfy { $0.contains("another process is writing it") }, "\(run.errors)")
    #expect(!(try program.files.contains("out.jsonl.partial")))
  }
}
