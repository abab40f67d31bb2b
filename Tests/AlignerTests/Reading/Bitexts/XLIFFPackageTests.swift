import Foundation
import Testing

@testable import Aligner

/// Packages of translation programs: what is bilingual in them is read, and nothing else.
@Suite struct XLIFFPackageTests {
  private static func archive(_ members: [(name: String, text: String)]) throws -> [UInt8] {
    try OutputBuffer.bytes { output in
      var writer = ZIPWriter(date: nil)
      for (name, text) in members { try writer.write(text, as: name, to: &output) }
      try writer.finish(to: &output)
    }
  }

  private static func xliff(
    _ french: String, _ second: String?, to target: String? = "ar-MA", id: String = "1"
  ) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="x" \
    source-language="fr-FR"\(target.map { " target-language=\"\($0)\"" } ?? "")><body>
    <trans-unit id="\(id)"><source>\(french)</source>\(second.map { "<target>\($0)</target>" } ?? "")</trans-unit>
    </body></file></xliff>
    """
  }

  /// What is read of a package with some members.
  private static func bitext(_ members: [(name: String, text: String)]) throws -> GivenBitext {
    let bytes = try archive(members)
    let guess = try #require(FormatGuess(bytes))
    return try GivenBitext(DocumentFormat.passages(of: bytes, guess, file: "paquet").text)
  }

  @Test(arguments: ["document.mqxliff", "content.xlf", "ar-MA/Rapport.docx.SDLXLIFF", "a/b.xliff"])
  func theBilingualFileIsRead(name: String) throws {
    let bitext = try Self.bitext([
      ("skeleton.xml", "<skeleton/>"), ("__MACOSX/._content.xlf", "\u{1}"),
      (name, Self.xliff("Le port.", "الميناء.", id: "7")),
    ])
    #expect(bitext.name == "paquet")
    #expect(bitext.units.map(\.source?.text) == ["Le port."] && bitext.units.map(\.target?.text) == ["الميناء."])
    #expect(bitext.units.map(\.source?.place.unit) == ["7"])
    // No line that a person could find.
    #expect(bitext.units[0].source?.place.line == nil && bitext.units[0].target?.place.line == nil)
  }

  @Test func severalFilesAreOneBitextInOrder() throws {
    let bitext = try Self.bitext([
      ("fr-FR/a.sdlxliff", Self.xliff("Le port.", nil, to: nil)),
      ("ar-MA/b.sdlxliff", Self.xliff("Le quai.", "الرصيف.")),
      ("en-GB/a.sdlxliff", Self.xliff("Le port.", "The port.", to: "en-GB")),
      ("ar-MA/a.sdlxliff", Self.xliff("Le port.", "الميناء.")),
    ])
    #expect(bitext.units.map(\.source?.text) == ["Le quai.", "Le port."])
    #expect(bitext.units.map(\.target?.text) == ["الرصيف.", "الميناء."])
    #expect(bitext.units.map(\.source?.place.unit) == ["b.sdlxliff/1", "a.sdlxliff/1"])
  }

  @Test func aPackageWithoutBilingualFilesIsAnyArchive() throws {
    #expect(FormatGuess(try Self.archive([("projet.sdlproj", "<p/>")]))?.format == .zip)
  }

  @Test func aFileThatIsNotWholeIsDamage() throws {
    let whole = Self.xliff("Le port.", "الميناء.")
    let error = ReadingError.damaged(file: "paquet", format: .xliffPackage)
    #expect(throws: error) {
      try Self.bitext([("a.xlf", whole.replacing("</body></file></xliff>", with: "")), ("b.xlf", whole)])
    }
  }
}
