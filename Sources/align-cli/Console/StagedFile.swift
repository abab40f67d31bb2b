/// A file that is written under another name in the same folder, and renamed once all that belongs to it is written.
struct StagedFile {
  private let temporary: String
  private let path: String
  private var isPublished = false

  /// Writes the file under its other name; nothing is left of it if that fails.
  /// - Parameters:
  ///   - old: what is there now, whose permissions the new file gets.
  ///   - number: tells files apart that are staged at the same time.
  ///   - write: is given the descriptor to write into.
  init(
    _ path: String, in folder: String, replacing old: System.File?, number: Int, write: (Int32) throws -> Void
  ) throws {
    self.path = path
    temporary = "\(folder)/.align-cli-\(System.processNumber)-\(number).tmp"
    // One can only be left by a process of the same number that was killed.
    System.remove(temporary)
    let descriptor = try System.open(temporary, isNew: true)
    do {
      if let old { System.setMode(old.mode, of: descriptor) }
      try write(descriptor)
    } catch {
      try? System.close(descriptor)
      System.remove(temporary)
      throw error
    }
    do {
      try System.close(descriptor)
    } catch {
      System.remove(temporary)
      throw error
    }
  }

  /// Gives the file its name, in place of what had it.
  mutating func publish() throws(SystemFailure) {
    try System.rename(temporary, to: path)
    isPublished = true
  }

  /// Takes the file away, published or not.
  func withdraw() { System.remove(isPublished ? path : temporary) }
}
