import Foundation
import Synchronization

/// What must not be left when a process is ended before its time: temporary files and folders, and the groups of processes
/// that work for it.
///
/// Who makes such a thing says so before it is there, and takes it back when it is gone. Whoever handles signals calls
/// ``clear(thenEnd:)``.
package final class Leftovers: Sendable {
  /// Those of this process.
  package static let ofProcess = Leftovers()

  private struct State {
    var paths: Set<String> = []
    var groups: Set<pid_t> = []
  }

  private let state = Mutex(State())

  /// Removing is tried so often, so many microseconds apart: a process that is being ended may still make files.
  private static let trials = 100
  private static let pause: UInt32 = 10_000

  init() {}

  /// Notes a file or folder that is about to be made.
  package func add(_ path: String) { state.withLock { _ = $0.paths.insert(path) } }

  /// Removes a file, or a folder with all that is in it.
  package func remove(_ path: String) {
    Self.removeItem(path)
    state.withLock { _ = $0.paths.remove(path) }
  }

  /// Does what makes files stay, such as giving them their names, without being ended in the middle of it.
  package func settle(_ paths: [String], _ body: () throws -> Void) rethrows {
    try state.withLock { state in
      try body()
      state.paths.subtract(paths)
    }
  }

  /// Starts a group of processes; none is started once ``clear(thenEnd:)`` has begun.
  /// - Parameter start: gives its number.
  func addGroup<Failure: Error>(_ start: () throws(Failure) -> pid_t) throws(Failure) -> pid_t {
    try state.withLock { (state) throws(Failure) in
      let group = try start()
      state.groups.insert(group)
      return group
    }
  }

  /// Ends what is left of a group whose leader has not been waited for yet.
  func endGroup(_ group: pid_t) {
    state.withLock { state in
      kill(-group, SIGKILL)
      state.groups.remove(group)
    }
  }

  /// Ends all groups, removes all files and folders, and then the process: nothing new can be made in between.
  /// - Parameter end: ends the process.
  package func clear(thenEnd end: () -> Void) {
    state.withLock { state in
      for group in state.groups { kill(-group, SIGKILL) }
      for path in state.paths { Self.removeItem(path) }
      end()
    }
  }

  private static func removeItem(_ path: String) {
    let manager = FileManager.default
    for trial in 0..<trials {
      if (try? manager.removeItem(atPath: path)) != nil, !manager.fileExists(atPath: path) { return }
      if !manager.fileExists(atPath: path) { return }
      if trial + 1 < trials { usleep(pause) }
    }
  }
}
