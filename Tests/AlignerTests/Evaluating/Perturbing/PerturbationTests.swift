import Testing

@testable import Aligner

/// What holds of every perturbation.
@Suite struct PerturbationTests {
  /// The corpora, and a long document that all kinds of changes find room in.
  private static func golds() throws -> [GoldStandard] { try read.get() }

  private static let read = Result {
    try Corpus.names.map { try GoldStandard(folder: GoldFolder.corpus($0)) } + [long]
  }

  private static let long = NumberedPairs.gold(60, words: 30, sentences: 3)

  private static let every = Perturbations.all + Perturbations.forVerdicts

  private func same(_ one: GoldStandard, _ other: GoldStandard) -> Bool {
    one.source.text.bytes == other.source.text.bytes && one.target.text.bytes == other.target.text.bytes
      && one.source.units == other.source.units && one.target.units == other.target.units && one.links == other.links
  }

  @Test(arguments: every)
  func theSeedDecides(perturbation: Perturbation) throws {
    for gold in try Self.golds() {
      let first = perturbation.apply(to: gold, seed: 1)
      #expect(first.name == "\(gold.name)+\(perturbation.name)#1")
      #expect(same(first, perturbation.apply(to: gold, seed: 1)))
    }
    // Ten seeds that all come to the same would be none.
    let variants = (1...10).map { perturbation.apply(to: Self.long, seed: $0) }
    let isRandom = !["none", "numbered", "nonum", "nonum-fr", "nonum-ar", "numerals"].contains(perturbation.name)
    #expect(variants.dropFirst().contains { !same($0, variants[0]) } == isRandom)
  }

  @Test(arguments: every)
  func everyUnitIsInExactlyOneLink(perturbation: Perturbation) throws {
    for gold in try Self.golds() {
      let new = perturbation.apply(to: gold, seed: 2)
      #expect(new.links.flatMap(\.source).sorted() == Array(new.source.units.indices))
      #expect(new.links.flatMap(\.target).sorted() == Array(new.target.units.indices))
      #expect(!new.links.contains { $0.source.isEmpty && $0.target.isEmpty })
    }
  }

  /// Letters only: numbers of paragraphs come and go, and digits are changed on purpose.
  @Test(arguments: every)
  func theTextsOfNewUnitsComeFromOldOnes(perturbation: Perturbation) throws {
    for gold in try Self.golds() {
      let new = perturbation.apply(to: gold, seed: 3)
      for (side, old) in [(new.source, gold.source), (new.target, gold.target)] {
        let letters = old.units.map(Self.unlabelled).joined()
        for unit in side.units.indices.flatMap({ Self.parts(of: side, $0) }) where !Self.isSection(unit) {
          #expect(letters.contains(Self.unlabelled(unit)), "\(new.name): \(unit)")
        }
      }
    }
  }

  @Test(arguments: every)
  func newLinksAreOldLinks(perturbation: Perturbation) throws {
    for gold in try Self.golds() {
      let new = perturbation.apply(to: gold, seed: 4)
      let old = gold.pairs.map { [Self.unlabelled($0.source), Self.unlabelled($0.target)] }
      for link in new.links where link.isPaired {
        // One unit a side is enough: what is joined or cut is a part of the same link.
        let (french, arabic) = (
          Self.parts(of: new.source, link.source[0])[0], Self.parts(of: new.target, link.target[0])[0]
        )
        guard !Self.isSection(french) else { continue }
        let texts = [Self.unlabelled(french), Self.unlabelled(arabic)]
        let isKnown = old.contains { pair in
          zip(pair, texts).allSatisfy { $0.utf8.count < $1.utf8.count ? $1.contains($0) : $0.contains($1) }
        }
        #expect(isKnown, "\(new.name): \(french) | \(arabic)")
      }
    }
  }

  /// A unit, or the sentences of one that lacks another between them.
  private static func parts(of side: GoldStandard.Side, _ unit: Int) -> [String] {
    let text = side.units[unit]
    guard side.shortened.contains(unit) else { return [text] }
    return SentenceSplitter.sentences(of: text, language: LetterCounts(text).isArabic ? .arabic : .french)
  }

  /// The documents are cut into exactly the units that the gold standard has.
  @Test(arguments: ["none", "del20-ar", "nonum-mixture", "moved", "restart", "pdf"])
  func theDocumentIsItsUnits(name: String) throws {
    let new = try #require(Perturbations.named(name)).apply(to: NumberedPairs.gold(60), seed: 1)
    let (french, arabic) = (
      Segmenter().segment(new.source.text, language: .french), Segmenter().segment(new.target.text, language: .arabic)
    )
    #expect(SegmentationScore.Side(french, units: new.source.units).exact == new.source.units.count)
    #expect(SegmentationScore.Side(arabic, units: new.target.units).exact == new.target.units.count)
  }

  @Test func nothingDoneIsNothingChanged() throws {
    for gold in try Self.golds() {
      let new = try #require(Perturbations.named("none")).apply(to: gold, seed: 5)
      #expect(new.source.units == gold.source.units)
      #expect(new.target.units == gold.target.units)
      #expect(Set(new.links) == Set(gold.links))
    }
  }

  @Test func ratesOfZeroChangeNothing() throws {
    let steps: [any PerturbationStep] = PerturbedBitext.Side.allCases.flatMap { side -> [any PerturbationStep] in
      [
        Deletion(side: side, rate: 0), Deletion(side: side, rate: 0, renumbers: true), Merging(side: side, rate: 0),
        Splitting(side: side, rate: 0), NumeralErrors(side: side, rate: 0), NumberRestart(side: side, places: 0),
        SentenceOmission(side: side, rate: 0),
        NumberRemoval(sides: []),
      ]
    }
    for gold in try Self.golds() {
      let old = PerturbedBitext(gold)
      for step in steps {
        let new = NumberedPairs.apply(step, to: gold)
        #expect(new.source == old.source && new.target == old.target, "\(step)")
      }
    }
  }

  @Test func unitsThatDoNotCountStay() {
    let plain = NumberedPairs.gold(40)
    let ignored: Set<Int> = [0, 7, 20, 39]
    let gold = GoldStandard(
      name: "ignored", source: .init(text: plain.source.text, units: plain.source.units, ignored: ignored),
      target: plain.target, links: plain.links)
    let kept = ignored.sorted().map { plain.source.units[$0] }
    for perturbation in Perturbations.all where !perturbation.name.contains("excerpt") {
      let new = perturbation.apply(to: gold, seed: 1)
      let now = new.source.ignored.sorted().map { new.source.units[$0] }
      #expect(now.map(Self.unlabelled) == kept.map(Self.unlabelled), "\(perturbation.name)")
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(Perturbations.names).count == Perturbations.names.count)
    for name in Perturbations.names { #expect(Perturbations.named(name)?.name == name) }
    #expect(Perturbations.named("nothing") == nil)
  }

  /// The letters of a unit without those of its label.
  private static func unlabelled(_ unit: String) -> String {
    let scalars = LetterText.letters(of: PerturbedUnit(unit: unit, link: 0, isCounted: true).text)
    return String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }

  private static func isSection(_ unit: String) -> Bool { unit.hasPrefix("Section ") || unit.hasPrefix("القسم ") }
}

@Suite struct GoldGroupTests {
  @Test(
    arguments: [
      ("none (natural)", true, .natural),
      ("numbered by us 1..N; Windows-1252 / Windows-1256 encodings", true, .natural),
      ("paragraph numbers removed on both sides", false, .natural),
      ("34 paragraphs (5.0%) removed from ar, numbers keep the gap", true, .deleted),
      ("12 section headings inserted; numbered by us per section", true, .deleted),
      ("6 paragraphs (5.0%) removed from fr, the rest renumbered without a gap", true, .renumbered),
      ("ar numbers shifted by +1 from paragraph 52 on (a renumbered translation)", true, .renumbered),
      ("paragraph numbers removed on both sides; 34 paragraphs (5.0%) removed from ar", true, .unnumbered),
      ("3 paragraphs (0.5%) removed from ar", false, .unnumbered),
      ("10 fr paragraphs split in two (second half unnumbered); 5 paragraphs removed from ar", true, .regrouped),
      ("ar block of 6 units moved from 48 to 77 (gold links cross)", true, .moved),
    ] as [(String, Bool, GoldGroup)])
  func theWordsOfTheDescriptionDecide(perturbation: String, isNumbered: Bool, group: GoldGroup) {
    #expect(GoldGroup(perturbation: perturbation, isNumbered: isNumbered) == group)
  }
}
