import Testing

@testable import Aligner

@Suite struct TableBitextTests {
  private func units(_ text: String) throws -> [[String?]] {
    try GivenBitext(SourceText(name: "t.tsv", text: text)).units.map { [$0.source?.text, $0.target?.text] }
  }

  @Test func columnsAreThoseOfTheHeaderWhereverTheyStand() throws {
    let table = "id\ttrg_text\tnote\tsrc_text\n1\tكلمة\t?\tmot\n2\tكلمة ثانية\t?\tun autre mot\n"
    #expect(try units(table) == [["mot", "كلمة"], ["un autre mot", "كلمة ثانية"]])
  }

  @Test func aRowMayBeShort() throws {
    #expect(try units("mot\tكلمة\nseul\nmot\tكلمة\n") == [["mot", "كلمة"], ["seul", nil], ["mot", "كلمة"]])
  }

  /// Cells that nobody asks for are not kept: a row of a thousand takes no more memory than one of two.
  @Test func columnsBeyondThoseOfTheTextsArePassedOver() throws {
    let rest = String(repeating: "\tx", count: 40_000)
    #expect(try units("mot\tكلمة\(rest)\nbis\tثان\(rest)\n") == [["mot", "كلمة"], ["bis", "ثان"]])
    #expect(try units("fr\tar\(rest)\nmot\tكلمة\(rest)\n") == [["mot", "كلمة"]])
  }

  /// In a file that is not UTF-8, with the Arabic in front: each cell was looked for from the beginning of the file.
  @Test func placesAreFoundInWhateverOrderTheColumnsStand() throws {
    let rows = 20_000
    let text = "trg_text\tsrc_text\n" + String(repeating: "كلمة\tmot\n", count: rows)
    let source = SourceText(name: "t.tsv", bytes: Array(text.utf8), encoding: .utf16LittleEndian)
    let units = try promptly { try GivenBitext(source).units }
    #expect(units.count == rows)
    #expect(units.last?.source?.place.byteRange == (text.utf16.count - 4) * 2..<(text.utf16.count - 1) * 2)
    #expect(units.last?.target?.place.byteRange == (text.utf16.count - 9) * 2..<(text.utf16.count - 5) * 2)
  }
}
