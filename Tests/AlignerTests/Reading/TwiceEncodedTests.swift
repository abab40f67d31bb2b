import Foundation
import Testing

@testable import Aligner

/// Text that was encoded twice.
@Suite struct TwiceEncodedTests {
  /// A text as a program leaves it that takes UTF-8 for another encoding.
  private static func spoilt(_ text: String, by encoding: String.Encoding) throws -> [UInt8] {
    Array(try #require(String(data: Data(text.utf8), encoding: encoding)).utf8)
  }

  private static let french = "Le Comité exécutif s’est réuni à Alep, où le Secrétaire général a présenté le français."

  @Test(arguments: [String.Encoding.isoLatin1, .windowsCP1252])
  func isRefused(encoding: String.Encoding) throws {
    // Windows-1252 has no sign for some of the bytes of Arabic.
    for text in encoding == .isoLatin1 ? [Self.french, Texts.french + Self.french, Texts.arabic] : [Self.french] {
      let bytes = try Self.spoilt(text, by: encoding)
      #expect(TwiceEncoded.isLikely(bytes))
      #expect(throws: ReadingError.encodedTwice(file: "f")) { try TextDecoder().decode(bytes, name: "f") }
      // Whoever says what it is, means it.
      #expect(try TextDecoder(encoding: .utf8).decode(bytes, name: "f").bytes == bytes)
    }
  }

  @Test(arguments: [
    french, Texts.french, Texts.arabic, "", "Ã", "Ø\u{A0}12 mm, Ø\u{A0}14 mm, Ø\u{A0}16 mm, Ø\u{A0}18 mm",
    // A text that speaks of it.
    french + " On voit parfois « franÃ§ais », « gÃ©nÃ©ral » et « Ã\u{A0} ».",
    "MAÇÃO E IRMÃO\u{A0}: NÃO, SÃO PAULO, AÇÃO", "Ø±5, Ø±6, Ø±7, Ø±8",
  ])
  func isNot(text: String) throws {
    #expect(!TwiceEncoded.isLikely(Array(text.utf8)))
    #expect(!TwiceEncoded.isLikely(Array(text.decomposedStringWithCanonicalMapping.utf8)))
  }

  /// No text of the corpora, and no piece of one.
  @Test func noSoundTextIs() throws {
    for folder in try Checkout.names(in: "corpora") where !folder.contains(".") {
      for language in ["fr", "ar"] {
        let bytes = Array(try Data(contentsOf: Checkout.place("corpora/\(folder)/\(language).txt")))
        #expect(!TwiceEncoded.isLikely(bytes))
        for start in stride(from: 0, to: bytes.count, by: 200) {
          #expect(!TwiceEncoded.isLikely(Array(bytes[start...].prefix(200))))
        }
      }
    }
  }
}
