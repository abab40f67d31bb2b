import Testing

@testable import Aligner

/// When quotation marks are quoting and when they are text, and what stands between cells.
@Suite struct CellDialectTests {
  private func dialect(_ text: String) -> CellDialect { CellDialect(of: Array(text.utf8)) }

  @Test(arguments: [
    ("a\tb\nc, d; e\tf\n", "\t"), ("Français;Arabe\nUn, deux;واحد\n", ";"), ("fr,ar\n\"a; b\",\"c; d\"\n", ","),
    ("\"a, b\";\"c, d\"\n\"e, f\";\"g, h\"\n", ";"), ("sep=;\na,b;c\n", ";"), ("SEP=,\r\na;b,c\r\n", ","),
    ("a\nb", "\t"),
    ("un\tdeux\nseul\n\"a\n\nb\nc\nd\"\te\n", "\t"), ("Un\rfr;ar\r", ";"), ("", "\t"),
    ("\"Oui\" dit, il;x\n\"Non\" a;y", ";"),
  ])
  func theSeparatorIsWhatMakesRowsAlike(text: String, separator: String) {
    #expect(dialect(text).separator == separator.utf8.first)
  }

  /// A table with tabs is of spreadsheets if its marks hide something, or stand around nearly all cells.
  @Test(arguments: [
    "fr\tar\n\"Il dit \"\"oui\"\" hier\"\tx\nc\td\n", "fr\tar\n\"Un\ndeux\"\tx\nc\td\n",
    "\"fr\"\t\"ar\"\n\"Oui.\"\t\"x\"\n",
    "fr\tar\n\"Un\"\t\"x\"\n\"Deux\"\t\"y\"\n\"Trois\"\t\"z\"\n", "fr\tar\r\n\"\"\"Oui.\"\"\"\tx\r\n",
    "fr;ar\n\"a\";b\n", "fr,ar\na,b\n",
    "fr,ar\n\"a, b\",c\n\"d\" e,f\n" + String(repeating: "\"x, y\",z\n", count: 12),
  ])
  func marksAreQuoting(text: String) { #expect(dialect(text).isQuoted) }

  /// What tools write that quote nothing, and quotations that go on from row to row.
  @Test(arguments: [
    "src_text\ttrg_text\n\"Il a dit\" hier\tقال\n\"Oui.\"\t\"نعم.\"\nNon\tلا\n",
    "src_text\ttrg_text\n\"Oui.\"\t\"نعم.\"\n",
    "\"Un\tx\n\"Deux\ty\n\"Trois.\"\tz\n", "\"Un\tx\nDeux\ty\nTrois.\"\tz\n", "a\tb\n",
    "\"Printemps\" arabe;x\nmot;y\n",
    "\"Un\tx\nDeux.\"\ty\nseul\n",
  ])
  func marksAreText(text: String) { #expect(!dialect(text).isQuoted) }

  /// The first hundred rows may have none of the marks that tell.
  @Test func marksAreLookedForAllThrough() {
    let plain = String(repeating: "mot\tكلمة\n", count: 300)
    #expect(dialect(plain + "\"a \"\"b\"\"\"\tx\n").isQuoted)
    #expect(!dialect(plain + "\"a\"\tx\n").isQuoted)
    #expect(!dialect(plain + "\"a\" b\tx\n\"c \"\"d\"\"\"\ty\n").isQuoted)
  }

  @Test func oldLineEndsAndTheLineForExcelAreKnown() {
    #expect(dialect("a;b\rc;d\r").lineEnd == 0x0D)
    #expect(dialect("a;b\r\nc;d\r\n").lineEnd == 0x0A)
    #expect(dialect("sep=;\r\na;b").start == 7)
    #expect(dialect("sep=x\na;b").start == 0)
  }

  /// What Excel saves as Unicode text of a table whose formulas were guarded has tabs, no quoting, and its own ends of lines.
  @Test(arguments: [
    ("'- un\t'=2\r\ndeux\ttrois\r\n", true), ("un\tdeux\r\n'-1\ttrois\r\n", true),
    // The program's own table guards nothing; a cell without its guard shows that nothing else does.
    ("'-1\tdeux\n", false), ("'-1\t-2\r\n", false), ("un\t'deux'\r\n", false),
  ])
  func aTableWithTabsMayBeGuarded(text: String, isGuarded: Bool) {
    #expect(CellDialect(of: Array(text.replacing("'- ", with: "'-\u{A0}").utf8)).hasGuards == isGuarded)
  }
}
