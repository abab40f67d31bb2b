import Testing

@testable import Aligner

@Suite struct UTF8BytesTests {
  private static let texts = [
    "", "plain", "Éœ — « ÿ »", "المادّة ٣", "a\u{10FFFF}\u{1F600}\u{7FF}\u{800}\u{FFFF}\u{10000}",
  ]

  @Test(arguments: texts)
  func readingForwardsAndBackwardsGivesTheScalars(text: String) {
    let bytes = Array(text.utf8)
    let scalars = text.unicodeScalars.map(\.value)
    var forwards: [UInt32] = []
    bytes.forEachScalar(in: bytes.indices) { forwards.append($0) }
    #expect(forwards == scalars)
    var backwards: [UInt32] = []
    var end = bytes.count
    while end > 0 {
      let (scalar, length) = bytes.scalar(before: end)
      backwards.append(scalar)
      end -= length
    }
    #expect(backwards.reversed() == scalars)
  }

  @Test(arguments: texts)
  func whatIsAppendedIsUTF8(text: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { bytes.append(scalar: scalar.value) }
    #expect(bytes == Array(text.utf8))
  }
}
