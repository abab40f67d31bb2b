import Foundation

/// A program that users have, called with bounds to its time, memory and output.
struct ExternalProgram: Sendable {
  /// What it is called.
  let name: String
  /// The Debian package that it is in.
  let package: String
  /// How far it may go.
  let limits: ProgramLimits

  /// Makes a program.
  init(name: String, package: String, limits: ProgramLimits = ProgramLimits()) {
    self.name = name
    self.package = package
    self.limits = limits
  }

  /// Why a program gave nothing.
  enum Failure: Error, Hashable {
    /// It is not installed.
    case isMissing
    /// The system would not start it, for a reason in its own words.
    case notStarted(reason: String)
    /// It ended with an error.
    case failed
    /// It was stopped when its time was over.
    case tookTooLong
    /// It wanted more memory than it may have.
    case tookTooMuchMemory
    /// It was stopped because of the size of what it wrote.
    case printedTooMuch
  }

  /// What a program that fails has used at least of the memory it may have, if that is why it failed: programs ask for large pieces.
  private static let leastShare = 4
  /// What a shell ends with if it cannot become the program.
  private static let shellFailures: ClosedRange<Int32> = 126...127

  /// What it prints on standard output.
  /// - Parameter scratch: the folder that it is told to put temporary files in; it goes if this process ends meanwhile.
  func output(_ arguments: [String], scratch: String) throws(Failure) -> [UInt8] {
    guard let path else { throw .isMissing }
    let run: (output: [UInt8], end: ProcessGroup.End)
    do {
      run = try ProcessGroup(path, arguments, scratch: scratch, limits: limits).finished(within: limits)
    } catch {
      switch error {
      case .notStarted(let code): throw .notStarted(reason: unsafe String(cString: strerror(code)))
      case .time: throw .tookTooLong
      case .output: throw .printedTooMuch
      }
    }
    if run.end.status == 0 { return run.output }
    throw cause(of: run.end)
  }

  /// Why it gave nothing, by how it ended.
  func cause(of end: ProcessGroup.End) -> Failure {
    if let status = end.status, Self.shellFailures.contains(status) { return .isMissing }
    if end.signal == SIGXFSZ { return .printedTooMuch }
    if end.signal == SIGXCPU || end.secondsOfWork >= Double(limits.seconds) { return .tookTooLong }
    // Nobody but a system that is short of memory ends it so.
    if end.signal == SIGKILL || end.memory >= limits.memory / Self.leastShare { return .tookTooMuchMemory }
    return .failed
  }

  /// Where it is, by the environment's PATH.
  var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// How far a program may go that reads a document for us.
struct ProgramLimits: Sendable, Hashable {
  /// Seconds, of the clock and of work: a report of 1,000 pages takes some ten.
  var seconds = 120
  /// Bytes of memory that one process may have for addresses.
  ///
  /// `pandoc` fills two thirds of them before it gives up, 1.8 GB. A web page of 33,000 paragraphs takes it to 1.5 GB, the
  /// same in DOCX to 0.9 GB; LibreOffice reserves 0.6 GB for it.
  var memory = 2600 << 20
  /// Bytes that it may print, and that a file which it writes may have; no document has so much text.
  var output = 1 << 29

  /// The limits that every document is read with.
  init() {}
}
