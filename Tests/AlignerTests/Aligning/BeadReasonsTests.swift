import Testing

@testable import Aligner

@Suite struct BeadReasonsTests {
  /// Those that have something to say of texts, which have neither notes nor cells.
  private static let kinds = Evidences.all.map { $0.name }.filter { $0 != "place" }

  /// Aligned with reasons, a few paragraphs of the second document moved to its end.
  private static func explained(_ name: String, moving: Range<Int> = 0..<0) throws -> Alignment {
    let corpus = try Corpus.named(name)
    let places = corpus.arabic.paragraphs.indices.filter { !moving.contains($0) } + moving
    return BitextAligner().align(corpus.french, corpus.arabic.keeping(Array(places)), explaining: true)
  }

  /// What the lattice says of a bead is what its reasons say together.
  @Test(arguments: Corpus.names)
  func reasonsAddUpToTheScore(name: String) throws {
    let corpus = try Corpus.named(name)
    let features = BitextFeatures(corpus.french, corpus.arabic, lexicon: .bundled)
    let links = corpus.alignment.beads.filter { $0.shapeName == "1-1" }.map {
      ConfidentLink(source: $0.source.lowerBound, target: $0.target.lowerBound, confidence: $0.confidence)
    }
    let evidence = Evidences.all.map { $0.fitted(to: features, links: links) }
    let model = BeadModel().adapted(to: corpus.alignment.beads)
    let lattice = Lattice(
      band: Band(
        sourceCount: features.source.count, targetCount: features.target.count, anchors: [], margin: 25, limits: .usual),
      model: model, evidence: evidence)
    let path = lattice.bestPath()
    let beads = BeadReasons(features, lattice).explained(path.beads)
    for bead in beads {
      let sum = bead.reasons.reduce(0) { $0 + $1.nats }
      #expect(abs(sum - lattice.score(of: bead)) < 0.001, "\(bead.source) \(bead.target)")
    }
    let total = beads.flatMap(\.reasons).reduce(0) { $0 + $1.nats }
    #expect(abs(total - path.best[path.best.count - 1]) < 0.01)
  }

  @Test func pairedBeadsHaveAReasonOfEachKindAndUnpairedOnesOnlyTheirShape() throws {
    let beads = try Self.explained("communique").beads
    #expect(Set(beads.map(\.isUnpaired)) == [true, false])
    for bead in beads {
      #expect(bead.reasons.map(\.kind) == (bead.isUnpaired ? [] : Self.kinds) + [Reason.shape])
      #expect(bead.reasons.allSatisfy { $0.nats.isFinite })
    }
  }

  @Test func movedParagraphsRestOnWhatTheySay() throws {
    let beads = try Self.explained("resolutions", moving: 10..<16).beads.filter(\.isCrossing)
    #expect(!beads.isEmpty)
    for bead in beads {
      #expect(bead.reasons.map(\.kind) == Self.kinds.filter { !["label", "structure"].contains($0) } + [Reason.shape])
      #expect(bead.reasons.reduce(0) { $0 + $1.nats } > 0)
    }
  }

  @Test(arguments: Corpus.names)
  func explainingChangesNothingElse(name: String) throws {
    let corpus = try Corpus.named(name)
    let explained = try Self.explained(name)
    #expect(corpus.alignment.beads.allSatisfy { $0.reasons.isEmpty })
    #expect(explained.verdict == corpus.alignment.verdict)
    #expect(
      explained.beads.map { bead in
        var bead = bead
        bead.reasons = []
        return bead
      } == corpus.alignment.beads)
  }

  @Test(arguments: Corpus.names)
  func sharedValuesAreWrittenInTheSource(name: String) throws {
    let alignment = try Self.explained(name)
    for bead in alignment.beads {
      let texts = alignment.source.paragraphs[bead.source].map(\.text)
      for reason in bead.reasons {
        #expect(Set(reason.shared).count == reason.shared.count)
        for value in reason.shared { #expect(texts.contains { $0.contains(value) }, "\(reason.kind) \(value)") }
      }
    }
  }
}
