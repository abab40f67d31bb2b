import Testing

@testable import Aligner

/// Catalogues of gettext.
@Suite struct CatalogueBitextTests {
  private func bitext(_ entries: String, header: String = "Language: ar\\n") throws -> GivenBitext {
    let file =
      "# Traduction\nmsgid \"\"\nmsgstr \"\"\n\"\(header)\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
    return try GivenBitext(SourceText(name: "ar.po", text: file + entries))
  }

  private func texts(_ bitext: GivenBitext) -> [[String?]] { bitext.units.map { [$0.source?.text, $0.target?.text] } }

  private let pair = "msgid \"Le quai\"\nmsgstr \"الرصيف\"\n\n"

  @Test(arguments: [
    "msgid \"Le quai est ouvert.\"\nmsgstr \"الرصيف مفتوح.\"",
    "#. note\n#: a.c:1\n#, c-format\n#| msgid \"Le mur\"\nmsgctxt \"menu\"\nmsgid \"Le quai est ouvert.\"\nmsgstr \"الرصيف مفتوح.\"",
    "msgid \"\"\n\"Le quai \"\n  \"est ouvert.\"\nmsgstr \"\"\n\"الرصيف \"\n\"مفتوح.\"\n",
    "msgid \"Le quai\\nest\\touvert.\"\r\nmsgstr \"الرصيف مفتوح.\"\r\n",
    "msgid\t\"Le quai est ouvert.\"\rmsgstr \"الرصيف مفتوح.\"\r",
  ])
  func anEntryIsAUnit(entry: String) throws {
    let found = texts(try bitext(entry)).map { $0.map { $0?.replacing("\t", with: " ") } }
    #expect(found == [["Le quai est ouvert.", "الرصيف مفتوح."]])
  }

  @Test func escapesAreUndone() throws {
    #expect(
      try texts(bitext("msgid \"Le \\\"quai\\\" C:\\\\x %d\"\nmsgstr \"\\\"الرصيف\\\" %d\"")) == [
        ["Le \"quai\" C:\\x %d", "\"الرصيف\" %d"]
      ])
  }

  @Test func whatIsNotTranslatedOrFuzzyStandsAlone() throws {
    let entries = "msgid \"La mer\"\nmsgstr \"\"\n\n#, fuzzy, c-format\nmsgid \"Le mur\"\nmsgstr \"الجدار\"\n\n"
    #expect(try texts(bitext(entries + pair)) == [["La mer", nil], ["Le mur", nil], ["Le quai", "الرصيف"]])
  }

  @Test func obsoleteEntriesAreCounted() throws {
    let found = try bitext(
      pair + "#~ msgid \"Vieux\"\n#~ msgstr \"قديم\"\n\n#~ msgctxt \"a\"\n#~ msgid \"x\"\n#~ msgstr \"\"\n")
    #expect(texts(found) == [["Le quai", "الرصيف"]])
    #expect(found.leftOut == [.isObsolete: 2])
  }

  @Test func pluralFormsMakeTwoUnits() throws {
    func entry(_ forms: [String]) -> String {
      "msgid \"%d quai\"\nmsgid_plural \"%d quais\"\n"
        + forms.enumerated().map { "msgstr[\($0)] \"\($1)\"\n" }.joined() + "\n"
    }
    let six = ["لا أرصفة", "رصيف", "رصيفان", "%d أرصفة", "%d رصيفًا", "%d رصيف"]
    #expect(try texts(bitext(entry(six))) == [["%d quai", "رصيف"], ["%d quais", "%d رصيف"]])
    #expect(try texts(bitext(entry(["رصيف", "أرصفة"]))) == [["%d quai", "رصيف"], ["%d quais", "أرصفة"]])
    let partly = six.map { $0 == "رصيفان" ? "" : $0 }
    #expect(try texts(bitext(entry(partly))) == [["%d quai", "رصيف"], ["%d quais", nil]])
  }

  @Test func theTextsTellWhichWayItGoes() throws {
    let entries = "msgid \"الرصيف\"\nmsgstr \"Le quai\"\n\nmsgid \"البحر\"\nmsgstr \"La mer\"\n"
    #expect(try texts(bitext(entries, header: "Language: fr\\n")) == [["Le quai", "الرصيف"], ["La mer", "البحر"]])
  }

  @Test func placesAreThoseOfTheFile() throws {
    let file = "\u{FEFF}msgid \"a\"\n\"b quai\"\nmsgstr \"رصيف\"\n"
    let source = try TextDecoder().decode(Array(file.utf8), name: "ar.po")
    let unit = try #require(try GivenBitext(source).units.first)
    let places = try [#require(unit.source).place, #require(unit.target).place]
    #expect(places.map(\.line) == [1, 3])
    #expect(
      places.map { String(decoding: Array(file.utf8)[$0.byteRange], as: UTF8.self) } == ["a\"\n\"b quai", "رصيف"])
  }

  @Test func keysAndOtherLanguagesAreNoFrench() {
    #expect(throws: ReadingError.noPairs(file: "ar.po")) {
      try bitext("msgid \"menu.file_open\"\nmsgstr \"فتح\"\n\nmsgid \"menu.file_close\"\nmsgstr \"إغلاق\"\n")
    }
    let english = ["the quay of the port is open", "this is not what you have to do", "we are with them in the port"]
    let entries = (0..<12).map { "msgid \"\(english[$0 % 3]) \($0)\"\nmsgstr \"الرصيف \($0)\"\n\n" }.joined()
    #expect(throws: ReadingError.foreignLanguage(file: "ar.po", takenFor: .french, .english)) { try bitext(entries) }
  }

  @Test(arguments: [
    ("msgid \"Le quai\nmsgstr \"x\"", 7), ("msgid \"Le quai\"\nmsgstr \"x\" y", 8),
    ("msgid \"a\"\nmsgstr \"b\"\nmgsid \"c\"", 9),
    ("msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"", 8), ("msgid \"a\"\nmsgstr x", 8), ("msgid \"a\\\"", 7),
  ])
  func whatIsBrokenIsAnErrorWithItsLine(entries: String, line: Int) {
    #expect(throws: ReadingError.badCatalogue(file: "ar.po", line: line)) { try bitext(entries) }
  }

  @Test func aStringMayHaveAnyNumberOfLines() throws {
    let lines = String(repeating: "\"mot \"\n", count: 40_000)
    let units = try promptly { try texts(bitext("msgid \"\"\n\(lines)msgstr \"نص\"\n" + pair)) }
    #expect(units.count == 2 && units[0][0]?.count == 160_000)
  }
}
