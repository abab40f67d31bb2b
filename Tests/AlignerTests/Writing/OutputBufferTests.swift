import Testing

@testable import Aligner

@Suite struct OutputBufferTests {
  private final class Sink {
    var pieces: [[UInt8]] = []
  }

  private struct Full: Error {}

  @Test func bytesAreHandedOnInPieces() throws {
    let sink = Sink()
    var buffer = OutputBuffer { sink.pieces.append($0) }
    for index in 0..<20_000 { try buffer.append("line \(index)\n") }
    try buffer.finish()
    let expected = (0..<20_000).map { "line \($0)\n" }.joined()
    #expect(String(decoding: sink.pieces.flatMap { $0 }, as: UTF8.self) == expected)
    #expect(sink.pieces.count == (expected.utf8.count + OutputBuffer.capacity - 1) / OutputBuffer.capacity)
  }

  @Test func nothingIsHandedOnIfNothingWasWritten() throws {
    let sink = Sink()
    try OutputBuffer { sink.pieces.append($0) }.finish()
    #expect(sink.pieces.isEmpty)
  }

  @Test func aFailureComesOutOfTheCallThatAppended() {
    #expect(throws: Full.self) {
      var buffer = OutputBuffer { _ in throw Full() }
      try buffer.append(String(repeating: "x", count: OutputBuffer.capacity))
    }
  }

  @Test(arguments: [0, 7, 10, 1_234_567_890, -5, Int.max, Int.min])
  func numbersAreDecimal(number: Int) throws {
    #expect(try OutputBuffer.bytes { try $0.append(number) } == Array(String(number).utf8))
  }

  @Test(arguments: [
    (0, "0.0000"), (1, "1.0000"), (0.5, "0.5000"), (0.00004, "0.0000"), (0.99996, "1.0000"), (-1, "0.0000"),
    (2, "1.0000"), (.nan, "0.0000"), (0.12345678, "0.1235"),
  ])
  func probabilitiesHaveFourDecimals(value: Double, written: String) throws {
    #expect(try OutputBuffer.bytes { try $0.append(probability: value) } == Array(written.utf8))
  }
}
