import Dispatch
import Foundation
import Synchronization

/// Lets a long run end cleanly when somebody asks for it (Control-C, or `kill`), the second time at once.
final class Interruption {
  private static let signals = [SIGINT, SIGTERM]

  private let sources: [any DispatchSourceSignal]
  private let received = Received()

  /// The first signal that came.
  private final class Received: Sendable {
    private let number = Mutex<Int32?>(nil)
    var first: Int32? { number.withLock { $0 } }

    /// Notes a signal; false if there has been one before.
    func note(_ signal: Int32) -> Bool {
      number.withLock { number in
        if number != nil { return false }
        number = signal
        return true
      }
    }
  }

  /// - Parameter stop: called, on another thread, at the first signal.
  init(stop: @escaping @Sendable () -> Void) {
    let received = received
    sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if received.note(number) { stop() } else { Self.die(of: number) }
      }
      source.resume()
      return source
    }
  }

  /// If there was a signal, ends the program as that signal does, so that a shell's loop ends with it.
  func dieIfAsked() {
    if let number = received.first { Self.die(of: number) }
  }

  private static func die(of number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }
}
