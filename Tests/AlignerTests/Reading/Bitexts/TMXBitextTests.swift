import Testing

@testable import Aligner

@Suite struct TMXBitextTests {
  private func pairs(_ body: String) throws -> [[String]] {
    let memory = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header srclang="fr" segtype="block"/><body>\(body)</body></tmx>
      """
    return try ParallelText(SourceText(name: "m.tmx", text: memory)).pairs.map { [$0.source, $0.target] }
  }

  /// A unit with this text in the French segment.
  private func unit(_ segment: String) -> String {
    #"<tu><tuv xml:lang="fr"><seg>\#(segment)</seg></tuv><tuv xml:lang="ar"><seg>نص</seg></tuv></tu>"#
  }

  @Test(arguments: [
    ("un mot", "un mot"), ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
    ("&quot;oui&quot; &apos;non&apos;", "\"oui\" 'non'"),
    ("caf&#233; &#x20AC;", "café €"), ("R&D & co", "R&D & co"), ("un <ph x=\"1\"/>mot", "un mot"),
    ("<bpt i=\"1\">&lt;b&gt;</bpt>gras<ept i=\"1\">&lt;/b&gt;</ept>", "gras"),
    ("un <hi>mot</hi> en relief", "un mot en relief"),
    ("<![CDATA[3 < 4 & 5 > 4]]>", "3 < 4 & 5 > 4"), ("du <!-- une note -->texte", "du texte"),
  ])
  func aSegmentIsItsText(segment: String, text: String) throws {
    #expect(try pairs(unit(segment)) == [[text, "نص"]])
  }

  /// Nothing of a memory is lost in silence.
  @Test func whatIsNotKeptIsCounted() throws {
    let units = [
      #"<tu changedate="20240202T100000Z"><prop type="client">OCI</prop><note>validé</note>"#, "<tu><note>bon</note>",
      #"<tu><prop type="x-confidence">0.9</prop><prop type="x-twin">1</prop>"#,
    ].map {
      $0 + #"<tuv xml:lang="fr-FR"><seg>mot</seg></tuv><tuv xml:lang="ar"><seg>كلمة<ph x="1"/></seg></tuv></tu>"#
    }
    let memory = #"<tmx version="1.4"><header/><body>\#(units.joined())<tu creationid="a"/></body></tmx>"#
    let unwritten = try GivenBitext(SourceText(name: "m.tmx", text: memory)).unwritten
    #expect(unwritten.counts == [.authors: 1, .properties: 1, .notes: 2, .codes: 3])
    #expect(unwritten.countries == ["fr-FR"] && !unwritten.isReversed)
  }

  /// The program's own memory has nothing that is not written again.
  @Test func ofItsOwnMemoryAllIsKept() throws {
    let memory = try TMXFormat.write(Samples.pair("un", "واحد"))
    #expect(try GivenBitext(SourceText(name: "m.tmx", text: memory)).unwritten.isEmpty)
  }

  @Test(arguments: [
    (#"xml:lang="fr""#, #"xml:lang="ar""#), (#"xml:lang="FR-FR""#, #"xml:lang="ar-SA""#),
    (#"lang="fr""#, #"lang="ar""#),
    ("xml:lang='fr'", "xml:lang='ar'"),
    (#"creationid="x" xml:lang="fr" "#, #"changedate="20200101T000000Z" xml:lang="ar""#),
    ("\n  xml:lang=\"fr\"", "\n\txml:lang=\"ar\""), (#"xml:lang = "fr""#, #"xml:lang = "ar""#),
  ])
  func aLanguageIsKnownHoweverItIsWritten(french: String, arabic: String) throws {
    let unit = "<tu><tuv \(french)><seg>mot</seg></tuv><tuv \(arabic)><seg>كلمة</seg></tuv></tu>"
    #expect(try pairs(unit) == [["mot", "كلمة"]])
  }

  @Test func otherLanguagesAndTheOrderDoNotMatter() throws {
    let unit = """
      <tu tuid="1"><prop type="x">fr</prop><tuv xml:lang="en"><seg>word</seg></tuv>
      <tuv xml:lang="ar"><seg>كلمة</seg></tuv><tuv xml:lang="fr"><note>une note</note><seg>mot</seg></tuv></tu>
      """
    #expect(try pairs(unit) == [["mot", "كلمة"]])
  }

  @Test func aUnitWithoutBothLanguagesIsNoPair() throws {
    let units = """
      <tu><tuv xml:lang="fr"><seg>seul</seg></tuv></tu><tu><tuv xml:lang="ar"><seg>وحيد</seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg></seg></tuv><tuv xml:lang="ar"><seg>فارغ</seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg/></tuv><tuv xml:lang="ar"><seg>فارغ</seg></tuv></tu>
      """
    #expect(try pairs(units + unit("mot")) == [["mot", "نص"]])
  }

  /// As tools write them that give a variant no language, or several to one language.
  @Test(arguments: [
    (#"<tuv xml:lang="x-default"><seg>un mot</seg></tuv>"#, #"<tuv xml:lang="ar-SA"><seg>كلمة</seg></tuv>"#),
    (#"<tuv xml:lang="FR_fr"><seg>un mot</seg></tuv>"#, #"<tuv><seg>كلمة</seg></tuv>"#),
    (
      #"<tuv xml:lang="fr-FR"><seg>un mot</seg></tuv><tuv xml:lang="fr-CA"><seg>autre</seg></tuv>"#,
      #"<tuv xml:lang="AR"><seg>كلمة</seg></tuv>"#
    ),
    (
      #"<tuv xml:lang="fr"><seg><bpt i="1">{\b </bpt>un<ept i="1">}</ept> <ut>{\tab}</ut>mot</seg></tuv>"#,
      #"<tuv xml:lang="ar"><seg><it pos="begin">x</it>كلمة</seg></tuv>"#
    ),
  ])
  func variantsOfToolsAreRead(french: String, arabic: String) throws {
    #expect(try pairs("<tu>\(arabic)\(french)</tu>") == [["un mot", "كلمة"]])
  }

  /// In a memory of many languages, units without French or Arabic are none of the pair; an empty variant is no translation.
  @Test func unitsOfOtherPairsOfLanguagesAreLeftOut() throws {
    func variants(_ texts: [String: String]) -> String {
      "<tu>" + texts.sorted { $0.key < $1.key }.map { "<tuv xml:lang='\($0)'><seg>\($1)</seg></tuv>" }.joined()
        + "</tu>"
    }
    let units = [
      ["fr": "Le quai est fermé.", "ar": "الرصيف مغلق.", "en": "The quay is closed."],
      ["fr": "La digue", "en": "The dike"], ["en": "The sea", "de": "Das Meer"], ["fr": "Le phare", "ar": ""],
      ["ar": "الميناء"], ["fr": "", "ar": ""],
    ]
    let memory = "<tmx><body>" + units.map(variants).joined() + "</body></tmx>"
    let bitext = try GivenBitext(SourceText(name: "m", text: memory))
    #expect(bitext.units.map(\.source?.text) == ["Le quai est fermé.", "Le phare"])
    #expect(bitext.units.map(\.target?.text) == ["الرصيف مغلق.", nil])
    #expect(bitext.leftOut == [.lacksLanguage: 3, .hasNoText: 1])
  }

  @Test(arguments: [
    "<t:TMX xmlns:t='x'><t:Body><t:TU><t:TUV XML:lang='fr'><t:SEG>un mot</t:SEG></t:TUV>"
      + "<t:TUV XML:lang='ar'><t:SEG>كلمة</t:SEG></t:TUV></t:TU></t:Body></t:TMX>",
    "<?xml version='1.0'?><!-- l'en-tête --><?outil x?><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx><body><tu>"
      + "<tuv lang='fr'><seg>un mot</seg></tuv><tuv lang='ar'><seg>كلمة</seg></tuv></tu></body></tmx>",
    "<tmx><body><tu><tuv xml:lang='fr'><seg>un <?mq a?><!-- b --><![CDATA[mot]]></seg></tuv>"
      + "<tuv xml:lang='ar'><note>n</note><seg>كلمة</seg></tuv></tu></body></tmx>",
  ])
  func namesMayHavePrefixesAndCapitals(memory: String) throws {
    let pairs = try ParallelText(SourceText(name: "m", text: memory)).pairs
    #expect(pairs == [.init(source: "un mot", target: "كلمة")])
  }

  @Test func placesAreThoseOfTheFile() throws {
    let memory =
      "<tmx>\r\n<body>\r\n<tu><tuv xml:lang=\"fr\">\r\n<seg>un &amp; mot</seg></tuv>\r\n"
      + "<tuv xml:lang=\"ar\"><seg>كلمة</seg></tuv></tu></body></tmx>"
    let unit = try #require(try GivenBitext(SourceText(name: "m", text: memory)).units.first)
    let (french, arabic) = (try #require(unit.source), try #require(unit.target))
    #expect((french.place.line, arabic.place.line) == (4, 5))
    #expect(String(decoding: Array(memory.utf8)[french.place.byteRange], as: UTF8.self) == "un &amp; mot")
    #expect(String(decoding: Array(memory.utf8)[arabic.place.byteRange], as: UTF8.self) == "كلمة")
  }

  @Test func otherLanguagesAreNamed() {
    let memory =
      #"<tmx><tu><tuv xml:lang="en"><seg>word</seg></tuv><tuv xml:lang="ar"><seg>كلمة</seg></tuv></tu></tmx>"#
    #expect(throws: ReadingError.otherLanguages(file: "m", languages: ["en", "ar"])) {
      try GivenBitext(SourceText(name: "m", text: memory))
    }
  }

  @Test func whatIsInBothLanguagesAndNotTranslatedHasNoPairs() {
    let memory =
      #"<tmx><tu><tuv xml:lang="fr"><seg>mot</seg></tuv><tuv xml:lang="ar"><seg/></tuv></tu></tmx>"#
    #expect(throws: ReadingError.noPairs(file: "m")) { try GivenBitext(SourceText(name: "m", text: memory)) }
  }

  /// Each new language was looked for among all before it: 40,000 took minutes here.
  @Test(arguments: [true, false])
  func aUnitMayHaveAnyNumberOfVariants(areOfOneLanguage: Bool) throws {
    let variants = (0..<40_000).map { index in
      #"<tuv xml:lang="\#(areOfOneLanguage ? "ar" : "x\(index)")"><seg>نص \#(index)</seg></tuv>"#
    }
    let unit = #"<tu><tuv xml:lang="fr"><seg>mot</seg></tuv><tuv xml:lang="ar"><seg>كلمة</seg></tuv>"#
    let found = try promptly { try pairs(unit + variants.joined() + "</tu>") }
    #expect(found == [["mot", "كلمة"]])
  }

  @Test func ofManyOtherLanguagesTheFirstAreNamed() {
    let variants = (0..<50).map { #"<tuv xml:lang="x\#($0)"><seg>word</seg></tuv>"# }
    let error = #expect(throws: ReadingError.self) {
      try GivenBitext(SourceText(name: "m", text: "<tmx><tu>\(variants.joined())</tu></tmx>"))
    }
    #expect(error?.description.contains("its languages are x0, x1, x2,") == true)
    #expect(error?.description.contains("x11 and 38 others: ") == true)
  }

  /// Wherever a memory is cut off, it is told and not taken for a shorter one.
  @Test func aMemoryThatIsCutOffIsAnError() throws {
    let memory = Array(try TMXFormat.write(Samples.pair("un mot", "كلمة أخرى")).utf8)
    let first = try #require(memory.firstRange(of: Array("<tmx".utf8))).upperBound
    for end in (first + 1)..<(memory.count - 2) {
      let part = SourceText(name: "m", text: String(decoding: memory[..<end], as: UTF8.self))
      let error = #expect(throws: ReadingError.self) { try TMXBitext.content(of: part) }
      guard case .malformed("m", let line, _) = error else {
        Issue.record("cut at \(end)")
        return
      }
      #expect(line > 0)
    }
  }
}
