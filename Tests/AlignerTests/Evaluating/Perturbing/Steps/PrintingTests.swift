import Testing

@testable import Aligner

@Suite struct PrintingTests {
  @Test(arguments: [false, true])
  func linesAreShortAndNoWordIsLost(isDoubleSpaced: Bool) {
    let paragraphs = (0..<30).map { NumberedPairs.text($0, .source, words: 60) }
    let text = PrintedPages(isDoubleSpaced: isDoubleSpaced, width: 70).text(of: paragraphs)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.allSatisfy { $0.joined(separator: " ").count <= 70 })
    let isNumber = { (line: [Substring]) in line.count == 1 && line[0].allSatisfy(\.isNumber) }
    #expect(lines.filter(isNumber).map { String($0[0]) } == (1...lines.count(where: isNumber)).map(String.init))
    let words = lines.filter { !isNumber($0) }.joined().joined(separator: " ")
    #expect(words == paragraphs.joined(separator: " "))
  }

  @Test func theUnitsAreThoseOfThePlainDocument() {
    let gold = NumberedPairs.gold(30)
    let bitext = NumberedPairs.apply(Printing(isDoubleSpaced: true), to: gold)
    #expect(bitext.lines(.source) == gold.source.units)
    #expect(bitext.gold(name: "", by: Perturbations.none).source.text.bytes != gold.source.text.bytes)
  }
}
