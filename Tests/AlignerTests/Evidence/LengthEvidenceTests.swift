import Testing

@testable import Aligner

@Suite struct LengthEvidenceTests {
  /// Paragraphs of so many letters.
  private static func toy(_ french: [Int], _ arabic: [Int]) -> Toy {
    Toy(
      french.map { Samples.plain(.body, String(repeating: "a", count: $0)) },
      arabic.map { Samples.plain(.body, String(repeating: "ب", count: $0)) })
  }

  private static let french = [20, 300, 60, 900, 150, 35, 500, 80]
  /// About two thirds of the French, as in most documents.
  private static let arabic = french.map { $0 * 2 / 3 }

  @Test func proportionalLengthsSpeakForAPair() {
    let evidence = LengthEvidence(Self.toy(Self.french, Self.arabic).features(), links: [])
    for place in Self.french.indices { #expect(evidence.score(place, place) > 0) }
  }

  @Test func disproportionateLengthsSpeakAgainstIt() {
    let evidence = LengthEvidence(Self.toy(Self.french, Self.arabic).features(), links: [])
    for (source, target) in [(0, 3), (3, 0), (1, 5), (5, 6)] { #expect(evidence.score(source, target) < 0) }
  }

  @Test func aGroupIsAsLongAsItsMembersTogether() {
    let evidence = LengthEvidence(Self.toy([300, 300, 40, 90], [200, 100, 100, 25, 60]).features(), links: [])
    #expect(evidence.score(1..<2, 1..<3) > evidence.score(1..<2, 1..<2))
    #expect(evidence.score(1..<2, 1..<3) > evidence.score(1..<2, 2..<4))
  }

  /// Marks, spaces and punctuation are used as everybody likes.
  @Test func onlyLettersAndDigitsCount() {
    let bare = Toy([("abc def", "كتب"), ("abcdefghij", "قرأ الولد")]).features()
    let dressed = Toy([("« a-b-c » — d, e, f !", "كَتَبَ…"), ("abcdefghij", "قرأ الولد")]).features()
    #expect(LengthEvidence(bare, links: []).score(0, 0) == LengthEvidence(dressed, links: []).score(0, 0))
  }

  /// Where all paragraphs are of one length, length proves little.
  @Test func lengthSaysLittleWhereAllAreAlike() {
    let alike = LengthEvidence(Self.toy([150, 150, 150, 150], [100, 100, 100, 100]).features(), links: [])
    let varied = LengthEvidence(Self.toy([150, 20, 900, 60], [100, 13, 600, 40]).features(), links: [])
    #expect(alike.score(0, 0) < varied.score(0, 0))
  }

  /// An Arabic text half again as long as the French is one that takes its time.
  @Test func theRatioIsThatOfTheBitext() {
    let french = Self.french + Self.french
    let features = Self.toy(french, french.map { $0 * 3 / 2 }).features()
    let before = LengthEvidence(features, links: [])
    let after = LengthEvidence(features, links: Toy.links(french.indices))
    for place in [1, 3, 4, 6] { #expect(after.score(place, place) > before.score(place, place)) }
  }

  /// Far off is far off: no difference of lengths outweighs everything else.
  @Test(arguments: [(0, 1), (1, 0), (2, 1), (2, 0)])
  func lengthAloneProvesNothing(source: Int, target: Int) {
    let features = Self.toy([1, 50_000, 0], [40_000, 1, 0]).features()
    for links in [[], Toy.links(0..<2, shift: 0)] {
      #expect(abs(LengthEvidence(features, links: links).score(source, target)) <= 6)
    }
  }
}
