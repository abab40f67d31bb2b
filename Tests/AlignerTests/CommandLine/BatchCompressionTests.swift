import Foundation
import Testing

@testable import Aligner

/// `batch` with packed input and output, through the programs that pack.
@Suite struct BatchCompressionTests {
  private static func isThere(_ program: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
  }

  /// Each program that is there, with the extension of its files.
  private static let programs = [("gzip", "gz"), ("zstd", "zst")].filter { isThere($0.0) }

  private static func record(_ id: Int) -> String {
    func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
    return #"{"id":\#(id),"fr":"\#(escaped(Texts.french))","ar":"\#(escaped(Texts.arabic))"}"# + "\n"
  }

  /// Runs a script that finds the programs.
  private static func shell(_ script: String, in program: Program) throws -> Program.Run {
    try program.shell("export PATH=/usr/bin:/bin:/usr/local/bin\n" + script)
  }

  private static let input = (0..<12).map(record).joined()

  @Test(arguments: programs)
  func whatIsPackedIsReadByItsFirstBytes(program name: String, ending: String) throws {
    let program = try Program()
    try program.write(Self.input, to: "in")
    let script = """
      "$P" batch in --quiet > plain; \(name) -c in > packed
      "$P" batch packed --quiet | cmp - plain && echo same
      "$P" batch --quiet < packed | cmp - plain && echo same
      cat packed | "$P" batch --quiet | cmp - plain && echo same
      """
    let run = try Self.shell(script, in: program)
    #expect((run.output, run.errors) == ("same\nsame\nsame\n", ""))
  }

  @Test(arguments: programs)
  func whatIsNotWholeEndsTheRun(program name: String, ending: String) throws {
    let program = try Program()
    // Lines that do not pack well, so that a part of them comes out.
    let noise = (0..<400).map { #"{"id":\#($0),"x":"\#(SpreadBits.spread(UInt64($0)))"}"# + "\n" }.joined()
    try program.write(noise, to: "in")
    let script = "\(name) -c in | head -c 2000 > in.\(ending); \"$P\" batch in.\(ending) -o o.jsonl --quiet"
    let run = try Self.shell(script, in: program)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "align-cli: in.\(ending): \(name) cannot unpack it, since it is damaged or not whole; get it again\n")
    #expect(program.read("o.jsonl") == nil)
  }

  @Test(arguments: programs)
  func outputsArePackedIfTheirNamesSaySo(program name: String, ending: String) throws {
    let program = try Program()
    try program.write(Self.input + "bad\n", to: "in")
    let script = """
      "$P" batch in --quiet --errors errors -o plain.tsv
      "$P" batch in --quiet --errors errors.\(ending) -o o.tsv.\(ending) --stats s.json
      \(name) -dc o.tsv.\(ending) | cmp - plain.tsv && echo same; \(name) -dc errors.\(ending) | cmp - errors && echo same
      "$P" batch in --quiet -j 1 -o p.tsv.\(ending); "$P" batch in --quiet -j 3 -o q.tsv.\(ending)
      cmp p.tsv.\(ending) q.tsv.\(ending) && echo same
      "$P" batch in --resume -o o.tsv.\(ending); echo $?
      ls *partial*
      """
    let run = try Self.shell(script, in: program)
    #expect(run.output == "same\nsame\nsame\n2\n")
    #expect(run.errors.contains("what is compressed cannot be gone on with; write o.tsv and compress it"))
  }

  @Test func aProgramThatIsNotThereIsNamed() throws {
    let program = try Program()
    try program.write([0x28, 0xB5, 0x2F, 0xFD, 0, 0], to: "in.zst")
    for arguments in [["in.zst", "-o", "o.jsonl"], ["-", "-o", "o.jsonl.zst"]] {
      let run = try program.run(["batch"] + arguments, environment: ["PATH": "/nowhere"])
      #expect(run.status == 2)
      #expect(run.errors.hasSuffix("zstd is needed for this and not installed; install the package zstd\n"))
      #expect(try program.files == ["in.zst"])
    }
  }

  @Test(arguments: ["", "{", "\u{1F}"])
  func aShortInputIsNotPacked(text: String) throws {
    let run = try Program().run("batch", "--quiet", input: text)
    #expect((run.status, run.output.isEmpty, run.errors) == (0, text.isEmpty, ""))
  }
}
