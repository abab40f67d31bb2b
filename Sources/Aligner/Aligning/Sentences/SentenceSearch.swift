/// Finds the beads of sentences within blocks, by the same evidence and search as those of paragraphs.
///
/// Features are computed once over all blocks, so that words and lengths are learned from the whole document, but no path
/// leaves its block. Complexity: linear in the blocks' sizes, source by target.
struct SentenceSearch {
  /// The evidence to use; what tells where a paragraph stands says nothing of its sentences.
  let kinds: [EvidenceKind]
  let lexicon: Lexicon
  let limits: SearchLimits
  let constants: Constants
  let languages: (source: Language, target: Language)

  /// Margin of the band in a block that is too large to be searched whole, in sentences.
  private static let margin = 25

  /// The beads of all blocks, in order, and whether the search had to be narrowed for its limits.
  /// - Parameters:
  ///   - source: the source sentences of all blocks, one block after another.
  ///   - target: the target ones.
  ///   - explaining: whether to give the beads their ``Bead/reasons``.
  func beads(
    _ source: [String], _ target: [String], in blocks: [BeadBlock], explaining: Bool, progress: (Double) -> Void
  ) -> (beads: [Bead], isNarrowed: Bool) {
    let (bitext, outcome, isNarrowed) = outcome(source, target, in: blocks, progress: progress)
    let beads = outcome.found.beads
    return (explaining ? BeadReasons(bitext, outcome.lattice).explained(beads) : beads, isNarrowed)
  }

  /// How likely each sentence of all blocks is to have no counterpart in its block, whatever the beads say.
  func unpaired(
    _ source: [String], _ target: [String], in blocks: [BeadBlock], progress: (Double) -> Void
  ) -> (source: [Double], target: [Double]) {
    let lattice = outcome(source, target, in: blocks, progress: progress).outcome.lattice
    let posteriors = Posteriors(lattice, lattice.bestPath())
    return (source.indices.map(posteriors.unpaired(source:)), posteriors.unpairedTargets())
  }

  private func outcome(
    _ source: [String], _ target: [String], in blocks: [BeadBlock], progress: (Double) -> Void
  ) -> (bitext: BitextFeatures, outcome: Passes.Outcome, isNarrowed: Bool) {
    let bitext = BitextFeatures(
      Self.document(source, languages.source), Self.document(target, languages.target), lexicon: lexicon,
      constants: constants)
    let isWhole = blocks.allSatisfy {
      limits.isWhole(sourceCount: $0.source.count, targetCount: $0.target.count)
    }
    let anchors = isWhole ? [] : AnchorChain.anchors(bitext)
    let band = Band(blocks: blocks, anchors: anchors, margin: Self.margin, limits: limits)
    let outcome = Passes(bitext: bitext, kinds: kinds).run(
      band: { _ in band },
      find: { lattice, pass in
        let path = lattice.bestPath()
        return Passes.Outcome(
          lattice: lattice, found: pass == .last ? lattice.decoded(path) : lattice.withPosteriors(path))
      },
      progress: progress)
    return (bitext, outcome, band.isNarrowed)
  }

  private static func document(_ texts: [String], _ language: Language) -> Document {
    let nowhere = SourcePlace(byteRange: 0..<0, line: 1)
    return Document(
      language: language, name: "", paragraphs: texts.map { Paragraph(kind: .body, text: $0, place: nowhere) })
  }
}
