/// What a run that was broken off has left: told from its output alone.
///
/// All lines of a record begin with its name, and each record has one. A line without its line feed is half written, and
/// the record of the last lines may have lacked others: both are to be cut off, and all before is finished; of a file that is whole
/// nothing is. Records of one name that follow each other count as one here.
package struct FinishedWork {
  /// How many bytes of the output stay.
  package private(set) var keptBytes = 0
  /// How many records of the input are finished.
  package private(set) var recordCount = 0
  /// The first line of the input that is to be answered, already taken from it; `nil` if there is none.
  package private(set) var nextLine: LineSplitter.Line?

  /// Goes through the output and, as far as it reaches, the input behind its header.
  /// - Parameter isWhole: whether the run came to its end.
  /// - Throws: ``StreamError/foreignOutput(record:)`` if the records of the two differ; what reading throws.
  package init(
    output: inout LineSplitter, input: () throws -> LineSplitter.Line?, records: any RecordFormat,
    answers: any AnswerFormat, isWhole: Bool = false
  ) throws {
    nextLine = try Self.record(input)
    guard var line = try output.next(), !line.isOpen else { return }
    if !answers.header.isEmpty {
      guard line.bytes + [0x0A] == answers.header else { throw StreamError.foreignOutput(record: 0) }
      keptBytes = answers.header.count
      guard let next = try output.next(), !next.isOpen else { return }
      line = next
    }
    while true {
      guard let id = answers.writtenID(in: line.bytes), isNext(id, records, answers) else {
        throw StreamError.foreignOutput(record: recordCount + 1)
      }
      keptBytes = line.start
      var next: LineSplitter.Line?
      repeat {
        let end = line.end
        next = try output.next()
        if next?.isOpen ?? !isWhole { return }
        line = next ?? LineSplitter.Line(bytes: [], start: end, end: end)
      } while next != nil && answers.writtenID(in: line.bytes) == id
      while isNext(id, records, answers) {
        nextLine = try Self.record(input)
        recordCount += 1
      }
      keptBytes = line.start
      if next == nil { return }
    }
  }

  /// Whether the next record of the input has a name.
  private func isNext(_ id: ArraySlice<UInt8>, _ records: any RecordFormat, _ answers: any AnswerFormat) -> Bool {
    nextLine.map { answers.written(records.id(in: $0.bytes)).elementsEqual(id) } ?? false
  }

  private static func record(_ input: () throws -> LineSplitter.Line?) throws -> LineSplitter.Line? {
    while let line = try input() {
      if !line.isBlank { return line }
    }
    return nil
  }
}
