import Foundation
import Testing

@testable import Aligner

/// Whoever ends the program finds nothing left of it: no temporary file, and no program that works for it.
@Suite struct InterruptionTests {
  /// A folder with a web page, and a program for it that starts another one, notes both, and waits.
  private static func program() throws -> Program {
    let program = try Program()
    try program.write("<!DOCTYPE html><p>Le Comité a adopté le rapport.</p>", to: "page.html")
    let printed = #"{"blocks":[{"t":"Para","c":[{"t":"Str","c":"Le rapport."}]}]}"#
    try program.write(
      "#!/bin/sh\nsleep ${NAP:-50} & echo $$ $! > processes\nwait\necho '\(printed)'\n", to: "pandoc")
    return program
  }

  /// Waits for the program to be at work, sends it a signal, and tells how it ended and what is left.
  private static func script(_ signal: String, before: String = "") -> String {
    """
    chmod +x pandoc; mkdir tmp; \(before)
    PATH="$PWD:/usr/bin:/bin" TMPDIR="$PWD/tmp" "$P" segment page.html -o out & run=$!
    while [ ! -s processes ]; do sleep 0.02; done
    kill -\(signal) $run; wait $run; echo $?
    for trial in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      left=
      for process in $(cat processes); do
        grep -sq ') [^Z] ' /proc/$process/stat && left="$left $process"
      done
      [ -z "$left" ] && break; sleep 0.1
    done
    echo "processes:$left"; ls tmp
    """
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func aSignalEndsTheProgramThatReadsAndRemovesItsFiles(signal: String, status: Int) throws {
    let program = try Self.program()
    let run = try program.shell(Self.script(signal))
    #expect(run.output == "\(status)\nprocesses:\n")
    #expect(try program.files == ["page.html", "pandoc", "processes", "tmp"])
  }

  /// This program can do nothing at its end then; the other notices that nobody waits for it.
  @Test func aProgramThatIsKilledLeavesNothingEither() throws {
    #expect(try Self.program().shell(Self.script("KILL")).output == "137\nprocesses:\n")
  }

  @Test func aTerminalThatGoesAwayIsNoMatterUnderNohup() throws {
    let program = try Self.program()
    let run = try program.shell(Self.script("HUP", before: "trap '' HUP; NAP=1; export NAP"))
    #expect(run.output == "0\nprocesses:\n")
    #expect(program.read("out")?.contains("Le rapport.") == true)
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func aFileThatIsBeingWrittenIsRemoved(signal: String, status: Int) throws {
    let program = try Program()
    try program.write((1...30_000).map { "\($0). Le Comité a adopté le rapport.\n\n" }.joined(), to: "long")
    let script = """
      "$P" segment long --format jsonl -o out & run=$!
      while kill -0 $run && ! ls .align-cli-*; do :; done >ls 2>&1
      kill -\(signal) $run; wait $run; echo $?
      """
    let run = try program.shell(script)
    #expect(run.output == "\(status)\n")
    #expect(try program.files == ["long", "ls"])
  }
}
