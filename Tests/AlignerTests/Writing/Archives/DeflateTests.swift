import Testing

@testable import Aligner

/// What is packed comes back, and is smaller where it repeats itself.
@Suite struct DeflateTests {
  private static func unpacked(_ packed: [UInt8], _ size: Int) throws -> [UInt8] {
    let stream = packed + Deflate.end
    return try Inflate.unpacked(stream, in: 0..<stream.count, expected: size, most: size)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 257, 258, 259, 260, 261, 262, 1000, 65_535, 65_536, 140_000])
  func runsComeBack(count: Int) throws {
    let bytes = [UInt8](repeating: 0xD9, count: count)
    let packed = Deflate.packed(bytes)
    #expect(try Self.unpacked(packed, count) == bytes)
    #expect(packed.count < 16 + count / 50)
  }

  /// All lengths and distances that the codes tell apart, up to the window and beyond.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 8, 9, 12, 13, 100, 1024, 4097, 24_577, 32_767, 32_768, 32_769, 40_000])
  func repetitionsComeBack(distance: Int) throws {
    var generator = SeededGenerator(seed: 3)
    let noise = (0..<distance).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    for length in [3, 4, 10, 11, 18, 66, 131, 257, 258, 259] {
      let bytes = noise + (0..<length).map { noise[$0 % distance] } + [1]
      #expect(try Self.unpacked(Deflate.packed(bytes), bytes.count) == bytes)
    }
  }

  @Test func everyByteComesBackAndNothingGrowsMuch() throws {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) }
    let packed = Deflate.packed(bytes)
    #expect(try Self.unpacked(packed, bytes.count) == bytes)
    #expect(packed.count < bytes.count * 9 / 8 + 16)
  }

  @Test func piecesMakeOneStream() throws {
    let pieces = ["<w:p>un</w:p>", "", "<w:p>deux</w:p><w:p>trois</w:p>"].map { Array($0.utf8) }
    let size = pieces.joined().count
    #expect(try Self.unpacked(Array(pieces.map(Deflate.packed).joined()), size) == Array(pieces.joined()))
  }

  @Test func markupIsPackedWell() {
    let rows = (0..<500).map { "<w:p><w:r><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t>\($0 * 7919)</w:t></w:r></w:p>" }
    let bytes = Array(rows.joined().utf8)
    #expect(Deflate.packed(bytes).count * 6 < bytes.count)
  }
}
