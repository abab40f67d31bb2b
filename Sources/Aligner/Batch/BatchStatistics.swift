import Foundation

/// What `batch --stats` writes: how a run was made, and what has come of it.
package struct BatchStatistics: Encodable {
  /// The lexicon that was used.
  private struct Known: Encodable {
    let name: String
    let entries: Int
  }

  private struct Records: Encodable {
    let all: Int
    let outcomes: [String: Int]
    let exchanged: Int
    let damaged: Int

    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(all, forKey: Key(stringValue: "all"))
      for (name, count) in outcomes { try container.encode(count, forKey: Key(stringValue: name)) }
      try container.encode(exchanged, forKey: Key(stringValue: "exchanged"))
      try container.encode(damaged, forKey: Key(stringValue: "damaged"))
    }
  }

  private struct Pairs: Encodable {
    let found: Int
    let written: Int
    let dropped: [String: Int]
  }

  private let version: String
  private let options: [String: String]
  private let lexicon: Known
  private let records: Records
  private let errors: [String: Int]
  private let paragraphs: PairedShare
  private let paired: BatchTally.Histogram
  private let pairs: Pairs
  private let confidence: BatchTally.Histogram
  private let ratio: BatchTally.Histogram
  private let seconds: Double

  /// Puts together what is known of a run.
  /// - Parameters:
  ///   - options: those that were given, with their values.
  ///   - lexicon: its name and the lexicon itself.
  ///   - seconds: how long it took, earlier parts included.
  package init(_ tally: BatchTally, options: [String: String], lexicon: (name: String, Lexicon), seconds: Double) {
    version = ToolVersion.current
    self.options = options
    self.lexicon = Known(name: lexicon.name, entries: lexicon.1.entries.count)
    records = Records(
      all: tally.records, outcomes: tally.outcomes, exchanged: tally.exchanged, damaged: tally.damaged)
    errors = tally.errors
    paragraphs = tally.paragraphs
    paired = tally.paired
    pairs = Pairs(found: tally.found, written: tally.written, dropped: tally.dropped)
    confidence = tally.confidence
    ratio = tally.ratio
    self.seconds = (seconds * 1000).rounded() / 1000
  }

  /// As a JSON object with a line feed at its end.
  package var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [0x0A]
    }
  }
}
