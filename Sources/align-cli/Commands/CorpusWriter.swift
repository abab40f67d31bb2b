import Aligner

/// Writes the alignments of a run as they come: into one corpus, or one for each pair; and what was left out of it.
struct CorpusWriter {
  /// One file of alignments.
  struct Part {
    private let output: OpenOutput
    private let format: any OutputFormat.Type
    private let options: WritingOptions
    private var writer: (any OutputFormat)?

    init(_ output: OpenOutput, _ format: any OutputFormat.Type, _ options: WritingOptions) {
      self.output = output
      self.format = format
      self.options = options
    }

    mutating func write(_ alignment: Alignment) throws {
      // Taken, since what it has gathered would be copied where two hold it.
      var writer = try writer.take() ?? begun(for: alignment)
      defer { self.writer = writer }
      try output.write { try writer.write(alignment, to: &$0) }
    }

    /// Writes what comes after all.
    /// - Returns: how many cells were guarded.
    mutating func finish() throws -> Int {
      var writer = try writer.take() ?? begun(for: nil)
      try output.write { try writer.writeTail(to: &$0) }
      return writer.guardedCellCount
    }

    /// A writer that has written the head, which may depend on what is written first.
    private func begun(for first: Alignment?) throws -> any OutputFormat {
      var writer: any OutputFormat = format.writer(options, for: first)
      try output.write { try writer.writeHead(to: &$0) }
      return writer
    }
  }

  /// The files of the corpus of all pairs; none if each has its own.
  private var parts: [Part]
  private var dropped: Part?
  private let writeApart: (Alignment, Int) throws -> Int
  private var guarded = 0

  /// - Parameter writeApart: writes what belongs to one pair alone, if anything does, given its number; and tells how many cells
  ///   were guarded.
  init(_ parts: [Part], dropped: Part?, _ writeApart: @escaping (Alignment, Int) throws -> Int) {
    self.parts = parts
    self.dropped = dropped
    self.writeApart = writeApart
  }

  /// Writes the alignment of a pair; to be called in the order of the pairs.
  mutating func write(_ alignment: Alignment, ofPair number: Int) throws {
    guarded += try writeApart(alignment, number)
    for index in parts.indices { try parts[index].write(alignment) }
    try dropped?.write(alignment)
  }

  /// Writes what comes after all.
  /// - Returns: how many cells were guarded.
  mutating func finish() throws -> Int {
    for index in parts.indices { guarded += try parts[index].finish() }
    _ = try dropped?.finish()
    return guarded
  }
}
