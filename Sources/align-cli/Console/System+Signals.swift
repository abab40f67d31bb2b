import Foundation

/// Signals: those that end the program wait until a thread takes them, so that it may do more than a handler may.
extension System {
  /// Makes writing to a pipe that nobody reads fail with `EPIPE`, where it would kill the program.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Lets it be told how programs that were started have ended; whoever started this one may have ignored it.
  static func waitForChildren() { signal(SIGCHLD, SIG_DFL) }

  /// The signals that ask the program to end: Control-C, `kill`, and a terminal that goes away unless `nohup` has been used.
  static var endings: [Int32] {
    let before = signal(SIGHUP, SIG_DFL)
    guard unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) else {
      return [SIGINT, SIGTERM, SIGHUP]
    }
    signal(SIGHUP, SIG_IGN)
    return [SIGINT, SIGTERM]
  }

  /// Keeps signals for ``next(of:)``; to be called before there is a second thread.
  static func hold(_ signals: [Int32]) {
    // Who starts a program in the background may have it ignore them.
    for number in signals { signal(number, SIG_DFL) }
    var set = set(of: signals)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Waits for one of the signals that are held.
  static func next(of signals: [Int32]) -> Int32 {
    var set = set(of: signals)
    var number: Int32 = 0
    while unsafe sigwait(&set, &number) != 0 {}
    return number
  }

  /// Ends the program as a signal does that was held or ignored, so that a shell's loop ends with it.
  static func die(of number: Int32) {
    signal(number, SIG_DFL)
    var set = set(of: [number])
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(number)
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in signals { unsafe sigaddset(&set, number) }
    return set
  }
}
