import Aligner

/// The file beside a partial output in which a run writes what its outputs do not tell (``BatchJournal``): its options, and if need be
/// more.
struct JournalFile {
  private let path: String
  private let descriptor: Int32

  /// Opens the journal beside a file, or makes one.
  /// - Throws: ``Trouble``.
  init(beside file: String) throws {
    path = file + PartialOutput.journalEnding
    do {
      guard let descriptor = try System.openAlone(path, isMade: true) else { throw Trouble(.isBeingWritten(path)) }
      self.descriptor = descriptor
      // Nobody wants an empty one if nothing comes of the run.
      if System.size(of: descriptor) == 0 { Leftovers.ofProcess.add(path) }
    } catch let failure as SystemFailure {
      throw Trouble(.cannotBeWritten(path, failure.reason))
    }
  }

  /// Whether there is one beside a file with something in it.
  static func isThere(beside file: String) -> Bool { System.hasContent(file + PartialOutput.journalEnding) }

  /// Takes away the journal beside a file, if there is one.
  static func remove(beside file: String) {
    if System.file(at: file + PartialOutput.journalEnding)?.isRegular == true {
      Leftovers.ofProcess.remove(file + PartialOutput.journalEnding)
    }
  }

  /// What an earlier run has left, from the beginning.
  func reader() -> LineSplitter {
    let descriptor = descriptor
    return LineSplitter { try System.read(descriptor, most: 1 << 20) }
  }

  /// Cuts off all but the first bytes.
  func keep(_ count: Int) throws { try naming { try System.cut(descriptor, at: count) } }

  /// Writes a line.
  func write(_ line: [UInt8]) throws {
    try naming {
      try System.write(line, to: descriptor)
      Leftovers.ofProcess.settle([path]) {}
    }
  }

  private func naming(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as SystemFailure {
      throw Trouble(.cannotBeWritten(path, failure.reason))
    }
  }
}
