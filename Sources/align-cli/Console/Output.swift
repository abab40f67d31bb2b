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
    var staged: [(output: Output, file: StagedFile)] = []
    do {
      for (number, output) in outputs.enumerated() {
        func pour(into descriptor: Int32) throws { try Self.pour({ try body(number, &$0) }, into: descriptor) }
        try output.naming { if let file = try output.stage(pour(into:)) { staged.append((output, file)) } }
      }
      try Leftovers.ofProcess.settle(staged.map(\.file.temporary)) {
        for index in staged.indices { try staged[index].output.naming { try staged[index].file.publish() } }
      }
    } catch {
      for (_, file) in staged { file.withdraw() }
      throw error
    }
  }

  /// Writes into what is no regular file, or else into a file that waits to be published.
  private func stage(_ pour: (Int32) throws -> Void) throws -> StagedFile? {
    switch target {
    case .standardOutput: try pour(Self.standardOutput)
    case .special(let path):
      let descriptor = try System.open(path, isNew: false)
      try pour(descriptor)
      try System.close(descriptor)
    case .file(let path, let folder, let old):
      return try StagedFile(path, in: folder, replacing: old, write: pour)
    }
    return nil
  }

  /// Tells which output it was that could not be written.
  private func naming(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as SystemFailure where !failure.isBrokenPipe {
      throw Trouble(.cannotBeWritten(path ?? Message.standardOutput[SpokenLanguage.ofProcess], failure.reason))
    }
  }

  private static func pour(_ body: (inout OutputBuffer) throws -> Void, into descriptor: Int32) throws {
    var buffer = OutputBuffer { piece in try System.write(piece, to: descriptor) }
    try body(&buffer)
    try buffer.finish()
  }
}

extension Registry {
  /// Refuses the name of an output whose extension names no format, rather than guess one. Standard output, a folder, a device
  /// and a name without extension get the format that help names.
  static func checkExtension(of path: String?) throws(Trouble) {
    guard let path, path != "-", !path.hasSuffix("/"), forFile(named: path) == nil, fileExtension(of: path) != nil,
      System.file(at: path)?.isRegular != false
    else { return }
    throw Trouble(.unknownExtension(path, among: fileExtensions))
  }
}
