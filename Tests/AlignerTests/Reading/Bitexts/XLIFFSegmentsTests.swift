import Testing

@testable import Aligner

/// XLIFF as translation tools make it of documents, divided into segments.
@Suite struct XLIFFSegmentsTests {
  private func bitext(_ body: String, attributes: String = "") throws -> GivenBitext {
    let file = """
      <?xml version="1.0"?><xliff version="1.2" \(attributes)><file source-language="fr-FR" target-language="ar-SA">
      <body>\(body)</body></file></xliff>
      """
    return try GivenBitext(SourceText(name: "f.xlf", text: file))
  }

  private func texts(_ bitext: GivenBitext) -> [[String?]] { bitext.units.map { [$0.source?.text, $0.target?.text] } }

  private func mark(_ name: Int, _ text: String) -> String { "<mrk mtype=\"seg\" mid=\"\(name)\">\(text)</mrk>" }

  private let whole = "<source>Un port. Deux quais.</source>"

  @Test func segmentsBelongTogetherByTheirNames() throws {
    let unit = """
      <trans-unit id="u7">\(whole)<seg-source><g id="1">\(mark(4, "Un port.")) \(mark(5, "Deux quais."))</g></seg-source>
      <target>\(mark(5, "رصيفان."))\(mark(4, "ميناء واحد."))</target></trans-unit>
      """
    let bitext = try bitext(unit)
    #expect(texts(bitext) == [["Un port.", "ميناء واحد."], ["Deux quais.", "رصيفان."]])
    #expect(bitext.units.map(\.source?.place.unit) == ["u7/4", "u7/5"])
    #expect(bitext.units.map(\.target?.place.line) == [3, 3])
    // Trados numbers them through the file, and shows no more than that.
    let other = try self.bitext(unit, attributes: "xmlns:sdl=\"x\" sdl:version=\"1.0\"")
    #expect(other.units.map(\.target?.place.unit) == ["4", "5"])
  }

  @Test(arguments: [
    ("<target><mrk mtype='seg' mid='4'/> <mrk mtype='seg' mid='5'>رصيفان.</mrk></target>", [nil, "رصيفان."]),
    ("<target><mrk mtype='seg' mid='4'>ميناء.</mrk></target>", ["ميناء.", nil]),
    ("<target/>", [nil, nil]), ("", [nil, nil]), ("<target> <x id='1'/> </target>", [nil, nil]),
  ])
  func whatIsNotTranslatedStandsAlone(target: String, arabic: [String?]) throws {
    let source = "<seg-source>\(mark(4, "Un port.")) \(mark(5, "Deux quais."))</seg-source>"
    let good = "<trans-unit id='1'><source>La mer</source><target>البحر</target></trans-unit>"
    let bitext = try bitext("<trans-unit id='2'>\(whole)\(source)\(target)</trans-unit>" + good)
    #expect(texts(bitext) == zip(["Un port.", "Deux quais."], arabic).map { [$0, $1] } + [["La mer", "البحر"]])
  }

  /// Where the division of the two does not fit, the unit is one.
  @Test(arguments: [
    ("<mrk mtype='seg' mid='1'>Un port.</mrk> Deux quais.", "<mrk mtype='seg' mid='1'>ميناء. رصيفان.</mrk>"),
    ("<mrk mtype='seg' mid='1'>Un port.</mrk> <mrk mtype='seg' mid='2'>Deux quais.</mrk>", "ميناء. رصيفان."),
  ])
  func whatIsNotDividedTheSameWayIsOneUnit(source: String, target: String) throws {
    let unit = "<trans-unit id='1'>\(whole)<seg-source>\(source)</seg-source><target>\(target)</target></trans-unit>"
    #expect(try texts(bitext(unit)) == [["Un port. Deux quais.", "ميناء. رصيفان."]])
  }

  @Test func whatToolsKeepBesideTheTextIsNoText() throws {
    let unit = """
      <group><group><trans-unit id="1" mq:status="Confirmed"><source xml:space="preserve">Le môle</source>
      <target xml:space="preserve">الرصيف</target><note>une note</note>
      <mq:insertedmatch matchtype="0"><source>Le mur</source><target>الجدار</target></mq:insertedmatch>
      <mq:minorversions><mq:historical-unit><source>Vieux</source><target>قديم</target></mq:historical-unit></mq:minorversions>
      <alt-trans><source>La digue</source><seg-source>La digue</seg-source><target>السد</target></alt-trans>
      <sdl:seg-defs><sdl:seg id="1"><sdl:value key="a">b</sdl:value></sdl:seg></sdl:seg-defs></trans-unit></group></group>
      """
    #expect(try texts(bitext(unit)) == [["Le môle", "الرصيف"]])
  }

  @Test func whatIsNotToBeTranslatedIsCounted() throws {
    let pair = "<source>Le môle</source><target>الرصيف</target>"
    let found = try bitext(
      """
      <trans-unit id="1">\(pair)</trans-unit><trans-unit id="2" translate="no"><source>logo.png</source></trans-unit>
      <group translate="no"><trans-unit id="3"><source>x</source></trans-unit>
      <trans-unit id="4" translate="yes"><source>La mer</source></trans-unit></group>
      <trans-unit id="5" translate="no">\(pair)</trans-unit><trans-unit id="6"><source/></trans-unit>
      """)
    #expect(texts(found) == [["Le môle", "الرصيف"], ["La mer", nil], ["Le môle", "الرصيف"]])
    #expect(found.leftOut == [.isNotForTranslation: 2, .hasNoText: 1])
  }

  @Test func codesThatAreKeptElsewhereMaySetApart() throws {
    let file = """
      <xliff version="1.2" xmlns:sdl="x" sdl:version="1"><file source-language="fr" target-language="ar"><header><sdl:tag-defs>
      <tag id="8"><ph name="softbreak">&lt;softbreak/&gt;</ph><props>a</props></tag><tag id="9"><bpt>&lt;cf&gt;</bpt></tag>
      </sdl:tag-defs></header><body><trans-unit id="1"><source>quai<x id="8"/>sud, qu<g id="9">ai</g></source>
      <target>رصيف<x id="8"/>جنوبي</target></trans-unit></body></file></xliff>
      """
    #expect(try texts(GivenBitext(SourceText(name: "f", text: file))) == [["quai sud, quai", "رصيف جنوبي"]])
  }

  @Test func theSecondVersionIsReadWithItsCodes() throws {
    let file = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="fr"><file id="f"><group id="g">
      <unit id="u1"><notes><note>Remarque</note></notes><originalData><data id="d1">&lt;br/&gt;</data><data id="d2">&lt;b&gt;</data>
      </originalData><mtc:matches><mtc:match ref="#1"><source>قديم</source><target>Vieux</target></mtc:match></mtc:matches>
      <segment id="s1"><source>الميناء<ph id="d2" dataRef="d1"/>الجديد</source><target>Le port<ph id="1" dataRef="d1"/>neu<pc
      id="2" dataRefStart="d2">f</pc></target></segment><ignorable><source> </source></ignorable>
      <segment id="s2"><source>البحر<cp hex="0001"/></source></segment></unit>
      <unit id="u2"><segment><source>الرصيف</source><target>Le <mrk id="m" type="term">quai</mrk></target></segment></unit>
      </group></file></xliff>
      """
    let bitext = try GivenBitext(SourceText(name: "f", text: file))
    #expect(texts(bitext) == [["Le port neuf", "الميناء الجديد"], [nil, "البحر"], ["Le quai", "الرصيف"]])
    #expect(bitext.units.map(\.target?.place.unit) == ["u1/s1", "u1/s2", "u2"])
  }

  /// Whatever the order and names of segments, each text is in exactly one unit.
  @Test func eachSegmentIsInOneUnit() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<50 {
      let names = { (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 0...4, using: &random) } }
      let (sources, targets) = (names(), names())
      let unit =
        "<trans-unit id='1'><source>x</source><seg-source>"
        + sources.enumerated().map { mark($1, "Port \($0)") }.joined() + "</seg-source><target>"
        + targets.enumerated().map { mark($1, "ميناء \($0)") }.joined() + "</target></trans-unit>"
        + "<trans-unit id='2'><source>La mer</source><target>البحر</target></trans-unit>"
      let units = try bitext(unit).units.dropLast()
      #expect(units.compactMap(\.source?.text) == sources.indices.map { "Port \($0)" })
      #expect(Set(units.compactMap(\.target?.text)) == Set(targets.indices.map { "ميناء \($0)" }))
      #expect(units.count { $0.target != nil } == targets.count)
    }
  }

  /// The place of each was counted from the beginning of the file: minutes.
  @Test(arguments: [1, 8_000])
  func aFileMayHaveAnyNumberOfSegments(perUnit: Int) throws {
    let units = (0..<(8_000 / perUnit)).map { unit in
      let texts = (0..<perUnit).map { (mark($0, "Un quai."), mark($0, "رصيف.\n")) }
      return "<trans-unit id='\(unit)'><source>x</source><seg-source>" + texts.map(\.0).joined()
        + "</seg-source><target>"
        + texts.map(\.1).joined() + "</target></trans-unit>"
    }
    let found = try promptly { try bitext(units.joined()).units }
    #expect(found.count == 8_000 && found.allSatisfy { $0.source != nil && $0.target != nil })
  }
}
