import Aligner
import Testing

/// Everything written is what was read, character by character, after the documented cleaning.
@Suite struct FidelityTests {
  static let count = 10_000

  /// Letters of both scripts and of others, marks, quotes, markup, and what formats cannot hold as it is.
  private static let alphabet: [Unicode.Scalar] =
    Array(
      "aéœÇ’«»\"'&<>\\/|{}#%  .,;:!?1٣ابةّـ،؛؟…–日😀\u{A0}\u{202F}\u{AD}\u{301}\t\n\r\u{B}\u{C}\u{85}\u{2028}\u{200F}\u{202B}\u{0}\u{1B}\u{FFFE}"
        .unicodeScalars)

  /// Beads of one or two paragraphs a side, with random texts that begin and end with a letter.
  static let alignment: Alignment = {
    var generator = SeededGenerator(seed: 7)
    func number(_ bound: UInt64) -> Int { Int(generator.next() % bound) }
    func paragraphs(_ start: Int, _ count: Int) -> [Paragraph] {
      (start..<start + count).map { index in
        let inner = (0..<number(40)).map { _ in alphabet[number(UInt64(alphabet.count))] }
        let text = "x" + String(String.UnicodeScalarView(inner)) + "ي"
        return Samples.numbered(index + 1, text, line: index + 1)
      }
    }
    var (source, target, beads): ([Paragraph], [Paragraph], [Bead]) = ([], [], [])
    for _ in 0..<count {
      let counts = (1 + number(2), 1 + number(2))
      beads.append(
        Samples.bead(source.count..<source.count + counts.0, target.count..<target.count + counts.1))
      source += paragraphs(source.count, counts.0)
      target += paragraphs(target.count, counts.1)
    }
    return Samples.alignment(source, target, beads)
  }()

  @Test(arguments: ParsedPairs.formats)
  func everyTextComesBackFromEveryFormat(format: String) throws {
    let alignment = Self.alignment
    let files = try #require(OutputFormats.named(format)).files(alignment)
    let pairs = try #require(try ParsedPairs.parse(files, as: format))
    #expect(pairs.count == Self.count)
    func text(_ side: ArraySlice<Paragraph>) -> String {
      ParsedPairs.cleaned(side.map(\.text).joined(separator: " "))
    }
    let wrong = zip(alignment.beads, pairs).filter { bead, pair in
      // By scalars: equal strings may still differ in them.
      let expected = [text(alignment.source.paragraphs[bead.source]), text(alignment.target.paragraphs[bead.target])]
      return pair.map { Array($0.unicodeScalars) } != expected.map { Array($0.unicodeScalars) }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ, the first: \(wrong.first.map(\.1) ?? [])")
  }
}
