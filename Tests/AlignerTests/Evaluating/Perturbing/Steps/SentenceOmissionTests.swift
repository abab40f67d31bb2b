import Testing

@testable import Aligner

@Suite struct SentenceOmissionTests {
  private static let french = "Le port est ouvert. Les navires sont arrivés en mars. Le phare éclaire le chenal."
  private static let arabic = "الميناء مفتوح. وصلت السفن في مارس. المنارة تضيء القناة."

  /// Twenty pairs of three sentences a side, and ten of two.
  private static let gold: GoldStandard = {
    let short = (french: "Le port est ouvert. Le phare aussi.", arabic: "الميناء مفتوح. والمنارة أيضا.")
    let pairs = (1...30).map { index in
      index % 3 == 0
        ? (french: "\(index). \(short.french)", arabic: "\(index). \(short.arabic)")
        : (french: "\(index). \(french)", arabic: "\(index). \(arabic)")
    }
    func side(_ units: [String]) -> GoldStandard.Side {
      .init(text: SourceText(name: "port", text: units.joined(separator: "\n\n") + "\n"), units: units)
    }
    return GoldStandard(
      name: "port", source: side(pairs.map(\.french)), target: side(pairs.map(\.arabic)),
      links: pairs.indices.map { UnitLink(source: [$0], target: [$0]) })
  }()

  @Test(arguments: [PerturbedBitext.Side.source, .target])
  func oneSentenceIsLeftOutOfParagraphsOfThree(side: PerturbedBitext.Side) {
    let bitext = NumberedPairs.apply(SentenceOmission(side: side, rate: 0.25), to: Self.gold)
    let old = PerturbedBitext(Self.gold)
    #expect(bitext[side.other] == old[side.other])
    let changed = bitext[side].indices.filter { bitext[side][$0] != old[side][$0] }
    #expect(changed.count == 5 && changed.allSatisfy { bitext[side][$0].lacksSentence && $0 % 3 != 2 })
    for index in changed {
      let language: Language = side == .source ? .french : .arabic
      let texts = [bitext, old].map { SentenceSplitter.sentences(of: $0[side][index].text, language: language) }
      #expect(texts[0].count == 2 && texts[1].count == 3 && texts[0].allSatisfy(texts[1].contains))
      #expect(bitext[side][index].label == old[side][index].label)
    }
    let gold = bitext.gold(name: "", by: Perturbations.none)
    #expect((side == .source ? gold.source : gold.target).shortened == Set(changed) && gold.lacksSentences)
    #expect(gold.links == Self.gold.links)
  }

  @Test func whatWasSaidToBeLeftOutIsScored() throws {
    let bitext = NumberedPairs.apply(SentenceOmission(side: .target, rate: 0.25), to: Self.gold)
    let gold = bitext.gold(name: "port", by: Perturbations.none)
    let (source, target) = Segmenter().segment(Passages(gold.source.text), Passages(gold.target.text))
    let alignment = BitextAligner().align(source, target)
    func omission(_ bead: Int, isSource: Bool = true) -> LostSentence {
      LostSentence(
        bead: bead, isSource: isSource, paragraph: bead, range: 0..<1, probability: 1, otherParagraph: bead, behind: nil
      )
    }
    func score(_ omissions: [LostSentence]) -> MatchCounts? {
      SetScore(gold, alignment, omissions: omissions, seconds: 0).omissions
    }
    let lacking = gold.target.shortened.sorted()
    let intact = try #require(gold.target.units.indices.first { !gold.target.shortened.contains($0) })
    #expect(score([]) == MatchCounts(missed: 5))
    #expect(score(lacking.map { omission($0) }) == MatchCounts(right: 5))
    #expect(score([omission(lacking[0]), omission(intact)]) == MatchCounts(right: 1, wrong: 1, missed: 4))
    // What the source would lack is something else.
    #expect(score([omission(lacking[0], isSource: false)]) == MatchCounts(wrong: 1, missed: 5))
    #expect(SetScore(Self.gold, alignment).omissions == nil)
  }

  @Test func theTableSaysHowManyWereFound() throws {
    var run = EvaluationRun()
    run.add([Self.gold], perturbedBy: [try #require(Perturbations.named("omit-sentence"))])
    let report = EvaluationReport(sets: run.scores(), evidence: Evidences.all)
    let lines = report.omissionLines
    #expect(lines.count == 2 && lines[0].hasPrefix("sentences left out") && lines[1].hasPrefix("omit-sentence"))
    #expect(lines[1].contains(" \(try #require(report.sets[0].omissions).found)/4 "))
    #expect(EvaluationReport(sets: [Evaluator().score(Self.gold)], evidence: []).omissionLines.isEmpty)
  }
}
