/// Answers the records of a stream on several threads, in the order of the stream.
///
/// ```swift
/// let run = BatchRun(aligner: BatchAligner(), records: records, answers: answers)
/// try run.pipeline(lines, jobs: 2, minimumConfidence: 0.5).run { for answer in $0 { write(answer.bytes) } }
/// ```
package struct BatchRun: Sendable {
  /// How many bytes of a line count as one record where room for records on the way is concerned.
  private static let usualLine = 1 << 20

  private let aligner: BatchAligner
  private let records: any RecordFormat
  private let answers: any AnswerFormat
  private let minimumConfidence: Double

  /// Makes a run.
  /// - Parameters:
  ///   - records: reads the lines of the stream.
  ///   - answers: writes what has come of them.
  ///   - minimumConfidence: what the answers are limited to, for messages.
  package init(
    aligner: BatchAligner, records: any RecordFormat, answers: any AnswerFormat, minimumConfidence: Double = 0
  ) {
    self.aligner = aligner
    self.records = records
    self.answers = answers
    self.minimumConfidence = minimumConfidence
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
    do {
      let (alignment, isExchanged) = try aligner.align(record)
      var count = 0
      let bytes = try OutputBuffer.bytes { output in
        try answers.write(alignment, of: record.id, to: &output)
      }
      for byte in bytes where byte == 0x0A { count += 1 }
      if count == 0 { throw RecordError.noPair(confidence: minimumConfidence) }
      return BatchAnswer(bytes: bytes, outcome: .aligned, beadCount: count, isExchanged: isExchanged, end: line.end)
    } catch {
      let error = error as? RecordError ?? .noPair(confidence: minimumConfidence)
      let bytes = (try? OutputBuffer.bytes { try answers.write(error, of: record.id, to: &$0) }) ?? []
      return BatchAnswer(
        bytes: bytes, outcome: Self.outcome(of: error), beadCount: 0, isExchanged: false, end: line.end)
    }
  }

  private static func outcome(of error: RecordError) -> BatchAnswer.Outcome {
    switch error {
    case .notATranslation: .refused
    case .noPair: .emptied
    default: .failed
    }
  }
}
