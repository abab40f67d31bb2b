import Foundation
import Testing

@testable import Aligner

/// The table of what is folded, what is cleaned and what stays, row by row, from the bytes of a file to those of a memory.
@Suite struct NormalisationTests {
  /// A text with a sign, the same without, and what is written.
  struct Row: Sendable, CustomTestStringConvertible {
    /// The table's name of the sign.
    var sign: String
    var text: String
    var plain: String
    /// `nil` if it is what the author wrote.
    var written: String?
    /// What is written with `--repair`; `nil` if that is the same.
    var repaired: String?

    var testDescription: String { "\(sign): \(text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined())" }
    var language: Language { plain.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } ? .arabic : .french }
  }

  private static let forms = "case, accents, vowel marks, forms of alef, yeh and teh marbuta"
  private static let damage =
    "forms of print (U+FB50 and on, U+FE70 and on), turned lam-alef, turned brackets, letters in the order of the page"
  private static let invisible = "bidi controls, zero-width characters, byte order marks"
  private static let lines = "CRLF, CR, NEL, U+2028, U+2029, tabs"

  static let rows =
    [
      Row(sign: forms, text: "LE COMITÉ a siégé à Genève", plain: "le comite a siege a geneve"),
      Row(sign: forms, text: "Le comite\u{301} a sie\u{301}ge\u{301}", plain: "le comite a siege"),
      Row(sign: forms, text: "أقَرَّ المجلسُ إلى الأمانةِ آراءً", plain: "اقر المجلس الي الامانه اراء"),
      Row(sign: "tatweel", text: "المجلـــس الأعلـى", plain: "المجلس الأعلى"),
      Row(sign: damage, text: "ﻣﺠﻠﺲ", plain: "مجلس", repaired: "مجلس"),
      Row(sign: damage, text: "االجتماع األول", plain: "الاجتماع الأول", repaired: "الاجتماع الأول"),
      Row(sign: damage, text: "القرار )2016( الصادر", plain: "القرار (2016) الصادر", repaired: "القرار (2016) الصادر"),
      Row(
        sign: "soft hyphen", text: "l’admi\u{AD}nistration centrale", plain: "l’administration centrale",
        written: "l’administration centrale"),
      Row(
        sign: "no-break spaces", text: "1\u{A0}200\u{202F}000 euros\u{A0}; le conseil",
        plain: "1 200 000 euros ; le conseil"),
      Row(sign: "`œ`, `æ`", text: "une œuvre et un curriculum vitæ", plain: "une oeuvre et un curriculum vitae"),
      Row(sign: "`…`, `²`, `ﷺ`", text: "surface de 12 m² environ…", plain: "surface de 12 m² environ…"),
      Row(sign: "`…`, `²`, `ﷺ`", text: "النبي ﷺ وصحبه", plain: "النبي ﷺ وصحبه"),
    ]
    + [Row(sign: damage, text: "ةنجللا ريرقت", plain: "تقرير اللجنة", repaired: "تقرير اللجنة")]
    + [
      "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{2060}",
      "\u{FEFF}",
    ].flatMap { sign in
      [
        Row(sign: invisible, text: "مجلس\(sign) الأمن", plain: "مجلس الأمن", written: "مجلس الأمن"),
        Row(sign: invisible, text: "le con\(sign)seil", plain: "le conseil", written: "le conseil"),
      ]
    }
    + ["\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\t"].map { sign in
      // Long enough lines that go on small, so that they are one paragraph.
      Row(
        sign: lines, text: sentence.joined(separator: sign), plain: sentence.joined(separator: " "),
        written: sentence.joined(separator: " "))
    }

  private static let sentence = [
    "Le Comité, réuni en session ordinaire, a examiné le rapport",
    "que le Secrétariat lui avait remis au printemps et dont les",
    "membres avaient pris connaissance avant la réunion de mai.",
  ]

  @Test(arguments: rows) func keysAreThoseOfThePlainText(row: Row) throws {
    let paragraph = try #require(Self.document(row).repaired().document.paragraphs.first)
    let found = ParagraphFeatures(paragraph.text, language: row.language)
    let plain = ParagraphFeatures(row.plain, language: row.language)
    #expect(found.words == plain.words)
    let keys = [found, plain].map { $0.values.map { "\($0.kind) \($0.key)" } }
    #expect(keys[0] == keys[1] || row.sign == Self.forms)
    #expect(!found.words.isEmpty)
  }

  @Test(arguments: rows) func whatIsWrittenIsWhatTheTableSays(row: Row) throws {
    let written = row.written ?? row.text
    let document = Self.document(row)
    #expect(document.paragraphs.count == 1)
    #expect(document.paragraphs.map { Array($0.text.utf8) } == [Array(written.utf8)])
    #expect(
      document.repaired().document.paragraphs.map { Array($0.text.utf8) } == [Array((row.repaired ?? written).utf8)])
  }

  @Test func everyRowOfTheTableIsTried() throws {
    let page = try Checkout.text(of: "Sources/Aligner/Aligner.docc/Reading.md")
    let section = try #require(
      page.components(separatedBy: "### What is folded, what is cleaned, what stays").dropFirst().first)
    let table = section.components(separatedBy: "\n###")[0].split(separator: "\n").filter { $0.hasPrefix("| ") }
      .dropFirst()
    let signs = table.compactMap { $0.split(separator: "|").first?.trimmingCharacters(in: .whitespaces) }
    #expect(Set(signs.filter { !$0.hasPrefix("---") }) == Set(Self.rows.map(\.sign)))
  }

  private static func document(_ row: Row) -> Document {
    Segmenter().segment(SourceText(name: "a.txt", text: row.text), language: row.language)
  }
}
