import Aligner
import Testing

/// Whatever is done to the documents, an alignment stays one.
@Suite struct AlignmentPropertyTests {
  /// A corpus with some of its paragraphs damaged.
  struct Case: Sendable, CustomStringConvertible {
    var corpus: String
    var damage: DocumentSpoiler.Damage
    var language: Language
    var seed: UInt64

    var description: String { "\(corpus), \(damage) in \(language.name)" }

    /// The two documents.
    func documents() throws -> (french: Document, arabic: Document) {
      let corpus = try Corpus.named(corpus)
      var spoiler = DocumentSpoiler(seed: seed)
      return language == .french
        ? (spoiler.spoilt(corpus.french, by: damage), corpus.arabic)
        : (corpus.french, spoiler.spoilt(corpus.arabic, by: damage))
    }
  }

  /// Every kind of damage to every corpus, on either side in turn.
  static let cases = DocumentSpoiler.Damage.allCases.enumerated().flatMap { number, damage in
    Corpus.names.enumerated().map { index, corpus in
      Case(
        corpus: corpus, damage: damage, language: (number + index) % 2 == 0 ? .french : .arabic,
        seed: UInt64(number * 10 + index))
    }
  }

  @Test(arguments: Corpus.names)
  func aCorpusKeepsAllRules(name: String) throws {
    #expect(AlignmentRules.broken(by: try Corpus.named(name).alignment) == [])
  }

  @Test(arguments: cases)
  func aDamagedCorpusKeepsAllRules(example: Case) throws {
    let (french, arabic) = try example.documents()
    let alignment = BitextAligner().align(french, arabic)
    #expect(AlignmentRules.broken(by: alignment) == [])
    // Some may be cut otherwise, but nothing is lost.
    for (found, given) in [(alignment.source, french), (alignment.target, arabic)] {
      #expect(found.texts.flatMap(TestDocuments.letters(of:)) == given.texts.flatMap(TestDocuments.letters(of:)))
    }
    #expect(alignment.verdict.isTranslation)
  }

  /// Small documents go the way of large ones: around anchors, in a band.
  @Test(arguments: cases)
  func aBandKeepsAllRulesAndFindsTheSamePairs(example: Case) throws {
    let (french, arabic) = try example.documents()
    let alignment = BitextAligner(limits: .init(wholeLattice: 0)).align(french, arabic)
    #expect(AlignmentRules.broken(by: alignment) == [])
    let whole = Set(BitextAligner().align(french, arabic).beads.map { Links(source: $0.source, target: $0.target) })
    let found = Set(alignment.beads.map { Links(source: $0.source, target: $0.target) })
    #expect(found.symmetricDifference(whole).count * 20 <= whole.count)
    let sentences = SentenceAligner(limits: .init(wholeLattice: 0)).align(alignment)
    #expect(AlignmentRules.broken(by: sentences) == [])
  }

  @Test(arguments: cases)
  func exchangedSidesGiveTheMirroredAlignment(example: Case) throws {
    let (french, arabic) = try example.documents()
    let forward = BitextAligner().align(french, arabic).beads.map { Links(source: $0.source, target: $0.target) }
    let back = BitextAligner().align(arabic, french).beads.map { Links(source: $0.target, target: $0.source) }
    #expect(Set(forward).symmetricDifference(back).isEmpty)
  }

  private struct Links: Hashable {
    var source: Range<Int>
    var target: Range<Int>
  }

  @Test(arguments: cases.enumerated().filter { $0.offset % 4 == 0 }.map(\.element))
  func theSameInputGivesTheSameOutput(example: Case) throws {
    let (french, arabic) = try example.documents()
    let first = BitextAligner().align(french, arabic)
    let second = BitextAligner().align(french, arabic)
    #expect(first.beads == second.beads)
    #expect(first.verdict == second.verdict)
  }

  @Test func progressRisesToTheEnd() throws {
    let corpus = try Corpus.named("communique")
    var shares: [Double] = []
    _ = BitextAligner().align(corpus.french, corpus.arabic) { shares.append($0) }
    #expect(shares == shares.sorted())
    #expect(shares.allSatisfy { (0...1).contains($0) })
    #expect(try #require(shares.last) > 0.9)
  }
}
