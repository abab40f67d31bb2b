import Foundation
import Testing

@testable import Aligner

/// Each paragraph says where it stood in the bytes of the file.
@Suite struct SourcePlaceTests {
  private func check(_ bytes: [UInt8], as encoding: TextEncoding? = nil, _ language: Language) throws {
    let source = try TextDecoder(encoding: encoding).decode(bytes, name: "texte.txt")
    let document = Segmenter().segment(source, language: language)
    let lineEnds = lineEnds(bytes, source.encoding)
    var end = 0
    for paragraph in document.paragraphs {
      let range = paragraph.place.byteRange
      #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty, "\(paragraph.text)")
      end = range.upperBound
      let inside = document.removals.filter { range.contains($0.place.byteRange.lowerBound) }
      let text = try decoded(Array(bytes[range]), as: source.encoding)
      let letters =
        TestDocuments.letters(of: text).count - inside.reduce(0) { $0 + TestDocuments.letters(of: $1.text).count }
      #expect(letters == TestDocuments.letters(of: paragraph.labelledText).count, "\(paragraph.text)")
      let first = text.unicodeScalars.prefix(1)
      #expect(!first.contains { CharacterClass.isSpace($0.value) || $0.value < 0x20 }, "\(paragraph.text)")
      #expect(paragraph.place.line == 1 + lineEnds.count { $0 < range.lowerBound }, "\(paragraph.text)")
    }
    for removal in document.removals {
      let text = try decoded(Array(bytes[removal.place.byteRange]), as: source.encoding)
      #expect(TestDocuments.letters(of: text) == TestDocuments.letters(of: removal.text))
      #expect(removal.place.line == 1 + lineEnds.count { $0 < removal.place.byteRange.lowerBound })
    }
  }

  private func decoded(_ bytes: [UInt8], as encoding: TextEncoding) throws -> String {
    String(decoding: try TextDecoder(encoding: encoding).decode(bytes, name: "extrait").bytes, as: UTF8.self)
  }

  /// Offsets at which lines end, as an editor counts them: a form feed ends none.
  private func lineEnds(_ bytes: [UInt8], _ encoding: TextEncoding) -> [Int] {
    switch encoding {
    case .utf16LittleEndian:
      return stride(from: 0, to: bytes.count - 1, by: 2).filter { bytes[$0] == 0x0A && bytes[$0 + 1] == 0 }
    case .utf16BigEndian:
      return stride(from: 0, to: bytes.count - 1, by: 2).filter { bytes[$0] == 0 && bytes[$0 + 1] == 0x0A }
    default: return bytes.indices.filter { bytes[$0] == 0x0A }
    }
  }

  @Test(arguments: TestDocuments.corpora + TestDocuments.seeds)
  func inDocuments(entry: TestDocuments.Entry) throws {
    let path = Checkout.root.appendingPathComponent(entry.path)
    try check(Array(try Data(contentsOf: path)), entry.language)
  }

  @Test(arguments: EncodingSamples.all, [true, false])
  func inEveryEncoding(sample: EncodingSamples.Sample, isMarked: Bool) throws {
    let bytes = sample.bytes(of: sample.text + "\r\n\r\n- 1 -\r\n\r\n" + sample.text)
    try check((isMarked ? sample.mark : []) + bytes, as: sample.encoding, .french)
  }

  @Test func whatAFormatKnowsIsKept() {
    var passages = Passages(name: "loi.docx", isNumbered: false)
    passages.append("Article 5. Nul ne <i>mouille</i> dans le chenal.")
    passages.append("9 m", role: .init(cell: .init(table: 2, row: 3, column: 1)))
    passages.append("Voir l’annexe.", role: .init(kind: .note, note: 4))
    let document = Segmenter().segment(passages, language: .french)
    #expect(document.paragraphs.map(\.place.line) == [nil, nil, nil])
    #expect(document.paragraphs.map(\.place.cell) == [nil, .init(table: 2, row: 3, column: 1), nil])
    #expect(document.paragraphs.map(\.place.note) == [nil, nil, 4])
    #expect(document.removals.allSatisfy { $0.reason == .markup && $0.place.line == nil })
    #expect(!document.removals.isEmpty)
  }

  @Test func aWrappedParagraphReachesFromItsFirstLineToItsLast() {
    let text = WrappedText.wrap(Specimens.french, width: 60)
    let document = Document(text)
    let starts = document.paragraphs.map { String(decoding: Array(text.utf8)[$0.place.byteRange], as: UTF8.self) }
    #expect(starts.map { $0.replacing("\n", with: " ") } == Specimens.french)
  }
}
