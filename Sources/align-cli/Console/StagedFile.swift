import Aligner

/// A file that is written under another name in the same folder, and renamed once all that belongs to it is written.
///
/// Its other name is a random one, so that processes that do not see each other, as in two containers, never share it.
struct StagedFile {
  /// The name that it has until it is published.
  let temporary: String
  /// What it is written into.
  let descriptor: Int32
  private let path: String
  private var isClosed = false
  private var isPublished = false

  /// Makes the file under its other name; nothing is left of it if the run is broken off by a signal.
  /// - Parameter old: what is there now, whose permissions the new file gets.
  init(_ path: String, in folder: String, replacing old: System.File?) throws {
    self.path = path
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    temporary = "\(folder == "/" ? "" : folder)/.align-cli-\(random).tmp"
    Leftovers.ofProcess.add(temporary)
    do {
      descriptor = try System.open(temporary, isNew: true)
    } catch {
      Leftovers.ofProcess.settle([temporary]) {}
      throw error
    }
    if let old { System.setMode(old.mode, of: descriptor) }
  }

  /// Ends writing.
  mutating func close() throws {
    isClosed = true
    try System.close(descriptor)
  }

  /// Gives the file its name, in place of what had it.
  mutating func publish() throws(SystemFailure) {
    try System.rename(temporary, to: path)
    isPublished = true
  }

  /// Takes the file away, published or not.
  mutating func withdraw() {
    if !isClosed { try? close() }
    Leftovers.ofProcess.remove(isPublished ? path : temporary)
  }
}
