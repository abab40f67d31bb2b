import Testing

@testable import Aligner

/// Lattices that are made in steps, against those that are made at once.
@Suite struct LatticeTests {
  private struct Case {
    let features: BitextFeatures
    let evidence: [FittedEvidence]
    let beads: [Bead]
    var counts: (source: Int, target: Int) { (features.source.count, features.target.count) }

    /// A corpus several times over, so that its rows are worked on in several pieces.
    init() throws {
      let corpus = try Corpus.named("report")
      var (french, arabic) = (corpus.french, corpus.arabic)
      let whole = 200 / french.paragraphs.count + 1
      french.paragraphs = (0..<whole).flatMap { _ in corpus.french.paragraphs }
      arabic.paragraphs = (0..<whole).flatMap { _ in corpus.arabic.paragraphs }
      features = BitextFeatures(french, arabic, lexicon: .bundled)
      evidence = Evidences.all.map { [features] in $0.fitted(to: features, links: []) }
      beads = BitextAligner().align(french, arabic).beads.filter { !$0.isCrossing }
    }

    func lattice(_ band: Band) -> Lattice {
      Lattice(
        band: band, model: BeadModel(), evidence: evidence)
    }

    func band() -> Band {
      Band(
        sourceCount: counts.source, targetCount: counts.target, around: .init(beads: beads, nearRows: []),
        margins: 1...3, limits: .usual)
    }
  }

  private static func figures(_ lattice: Lattice) -> [[Float]] { lattice.rows.map(\.scores) }

  /// The beads, but for some paragraphs that are unpaired on both sides, so that the path runs along the band's edge there.
  private static func detour(in band: Band, from beads: [Bead]) -> [Bead]? {
    for first in beads.indices.dropFirst(30) where first + 8 < beads.count {
      for length in 1...8 {
        let (start, end) = (beads[first], beads[first + length])
        guard beads[first..<first + length].allSatisfy({ $0.shapeName == "1-1" }),
          band.rows[end.source.lowerBound].lowerBound == start.target.lowerBound
        else { continue }
        let source = (start.source.lowerBound..<end.source.lowerBound).map {
          Bead(source: $0..<$0 + 1, target: start.target.lowerBound..<start.target.lowerBound)
        }
        let target = (start.target.lowerBound..<end.target.lowerBound).map {
          Bead(source: end.source.lowerBound..<end.source.lowerBound, target: $0..<$0 + 1)
        }
        return beads[..<first] + source + target + beads[(first + length)...]
      }
    }
    return nil
  }

  @Test func aWidenedLatticeIsThatOfTheWiderBand() throws {
    let bitext = try Case()
    var lattice = bitext.lattice(bitext.band())
    let path = try #require(Self.detour(in: lattice.band, from: bitext.beads))
    let wider = try #require(lattice.band.widened(around: path, by: 7, limits: .usual))
    #expect(zip(wider.rows, lattice.band.rows).count { $0 != $1 } < wider.rows.count / 2)
    lattice.widen(to: wider)
    #expect(lattice.band.rows == wider.rows)
    #expect(Self.figures(lattice) == Self.figures(bitext.lattice(wider)))
  }

  @Test func aLatticeWithOtherPriorsIsThatOfTheOtherModel() throws {
    let bitext = try Case()
    let model = BeadModel().adapted(to: bitext.beads)
    var lattice = bitext.lattice(bitext.band())
    lattice.reweigh(by: model)
    let anew = Lattice(
      band: lattice.band, model: model, evidence: bitext.evidence)
    for (figure, other) in zip(Self.figures(lattice).joined(), Self.figures(anew).joined()) {
      #expect(abs(figure - other) < 0.001)
    }
  }

  /// Where the path is plain only single pairs, and one paragraph for two, are weighed; elsewhere all shapes are.
  @Test func onlySmallShapesAreWeighedWhereThePathIsPlain() throws {
    let bitext = try Case()
    let lattice = bitext.lattice(bitext.band())
    let isPlain = try #require(lattice.band.isPlain)
    #expect(Set(isPlain) == [true, false])
    for row in lattice.rows {
      let sizes = row.entries.map { $0.shape.source + $0.shape.target }
      if isPlain[row.first] { #expect(sizes.allSatisfy { $0 <= 3 }) }
    }
    #expect(lattice.rows.contains { $0.entries.contains { $0.shape == BeadShape(2, 2) } })
  }

  /// Three paragraphs for one and two for two are found among many single pairs.
  @Test func mergesAreFoundAmongPlainPairs() throws {
    let corpus = try Corpus.named("resolutions")
    var french = corpus.french.paragraphs
    let merged = french[20...22].map(\.text).joined(separator: " ")
    french[20].text = merged
    french.removeSubrange(21...22)
    let alignment = BitextAligner().align(Samples.document(.french, french), corpus.arabic)
    #expect(alignment.beads.contains { $0.source == 20..<21 && $0.target == 20..<23 })
  }
}
