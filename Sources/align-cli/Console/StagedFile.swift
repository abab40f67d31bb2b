import Aligner

/// A file that is written under another name in the same folder, and renamed once all that belongs to it is written.
///
/// Its other name is a random one, so that processes that do not see each other, as in two containers, never share it.
struct StagedFile {
  /// The name that it has until it is published.
  let temporary: String
  private let path: String
  private var isPublished = false

  /// Writes the file under its other name; nothing is left of it if that fails or is broken off by a signal.
  /// - Parameters:
  ///   - old: what is there now, whose permissions the new file gets.
  ///   - write: is given the descriptor to write into.
  init(_ path: String, in folder: String, replacing old: System.File?, write: (Int32) throws -> Void) throws {
    self.path = path
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    temporary = "\(folder == "/" ? "" : folder)/.align-cli-\(random).tmp"
    Leftovers.ofProcess.add(temporary)
    let descriptor: Int32
    do {
      descriptor = try System.open(temporary, isNew: true)
    } catch {
      Leftovers.ofProcess.settle([temporary]) {}
      throw error
    }
    do {
      if let old { System.setMode(old.mode, of: descriptor) }
      try write(descriptor)
    } catch {
      try? System.close(descriptor)
      withdraw()
      throw error
    }
    do {
      try System.close(descriptor)
    } catch {
      withdraw()
      throw error
    }
  }

  /// Gives the file its name, in place of what had it.
  mutating func publish() throws(SystemFailure) {
    try System.rename(temporary, to: path)
    isPublished = true
  }

  /// Takes the file away, published or not.
  func withdraw() { Leftovers.ofProcess.remove(isPublished ? path : temporary) }
}
