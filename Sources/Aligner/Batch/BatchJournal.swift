import Foundation

/// What is kept beside the partial output of a run, so that it can be gone on with although its output does not tell all: the options, and
/// for runs that need it counts, what filters remember, and how far each of several files was.
///
/// The first line has the options, and each other one, if there are any, the state at some moment, behind what it tells of: so that the last whole line
/// whose bytes are all there is where to go on, whenever the run was broken off.
package enum BatchJournal {
  /// Where a run was at some moment.
  package struct Entry: Codable, Equatable {
    /// The hash of the records that were finished (``Fingerprint``).
    package var fingerprint: UInt64 = 0
    /// How many bytes each output had.
    package var sizes: [Int]
    /// Seconds of work.
    package var seconds = 0.0
    /// What had been counted, of how many records.
    package var tally: BatchTally
    /// What filters have remembered since the line before.
    package var traces: [[[UInt64]]] = []

    /// The state before any record.
    package init(sizes: [Int], tally: BatchTally) {
      self.sizes = sizes
      self.tally = tally
    }

    /// The entry as a line.
    package var line: [UInt8] {
      get throws { Array(try JSONEncoder().encode(self)) + [0x0A] }
    }
  }

  /// The first line.
  package static func head(_ options: [String: String]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return Array(try encoder.encode(options)) + [0x0A]
  }

  /// Whether a journal has its first line.
  /// - Parameters:
  ///   - lines: those of the journal.
  ///   - options: those of this run, for which it has to have been made.
  /// - Throws: ``StreamError/otherOptions``; what reading throws.
  package static func hasHead(_ lines: inout LineSplitter, of options: [String: String]) throws -> Bool {
    guard let first = try lines.next(), !first.isOpen else { return false }
    guard try first.bytes + [0x0A] == head(options) else { throw StreamError.otherOptions }
    return true
  }

  /// Finds where to go on.
  /// - Parameters:
  ///   - lines: those of the journal.
  ///   - options: those of this run, for which it has to have been made.
  ///   - sizes: how many bytes each output has.
  ///   - remember: is given what filters have remembered, line by line.
  /// - Returns: the last state that fits the outputs, and where its line ends; `nil` if there is none.
  /// - Throws: ``StreamError/otherOptions``; what reading throws.
  package static func last(
    _ lines: inout LineSplitter, options: [String: String], sizes: [Int], remember: ([[[UInt64]]]) -> Void
  ) throws -> (entry: Entry, end: Int)? {
    guard try hasHead(&lines, of: options) else { return nil }
    var last: (entry: Entry, end: Int)?
    while let line = try lines.next(), !line.isOpen,
      let entry = try? JSONDecoder().decode(Entry.self, from: Data(line.bytes)), entry.sizes.count == sizes.count,
      zip(entry.sizes, sizes).allSatisfy({ $0 <= $1 })
    {
      remember(entry.traces)
      last = (entry, line.end)
      last?.entry.traces = []
    }
    return last
  }
}
