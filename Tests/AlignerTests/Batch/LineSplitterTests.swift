import Testing

@testable import Aligner

@Suite struct LineSplitterTests {
  /// The lines of a text that is read a few bytes at a time.
  private func lines(of text: String, pieces: Int, longest: Int = LineSplitter.longest) throws -> [LineSplitter.Line] {
    var rest = Array(text.utf8)[...]
    var splitter = LineSplitter(longest: longest) {
      defer { rest = rest.dropFirst(pieces) }
      return Array(rest.prefix(pieces))
    }
    var lines: [LineSplitter.Line] = []
    while let line = try splitter.next() { lines.append(line) }
    return lines
  }

  private func text(_ line: LineSplitter.Line) -> String { String(decoding: line.bytes, as: UTF8.self) }

  @Test(arguments: [1, 2, 3, 7, 100])
  func linesDoNotDependOnThePieces(pieces: Int) throws {
    let lines = try lines(of: "un\n\ndeux mots\r\nثلاثة\nfin", pieces: pieces)
    #expect(lines.map(text) == ["un", "", "deux mots", "ثلاثة", "fin"])
    #expect(lines.map(\.isOpen) == [false, false, false, false, true])
    #expect(lines.map(\.start) == [0, 3, 4, 15, 26])
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5])
    #expect(lines.dropFirst().map(\.start) == lines.dropLast().map(\.end))
    #expect(lines.last?.end == 29)
  }

  @Test(arguments: ["", "a", "a\n", "a\nb", "\n"])
  func onlyALastLineWithoutLineFeedIsOpen(text: String) throws {
    let lines = try lines(of: text, pieces: 10)
    #expect(lines.map { self.text($0) + ($0.isOpen ? "" : "\n") }.joined() == text)
    #expect(lines.last?.isOpen ?? false == (!text.isEmpty && !text.hasSuffix("\n")))
  }

  @Test func aByteOrderMarkIsNoText() throws {
    #expect(try lines(of: "\u{FEFF}id\n", pieces: 100).map(text) == ["id"])
  }

  @Test func aLineThatIsTooLongIsCutAndTheNextIsWhole() throws {
    let lines = try lines(of: String(repeating: "x", count: 90) + "\nnext\n", pieces: 8, longest: 40)
    #expect(lines.map(\.isCut) == [true, false])
    #expect(lines.last.map(text) == "next")
  }
}
