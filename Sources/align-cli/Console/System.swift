import Aligner
import Foundation
import Synchronization

/// The doorway to the operating system: descriptors, terminals, the environment. What is unsafe is here and in its extensions.
enum System {
  /// Ends the program.
  static func exit(_ status: Int32) -> Never {
    Foundation.exit(status)
  }

  /// Keeps something large until the program ends, when all memory goes back at once: piece by piece it takes longer.
  static func keepToTheEnd(_ value: some Sendable) { kept.withLock { $0.append(value) } }

  private static let kept = Mutex<[any Sendable]>([])

  /// A variable of the environment, `nil` if it is not set.
  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// The most memory that the process has used, in bytes; `nil` if the system does not say.
  static var peakMemory: Int? {
    #if canImport(Darwin)
      let (process, unit) = (RUSAGE_SELF, 1)
    #else
      let (process, unit) = (Int32(RUSAGE_SELF.rawValue), 1024)
    #endif
    var usage = rusage()
    return unsafe getrusage(process, &usage) == 0 ? Int(usage.ru_maxrss) * unit : nil
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many columns a terminal has, if the descriptor is one and says so.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether files may be made in a folder.
  static func mayWrite(in folder: String) -> Bool { unsafe access(folder, W_OK | X_OK) == 0 }

  /// Opens a file for writing.
  /// - Parameter isNew: true to make it, which fails if there is one; false to open one that is there.
  static func open(_ path: String, isNew: Bool) throws(SystemFailure) -> Int32 {
    let flags = O_WRONLY | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0)
    let descriptor = unsafe Foundation.open(path, flags, 0o666)
    guard descriptor >= 0 else { throw SystemFailure(code: errno) }
    return descriptor
  }

  static let standardInput = STDIN_FILENO

  /// Opens a file for reading; `-` is standard input.
  static func openForReading(_ path: String) throws(SystemFailure) -> Int32 {
    if path == "-" { return standardInput }
    let descriptor = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure(code: errno) }
    return descriptor
  }

  /// Opens a file for reading and writing, and keeps other processes that do so from it.
  /// - Parameter isMade: whether it is made if it is not there.
  /// - Returns: `nil` if another process has it.
  static func openAlone(_ path: String, isMade: Bool) throws(SystemFailure) -> Int32? {
    for _ in 0..<mostTrials {
      let descriptor = unsafe Foundation.open(path, O_RDWR | O_CLOEXEC | (isMade ? O_CREAT : 0), 0o666)
      guard descriptor >= 0 else { throw SystemFailure(code: errno) }
      // Some file systems know no locks; it has to do without them there.
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
        _ = Foundation.close(descriptor)
        return nil
      }
      // Whoever had it before may have given it another name, or removed it, between the two calls.
      if file(of: descriptor)?.identity == file(at: path)?.identity { return descriptor }
      _ = Foundation.close(descriptor)
    }
    return nil
  }

  /// How often a file is opened that others take away at once.
  private static let mostTrials = 100

  /// Reads at most `most` bytes; none at the end.
  static func read(_ descriptor: Int32, most: Int) throws(SystemFailure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      var found = 0
      repeat { found = unsafe Foundation.read(descriptor, buffer.baseAddress, most) } while found < 0 && errno == EINTR
      code = found < 0 ? errno : 0
      count = max(found, 0)
    }
    if code != 0 { throw SystemFailure(code: code) }
    return bytes
  }

  /// How many bytes an open file has; `nil` if it is no regular file.
  static func size(of descriptor: Int32) -> Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Cuts a file off and goes on at its new end.
  static func cut(_ descriptor: Int32, at size: Int) throws(SystemFailure) {
    guard ftruncate(descriptor, off_t(size)) == 0, lseek(descriptor, off_t(size), SEEK_SET) >= 0 else {
      throw SystemFailure(code: errno)
    }
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    if let code = OpenDescriptor.write(bytes, to: descriptor) { throw SystemFailure(code: code) }
  }

  /// Gives a file the permission bits of another one.
  static func setMode(_ mode: mode_t, of descriptor: Int32) {
    _ = fchmod(descriptor, mode)
  }

  /// Closes a descriptor; some file systems only tell now that writing failed.
  static func close(_ descriptor: Int32) throws(SystemFailure) {
    guard Foundation.close(descriptor) == 0 else { throw SystemFailure(code: errno) }
  }

  /// Gives a file another name, in place of what had it.
  static func rename(_ path: String, to other: String) throws(SystemFailure) {
    guard unsafe Foundation.rename(path, other) == 0 else { throw SystemFailure(code: errno) }
  }
}

/// A call to the operating system that failed.
struct SystemFailure: Error {
  /// The system's number for the reason.
  let code: Int32

  /// Whether the reader of a pipe went away.
  var isBrokenPipe: Bool { code == EPIPE }

  /// The system's short reason: `No space left on device`.
  var reason: String { unsafe String(cString: strerror(code)) }
}
