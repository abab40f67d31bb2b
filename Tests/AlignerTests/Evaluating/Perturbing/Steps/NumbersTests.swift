import Testing

@testable import Aligner

@Suite struct NumbersTests {
  @Test func documentsWithoutNumbersGetSome() {
    let bitext = NumberedPairs.apply(Numbered(), to: NumberedPairs.gold(20, isNumbered: false))
    #expect(bitext.numbers(.source) == Array(1...19))
    #expect(bitext.numbers(.target) == Array(1...19))
    #expect(bitext.source[0].label.isEmpty)
    #expect(zip(bitext.source, bitext.target).allSatisfy { $0.number == $1.number })
  }

  @Test func documentsWithNumbersKeepThem() {
    let gold = NumberedPairs.gold(20)
    #expect(NumberedPairs.apply(Numbered(), to: gold).lines(.source) == gold.source.units)
  }

  @Test func numbersAreTakenFromTheSidesAskedFor() {
    let gold = NumberedPairs.gold(20)
    let bitext = NumberedPairs.apply(NumberRemoval(sides: [.target]), to: gold)
    #expect(bitext.lines(.source) == gold.source.units)
    #expect(bitext.lines(.target) == (0..<20).map { NumberedPairs.text($0, .target) })
  }

  @Test(arguments: 1...10)
  func aShiftGoesOnToTheEnd(seed: Int) throws {
    let bitext = NumberedPairs.apply(NumberShift(side: .target), to: NumberedPairs.gold(30), seed: UInt64(seed))
    #expect(bitext.numbers(.source) == Array(1...30))
    let offsets = zip(bitext.numbers(.target), 1...).map { $0 - $1 }
    let last = try #require(offsets.last)
    #expect([-1, 1, 2].contains(last))
    let start = try #require(offsets.firstIndex(of: last))
    #expect(start > 0)
    #expect(offsets[..<start].allSatisfy { $0 == 0 } && offsets[start...].allSatisfy { $0 == last })
  }

  @Test func numbersBeginAnewWhereTheyAreToldTo() {
    let bitext = NumberedPairs.apply(NumberRestart(side: .target, places: 3), to: NumberedPairs.gold(40))
    let numbers = bitext.numbers(.target)
    #expect(numbers.count { $0 == 1 } == 4)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1 == 1 || $1 == $0 + 1 })
    #expect(bitext.numbers(.source) == Array(1...40))
  }

  @Test func sectionsBeginAnewOnBothSides() {
    let bitext = NumberedPairs.apply(Sections(), to: NumberedPairs.gold(60))
    let headings = bitext.source.indices.filter { bitext.source[$0].number == nil }
    #expect(headings.count >= 4)
    #expect(bitext.source[0].line == "Section 1" && bitext.target[0].line == "القسم 1")
    #expect(bitext.source.map(\.link) == bitext.target.map(\.link))
    #expect(bitext.numbers(.source) == bitext.numbers(.target))
    #expect(headings.allSatisfy { bitext.source[$0 + 1].number == 1 })
  }

  @Test func documentsWithSectionsAreLeftAsTheyAre() {
    let once = NumberedPairs.apply(Sections(), to: NumberedPairs.gold(60))
    var twice = once
    var generator = SeededGenerator(seed: 2)
    Sections().apply(to: &twice, using: &generator)
    #expect(twice.source == once.source && twice.target == once.target)
  }
}

@Suite struct NumeralErrorsTests {
  @Test func oneDigitIsWrongInAShareOfTheParagraphs() {
    let texts = (10..<60).map { "En \($0)، ٢٠\($0) et 3." }
    let side = GoldStandard.Side(text: SourceText(name: "", text: ""), units: texts)
    let gold = GoldStandard(
      name: "", source: side, target: side, links: texts.indices.map { UnitLink(source: [$0], target: [$0]) })
    let bitext = NumberedPairs.apply(NumeralErrors(side: .target, rate: 0.2), to: gold)
    #expect(bitext.lines(.source) == texts)
    let changed = zip(bitext.lines(.target), texts).filter { $0 != $1 }
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
