import Testing

@testable import Aligner

/// References by name, to what a document type declares and to what HTML does.
@Suite struct DeclaredEntitiesTests {
  private func text(_ segment: String, declaring declarations: String? = nil) throws -> String? {
    let type = declarations.map { "<!DOCTYPE tmx [\n\($0)\n]>" } ?? ""
    let memory =
      "<?xml version='1.0'?>\(type)<tmx><tu><tuv lang='fr'><seg>\(segment)</seg></tuv><tuv lang='ar'><seg>نص</seg></tuv></tu></tmx>"
    return try GivenBitext(SourceText(name: "m", text: memory)).units.first?.source?.text
  }

  @Test(arguments: [
    ("l&rsquo;île", "l’île"), ("&laquo;&nbsp;oui&nbsp;&raquo;", "«\u{A0}oui\u{A0}»"), ("c&oelig;ur", "cœur"),
    ("&Eacute;t&eacute; &yuml;&nbsp;", "Été ÿ\u{A0}"), ("&inconnu; &lt; R&D", "&inconnu; < R&D"), ("30&euro;", "30€"),
  ])
  func namesOfHTMLAreKnownWithoutDeclaration(segment: String, expected: String) throws {
    #expect(try text(segment) == expected)
  }

  @Test(arguments: [
    ("<!ENTITY oci \"Organisation\">", "L’&oci; siège.", "L’Organisation siège."),
    ("<!-- l'île > ]> --><!ENTITY a 'un &b;'><!ENTITY b 'deux'>", "&a; &b;", "un deux deux"),
    ("<!ENTITY a '&#233;t&#xE9; &amp; &inconnu;'>", "&a;", "été & &inconnu;"),
    ("<!ENTITY % p 'x'><!ENTITY a 'premier'><!ENTITY a 'second'><!ELEMENT tmx ANY>", "&a; &p;", "premier &p;"),
    ("<!ENTITY autre SYSTEM \"file:///x\">", "sans elle", "sans elle"),
    ("<!ENTITY nbsp '-'>", "a&nbsp;b <![CDATA[&nbsp;]]>", "a-b &nbsp;"),
  ])
  func declarationsOfTheFileAreUsed(declarations: String, segment: String, expected: String) throws {
    #expect(try text(segment, declaring: declarations) == expected)
  }

  private func fault(_ segment: String, declaring declarations: String) -> XMLFault? {
    let error = #expect(throws: ReadingError.self) { try promptly { try text(segment, declaring: declarations) } }
    guard case .malformed("m", _, let fault) = error else { return nil }
    return fault
  }

  @Test func whatIsInAnotherFileIsNotRead() {
    #expect(fault("&f;", declaring: "<!ENTITY f SYSTEM \"file:///etc/hostname\">") == .entityOfAnotherFile("f"))
    #expect(fault("&g;", declaring: "<!ENTITY f PUBLIC 'a' 'b'><!ENTITY g '&f;'>") == .entityOfAnotherFile("f"))
  }

  @Test func noFileStandsForMoreThanItMay() {
    let tens = (1...11).map { "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>" }
    #expect(fault("&l11;", declaring: "<!ENTITY l0 'lol'>" + tens.joined()) != nil)
    #expect(fault("&a;", declaring: "<!ENTITY a '&b;'><!ENTITY b '&a;'>") != nil)
    let long = "<!ENTITY a '\(String(repeating: "x", count: 5_000))'>"
    #expect(fault(String(repeating: "&a;", count: 40_000), declaring: long) == .endlessEntity("a"))
    let many = (0..<1_000).map { "<!ENTITY e\($0) '&a;'>" }
    #expect(fault((0..<1_000).map { "&e\($0);" }.joined(), declaring: long + many.joined()) != nil)
  }
}
