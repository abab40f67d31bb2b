import Testing

@testable import Aligner

@Suite struct CompoundSignsTests {
  /// A compound file whose directory has a stream, which stands in the sector behind it.
  private static func file(_ stream: String, contents: [UInt8] = [], size: Int? = nil) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<4, with: [0xD0, 0xCF, 0x11, 0xE0])
    header[30] = 9
    func entry(_ name: String, sector: Int, size: Int) -> [UInt8] {
      let name = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      var entry = name + [UInt8](repeating: 0, count: 128 - name.count)
      (entry[64], entry[116]) = (UInt8(name.count + 2), UInt8(sector))
      (entry[120], entry[121]) = (UInt8(size & 0xFF), UInt8(size >> 8))
      return entry
    }
    let directory = entry("Root Entry", sector: 0, size: 0) + entry(stream, sector: 1, size: size ?? contents.count)
    return header + directory + [UInt8](repeating: 0, count: 256) + contents
  }

  private static func word(flags: Int) -> [UInt8] {
    [0xEC, 0xA5] + [UInt8](repeating: 0, count: 8) + [UInt8(flags & 0xFF), UInt8(flags >> 8)] + [0, 0]
  }

  @Test(
    arguments: [
      ("Workbook", .spreadsheet, nil), ("PowerPoint Document", .presentation, nil),
      ("EncryptedPackage", .docx, .password),
      ("Contents", .oldWord, .damage), ("WordDocument", .oldWord, .damage),
    ] as [(String, FileFormat, FormatGuess.Fault?)])
  func aStreamTellsTheFormat(stream: String, format: FileFormat, fault: FormatGuess.Fault?) {
    #expect(FormatGuess(Self.file(stream)) == FormatGuess(format: format, fault: fault))
  }

  @Test(arguments: [(0x0200, nil), (0x0300, .password)] as [(Int, FormatGuess.Fault?)])
  func anEncryptedDocumentIsTold(flags: Int, fault: FormatGuess.Fault?) {
    let guess = FormatGuess(Self.file("WordDocument", contents: Self.word(flags: flags)))
    #expect(guess == FormatGuess(format: .oldWord, fault: fault))
  }

  @Test func whatIsCutOffIsDamaged() {
    let whole = Self.file("WordDocument", contents: Self.word(flags: 0))
    for length in stride(from: 4, to: 1024, by: 100) {
      #expect(FormatGuess(Array(whole[..<length])) == FormatGuess(format: .oldWord, fault: .damage))
    }
    let claiming = Self.file("WordDocument", contents: Self.word(flags: 0), size: 5000)
    #expect(FormatGuess(claiming) == FormatGuess(format: .oldWord, fault: .damage))
  }
}
