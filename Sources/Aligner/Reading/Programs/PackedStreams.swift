import Foundation
import Synchronization

/// What a program unpacks while it is fed: no more of it is held than what is in two pipes.
package final class UnpackedStream: Sendable {
  private let name: String
  private let compression: Compression
  private let group: ProcessGroup
  private let input: Int32
  private let source: @Sendable () throws -> [UInt8]
  /// What reading the packed bytes threw.
  private let failure = Mutex<(any Error)?>(nil)
  private let isOver = Atomic(false)

  /// Starts the program.
  /// - Parameters:
  ///   - name: what messages call the packed file.
  ///   - source: gives the next packed bytes, none at their end; called on a thread of its own.
  /// - Throws: ``CompressionError``.
  package init(
    _ compression: Compression, name: String, source: @escaping @Sendable () throws -> [UInt8]
  ) throws(CompressionError) {
    (self.name, self.compression, self.source) = (name, compression, source)
    (group, input) = try compression.start(compression.unpacking, file: name, output: nil)
  }

  /// Begins to feed the program.
  /// - Parameter first: packed bytes that have been taken from the source already.
  package func begin(with first: [UInt8]) {
    Thread.detachNewThread { [self] in
      var piece = first
      do {
        while !piece.isEmpty, OpenDescriptor.write(piece, to: input) == nil { piece = try source() }
      } catch {
        failure.withLock { $0 = error }
      }
      ProcessGroup.close(input)
    }
  }

  /// The next bytes; none at the end.
  /// - Throws: ``CompressionError/damaged(file:program:)``, and what the source throws.
  package func read() throws -> [UInt8] {
    if isOver.load(ordering: .relaxed) { return [] }
    let bytes = group.read()
    if !bytes.isEmpty { return bytes }
    isOver.store(true, ordering: .relaxed)
    let status = group.ended().status
    if let failure = failure.withLock({ $0 }) { throw failure }
    guard status == 0 else { throw CompressionError.damaged(file: name, program: compression.program.name) }
    return []
  }
}

/// What a program packs into an open file.
package final class PackedStream: Sendable {
  private let name: String
  private let compression: Compression
  private let group: ProcessGroup
  private let input: Int32

  /// Starts the program.
  /// - Parameters:
  ///   - name: what messages call the packed file.
  ///   - output: the descriptor that it writes into.
  /// - Throws: ``CompressionError``.
  package init(_ compression: Compression, name: String, output: Int32) throws(CompressionError) {
    (self.name, self.compression) = (name, compression)
    (group, input) = try compression.start(compression.packing, file: name, output: output)
  }

  /// Packs the next bytes.
  package func write(_ bytes: [UInt8]) throws(CompressionError) {
    guard OpenDescriptor.write(bytes, to: input) == nil else { throw failure }
  }

  /// Waits until all is packed and written; to be called once.
  package func finish() throws(CompressionError) {
    ProcessGroup.close(input)
    guard group.ended().status == 0 else { throw failure }
  }

  private var failure: CompressionError { .notPacked(file: name, program: compression.program.name) }
}

extension Compression {
  /// Throws if the program is not there.
  package func check(file: String) throws(CompressionError) {
    guard program.path == nil else { return }
    throw .needsProgram(file: file, program: program.name, package: program.package)
  }

  /// Starts the program with a pipe to write to it.
  fileprivate func start(
    _ arguments: [String], file: String, output: Int32?
  ) throws(CompressionError) -> (group: ProcessGroup, input: Int32) {
    try check(file: file)
    guard let path = program.path else { throw .notStarted(file: file, program: program.name) }
    do {
      let pipe = try ProcessGroup.pipe()
      defer { ProcessGroup.close(pipe.read) }
      do {
        return (try ProcessGroup(path, arguments, limits: nil, input: pipe.read, output: output), pipe.write)
      } catch {
        ProcessGroup.close(pipe.write)
        throw error
      }
    } catch {
      throw .notStarted(file: file, program: program.name)
    }
  }
}
