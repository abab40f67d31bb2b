import Aligner

/// An output that is being written, piece by piece, beside others.
///
/// ```swift
/// try OpenOutput.write([corpus, dropped]) { open in
///   for row in rows { try open[row.isDropped ? 1 : 0].write { try $0.append(row.line) } }
///   return true
/// }
/// ```
final class OpenOutput {
  private let sink: Sink
  private var buffer: OutputBuffer?

  private init(_ output: Output) {
    let sink = Sink(output)
    self.sink = sink
    buffer = OutputBuffer { try sink.write($0) }
  }

  /// Writes several outputs, all of them or none.
  /// - Parameter body: is given them, and says whether they are to be kept. What it has written by then to standard output, or
  ///   to what is no regular file, cannot be taken back.
  /// - Throws: ``SystemFailure`` if the reader of standard output has gone, else ``Trouble``.
  static func write(_ outputs: [Output], _ body: ([OpenOutput]) throws -> Bool) throws {
    let open = outputs.map(OpenOutput.init)
    do {
      guard try body(open) else {
        for output in open { output.sink.withdraw() }
        return
      }
      for output in open { try output.finish() }
      try Leftovers.ofProcess.settle(open.compactMap(\.sink.temporary)) {
        for output in open { try output.naming { try output.sink.publish() } }
      }
    } catch {
      for output in open { output.sink.withdraw() }
      throw error
    }
  }

  /// Writes what comes next.
  func write(_ body: (inout OutputBuffer) throws -> Void) throws {
    try naming { try body(&buffer!) }
  }

  /// Writes what is left, if that has not been done.
  func finish() throws {
    try naming {
      guard let rest = buffer.take() else { return }
      try rest.finish()
      try sink.close()
    }
  }

  /// Tells which output it was that could not be written.
  private func naming(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as SystemFailure where !failure.isBrokenPipe {
      let name = sink.output.path ?? Message.standardOutput[SpokenLanguage.ofProcess]
      throw Trouble(.cannotBeWritten(name, failure.reason))
    }
  }

  /// What an output is written into; it is opened with the first bytes, since a pipe may wait until somebody reads it.
  private final class Sink {
    let output: Output
    private var descriptor: Int32?
    private var staged: StagedFile?

    init(_ output: Output) { self.output = output }

    /// The name that a file has until it is published.
    var temporary: String? { staged?.temporary }

    func write(_ piece: [UInt8]) throws { try System.write(piece, to: opened()) }

    /// Ends writing; a file of which nothing was written is empty, but there.
    func close() throws {
      let descriptor = try opened()
      switch output.target {
      case .standardOutput: break
      case .special: try System.close(descriptor)
      case .file: try staged?.close()
      }
    }

    func publish() throws { try staged?.publish() }

    func withdraw() { staged?.withdraw() }

    private func opened() throws -> Int32 {
      if let descriptor { return descriptor }
      let new: Int32
      switch output.target {
      case .standardOutput: new = Output.standardOutput
      case .special(let path): new = try System.open(path, isNew: false)
      case .file(let path, let folder, let old):
        let file = try StagedFile(path, in: folder, replacing: old)
        (staged, new) = (file, file.descriptor)
      }
      descriptor = new
      return new
    }
  }
}
