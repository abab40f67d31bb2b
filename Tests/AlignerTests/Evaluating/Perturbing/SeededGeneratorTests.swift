import Testing

@testable import Aligner

@Suite struct SeededGeneratorTests {
  /// The sequence of the published algorithm for seed 1234567, so that perturbed sets stay what they are.
  @Test func theSequenceIsTheOneThatIsPublished() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func numbersReachBothEnds() {
    var generator = SeededGenerator(seed: 1)
    let numbers = (0..<500).map { _ in generator.number(in: 3...7) }
    #expect(Set(numbers) == Set(3...7))
    #expect((0..<20).allSatisfy { _ in generator.number(in: 4...4) == 4 })
  }

  @Test func whatIsChosenKeepsItsOrder() {
    var generator = SeededGenerator(seed: 1)
    let list = Array(10..<30)
    let chosen = (0..<50).map { _ in generator.choose(5, of: list) }
    #expect(chosen.allSatisfy { $0.count == 5 && $0 == $0.sorted() && Set($0).count == 5 })
    #expect(Set(chosen.joined()) == Set(list))
    #expect(generator.choose(40, of: list) == list)
    #expect(generator.choose(3, of: [Int]()) == [])
  }

  @Test func chancesAreKept() {
    var generator = SeededGenerator(seed: 1)
    let hits = (0..<10_000).count { _ in generator.chance(0.3) }
    #expect((2800...3200).contains(hits))
    #expect(!generator.chance(0) && generator.chance(1))
  }

  @Test func eachTextHasASequenceOfItsOwn() {
    var generators = ["a#1", "a#2", "b#1"].map { SeededGenerator(text: $0) }
    #expect(Set(generators.indices.map { generators[$0].next() }).count == 3)
  }
}
