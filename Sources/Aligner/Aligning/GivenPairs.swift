/// Weighs pairs that are given, as a memory holds them: they stay as they are, and each gets its confidence.
///
/// The confidence is that of any bead: how likely the pair is against leaving its sides unpaired, joining them to their
/// neighbours, or pairing them with those. Evidence and passes are those of ``BitextAligner``.
///
/// ```swift
/// let alignment = GivenPairs().align(try GivenBitext(FileReader.read(path: "memoire.tmx")))
/// for bead in alignment.beads where bead.confidence < 0.5 { print(bead.source, bead.target) }
/// ```
public struct GivenPairs: Sendable {
  private let kinds: [any Evidence.Type]
  private let lexicon: Lexicon

  private static let passes = 3
  /// Margin of the band around the given pairs, in paragraphs: neighbours are what a pair is weighed against.
  private static let margin = 3

  /// Makes what weighs pairs.
  /// - Parameters:
  ///   - evidence: the kinds of evidence to use.
  ///   - lexicon: what is known of the two languages' words.
  public init(evidence: [any Evidence.Type] = Evidences.all, lexicon: Lexicon = .bundled) {
    kinds = evidence
    self.lexicon = lexicon
  }

  /// The alignment of a bitext that its own pairs make; linear.
  /// - Parameters:
  ///   - explaining: whether to give the beads their ``Bead/reasons``.
  ///   - progress: called now and then with the share of the work that is done, 0 to 1.
  public func align(
    _ bitext: GivenBitext, explaining: Bool = false, progress: (Double) -> Void = { _ in }
  ) -> Alignment {
    let segmenter = Segmenter()
    let source = segmenter.segment(bitext.units.compactMap(\.french), language: .french, name: bitext.name)
    let target = segmenter.segment(bitext.units.compactMap(\.arabic), language: .arabic, name: bitext.name)
    let features = BitextFeatures(source, target, lexicon: lexicon)
    var beads = Self.beads(of: bitext)
    var links: [ConfidentLink] = []
    var evidence: [any Evidence] = []
    var model = BeadModel()
    for pass in 0..<Self.passes {
      evidence = kinds.filter { pass > 0 || !$0.needsLinks }.map { $0.init(features, links: links) }
      model = pass < 2 ? BeadModel() : BeadModel().adapted(to: beads)
      let band = Band(
        sourceCount: features.source.count, targetCount: features.target.count,
        around: Lattice.Found(beads: beads, nearRows: []), margin: Self.margin)
      let lattice = Lattice(
        band: band, model: model, evidence: evidence, sourceCount: features.source.count,
        targetCount: features.target.count)
      var path = lattice.bestPath { progress((Double(pass) + $0 / 3) / Double(Self.passes)) }
      path.beads = beads
      beads = lattice.withPosteriors(path) { progress((Double(pass) + (1 + 2 * $0) / 3) / Double(Self.passes)) }.beads
      links = ConfidentLink.all(in: beads)
    }
    if explaining { beads = BeadReasons(source, target, evidence, model).explained(beads) }
    var alignment = Alignment(
      source: source, target: target, beads: beads,
      verdict: TranslationVerdict.verdict(on: beads, of: features, by: evidence))
    alignment.hasGivenPairs = true
    return alignment
  }

  /// A bead for each unit.
  private static func beads(of bitext: GivenBitext) -> [Bead] {
    var (row, column) = (0, 0)
    return bitext.units.map { unit in
      let ends = (row + (unit.french == nil ? 0 : 1), column + (unit.arabic == nil ? 0 : 1))
      defer { (row, column) = ends }
      return Bead(source: row..<ends.0, target: column..<ends.1)
    }
  }
}
