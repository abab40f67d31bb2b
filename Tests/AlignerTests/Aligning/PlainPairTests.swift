import Testing

@testable import Aligner

/// When one pass is enough, and what comes of it; and that what only looks plain gets all passes.
@Suite struct PlainPairTests {
  private static func aligned(
    _ source: Document, _ target: Document, explaining: Bool = false
  ) -> (alignment: Alignment, passes: Int) {
    let clock = StageClock()
    let alignment = BitextAligner().align(source, target, explaining: explaining, clock: clock)
    return (alignment, clock.passCount)
  }

  private static func without(_ paragraph: Int, _ document: Document) -> Document {
    document.keeping(document.paragraphs.indices.filter { $0 != paragraph })
  }

  /// One without labels, one with.
  @Test(arguments: ["guide", "resolutions"])
  func aPlainPairIsSearchedOnce(name: String) throws {
    let corpus = try Corpus.named(name)
    let (alignment, passes) = Self.aligned(corpus.french, corpus.arabic)
    #expect(passes == 1)
    #expect(alignment.beads.allSatisfy { $0.shapeName == "1-1" && $0.confidence >= 0.999 })
    #expect(corpus.score(alignment).strict.f1 == 1)
    #expect(alignment.verdict.probability > 0.999)
  }

  /// The reasons name the labels too, which had no voice in that one pass.
  @Test func itsReasonsAreThoseOfAllKinds() throws {
    let corpus = try Corpus.named("resolutions")
    let (alignment, passes) = Self.aligned(corpus.french, corpus.arabic, explaining: true)
    #expect(passes == 1)
    let kinds = Evidences.all.map(\.name).filter { $0 != "place" } + [Reason.shape]
    #expect(alignment.beads.allSatisfy { $0.reasons.map(\.kind) == kinds })
    let labelled = alignment.beads.filter { alignment.source.paragraphs[$0.source.lowerBound].label != nil }
    #expect(!labelled.isEmpty && labelled.allSatisfy { $0.reasons[0].nats > 0 })
  }

  @Test(arguments: ["communique", "report"])
  func onesWithoutCounterpartsAreSearchedAgain(name: String) throws {
    let corpus = try Corpus.named(name)
    #expect(Self.aligned(corpus.french, corpus.arabic).passes == 3)
  }

  /// As many paragraphs on both sides, and one missing on either: what one pass takes for pairs is doubtful.
  @Test(arguments: ["guide", "resolutions"], [3, 11, 20, 27])
  func omissionsThatMakeUpForEachOtherAreNotPlain(name: String, place: Int) throws {
    let corpus = try Corpus.named(name)
    #expect(
      Self.aligned(Self.without(place, corpus.french), Self.without(place + 1, corpus.arabic)).passes > 1)
  }

  @Test(arguments: [2, 9, 15])
  func neighboursThatChangedPlacesAreNotPlain(place: Int) throws {
    let corpus = try Corpus.named("guide")
    var order = Array(corpus.arabic.paragraphs.indices)
    order.swapAt(place, place + 1)
    #expect(Self.aligned(corpus.french, corpus.arabic.keeping(order)).passes > 1)
  }

  @Test func aParagraphThatWasMovedIsNotPlain() throws {
    let corpus = try Corpus.named("guide")
    let order = corpus.arabic.paragraphs.indices.filter { $0 != 4 } + [4]
    #expect(Self.aligned(corpus.french, corpus.arabic.keeping(order)).passes > 1)
  }

  @Test func labelsThatDifferAreNotPlain() throws {
    let corpus = try Corpus.named("resolutions")
    var arabic = corpus.arabic
    let labelled = arabic.paragraphs.indices.filter { arabic.paragraphs[$0].kind == .numbered }
    arabic.paragraphs[labelled[0]].label = arabic.paragraphs[try #require(labelled.last)].label
    #expect(Self.aligned(corpus.french, arabic).passes > 1)
  }

  /// Equal labels on texts that have nothing to do with each other.
  @Test func otherTextsWithTheSameLabelsAreNotPlain() throws {
    let (french, arabic) = (try Corpus.named("resolutions").french, try Corpus.named("regulation").arabic)
    let count = min(french.paragraphs.count, arabic.paragraphs.count)
    var source = french.keeping(Array(0..<count))
    let target = arabic.keeping(Array(0..<count))
    for index in 0..<count { source.paragraphs[index].label = target.paragraphs[index].label }
    let (alignment, passes) = Self.aligned(source, target)
    #expect(passes > 1)
    #expect(!alignment.verdict.isTranslation)
  }

  @Test func fewParagraphsAreNoProof() throws {
    let corpus = try Corpus.named("guide")
    let first = Array(0..<(TranslationVerdict.short - 1))
    #expect(Self.aligned(corpus.french.keeping(first), corpus.arabic.keeping(first)).passes > 1)
  }
}
