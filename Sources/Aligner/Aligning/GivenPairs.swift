/// Weighs pairs that are given, as a memory holds them: they stay as they are, and each gets its confidence.
///
/// The confidence is that of any bead: how likely the pair is against leaving its sides unpaired, joining them to their
/// neighbours, or pairing them with those. Evidence and passes are those of ``BitextAligner``. A pair that is there many times
/// is weighed once, and all its copies are as sure as it is. A unit that has one side only is what it is, and no rival of the pairs
/// around it: a file that is half translated would else look like no translation.
///
/// ```swift
/// let alignment = GivenPairs().align(try GivenBitext(FileReader.read(path: "memoire.tmx")))
/// for bead in alignment.beads where bead.confidence < 0.5 { print(bead.source, bead.target) }
/// ```
public struct GivenPairs: Sendable {
  private let kinds: [EvidenceKind]
  private let lexicon: Lexicon

  /// Margin of the band around the given pairs, in paragraphs: neighbours are what a pair is weighed against.
  private static let margin = 3

  /// Makes what weighs pairs.
  /// - Parameters:
  ///   - evidence: the kinds of evidence to use.
  ///   - lexicon: what is known of the two languages' words.
  public init(evidence: [EvidenceKind] = Evidences.all, lexicon: Lexicon = .bundled) {
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
    let pairs = bitext.units.filter { $0.source != nil && $0.target != nil }
    let distinct = DistinctUnits(
      GivenBitext(name: bitext.name, units: pairs, declaresLanguages: bitext.declaresLanguages))
    let (source, target) = Self.documents(of: distinct.bitext)
    let features = BitextFeatures(source, target, lexicon: lexicon)
    let given = Self.beads(of: distinct.bitext)
    let counts = (source: features.source.count, target: features.target.count)
    let outcome = Passes(bitext: features, kinds: kinds).run(
      band: {
        Band(
          sourceCount: counts.source, targetCount: counts.target,
          around: Lattice.Found(beads: $0?.beads ?? given, nearRows: []), margins: Self.margin...Self.margin,
          limits: .usual)
      },
      find: { lattice, _ in
        var path = lattice.bestPath()
        path.beads = given
        return Passes.Outcome(lattice: lattice, found: lattice.withPosteriors(path))
      }, progress: progress)
    var beads = outcome.found.beads
    if explaining { beads = BeadReasons(features, outcome.lattice).explained(beads) }
    let copies = distinct.indices.map { beads[$0] }
    let isWhole = distinct.bitext.units.count == bitext.units.count
    let whole = isWhole ? (source: source, target: target) : Self.documents(of: bitext)
    var next = copies.makeIterator()
    let weighed = Self.beads(of: bitext).map { bead in
      bead.isUnpaired ? bead : next.next().map { Self.weighed(bead, like: $0) } ?? bead
    }
    var alignment = Alignment(
      source: whole.source, target: whole.target, beads: weighed,
      verdict: TranslationVerdict.verdict(on: copies, in: outcome.lattice))
    alignment.hasGivenPairs = true
    return alignment
  }

  /// The documents that the two sides of a bitext make.
  private static func documents(of bitext: GivenBitext) -> (source: Document, target: Document) {
    let segmenter = Segmenter()
    return (
      segmenter.segment(bitext.units.compactMap(\.source), language: .source, name: bitext.name),
      segmenter.segment(bitext.units.compactMap(\.target), language: .target, name: bitext.name)
    )
  }

  /// A bead with what was found out of its like.
  private static func weighed(_ bead: Bead, like other: Bead) -> Bead {
    var bead = bead
    (bead.confidence, bead.reasons) = (other.confidence, other.reasons)
    return bead
  }

  /// A bead for each unit.
  private static func beads(of bitext: GivenBitext) -> [Bead] {
    var (row, column) = (0, 0)
    return bitext.units.map { unit in
      let ends = (row + (unit.source == nil ? 0 : 1), column + (unit.target == nil ? 0 : 1))
      defer { (row, column) = ends }
      return Bead(source: row..<ends.0, target: column..<ends.1)
    }
  }
}
