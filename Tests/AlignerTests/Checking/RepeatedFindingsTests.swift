import Testing

@testable import Aligner

@Suite struct RepeatedFindingsTests {
  private static let faulty = ("La résolution 2254 du Conseil", "قرار المجلس رقم 2245")

  private static func messages(_ pairs: [(String, String)], areGiven: Bool) -> [String] {
    var alignment = RuleExample.pairs(pairs)
    alignment.hasGivenPairs = areGiven
    let report = BitextCheck(rules: CheckRules.all.filter { $0.id == "number-mismatch" }).report(on: alignment)
    return report.findings.map { $0.message.plain(.english) }
  }

  /// A memory may hold a unit thousands of times, and thousands of equal sentences hide all others.
  @Test func whatIsSaidOfCopiesOfAUnitIsSaidOnceAndCounted() {
    let once = Self.messages([Self.faulty], areGiven: true)
    #expect(once.count == 1)
    let other = ("La résolution 99 du Conseil", "قرار المجلس رقم 98")
    let often = Self.messages([Self.faulty, other, Self.faulty, Self.faulty], areGiven: true)
    #expect(often.count == 2)
    #expect(often.first == once[0] + " Units like this: 3.")
    #expect(often.last?.contains("Units like this") == false)
  }

  @Test func aFaultInTwoPlacesOfADocumentIsTwo() {
    #expect(Self.messages([Self.faulty, Self.faulty], areGiven: false).count == 2)
  }

  @Test func differentFaultsOfEqualTextsAreBothTold() {
    let message = Message("m")
    let findings = [0..<1, 1..<2, 0..<1].map {
      Finding(rule: "r", severity: .note, message: message, source: .init(paragraph: 0, marks: [$0]))
    }
    let joined = RepeatedFindings.joined(findings, in: RuleExample.pairs([Self.faulty]))
    #expect(joined.map(\.source?.marks) == [[0..<1], [1..<2]])
  }
}
