import Foundation
import Testing

@testable import Aligner

@Suite struct LeftoversTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("leftovers-\(UUID().uuidString)")

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test func whatIsStillNotedIsRemovedInTheEnd() throws {
    let leftovers = Leftovers()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["file", "kept", "folder"].map { folder.appendingPathComponent($0).path }
    for path in paths + [folder.appendingPathComponent("never made").path] { leftovers.add(path) }
    for path in paths.prefix(2) { try Data("a".utf8).write(to: URL(fileURLWithPath: path)) }
    try FileManager.default.createDirectory(atPath: paths[2] + "/profile", withIntermediateDirectories: true)
    leftovers.settle([paths[1]]) {}
    var hasEnded = false
    leftovers.clear { hasEnded = true }
    #expect(paths.map(exists) == [false, true, false])
    #expect(hasEnded)
  }

  /// What could not be done to the end may have left files.
  @Test func whatFailsToSettleStaysNoted() throws {
    let leftovers = Leftovers()
    try Data("a".utf8).write(to: folder)
    leftovers.add(folder.path)
    #expect(throws: CocoaError.self) { try leftovers.settle([folder.path]) { throw CocoaError(.fileNoSuchFile) } }
    leftovers.clear {}
    #expect(!exists(folder.path))
  }

  @Test func aGroupIsEndedInTheEnd() throws {
    let leftovers = Leftovers()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sleep")
    process.arguments = ["50"]
    try process.run()
    #expect(getpgid(process.processIdentifier) == process.processIdentifier)
    _ = leftovers.addGroup { process.processIdentifier }
    leftovers.clear {}
    process.waitUntilExit()
    #expect((process.terminationReason, process.terminationStatus) == (.uncaughtSignal, SIGKILL))
  }

  @Test func aTemporaryFileIsAloneAndGoesWithItsFolder() throws {
    let file = try TemporaryFile([0x61], for: "f")
    #expect(FileManager.default.contents(atPath: file.path) == Data([0x61]))
    let mode = try FileManager.default.attributesOfItem(atPath: file.folder)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    file.remove()
    #expect(!exists(file.folder))
  }
}
