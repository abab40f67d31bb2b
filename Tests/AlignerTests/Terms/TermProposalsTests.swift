import Testing

@testable import Aligner

/// What is proposed of a bitext whose terms are known.
@Suite struct TermProposalsTests {
  private static let alignment = RuleExample.pairs([
    ("Le Conseil de sécurité adopte la résolution.", "واعتمد مجلس الأمن القرار."),
    ("La résolution du Conseil de sécurité est publiée.", "نُشر قرار مجلس الأمن."),
    ("Selon le Conseil de sécurité, le droit d’asile est respecté.", "وفقا لمجلس الأمن يُحترم حق اللجوء."),
    ("Le droit d’asile commence demain.", "يبدأ حق اللجوء غدا."),
    ("Un droit d’asile vaut une résolution.", "حق اللجوء يعادل قرارا."),
  ])

  @Test func termsAreProposedWholeAndAsTheyAreCited() throws {
    let proposals = TermProposals([Self.alignment], least: 3).proposals
    let council = try #require(proposals.first { $0.target == "مجلس الأمن" })
    #expect(council.source == "Conseil de sécurité" && council.count == 3)
    #expect(council.example.source == "La résolution du Conseil de sécurité est publiée.")
    #expect(proposals.contains { $0.source == "droit d’asile" && $0.target == "حق اللجوء" })
    #expect(proposals.allSatisfy { $0.source != "sécurité" && $0.target != "الأمن" })
  }

  @Test func whatComesTooSeldomIsNotProposed() {
    #expect(TermProposals([Self.alignment], least: 6).proposals.isEmpty)
    #expect(TermProposals([]).proposals.isEmpty)
  }

  @Test func theTableIsAGlossary() throws {
    let proposals = TermProposals([Self.alignment])
    let bytes = try OutputBuffer.bytes { try proposals.write(to: &$0) }
    let glossary = try Glossary(SourceText(name: "terms.tsv", text: String(decoding: bytes, as: UTF8.self)))
    #expect(glossary.entries == proposals.proposals.map { .init($0.source, [$0.target]) })
  }
}
