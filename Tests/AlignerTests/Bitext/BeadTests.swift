import Aligner
import Testing

@Suite struct BeadTests {
  @Test(arguments: [
    (0..<1, 0..<1, "1-1"), (2..<4, 5..<6, "2-1"), (3..<4, 7..<7, "1-0"), (3..<3, 7..<8, "0-1"), (0..<4, 0..<3, "4-3"),
  ])
  func theShapeCountsParagraphs(source: Range<Int>, target: Range<Int>, name: String) {
    let bead = Bead(source: source, target: target)
    #expect(bead.shapeName == name)
    #expect(bead.isUnpaired == (source.isEmpty || target.isEmpty))
  }

  @Test func aBeadIsSureAndInItsPlaceUnlessToldOtherwise() {
    let bead = Bead(source: 0..<1, target: 0..<1)
    #expect(bead.confidence == 1)
    #expect(!bead.isCrossing)
  }
}
