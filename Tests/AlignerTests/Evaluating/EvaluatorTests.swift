import Synchronization
import Testing

@testable import Aligner

@Suite struct EvaluationRunTests {
  private func golds() throws -> [GoldStandard] {
    try ["communique", "guide"].map { try GoldStandard(folder: GoldFolder.corpus($0)) }
  }

  @Test func theOrderIsThatInWhichSetsWereAdded() throws {
    var run = EvaluationRun()
    try run.add(golds(), perturbedBy: ["none", "del20-ar"].compactMap(Perturbations.named), seeds: 2, longest: 15)
    try run.add(golds()[1])
    let names = ["communique+none#1", "communique+none#2", "communique+del20-ar#1", "communique+del20-ar#2"]
    let one = scores(run, jobs: 1)
    #expect(run.count == 9)
    #expect(one.map(\.name).prefix(4) == names[...])
    #expect(one.map(\.name).last == "guide")
    #expect(
      one.map(\.perturbation)
        == (Array(repeating: ["none", "none", "del20-ar", "del20-ar"], count: 2).joined() + [nil]))
    for jobs in [2, 5, nil] {
      let several = scores(run, jobs: jobs)
      #expect(several.map(\.name) == one.map(\.name))
      #expect(several.map(\.links.strict) == one.map(\.links.strict))
      #expect(several.map(\.linkClaims) == one.map(\.linkClaims))
    }
  }

  private func scores(_ run: EvaluationRun, jobs: Int?) -> [SetScore] {
    var run = run
    run.jobs = jobs
    return run.scores()
  }

  @Test func crossedSetsAreNoTranslations() throws {
    var run = EvaluationRun()
    try run.addCrossed(golds(), longest: 20)
    let scores = run.scores()
    let crossed = scores.filter { $0.group == .mismatched }
    let lengths = Perturbations.shortLengths + [20]
    #expect(
      crossed.map(\.name)
        == lengths.map { "communique×guide#1-\($0)" } + lengths.map { "guide×communique#1-\($0)" })
    #expect(crossed.allSatisfy { $0.links.strict.found + $0.links.strict.missed == 0 })
    #expect(crossed.allSatisfy { $0.isVerdictRight == ($0.verdict.answer != .yes) })
    #expect(scores.count == 2 * lengths.count + 2 * Perturbations.forVerdicts.count)
    let halves = scores.filter { $0.perturbation == "del40-ar" }
    #expect(halves.allSatisfy { $0.deletions.source.found + $0.deletions.source.missed >= 7 })
  }

  @Test func setsOfOneFamilyAreNotCrossed() throws {
    let gold = NumberedPairs.gold(10)
    let sister = GoldStandard(name: "pairs-2", source: gold.source, target: gold.target, links: gold.links)
    var run = EvaluationRun()
    run.addCrossed([gold, sister])
    #expect(run.count == 2 * Perturbations.forVerdicts.count)
  }

  @Test func progressEndsWithAll() throws {
    var run = EvaluationRun()
    for gold in try golds() { run.add(gold) }
    let last = Mutex(0.0)
    _ = run.scores { share in last.withLock { $0 = max($0, share) } }
    #expect(last.withLock { $0 } == 1)
  }
}
