import Foundation

/// A program and all that it starts, in a process group of its own that ends as a whole; the doorway to `posix_spawn`.
///
/// The program gets what it is to read, `/dev/null` unless said otherwise, something to print into, a pipe unless said otherwise, and
/// no other descriptor. A shell sets the limits that the
/// system keeps, and then becomes the program. Before, it starts a watcher, which reads from a pipe that nobody writes to and
/// whose other end is ours alone: it is closed when this process ends, even by `SIGKILL`, and the watcher removes the scratch
/// folder and ends the group.
struct ProcessGroup {
  /// How a program ended.
  struct End {
    /// What it ended with by itself.
    var status: Int32?
    /// The signal that ended it.
    var signal: Int32?
    /// Seconds that it worked, all its processes taken together.
    var secondsOfWork: Double
    /// The most memory that one of its processes had, in bytes; 0 where that is no more than this process had itself, since
    /// the system counts to a program what the process had that started it.
    var memory: Int
  }

  /// Why it was stopped.
  enum Stop: Error {
    /// It could not be started at all; the system's number for the reason.
    case notStarted(code: Int32)
    /// Its time was over.
    case time
    /// It printed too much.
    case output
  }

  /// What the shell does with the scratch folder, if there is one, with the limits in KiB, seconds and blocks of 512 bytes, and with
  /// the program.
  ///
  /// A limit that cannot be set is one that is lower already. The limit of work that a signal of its own tells is a second below
  /// the one at which the system kills, which it does for want of memory too.
  private static let script = """
    { read -r nothing <&3; test -z "$1" || rm -rf -- "$1"; kill -KILL 0; } >/dev/null & exec 3<&-
    ulimit -v "$2"; ulimit -S -t "$3"; ulimit -H -t "$4"; ulimit -f "$5"; ulimit -c 0
    shift 5; exec "$@"
    """

  /// The number of its first process and of the group.
  private let leader: pid_t
  private let output: Int32
  private let lifeline: Int32

  /// Starts a program.
  /// - Parameters:
  ///   - scratch: the folder that it is told to put temporary files in; it goes if this process ends meanwhile.
  ///   - limits: how far it may go; `nil` for what goes on as long as this process does.
  ///   - input: what it reads.
  ///   - given: what it prints into; `nil` for a pipe to ``read()`` from.
  init(
    _ path: String, _ arguments: [String], scratch: String? = nil, limits: ProgramLimits?, input: Int32? = nil,
    output given: Int32? = nil
  ) throws(Stop) {
    let figures =
      limits.map { [$0.memory >> 10, $0.seconds, $0.seconds + 1, $0.output >> 9].map(String.init) }
      ?? Array(repeating: "unlimited", count: 4)
    let words = ["/bin/sh", "-c", Self.script, "sh", scratch ?? ""] + figures + [path] + arguments
    let environment = ProcessInfo.processInfo.environment.merging(scratch.map { ["TMPDIR": $0] } ?? [:]) { $1 }
    var ends: (output: Int32, lifeline: Int32) = (-1, -1)
    // One at a time, so that no program gets the pipes of another.
    leader = try Leftovers.ofProcess.addGroup { () throws(Stop) in
      let printing = try Self.pipe()
      let living: (read: Int32, write: Int32)
      do throws(Stop) {
        living = try Self.pipe()
      } catch {
        Self.close(printing.read, printing.write)
        throw error
      }
      defer { Self.close(printing.write, living.read) }
      do throws(Stop) {
        ends = (printing.read, living.write)
        return try Self.spawn(
          words, environment: environment.map { "\($0)=\($1)" }, input: input, output: given ?? printing.write,
          lifeline: living.read)
      } catch {
        Self.close(printing.read, living.write)
        throw error
      }
    }
    (output, lifeline) = ends
  }

  /// What it prints until it ends, and how that was; to be called once.
  func finished(within limits: ProgramLimits) throws(Stop) -> (output: [UInt8], end: End) {
    let deadline = ContinuousClock.now + .seconds(limits.seconds)
    var bytes: [UInt8] = []
    var stop: Stop?
    while stop == nil {
      guard Self.isReadable(output, until: deadline) else {
        stop = .time
        break
      }
      let piece = Self.read(output)
      if piece.isEmpty { break }
      bytes += piece
      if bytes.count > limits.output { stop = .output }
    }
    if stop == nil, !hasEnded(until: deadline) { stop = .time }
    let end = cleared()
    if let stop { throw stop }
    return (bytes, end)
  }

  /// The next bytes that it prints; none at the end.
  func read() -> [UInt8] { Self.read(output) }

  /// How it ends by itself, however long that takes; to be called once.
  func ended() -> End {
    while !hasEnded(until: .now + .seconds(1)) { continue }
    return cleared()
  }

  /// Ends what is left of the group.
  private func cleared() -> End {
    Leftovers.ofProcess.endGroup(leader)
    Self.close(output, lifeline)
    return reaped()
  }

  private static let piece = 1 << 16
  /// Microseconds between two looks at whether a program that prints no more has ended.
  private static let pause: UInt32 = 1000

  /// Whether the program ends by itself in time; it stays to be waited for.
  private func hasEnded(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      var info = unsafe siginfo_t()
      let result = unsafe waitid(P_PID, id_t(leader), &info, WEXITED | WNOWAIT | WNOHANG)
      if unsafe info.si_signo != 0 || (result < 0 && errno == ECHILD) { return true }
      if ContinuousClock.now >= deadline { return false }
      usleep(Self.pause)
    }
  }

  /// How the program ended; it is waited for, and so are others of the group if they have become ours.
  private func reaped() -> End {
    var status: Int32 = 0
    var usage = rusage()
    var found: pid_t
    repeat { found = unsafe wait4(leader, &status, 0, &usage) } while found < 0 && errno == EINTR
    // Where SIGCHLD is ignored, the system waits for it and does not say how it ended.
    let isKnown = found == leader
    // The first process of a container gets the children of processes that have ended.
    while waitpid(-leader, nil, 0) > 0 || errno == EINTR {
      continue
    }
    let signal = status & 0x7F
    var own = rusage()
    unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &own)
    return End(
      status: isKnown && signal == 0 ? status >> 8 & 0xFF : nil, signal: signal == 0 ? nil : signal,
      secondsOfWork: [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 },
      memory: usage.ru_maxrss > own.ru_maxrss ? usage.ru_maxrss << 10 : 0)
  }

  private static func spawn(
    _ words: [String], environment: [String], input: Int32?, output: Int32, lifeline: Int32
  ) throws(Stop) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    // Its messages are not shown, since they speak of files that users do not know.
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, lifeline, 3)
    for descriptor in openDescriptors where descriptor > 3 {
      unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
    }

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)

    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in words.indices { unsafe free(arguments[index]) }
      for index in environment.indices { unsafe free(variables[index]) }
    }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw .notStarted(code: code) }
    return process
  }

  /// The descriptors that this process has open, some of which it may have been given by whoever started it.
  private static var openDescriptors: [Int32] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")
    return names?.compactMap { Int32($0) } ?? []
  }

  /// A pipe that no other program gets, above the descriptors that a program is given.
  static func pipe() throws(Stop) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe Foundation.pipe(&ends) == 0 else { throw .notStarted(code: errno) }
    defer { close(ends[0], ends[1]) }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      let code = errno
      for descriptor in moved where descriptor >= 0 { close(descriptor) }
      throw .notStarted(code: code)
    }
    return (moved[0], moved[1])
  }

  static func close(_ descriptors: Int32...) {
    for descriptor in descriptors { _ = Foundation.close(descriptor) }
  }

  /// Waits until there is something to read, or the end of it; false if that takes too long.
  private static func isReadable(_ descriptor: Int32, until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = Int32((deadline - ContinuousClock.now) / .milliseconds(1))
      if left <= 0 { return false }
      var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&question, 1, left) > 0 { return true }
    }
  }

  /// The next bytes of a pipe; none at its end.
  private static func read(_ descriptor: Int32) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
      var found = 0
      repeat { found = unsafe Foundation.read(descriptor, buffer.baseAddress, piece) } while found < 0 && errno == EINTR
      count = max(found, 0)
    }
  }
}
