import Aligner

/// Where results go: standard output, or a file that is written whole or not at all.
///
/// A file is staged (``StagedFile``), so that whoever looks at it sees the old one or the new one. What is no regular file
/// (`/dev/null`, a pipe) is written into directly.
struct Output {
  /// What kind of place it is.
  enum Target {
    case standardOutput
    case special(path: String)
    case file(path: String, folder: String, old: System.File?)
  }

  static let standardOutput: Int32 = 1

  /// The path as the user gave it; `nil` for standard output.
  let path: String?
  let target: Target

  /// Looks at a place; ``RunFiles/output(_:isPartial:renews:)`` also compares it with the other files of the run.
  /// - Parameter path: `nil` or `-` for standard output.
  /// - Throws: ``Trouble`` if results could not be written there.
  init(path: String?) throws(Trouble) {
    guard let path, path != "-" else {
      self.path = nil
      target = .standardOutput
      return
    }
    if path.isEmpty { throw Trouble(.outputNeedsName) }
    // Linux would make a file of that very name.
    if let place = FileAdvice.underWindows(path), System.file(at: path) == nil {
      throw Trouble(.pathOfWindows(path, place))
    }
    self.path = path
    let old = System.file(at: path)
    if let old {
      if old.isDirectory { throw Trouble(.isFolder(path)) }
      if !old.isRegular {
        target = .special(path: path)
        return
      }
    }
    if path.hasSuffix("/") { throw Trouble(.noSuchFolder(path)) }
    guard let real = System.linked(path) else {
      throw Trouble(.brokenLinks(path))
    }
    let folder = real.lastIndex(of: "/").map { $0 == real.startIndex ? "/" : String(real[..<$0]) } ?? "."
    guard System.file(at: folder)?.isDirectory == true else {
      throw Trouble(.noFolder(path, folder))
    }
    guard System.mayWrite(in: folder) else {
      throw Trouble(.mayNotWrite(path, folder))
    }
    target = .file(path: real, folder: folder, old: old)
  }

  /// Whether results go to a file of their own.
  var isFile: Bool { if case .file = target { true } else { false } }

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
    try Self.write([self]) { _, buffer in try body(&buffer) }
  }

  /// Writes several outputs, all of them or none.
  /// - Parameter body: is given the number of the output and the buffer to write it into.
  /// - Throws: ``SystemFailure`` if the reader of standard output has gone, else ``Trouble``.
  static func write(_ outputs: [Output], _ body: (Int, inout OutputBuffer) throws -> Void) throws {
    try OpenOutput.write(outputs) { open in
      for (number, output) in open.enumerated() {
        try output.write { try body(number, &$0) }
        try output.finish()
      }
      return true
    }
  }
}

extension Registry {
  /// Refuses the name of an output whose extension names no format, rather than guess one. Standard output, a folder, a device
  /// and a name without extension get the format that help names.
  static func checkExtension(of path: String?) throws(Trouble) {
    try OutputName.check(path, among: fileExtensions) { .unknownExtension($0, among: $1) }
  }
}

/// The name of an output that tells by its extension what it is.
enum OutputName {
  /// Refuses a name whose extension is none of those of what a command writes. Standard output, a folder, a device and a name without
  /// extension are as good as any.
  /// - Parameters:
  ///   - isPacked: whether the extension may have one behind it that says how the file is packed (``Compression``).
  ///   - refusal: says so of the path and the extensions.
  static func check(
    _ path: String?, among extensions: [String], isPacked: Bool = false, refusal: (String, [String]) -> Message
  ) throws(Trouble) {
    guard let path, path != "-", !path.hasSuffix("/"),
      let ending = OutputFormats.fileExtension(of: isPacked ? Compression.bareName(of: path) : path),
      !extensions.contains(ending), System.file(at: path)?.isRegular != false
    else { return }
    throw Trouble(refusal(path, extensions))
  }
}
