import Foundation
import Testing

@testable import Aligner

/// Each way in which a program can go wrong ends it, with a cause of its own.
@Suite struct ExternalProgramTests {
  private static func shell(_ limits: (inout ProgramLimits) -> Void = { _ in }) -> ExternalProgram {
    var figures = ProgramLimits()
    limits(&figures)
    return ExternalProgram(name: "sh", package: "dash", limits: figures)
  }

  /// What a script prints.
  private static func output(of script: String, _ program: ExternalProgram = shell()) throws -> String {
    let file = try TemporaryFile([], for: "f")
    defer { file.remove() }
    return String(decoding: try program.output(["-c", script], scratch: file.folder), as: UTF8.self)
  }

  /// Whether a process is there, and not only waiting to be asked how it ended.
  private static func isRunning(_ process: Substring) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status.map { !$0.contains(") Z ") } ?? false
  }

  @Test func itIsToldTheFolderForItsTemporaryFiles() throws {
    #expect(try Self.output(of: "echo $TMPDIR").contains("align-cli-"))
  }

  /// A descriptor that the program inherits could keep a pipe or a lock of ours open.
  @Test func itGetsNothingButAnEmptyInputAndAPipe() throws {
    let file = unsafe open("/etc/hosts", O_RDONLY)
    defer { close(file) }
    let listing = try Self.output(of: "ls /proc/self/fd; readlink /proc/self/fd/0 /proc/self/fd/2; cat")
    // The last one is that of the folder which is listed.
    #expect(listing == "0\n1\n2\n3\n/dev/null\n/dev/null\n")
  }

  /// What this process ignores or blocks is no business of the program.
  @Test func itsSignalsAreAsUsual() throws {
    signal(SIGPIPE, SIG_IGN)
    let masks = try Self.output(of: "grep -E '^Sig(Blk|Ign)' /proc/self/status | cut -f 2").split(separator: "\n")
    // Above these the system's library keeps two for itself.
    #expect(masks.map { Int($0, radix: 16).map { $0 & 0x7FFF_FFFF } } == [0, 0])
  }

  @Test func aProgramThatTakesTooLongIsEndedWithAllThatItStarted() throws {
    let note = FileManager.default.temporaryDirectory.appendingPathComponent("children-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: note) }
    let start = ContinuousClock.now
    #expect(throws: ExternalProgram.Failure.tookTooLong) {
      try Self.output(of: "sleep 50 & echo $! > \(note.path); sleep 50", Self.shell { $0.seconds = 1 })
    }
    #expect(ContinuousClock.now - start < .seconds(20))
    let child = try String(contentsOf: note, encoding: .utf8).split(separator: "\n")
    #expect(child.count == 1)
    // It has been ended, but may take a moment.
    for _ in 0..<100 where Self.isRunning(child[0]) { usleep(20_000) }
    #expect(!Self.isRunning(child[0]))
  }

  @Test func aProgramThatPrintsNoMoreIsStillStopped() {
    #expect(throws: ExternalProgram.Failure.tookTooLong) {
      try Self.output(of: "exec >/dev/null; sleep 50", Self.shell { $0.seconds = 1 })
    }
  }

  @Test func aProgramThatLeavesAChildBehindHasItEnded() throws {
    let child = try Self.output(of: "sleep 50 >/dev/null & echo $!").dropLast()
    for _ in 0..<100 where Self.isRunning(child) { usleep(20_000) }
    #expect(!child.isEmpty && !Self.isRunning(child))
  }

  @Test func whatWorksTooLongIsStopped() {
    #expect(throws: ExternalProgram.Failure.tookTooLong) {
      try Self.output(of: "while :; do :; done", Self.shell { $0.seconds = 1 })
    }
  }

  /// The system counts its ticks, and may end a program that has worked a moment less than that by its clock.
  @Test func whatTheLimitOfWorkEndsHasTakenTooLong() {
    func cause(_ signal: Int32?, _ seconds: Double) -> ExternalProgram.Failure {
      Self.shell { $0.seconds = 1 }.cause(of: .init(signal: signal, secondsOfWork: seconds, memory: 0))
    }
    #expect(cause(SIGXCPU, 0.98) == .tookTooLong)
    #expect(cause(SIGKILL, 1.01) == .tookTooLong)
    #expect(cause(SIGKILL, 0.5) == .tookTooMuchMemory)
  }

  @Test func aProgramThatPrintsWithoutEndIsStopped() {
    #expect(throws: ExternalProgram.Failure.printedTooMuch) {
      try Self.output(of: "while :; do echo aaaaaaaaaaaaaaaaaaaaaaa; done", Self.shell { $0.output = 9999 })
    }
  }

  /// A profile or a picture could fill the disk.
  @Test func aProgramThatWritesAFileWithoutEndIsStopped() {
    #expect(throws: ExternalProgram.Failure.printedTooMuch) {
      try Self.output(of: "exec cat /dev/zero > $TMPDIR/file", Self.shell { $0.output = 1 << 20 })
    }
  }

  /// Which of the two it is called depends on what this process has, which other tests may make large.
  @Test func aProgramGetsNoMoreMemoryThanItMayHave() {
    let failure = #expect(throws: ExternalProgram.Failure.self) {
      try Self.output(of: "a=a; while :; do a=$a$a; done", Self.shell { $0.memory = 64 << 20 })
    }
    #expect(failure == .tookTooMuchMemory || failure == .failed)
  }

  @Test func aProgramThatFailsWithMuchMemoryHasFailedForWantOfMore() {
    func cause(_ memory: Int) -> ExternalProgram.Failure {
      Self.shell { $0.memory = 64 << 20 }.cause(of: .init(status: 1, secondsOfWork: 0, memory: memory))
    }
    #expect(cause(60 << 20) == .tookTooMuchMemory)
    #expect(cause(1 << 20) == .failed)
  }

  /// The system counts to a program what this process had when it started it.
  @Test func aLargeProcessDoesNotMakeItsProgramsLarge() {
    let large = [UInt8](repeating: 1, count: 32 << 20)
    #expect(throws: ExternalProgram.Failure.failed) {
      try Self.output(of: "exit 3", Self.shell { $0.memory = 64 << 20 })
    }
    #expect(large[large.count / 2] == 1)
  }

  @Test func anErrorIsAFailure() {
    #expect(throws: ExternalProgram.Failure.failed) { try Self.output(of: "exit 3") }
    #expect(throws: ExternalProgram.Failure.failed) { try Self.output(of: "kill -SEGV $$") }
  }

  /// Its first line names a program that is not there.
  @Test func whatCannotBeRunIsMissing() {
    #expect(throws: ExternalProgram.Failure.isMissing) { try Self.output(of: "exec /no/such/program") }
  }

  /// Descriptors that were not closed would be too many some day.
  @Test func manyRunsLeaveNoDescriptorOpen() throws {
    for _ in 0..<20 { _ = try Self.output(of: ":") }
    func count() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
    let before = try count()
    for _ in 0..<300 { _ = try Self.output(of: ":") }
    // Other tests open files at the same time.
    #expect(try count() < before + 200)
  }
}
