import Testing

@testable import Aligner

/// The fast look at bytes finds what looking at characters finds.
@Suite struct ByteSurveyTests {
  private func spoils(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || [0x2A, 0x3C, 0x5E, 0x7F].contains(scalar) || CharacterClass.isInvisible(scalar)
  }

  private func bytes(of scalars: UInt32...) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar: scalar) }
    return bytes
  }

  @Test func whatSpoilsATextIsFoundWhereverItStands() {
    for scalar in UInt32(0)...0xFFFF where Unicode.Scalar(scalar) != nil {
      let text = bytes(of: 0x61, scalar, 0x62)
      #expect(ByteSurvey(text.span, in: 0..<text.count).maySpoil == spoils(scalar), "\(scalar)")
      #expect(ByteSurvey.firstSpoil(in: text.span, from: 0, to: text.count) == (spoils(scalar) ? 1 : text.count))
    }
  }

  @Test(arguments: [0, 1, 13, 14, 15, 16, 17, 31, 32, 100])
  func itIsFoundBehindAnyLength(length: Int) {
    for spoil in ["*", "\u{200F}", "\u{61C}", "\u{FEFF}", "  ", "\u{AD}"] {
      let text = Array((String(repeating: "é", count: length) + spoil + "port").utf8)
      #expect(ByteSurvey.firstSpoil(in: text.span, from: 0, to: text.count) == 2 * length)
      #expect(ByteSurvey.firstSpoil(in: text.span, from: 0, to: 2 * length) == 2 * length)
    }
  }
}
