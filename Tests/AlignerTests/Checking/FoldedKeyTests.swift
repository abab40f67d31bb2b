import Testing

@testable import Aligner

@Suite struct FoldedKeyTests {
  /// What is counted without being folded has to come to the same.
  @Test func aKeyIsAsLongAsItsCountSays() {
    for value in UInt32(0)...0x20FF {
      let text = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      #expect(FoldedKey.count(text) == FoldedKey.key(text).count, "U+\(String(value, radix: 16))")
    }
    #expect(FoldedKey.count("L’œuvre n° 12, déjà lue") == 17)
    #expect(FoldedKey.count("الأُولى ١٢") == 8)
  }
}
