import Foundation
import Testing

@testable import Aligner

@Suite struct TextEscapeTests {
  private func escape<Escape: TextEscape>(_ text: String, _ escape: Escape.Type) -> String {
    var bytes = Array("<".utf8)
    Escape.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Every scalar there is, or a good share of them.
  private var scalars: [Unicode.Scalar] {
    (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { $0.value < 0x3000 || $0.value % 0x101 < 3 }
      + ["\u{FFFE}", "\u{FFFF}", "\u{FEFF}"]
  }

  /// The test of the first byte is a short cut, and must not overlook what has to be replaced.
  @Test func noScalarEscapesTheShortCut() {
    func check<Escape: TextEscape>(_ type: Escape.Type) {
      for scalar in scalars where Escape.replacement(for: scalar.value) != nil {
        let bytes = Array(String(scalar).utf8) + [0, 0]
        #expect(Escape.distance(bytes[0], bytes[1], bytes[2]) == 0, "\(type) overlooks \(scalar.value)")
      }
    }
    check(XMLEscape.self)
    check(TSVEscape.self)
    check(JSONEscape.self)
  }

  @Test func replacementsStandWhereTheyShould() {
    #expect(escape("a<b>&\"'é\u{0}ع\u{202B}…\u{A0}😀", XMLEscape.self) == "<a&lt;b&gt;&amp;&quot;&apos;éع…\u{A0}😀")
    #expect(escape("", XMLEscape.self) == "<")
    #expect(escape("\u{1B}\u{7}", TSVEscape.self) == "<")
    #expect(escape("نص\n", TSVEscape.self) == "<نص ")
    #expect(escape("\\\"\u{8}\u{1F}\t/é", JSONEscape.self) == "<\\\\\\\"\\u0008\\u001f\\t/é")
  }

  @Test func jsonStringsComeBack() throws {
    for scalar in scalars {
      let text = "a\(scalar)b"
      var bytes: [UInt8] = []
      JSONEscape.append(text, to: &bytes)
      let json = "[\"" + String(decoding: bytes, as: UTF8.self) + "\"]"
      let parsed = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String])
      #expect(Array(parsed[0].unicodeScalars) == Array(text.unicodeScalars))
    }
  }
}
