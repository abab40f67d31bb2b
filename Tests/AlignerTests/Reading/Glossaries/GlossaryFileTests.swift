import Foundation
import Testing

@testable import Aligner

/// Glossaries in every form that they are read in, and what is said of files that are none.
@Suite struct GlossaryFileTests {
  private static func read(_ text: String) throws -> [Glossary.Entry] {
    try Glossary(SourceText(name: "f", text: text)).entries
  }

  @Test(arguments: [
    "fr\tar\tfield\nséance\tجلسة | اجتماع\tx\n", "ar\tnote\tfr\nجلسة | اجتماع\t\tséance\n",
    "Français;العربية\r\n\"séance\";\"جلسة | اجتماع\"\r\n", "french,arabic\nséance,\"جلسة | اجتماع\"",
    "séance\tجلسة | اجتماع\n\n", "جلسة | اجتماع\tséance\n", "fr-FR\tar_SA\nséance\tجلسة | اجتماع\nvide\t\n",
    """
    <?xml version="1.0"?><martif type="TBX"><text><body><termEntry><langSet xml:lang="fr"><tig><term>séance</term></tig>
    </langSet><langSet xml:lang="en"><tig><term>meeting</term></tig></langSet><langSet xml:lang="ar-MA"><ntig><termGrp>
    <term>جلسة</term></termGrp></ntig><tig><term>اجتماع</term></tig></langSet></termEntry></body></text></martif>
    """,
    """
    <tbx style="dca"><text><body><conceptEntry><langSec xml:lang="ar"><termSec><term>جلسة</term></termSec><termSec>
    <term>اجتماع</term></termSec><termSec><term>دورة</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts
    </termNote></termSec></langSec><langSec xml:lang="fr"><termSec><term>séance</term></termSec></langSec></conceptEntry>
    </body></text></tbx>
    """,
  ])
  func everyFormGivesTheSameEntry(text: String) throws {
    #expect(try Self.read(text) == [.init("séance", ["جلسة", "اجتماع"])])
  }

  @Test func alternativesAndQuotationMarksAreRead() throws {
    let entries = try Self.read("fr;ar\n\"a; \"\"b\"\" | c\";\"x\ny\"\n")
    #expect(entries == [.init("a; \"b\"", ["x\ny"]), .init("c", ["x\ny"])])
  }

  @Test(
    arguments: [
      ("fr\tar\n\nséance\n", .shortRow(file: "f", line: 3)), ("fr\ten\na\tb\n", .noColumns(file: "f")),
      ("a\tb\nc\td\n", .noColumns(file: "f")), ("fr,ar\n\"a,b\n", .openQuote(file: "f", line: 2)),
      ("fr\tar\n\tx\n", .noTerms(file: "f")), ("<tmx></tmx>", .notAGlossary(file: "f")),
    ] as [(String, GlossaryError)])
  func whatIsNoGlossaryIsRefused(text: String, error: GlossaryError) {
    #expect(throws: error) { try Self.read(text) }
  }

  @Test func aTermBaseOfOtherLanguagesNamesThem() {
    let text =
      "<tbx><conceptEntry><langSec xml:lang=\"en\"><termSec><term>a</term></termSec></langSec></conceptEntry></tbx>"
    #expect(throws: ReadingError.otherLanguages(file: "f", languages: ["en"])) { try Self.read(text) }
  }

  @Test func theProjectsOwnIsRead() throws {
    let glossary = try Glossary(file: Checkout.place("corpora/terms.tsv").path)
    #expect(glossary.entries.count > 3000)
    #expect(glossary.entries.first == .init("accord de paix", ["اتفاق سلام"]))
  }
}
