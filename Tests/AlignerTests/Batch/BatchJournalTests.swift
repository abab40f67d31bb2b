import Testing

@testable import Aligner

@Suite struct BatchJournalTests {
  private static let options = ["--min-length": "3", "--drop-duplicates": ""]

  private func entry(_ sizes: [Int], _ traces: [[[UInt64]]]) -> BatchJournal.Entry {
    var entry = BatchJournal.Entry(sizes: sizes, tally: BatchTally(filters: ["duplicate"]))
    (entry.fingerprint, entry.seconds, entry.traces) = (.max - UInt64(sizes[0]), 1.5, traces)
    return entry
  }

  private func lines(_ bytes: [UInt8]) -> LineSplitter {
    var rest = bytes[...]
    return LineSplitter {
      defer { rest = [] }
      return Array(rest)
    }
  }

  /// Wherever the journal and the outputs were broken off, it is gone on where all of them are whole.
  @Test func theLastStateThatFitsIsFound() throws {
    let entries = [entry([10, 0], [[[1]]]), entry([30, 5], [[[2], [.max]], [[3]]]), entry([50, 5], [])]
    let parts = try [BatchJournal.head(Self.options)] + entries.map { try $0.line }
    let whole = parts.flatMap(\.self)
    for cut in [0, 5, parts[0].count, whole.count - 1, whole.count] {
      for sizes in [[0, 0], [10, 0], [29, 5], [50, 4], [30, 5], [50, 9]] {
        let known = (0..<3).filter { parts.prefix($0 + 2).flatMap(\.self).count <= cut }
        let fitting = known.prefix { entries[$0].sizes[0] <= sizes[0] && entries[$0].sizes[1] <= sizes[1] }
        var journal = lines(Array(whole.prefix(cut)))
        var remembered: [[[UInt64]]] = []
        let found = try BatchJournal.last(&journal, options: Self.options, sizes: sizes) { remembered += $0 }
        #expect(found?.entry.sizes == fitting.last.map { entries[$0].sizes })
        #expect(found?.entry.fingerprint == fitting.last.map { entries[$0].fingerprint })
        #expect(found?.end == fitting.last.map { parts.prefix($0 + 2).flatMap(\.self).count })
        #expect(remembered == fitting.flatMap { entries[$0].traces })
      }
    }
  }

  @Test func otherOptionsAreRefused() throws {
    var journal = lines(try BatchJournal.head(Self.options))
    #expect(throws: StreamError.otherOptions) {
      try BatchJournal.last(&journal, options: [:], sizes: [0]) { _ in }
    }
    var again = lines(try BatchJournal.head(Self.options))
    #expect(throws: StreamError.otherOptions) { try BatchJournal.hasHead(&again, of: [:]) }
  }

  @Test func aHeadThatIsHalfWrittenIsNone() throws {
    let head = try BatchJournal.head(Self.options)
    for (count, isThere) in [(0, false), (head.count - 1, false), (head.count, true)] {
      var journal = lines(Array(head.prefix(count)))
      #expect(try BatchJournal.hasHead(&journal, of: Self.options) == isThere)
    }
  }
}
