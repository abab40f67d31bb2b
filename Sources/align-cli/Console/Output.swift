import Aligner

/// Where results go: standard output, or a file that is written whole or not at all.
///
/// A file is first written under another name in the same folder and then renamed, so that whoever looks at it sees
/// the old one or the new one. What is no regular file (`/dev/null`, a pipe) is written into directly.
struct Output {
  private enum Target {
    case standardOutput
    case special(path: String)
    case file(path: String, folder: String, old: System.File?)
  }

  private static let standardOutput: Int32 = 1

  /// The path as the user gave it; `nil` for standard output.
  let path: String?
  private let target: Target

  /// Looks at the place where results shall go, before the work begins.
  /// - Parameters:
  ///   - path: `nil` or `-` for standard output.
  ///   - inputs: files that must not be written over.
  /// - Throws: ``Trouble`` if results could not be written there.
  init(path: String?, inputs: [String]) throws(Trouble) {
    guard let path, path != "-" else {
      self.path = nil
      target = .standardOutput
      return
    }
    if path.isEmpty { throw Trouble("-o needs the name of a file, or - for standard output") }
    self.path = path
    let old = System.file(at: path)
    if let old {
      if old.isDirectory { throw Trouble("\(path): this is a folder; name a file in it") }
      if inputs.contains(where: { $0 != "-" && System.file(at: $0) == old }) {
        throw Trouble("\(path): this is an input, and writing would destroy it; give -o another name")
      }
      if !old.isRegular {
        target = .special(path: path)
        return
      }
    }
    let real = System.resolved(path)
    let folder = real.lastIndex(of: "/").map { $0 == real.startIndex ? "/" : String(real[..<$0]) } ?? "."
    guard System.file(at: folder)?.isDirectory == true else {
      throw Trouble("\(path): there is no folder \(folder); make it first")
    }
    guard System.mayWrite(in: folder) else {
      throw Trouble("\(path): nothing can be written in the folder \(folder); check its permissions")
    }
    target = .file(path: real, folder: folder, old: old)
  }

  /// Whether results go to a terminal.
  var isTerminal: Bool {
    if case .standardOutput = target { System.isTerminal(Self.standardOutput) } else { false }
  }

  /// How wide a line may be: `COLUMNS`, or what the terminal says, or 100.
  var width: Int {
    if let columns = System.environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    return isTerminal ? System.terminalWidth(Self.standardOutput) ?? 100 : 100
  }

  /// Writes all results.
  /// - Parameter body: is given the buffer to write them into.
  /// - Throws: ``SystemFailure`` if the reader of standard output has gone, else ``Trouble``.
  func write(_ body: (inout OutputBuffer) throws -> Void) throws {
    do {
      switch target {
      case .standardOutput: try Self.pour(body, into: Self.standardOutput)
      case .special(let path):
        let descriptor = try System.open(path, isNew: false)
        try Self.pour(body, into: descriptor)
        try System.close(descriptor)
      case .file(let path, let folder, let old): try Self.replace(path, in: folder, old: old, by: body)
      }
    } catch let failure as SystemFailure where !failure.isBrokenPipe {
      throw Trouble("\(path ?? "standard output"): cannot be written (\(failure.reason))")
    }
  }

  private static func replace(
    _ path: String, in folder: String, old: System.File?, by body: (inout OutputBuffer) throws -> Void
  ) throws {
    let temporary = "\(folder)/.align-cli-\(System.processNumber).tmp"
    // One can only be left by a process of the same number that was killed.
    System.remove(temporary)
    let descriptor = try System.open(temporary, isNew: true)
    do {
      if let old { System.setMode(old.mode, of: descriptor) }
      try pour(body, into: descriptor)
    } catch {
      try? System.close(descriptor)
      System.remove(temporary)
      throw error
    }
    do {
      try System.close(descriptor)
      try System.rename(temporary, to: path)
    } catch {
      System.remove(temporary)
      throw error
    }
  }

  private static func pour(_ body: (inout OutputBuffer) throws -> Void, into descriptor: Int32) throws {
    var buffer = OutputBuffer { piece in try System.write(piece, to: descriptor) }
    try body(&buffer)
    try buffer.finish()
  }
}
