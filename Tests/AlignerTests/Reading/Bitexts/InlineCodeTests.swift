import Testing

@testable import Aligner

/// What codes leave of themselves in a text: a space where they set apart, nothing elsewhere.
@Suite struct InlineCodeTests {
  private func text(_ segment: String) throws -> String? {
    let memory = "<tmx><tu><tuv lang='fr'><seg>\(segment)</seg></tuv><tuv lang='ar'><seg>نص</seg></tuv></tu></tmx>"
    return try GivenBitext(SourceText(name: "m", text: memory)).units.first?.source?.text
  }

  @Test(arguments: [
    "<ph>&lt;br/&gt;</ph>", "<ph>&lt;BR&gt;</ph>", "<ph>&lt;w:tab w:val='1'/&gt;</ph>", "<ph>&amp;lt;br /&amp;gt;</ph>",
    "<ph type='lb'/>", "<ph type='x-html-br'>x</ph>", "<ph>\\n</ph>", "<ph>\\t</ph>", "<ut>{\\tab }</ut>",
    "<ut>\\cell</ut>",
    "<ph>&#10;</ph>", "<ph>\t</ph>", "<x ctype='lb'/>", "<x id='3' equiv-text='&lt;br/&gt;'/>", "<ph equiv='&#xA;'/>",
    "<ph disp='\\n'/>", "<bpt i='1'>&lt;/td&gt;&lt;td&gt;</bpt>", "<it pos='end'>&lt;/p&gt;</it>", "<cp hex='000B'/>",
    "<ph><![CDATA[<text:line-break/>]]></ph>", "<ph>&lt;mq:ch val=' ' /&gt;</ph>",
    "<ph>&lt;mq:ch val=\"&amp;#9;\" /&gt;</ph>",
    "<ph subType='xlf:lb' type='fmt'/>", "<ph>&lt;br/&gt;</ph><ph>&lt;br/&gt;</ph>", "<hi><ph type='lb'/></hi>",
  ])
  func whatSetsApartLeavesASpace(code: String) throws {
    #expect(try text("quai nord\(code)quai sud") == "quai nord quai sud")
    #expect(try text("quai nord \(code)quai sud") == "quai nord quai sud")
    #expect(try text("quai nord\(code) quai sud") == "quai nord quai sud")
    #expect(try text("\(code)quai") == "quai" && text("quai\(code)") == "quai")
  }

  @Test(arguments: [
    "<ph>&lt;b&gt;</ph>", "<bpt i='1'>{\\b </bpt>", "<ept i='1'>}</ept>", "<ph x='2'/>", "<x id='4'/>", "<g id='1'/>",
    "<ph type='bold'>x</ph>", "<ph>{1}</ph>", "<ph equiv=''/>", "<ut>\\bold</ut>", "<ph>&lt;fn id='2'/&gt;</ph>",
    "<ph>&lt;mq:ch val='→' /&gt;</ph>", "<cp hex='0001'/>", "<bpt i='1'>&lt;a title='<sub>Aide</sub>'&gt;</bpt>",
    "<mrk mtype='x-sdl-deleted'> ancien</mrk>", "<mrk mtype='x-sdl-comment' sdl:cid='1'/>", "<ph>&lt;brand&gt;</ph>",
  ])
  func allElseLeavesNothing(code: String) throws {
    #expect(try text("quai\(code)s nord") == "quais nord")
  }

  @Test func whatIsMarkedIsText() throws {
    #expect(try text("<hi type='b'>qu</hi>ai <g id='1'>no<g id='2'>rd</g></g>") == "quai nord")
    #expect(try text("<mrk mtype='x-sdl-added'>quai</mrk> <mrk mtype='protected'>nord</mrk>") == "quai nord")
    #expect(try text("<g ctype='x-td'>quai</g><g ctype='x-td'>nord</g>") == "quai nord")
  }

  /// Each code was compared with all before it, or the text copied: this would take minutes.
  @Test func aSegmentMayHaveAnyNumberOfCodes() throws {
    let segment = String(repeating: "mot<ph>&lt;br/&gt;</ph>", count: 40_000)
    let found = try promptly { try text(segment) }
    #expect(found == String(repeating: "mot ", count: 39_999) + "mot")
    let deep = String(repeating: "<g>", count: 40_000) + "mot" + String(repeating: "</g>", count: 40_000)
    #expect(try promptly { try text(deep) } == "mot")
  }
}
