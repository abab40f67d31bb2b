import Testing

@testable import Aligner

@Suite struct PairedShareTests {
  private func alignment(_ beads: [Bead]) -> Alignment {
    let document = Segmenter().segment(SourceText(name: "fr", text: Texts.french), language: .french)
    return Alignment(source: document, target: document, beads: beads, verdict: .init(.yes, score: 1, probability: 1))
  }

  @Test func paragraphsWithoutCounterpartAreCountedOnTheirSide() {
    var share = PairedShare(
      of: alignment([
        Bead(source: 0..<2, target: 0..<1, confidence: 1), Bead(source: 2..<3, target: 1..<1, confidence: 1),
        Bead(source: 3..<3, target: 1..<5, confidence: 1),
      ]))
    #expect((share.source, share.target, share.unpairedSource, share.unpairedTarget) == (3, 5, 1, 4))
    #expect(share.share == 1 - 5.0 / 8)
    share += share
    #expect((share.source, share.target, share.unpairedSource, share.unpairedTarget) == (6, 10, 2, 8))
  }

  @Test func nothingIsNotUnpaired() { #expect(PairedShare().share == 1) }
}
