import Testing

@testable import Aligner

/// The beads that are expected to be right most often.
@Suite struct DecodingTests {
  /// The lattice of a corpus of which every third Arabic paragraph is missing, without labels or words to go by.
  private static func lattice(_ name: String) throws -> Lattice {
    let corpus = try Corpus.named(name)
    let arabic = corpus.arabic.keeping(corpus.arabic.paragraphs.indices.filter { $0 % 3 != 1 })
    let bitext = BitextFeatures(corpus.french, arabic)
    let band = Band(
      sourceCount: bitext.source.count, targetCount: bitext.target.count, anchors: [], margin: 0, limits: .usual)
    let evidence = Evidences.all.filter { ["length", "marks"].contains($0.name) }
    return Lattice(band: band, model: BeadModel(), evidence: evidence.map { $0.fitted(to: bitext, links: []) })
  }

  /// What beads are worth by their probabilities.
  private static func expected(_ beads: [Bead]) -> Double {
    beads.reduce(0) { $0 + ($1.isUnpaired ? 0.5 : 1) * ($1.confidence - 0.5) }
  }

  @Test(arguments: Corpus.names)
  func noOtherPathIsExpectedToBeRightMoreOften(name: String) throws {
    let lattice = try Self.lattice(name)
    let path = lattice.bestPath()
    let (best, decoded) = (lattice.withPosteriors(path).beads, lattice.decoded(path).beads)
    #expect(Self.expected(decoded) >= Self.expected(best) - 1e-9)
    #expect(decoded.map(\.source).flatMap { $0 } == Array(0..<lattice.sourceCount))
    #expect(decoded.map(\.target).flatMap { $0 } == Array(0..<lattice.band.targetCount))
  }

  /// Each paragraph is in one bead of every path, so that the probabilities of all its beads add up to one.
  @Test func probabilitiesOfAParagraphAddUp() throws {
    let lattice = try Self.lattice("communique")
    Self.expectSumsOfOne(lattice, lattice.sourceCount)
  }

  /// Over many paragraphs, each with another way or two, paths are together more than a number of the machine holds: the
  /// confidences of all beads of a plain memory of 200,000 pairs were 0.
  @Test func probabilitiesAddUpHoweverManyPathsThereAre() throws {
    let count = 3000
    var constants = Constants()
    constants.skip = -0.5
    let narrow = SearchLimits(wholeLattice: 1, nodes: 4 * count, nodesPerParagraph: 0)
    let band = Band(sourceCount: count, targetCount: count, anchors: [], margin: 0, limits: narrow)
    Self.expectSumsOfOne(Lattice(band: band, model: BeadModel(constants), evidence: []), count)
  }

  private static func expectSumsOfOne(_ lattice: Lattice, _ count: Int) {
    #expect(count > 0 && lattice.sourceCount == count)
    let posteriors = Posteriors(lattice, lattice.bestPath())
    for paragraph in 0..<count {
      var sum = posteriors.unpaired(source: paragraph)
      for first in max(0, paragraph - 3)...paragraph {
        let row = lattice.rows[first]
        for entry in row.entries where first + entry.shape.source > paragraph {
          let end = first + entry.shape.source
          let unit = posteriors.unit(from: first, to: end)
          for (offset, start) in entry.starts.enumerated() {
            sum += posteriors.paired(
              Double(row.scores[entry.place + offset]), from: lattice.index(first, start),
              to: lattice.index(end, start + entry.shape.target), unit: unit)
          }
        }
      }
      #expect(abs(sum - 1) < 1e-4)
    }
  }
}
