import Aligner
import Foundation
import Synchronization

/// Ends the program when somebody asks for it (Control-C, `kill`, a terminal that goes away), and leaves nothing behind.
///
/// What has been noted as ``Leftovers`` goes, and then the program ends as the signal does. A long run may ask to be told
/// first, so that it can end cleanly; the second signal ends it at once.
enum Interruption {
  private struct State {
    var stop: (@Sendable () -> Void)?
    /// The signal that a run has been told of.
    var received: Int32?
  }

  private static let state = Mutex(State())

  /// Takes care of signals from now on; to be called before anything else.
  static func begin() {
    let signals = System.endings
    System.hold(signals)
    Thread.detachNewThread {
      while true { take(System.next(of: signals)) }
    }
  }

  /// Lets a run be told of the first signal, on another thread.
  static func tell(_ stop: @escaping @Sendable () -> Void) { state.withLock { $0.stop = stop } }

  /// Whether there was a signal that a run has been told of.
  static var isAsked: Bool { state.withLock { $0.received != nil } }

  /// If there was a signal, ends the program as that signal does.
  static func dieIfAsked() {
    if let number = state.withLock({ $0.received }) { die(of: number) }
  }

  private static func take(_ number: Int32) {
    let stop = state.withLock { state in
      defer { state.stop = nil }
      if state.stop != nil { state.received = number }
      return state.stop
    }
    if let stop { stop() } else { die(of: number) }
  }

  private static func die(of number: Int32) {
    Leftovers.ofProcess.clear { System.die(of: number) }
  }
}
