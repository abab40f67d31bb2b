import Aligner
import Testing

@Suite struct XLIFFBitextTests {
  private func units(_ file: String) throws -> [[String?]] {
    try GivenBitext(SourceText(name: "f.xlf", text: file)).units.map { [$0.source?.text, $0.target?.text] }
  }

  private func old(_ body: String, source: String = "fr", target: String? = "ar") -> String {
    let languages = "source-language=\"\(source)\"" + (target.map { " target-language=\"\($0)\"" } ?? "")
    return
      "<?xml version='1.0'?>\n<xliff version=\"1.2\"><file original=\"a\" \(languages)><body>\(body)</body></file></xliff>"
  }

  @Test(arguments: [
    "<source>un mot</source><target>كلمة</target>",
    "<source>un mot</source><target state=\"final\" state-qualifier=\"exact-match\">كلمة</target><note>un</note>",
    "<source>un <g id=\"1\">mot</g></source><target><x id=\"2\"/>كلمة</target>",
    "<source><bpt id=\"1\">&lt;b></bpt>un mot<ept id=\"1\">&lt;/b></ept></source><target>كل<ph id=\"2\">x</ph>مة</target>",
    """
    <source>un mot</source><seg-source><mrk mtype="seg" mid="1">un mot</mrk></seg-source>
    <target><mrk mtype="seg" mid="1">كلمة</mrk></target>
    <alt-trans><source>autre</source><target>أخرى</target></alt-trans>
    """,
  ])
  func aUnitIsItsSourceAndTarget(content: String) throws {
    let unit = "<group><trans-unit id=\"1\">\(content)</trans-unit></group>"
    #expect(try units(old(unit)) == [["un mot", "كلمة"]])
    #expect(try units(old(unit, source: "fr-FR", target: "ar-SA")) == [["un mot", "كلمة"]])
    #expect(try units(old(unit, target: nil)) == [["un mot", "كلمة"]])
  }

  @Test func theSourceMayBeArabic() throws {
    let unit = "<trans-unit id=\"1\"><source>كلمة</source><target>un mot</target></trans-unit>"
    #expect(try units(old(unit, source: "ar", target: "fr")) == [["un mot", "كلمة"]])
  }

  @Test(arguments: ["", "<target/>", "<target state=\"new\"> </target>"])
  func whatIsNotTranslatedHasNoArabic(target: String) throws {
    let body =
      "<trans-unit id=\"1\"><source>un mot</source><target>كلمة</target></trans-unit>"
      + "<trans-unit id=\"2\"><source>autre</source>\(target)</trans-unit>"
    #expect(try units(old(body)) == [["un mot", "كلمة"], ["autre", nil]])
  }

  @Test func theSecondVersionIsRead() throws {
    let file = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr-MA" trgLang="ar-MA"><file id="f">
      <unit id="1"><segment><source>un <pc id="1">mot</pc></source><target>كلمة</target></segment>
      <ignorable><source> </source></ignorable><segment><source>deux</source><target>اثنان</target></segment></unit>
      </file></xliff>
      """
    #expect(try units(file) == [["un mot", "كلمة"], ["deux", "اثنان"]])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let bitext = try GivenBitext(SourceText(name: "f", text: try XLIFFFormat.write(Samples.pair("a < b & c", "أ < ب"))))
    let unit = try #require(bitext.units.first)
    #expect((unit.source?.text, unit.target?.text) == ("a < b & c", "أ < ب"))
    #expect((unit.source?.label, unit.target?.label) == ("1.", "1."))
  }
}
