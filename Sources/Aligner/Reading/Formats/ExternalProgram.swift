import Foundation
import Synchronization

/// A program that users have, called without a shell, for a bounded time and output.
public struct ExternalProgram: Sendable {
  /// What it is called.
  public let name: String
  /// The Debian package that it is in.
  public let package: String

  /// Makes a program.
  public init(name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// The program that reads most formats.
  static let pandoc = ExternalProgram(name: "pandoc", package: "pandoc")

  /// Seconds after which a program is stopped: a report of 1,000 pages takes some ten.
  static let longest = 120.0
  /// Bytes after which it is stopped; no document has so much text.
  static let mostBytes = 1 << 29

  /// Why a program gave nothing.
  public enum Failure: Error {
    /// It is not installed.
    case isMissing
    /// It ended with an error.
    case failed
    /// It was stopped after ``longest``.
    case tookTooLong
    /// It was stopped after ``mostBytes``.
    case printedTooMuch
  }

  /// What it prints on standard output; its messages are not shown, since they speak of files that users do not know.
  func output(_ arguments: [String]) throws(Failure) -> [UInt8] {
    guard let path else { throw .isMissing }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    do { try process.run() } catch { throw .isMissing }
    let deadline = Deadline(of: process.processIdentifier)
    var output: [UInt8] = []
    while output.count <= Self.mostBytes, let piece = try? pipe.fileHandleForReading.read(upToCount: 1 << 16),
      !piece.isEmpty
    {
      output += piece
    }
    if output.count > Self.mostBytes { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    if deadline.isOver() { throw .tookTooLong }
    if output.count > Self.mostBytes { throw .printedTooMuch }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else { throw .failed }
    return output
  }

  /// Stops a process that runs too long.
  private final class Deadline: Sendable {
    private let end = DispatchSemaphore(value: 0)
    private let hasStopped = Atomic(false)

    init(of process: Int32) {
      Thread.detachNewThread { [self] in
        guard end.wait(timeout: .now() + longest) == .timedOut else { return }
        hasStopped.store(true, ordering: .sequentiallyConsistent)
        kill(process, SIGKILL)
      }
    }

    /// Whether the process was stopped; it has ended, and nothing is stopped any more.
    func isOver() -> Bool {
      end.signal()
      return hasStopped.load(ordering: .sequentiallyConsistent)
    }
  }

  /// Where it is, by the environment's PATH.
  private var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
