import Testing

@testable import Aligner

@Suite struct NumeralErrorsTests {
  @Test func oneDigitIsWrongInAShareOfTheParagraphs() {
    let texts = (10..<60).map { "En \($0)، ٢٠\($0) et 3." }
    let side = GoldStandard.Side(text: SourceText(name: "", text: ""), units: texts)
    let gold = GoldStandard(
      name: "", source: side, target: side, links: texts.indices.map { UnitLink(source: [$0], target: [$0]) })
    let bitext = NumberedPairs.apply(NumeralErrors(side: .arabic, rate: 0.2), to: gold)
    #expect(bitext.lines(.french) == texts)
    let changed = zip(bitext.lines(.arabic), texts).filter { $0 != $1 }
    #expect(changed.count == 10)
    for (new, old) in changed {
      let differences = zip(new.unicodeScalars, old.unicodeScalars).filter { $0 != $1 }
      #expect(differences.count == 1)
      #expect(new.unicodeScalars.count == old.unicodeScalars.count)
      // A digit stays one of its script.
      #expect(differences.allSatisfy { $0.0.value / 16 == $0.1.value / 16 && $0.0.properties.numericType == .decimal })
    }
  }
}
