import Testing

@testable import Aligner

/// Each corpus from its raw text to links that are all those of its gold standard.
@Suite struct CorpusTests {
  @Test func thereAreCorpora() {
    #expect(Corpus.names == ["communique", "guide", "regulation", "report", "resolutions"])
  }

  @Test(arguments: Corpus.names)
  func everyParagraphIsCutAsItShouldBe(name: String) throws {
    let corpus = try Corpus.named(name)
    #expect(corpus.score(corpus.alignment).segmentation.share == 1)
  }

  @Test(arguments: Corpus.names)
  func everyLinkIsFoundAndNoOther(name: String) throws {
    let corpus = try Corpus.named(name)
    let score = Evaluator().score(corpus.gold)
    #expect(score.links.strict == MatchCounts(right: corpus.gold.links.count { $0.isPaired }))
    #expect(score.isVerdictRight)
  }

  @Test(arguments: Corpus.names)
  func missingParagraphsAreFoundAndNoOther(name: String) throws {
    let corpus = try Corpus.named(name)
    let score = corpus.score(corpus.alignment)
    let missing = corpus.gold.links.filter { !$0.isPaired }
    #expect(score.deletions.source == MatchCounts(right: missing.count { $0.target.isEmpty }))
    #expect(score.deletions.target == MatchCounts(right: missing.count { $0.source.isEmpty }))
    #expect(score.unpairedClaims.map(\.isRight) == missing.map { _ in true })
  }

  /// Labels are strong evidence, not law: these texts say enough without. In the others whole paragraphs are a label.
  @Test(arguments: ["communique", "guide", "report"])
  func everyLinkIsFoundWithoutLabels(name: String) throws {
    let corpus = try Corpus.named(name)
    let alignment = BitextAligner().align(corpus.french.withoutLabels, corpus.arabic.withoutLabels)
    #expect(corpus.score(alignment).links.strict.f1 == 1)
  }

  @Test func theArabicCommuniqueLacksParagraphThirteen() throws {
    let alignment = try Corpus.named("communique").alignment
    #expect(alignment.unpairedSource.map { $0.label?.number } == [13])
    #expect(alignment.unpairedTarget.isEmpty)
    #expect(alignment.target.anomalies.map(\.kind) == [.gap])
  }

  @Test func theFrenchReportLacksWhatFollowsParagraphEight() throws {
    let alignment = try Corpus.named("report").alignment
    #expect(alignment.unpairedSource.isEmpty)
    let missing = try #require(alignment.unpairedTarget.first)
    #expect(alignment.unpairedTarget.count == 1)
    #expect(missing.label == nil)
    #expect(missing.parent.map { alignment.target.paragraphs[$0].label?.number } == 8)
  }

  @Test func theRegulationHasAMergedParagraphOnEitherSide() throws {
    let shapes = try Corpus.named("regulation").alignment.beads.map(\.shapeName).filter { $0 != "1-1" }
    #expect(shapes == ["1-2", "2-1"])
  }
}

extension Document {
  /// The document with all labels taken off, as if it had none.
  var withoutLabels: Document {
    var document = self
    document.anomalies = []
    for index in paragraphs.indices where paragraphs[index].label != nil {
      document.paragraphs[index].label = nil
      document.paragraphs[index].kind = paragraphs[index].kind == .heading ? .heading : .body
    }
    return document
  }
}
