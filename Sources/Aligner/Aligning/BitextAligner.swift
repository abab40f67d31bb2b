/// Pairs the paragraphs of a French and an Arabic document.
///
/// One dynamic programme over beads of up to four paragraphs a side, whose scores are the sum of all ``Evidence``. It
/// runs several times: each pass learns from the links that the one before was sure of, how long translations are in
/// this bitext and by how much their labels differ.
///
/// ```swift
/// let alignment = BitextAligner().align(french, arabic)
/// for bead in alignment.beads where !bead.isUnpaired { print(bead.source, bead.target, bead.confidence) }
/// ```
///
/// The first pass finds the way with the smallest shapes alone: in the whole lattice if it is small, else in a band around
/// anchors. The others search all shapes in a band around the way. A band is widened wherever the path touches its edge.
/// Complexity: with n and m paragraphs, O(n·m) up to 200,000 pairs, beyond that linear in the band.
public struct BitextAligner: Sendable {
  private let kinds: [any Evidence.Type]
  private let lexicon: Lexicon

  /// Passes over the bitext; a third changes little but is what calibrates the confidence.
  private static let passes = 3
  /// Margin of the band, in paragraphs on either side of the anchors' line.
  private static let margin = 25
  /// Margin of the band around the path of the pass before, besides all that was nearly as good there.
  private static let pathMargin = 3

  /// Makes an aligner.
  /// - Parameters:
  ///   - evidence: the kinds of evidence to use.
  ///   - lexicon: what is known of the two languages' words.
  public init(evidence: [any Evidence.Type] = Evidences.all, lexicon: Lexicon = .bundled) {
    kinds = evidence
    self.lexicon = lexicon
  }

  /// Aligns two documents.
  /// - Parameters:
  ///   - explaining: whether to give the beads their ``Bead/reasons``.
  ///   - clock: told how long each stage takes; `nil` if nobody wants to know.
  ///   - progress: called now and then with the share of the work that is done, 0 to 1.
  public func align(
    _ source: Document, _ target: Document, explaining: Bool = false, clock: StageClock? = nil,
    progress: (Double) -> Void = { _ in }
  ) -> Alignment {
    if let hopeless = TranslationVerdict.hopeless(source, target) { return hopeless }
    let bitext = StageClock.measure(.features, on: clock) { BitextFeatures(source, target, lexicon: lexicon) }
    let counts = (source: bitext.source.count, target: bitext.target.count)
    let isWhole = Band.isWhole(sourceCount: counts.source, targetCount: counts.target)
    let anchors = StageClock.measure(.anchors, on: clock) { isWhole ? [] : AnchorChain.anchors(bitext) }
    var links: [ConfidentLink] = []
    var found = Lattice.Found(beads: [], nearRows: [])
    var evidence: [any Evidence] = []
    var model = BeadModel.small
    for pass in 0..<Self.passes {
      evidence = StageClock.measure(.evidence, on: clock) {
        kinds.filter { pass > 0 || !$0.needsLinks }.map { $0.init(bitext, links: links) }
      }
      model = pass == 0 ? BeadModel.small : pass == 1 ? BeadModel() : BeadModel().adapted(to: found.beads)
      let band =
        pass == 0
        ? Band(sourceCount: counts.source, targetCount: counts.target, anchors: anchors, margin: Self.margin)
        : Band(sourceCount: counts.source, targetCount: counts.target, around: found, margin: Self.pathMargin)
      found = search(bitext, evidence, model, band: band, clock) {
        progress((Double(pass) + $0) / Double(Self.passes))
      }
      links = ConfidentLink.all(in: found.beads)
    }
    var beads = MovedBlocks.paired(found.beads, of: bitext, by: evidence)
    if explaining { beads = BeadReasons(source, target, evidence, model).explained(beads) }
    let verdict = TranslationVerdict.verdict(on: beads, of: bitext, by: evidence)
    return Alignment(source: source, target: target, beads: beads, verdict: verdict)
  }

  /// The best path within a band, which is made wider wherever the path touches its edge.
  private func search(
    _ bitext: BitextFeatures, _ evidence: [any Evidence], _ model: BeadModel, band: Band, _ clock: StageClock?,
    progress: (Double) -> Void
  ) -> Lattice.Found {
    var band = band
    var reach = Self.margin
    while true {
      let lattice = StageClock.measure(.evidence, on: clock) {
        Lattice(
          band: band, model: model, evidence: evidence, sourceCount: bitext.source.count,
          targetCount: bitext.target.count)
      }
      clock?.count(lattice)
      let path = StageClock.measure(.search, on: clock) { lattice.bestPath { progress($0 / 3) } }
      let nodes = path.beads.map { Anchor(source: $0.source.upperBound, target: $0.target.upperBound) }
      guard let wider = band.widened(around: nodes, by: reach) else {
        return StageClock.measure(.posterior, on: clock) {
          lattice.withPosteriors(path) { progress((1 + 2 * $0) / 3) }
        }
      }
      band = wider
      reach *= 2
    }
  }
}
