/// Answers the records of a stream on several threads, in the order of the stream.
///
/// Whatever depends on the record alone is done here; what depends on those before it, by a ``BatchLedger``.
///
/// ```swift
/// let run = BatchRun(aligner: BatchAligner(), records: records, answers: answers)
/// var ledger = BatchLedger(answers: answers)
/// try run.pipeline(lines, jobs: 2).run { for answer in $0 { write(ledger.settle(answer).answers) } }
/// ```
package struct BatchRun: Sendable {
  /// How many bytes of a line count as one record where room for records on the way is concerned.
  private static let usualLine = 1 << 20

  private let aligner: BatchAligner
  private let records: any RecordFormat
  private let answers: any AnswerFormat
  private let options: WritingOptions
  private let filters: BeadFilters
  private let keepsDropped: Bool

  /// Makes a run.
  /// - Parameters:
  ///   - records: reads the lines of the stream.
  ///   - answers: writes what has come of them.
  ///   - options: how texts are written.
  ///   - filters: which pairs are left out.
  ///   - keepsDropped: whether rows of a ``DroppedTable`` are made of those.
  package init(
    aligner: BatchAligner, records: any RecordFormat, answers: any AnswerFormat,
    options: WritingOptions = WritingOptions(), filters: BeadFilters = BeadFilters(FilterOptions()),
    keepsDropped: Bool = false
  ) {
    self.aligner = aligner
    self.records = records
    self.answers = answers
    self.options = options
    self.filters = filters
    self.keepsDropped = keepsDropped
  }

  /// A pipeline from lines to answers; blank lines have none.
  package func pipeline(
    _ lines: sending @escaping () throws -> LineSplitter.Line?, jobs: Int?
  ) -> OrderedPipeline<LineSplitter.Line, BatchAnswer> {
    OrderedPipeline(
      jobs: jobs, roomTaken: { $0.bytes.count / Self.usualLine + 1 },
      next: {
        while let line = try lines() {
          if !line.isBlank { return line }
        }
        return nil
      },
      work: { answer(to: $0) })
  }

  /// The answer to one line.
  func answer(to line: LineSplitter.Line) -> BatchAnswer {
    var record = records.record(in: line.bytes)
    if line.isCut { record.content = .failure(.tooLong(most: LineSplitter.longest)) }
    let hidden = record.passed.leaveOut(answers.names)
    var answer = BatchAnswer(
      record: AnsweredRecord(id: record.id, passed: record.passed, line: line.number), hidden: hidden,
      fingerprint: Fingerprint.of(line.bytes), end: line.end)
    if case .success(.paths) = record.content { answer.namesFiles = true }
    do {
      let aligned = try aligner.align(record)
      answer.paragraphs = aligned.paragraphs
      try write(aligned.alignment, to: &answer)
      if answer.pairs.isEmpty { throw RecordError.noPair }
      (answer.isExchanged, answer.isDamaged) = (aligned.isExchanged, aligned.isDamaged)
    } catch {
      answer.error = error as? RecordError ?? .noPair
    }
    return answer
  }

  private func write(_ alignment: Alignment, to answer: inout BatchAnswer) throws {
    var pairs: [BatchAnswer.Pair] = []
    var rows: [UInt8] = []
    answer.lines = try OutputBuffer.bytes { lines in
      rows = try OutputBuffer.bytes { rows in
        let table = DroppedTable(alignment)
        try AnswerLine.forEach(of: alignment, answer.record, options) { line in
          let filtered = FilteredPair(line.bead, line.text, of: alignment)
          let judgement = filters.judged(filtered)
          let (start, rowStart) = (lines.position, rows.position)
          if judgement.filter == nil { try answers.write(line, to: &lines) }
          if keepsDropped, judgement.filter != nil || filters.hasMemory {
            try table.write(line, as: answers.written(answer.record.id), to: &rows)
          }
          pairs.append(
            BatchAnswer.Pair(
              line: start..<lines.position, row: rowStart..<rows.position, judgement: judgement,
              confidence: line.bead.confidence, ratio: filtered.ratio))
        }
      }
    }
    (answer.pairs, answer.rows) = (pairs, rows)
  }
}
