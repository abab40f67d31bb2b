import Testing

@testable import Aligner

/// An archive that is written is read again.
@Suite struct ZIPWriterTests {
  private static func archive(
    _ members: [(name: String, text: String)], date: String? = nil, most: Int = .max
  ) throws -> [UInt8] {
    try OutputBuffer.bytes { output in
      var writer = ZIPWriter(date: date.flatMap { Timestamp($0) }, most: most)
      for (name, text) in members { try writer.write(text, as: name, to: &output) }
      try writer.finish(to: &output)
    }
  }

  @Test func membersComeBackInOrder() throws {
    let members = [("a/premier.xml", "<a>é</a>"), ("vide", ""), ("ع.xml", String(repeating: "نص ", count: 100_000))]
    var archive = try ZIPArchive(Self.archive(members))
    #expect(archive.names == members.map(\.0))
    for (name, text) in members { #expect(try archive.contents(of: name) == Array(text.utf8)) }
  }

  @Test func aMemberIsWrittenInSeveralGoes() throws {
    let bytes = try OutputBuffer.bytes { output in
      var writer = ZIPWriter(date: nil)
      try writer.begin("a", to: &output)
      for number in 0..<3 { try writer.write(to: &output) { try $0.append("\(number)") } }
      try writer.end(to: &output)
      try writer.finish(to: &output)
    }
    var archive = try ZIPArchive(bytes)
    #expect(try archive.contents(of: "a") == Array("012".utf8))
  }

  /// The date of the first member, in its own header.
  @Test(arguments: [
    (nil, 1 << 5 | 1, 0), ("1970-01-01", 1 << 5 | 1, 0),
    ("2024-05-01T10:20:31Z", 44 << 9 | 5 << 5 | 1, 10 << 11 | 20 << 5 | 15),
  ])
  func membersHaveTheGivenDateAndNoOther(date: String?, day: Int, time: Int) throws {
    let header = LittleEndian(try Self.archive([("a", "a")], date: date))
    #expect(header.number(2, at: 12) == day)
    #expect(header.number(2, at: 10) == time)
  }

  @Test func whatIsTooLargeIsRefusedWithASentence() throws {
    let members = [("a", String(repeating: "a", count: 4096))]
    let size = try Self.archive(members).count
    #expect(throws: ZIPWriter.Oversized(most: 4095)) { try Self.archive(members, most: 4095) }
    let noise = [("a", (0..<4096).map { "\($0)" }.joined())]
    #expect(throws: ZIPWriter.Oversized(most: size)) { try Self.archive(noise, most: size) }
    for language in ReportLanguage.allCases {
      #expect(ZIPWriter.Oversized(most: 1 << 32 - 1).message.plain(language).contains("4095"))
    }
  }

  /// Readers that take a file as it comes want the sizes of packed members behind them, and of no others.
  @Test func membersArePackedWithTheirSizesBehind() throws {
    let header = LittleEndian(try Self.archive([("a", "a")]))
    #expect(header.number(2, at: 6) == 0x0808)
    #expect(header.number(2, at: 8) == 8)
  }
}
