import Testing

@testable import Aligner

@Suite struct FinishedWorkTests {
  /// Records with answers of several lines and of one, some of one name, some without; blank lines between.
  private static let input = [
    record("a"), record("b"), "nonsense", "nonsense", "", record("b"), record("b"), record("c"),
    #"{"id":"c","fr":"x"}"#, record("a"),
  ]

  private static func record(_ id: String) -> String {
    func escaped(_ text: String) -> String { text.replacing("\n", with: "\\n") }
    return #"{"id":"\#(id)","fr":"\#(escaped(Texts.french))","ar":"\#(escaped(Texts.arabic))"}"#
  }

  private static func lines(_ bytes: [UInt8]) -> LineSplitter {
    var rest = bytes[...]
    return LineSplitter {
      defer { rest = [] }
      return Array(rest)
    }
  }

  /// Goes on behind the first bytes of an output.
  private static func resumed(
    _ start: [UInt8], _ answers: any AnswerFormat, input text: [String] = input, isWhole: Bool = false
  ) throws -> (bytes: [UInt8], finished: Int) {
    let records = try JSONRecordFormat(header: [], isBase64: false)
    let run = BatchRun(aligner: BatchAligner(), records: records, answers: answers)
    var input = lines(Array(text.joined(separator: "\n").utf8))
    var output = lines(start)
    let finished = try FinishedWork(
      output: &output, input: { try input.next() }, records: records, answers: answers, isWhole: isWhole)
    var bytes = Array(start.prefix(finished.keptBytes))
    if finished.keptBytes == 0 { bytes = answers.header }
    var ledger = BatchLedger(answers: answers)
    if let line = finished.nextLine { bytes += ledger.settle(run.answer(to: line)).answers }
    while let line = try input.next() {
      if !line.isBlank { bytes += ledger.settle(run.answer(to: line)).answers }
    }
    return (bytes, finished.recordCount)
  }

  /// Wherever the output was broken off, it is the same in the end.
  @Test(arguments: AnswerFormats.all.indices)
  func theOutputIsTheSameWhereverItWasBrokenOff(format: Int) throws {
    let answers = AnswerFormats.all[format].init(options: WritingOptions(), columns: nil)
    let whole = try Self.resumed([], answers).bytes
    for cut in stride(from: 0, to: whole.count, by: 37) + [whole.count - 1, whole.count] {
      #expect(try Self.resumed(Array(whole.prefix(cut)), answers).bytes == whole)
    }
  }

  @Test func finishedWorkIsNotDoneAgain() throws {
    let answers = JSONAnswerFormat(options: WritingOptions())
    let whole = try Self.resumed([], answers).bytes
    // All but the last record.
    #expect(try Self.resumed(whole, answers).finished == 8)
  }

  /// The last record was made again, with whatever options there were now.
  @Test(arguments: AnswerFormats.all.indices)
  func ofAWholeOutputNothingIsDoneAgain(format: Int) throws {
    let answers = AnswerFormats.all[format].init(options: WritingOptions(), columns: nil)
    let whole = try Self.resumed([], answers).bytes
    #expect(try Self.resumed(whole, answers, isWhole: true) == (whole, 9))
    // What the input has since then is all that is added.
    let grown = try Self.resumed(whole, answers, input: Self.input + [Self.record("z"), "nonsense"], isWhole: true)
    #expect(grown.finished == 9 && grown.bytes.starts(with: whole))
    #expect(grown.bytes.count(where: { $0 == 0x0A }) == whole.count(where: { $0 == 0x0A }) + 4)
  }

  @Test func theOutputOfAnotherInputIsRefused() throws {
    let answers = JSONAnswerFormat(options: WritingOptions())
    let other = try Self.resumed([], answers, input: [Self.record("x")]).bytes
    #expect(throws: StreamError.foreignOutput(record: 1)) { try Self.resumed(other, answers) }
    #expect(throws: StreamError.self) { try Self.resumed(Array("something else\n".utf8), answers) }
  }
}

private func + (left: StrideTo<Int>, right: [Int]) -> [Int] { Array(left) + right }
