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
  /// Most pairs that are weighed at a time, besides those around them: from so many all is learned that there is to learn, and more
  /// would take memory for nothing.
  private static let mostAtOnce = 25_000

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
    let distinct = DistinctUnits(bitext.with(pairs))
    let copies = distinct.indices.reduce(into: [Int](repeating: 0, count: distinct.bitext.units.count)) { $0[$1] += 1 }
    var beads: [Bead] = []
    var weight = TranslationVerdict.Weight()
    var whole: (source: Document, target: Document)?
    for block in Self.blocks(of: copies.count) {
      let wide = max(0, block.lowerBound - Self.margin)..<min(copies.count, block.upperBound + Self.margin)
      let part = bitext.with(Array(distinct.bitext.units[wide]))
      let outcome = outcome(of: part) {
        progress((Double(block.lowerBound) + $0 * Double(block.count)) / Double(copies.count))
      }
      let own = Array(outcome.found.beads[(block.lowerBound - wide.lowerBound)...].prefix(block.count))
      weight.add(zip(own, copies[block]).flatMap { repeatElement($0, count: $1) }, in: outcome.lattice)
      // Most memories are weighed at once and without a copy: their documents have been made then.
      if part.units.count == bitext.units.count {
        whole = (outcome.features.source.document, outcome.features.target.document)
      }
      beads += explaining ? BeadReasons(outcome.features, outcome.lattice).explained(own) : own
    }
    var next = distinct.indices.makeIterator()
    let weighed = Self.beads(of: bitext).map { bead in
      bead.isUnpaired ? bead : next.next().map { Self.weighed(bead, like: beads[$0]) } ?? bead
    }
    let (source, target) = whole ?? Self.documents(of: bitext)
    var alignment = Alignment(source: source, target: target, beads: weighed, verdict: weight.verdict)
    alignment.hasGivenPairs = true
    alignment.ownColumns = bitext.ownColumns
    return alignment
  }

  /// Blocks of about the same size that so many pairs are cut into; at least one.
  private static func blocks(of count: Int) -> [Range<Int>] {
    let blocks = max(1, (count + mostAtOnce - 1) / mostAtOnce)
    return (0..<blocks).map { count * $0 / blocks..<count * ($0 + 1) / blocks }
  }

  /// What is found of pairs that are weighed against each other.
  private func outcome(
    of bitext: GivenBitext, progress: (Double) -> Void
  ) -> (features: BitextFeatures, lattice: Lattice, found: Lattice.Found) {
    let (source, target) = Self.documents(of: bitext)
    let features = BitextFeatures(source, target, lexicon: lexicon)
    let given = Self.beads(of: bitext)
    let outcome = Passes(bitext: features, kinds: kinds).run(
      band: {
        Band(
          sourceCount: features.source.count, targetCount: features.target.count,
          around: Lattice.Found(beads: $0?.beads ?? given, nearRows: []), margins: Self.margin...Self.margin,
          limits: .usual)
      },
      find: { lattice, _ in
        var path = lattice.bestPath()
        path.beads = given
        return Passes.Outcome(lattice: lattice, found: lattice.withPosteriors(path))
      }, progress: progress)
    return (features, outcome.lattice, outcome.found)
  }

  /// The documents that the two sides of a bitext make.
  private static func documents(of bitext: GivenBitext) -> (source: Document, target: Document) {
    (
      document(bitext, \.source, language: .source), document(bitext, \.target, language: .target)
    )
  }

  /// The document that one side makes, block by block, since what is made on the way takes more room than the document.
  private static func document(
    _ bitext: GivenBitext, _ side: KeyPath<GivenBitext.Unit, GivenBitext.Side?>, language: Language
  ) -> Document {
    let segmenter = Segmenter()
    var document = Document(language: language, name: bitext.name, paragraphs: [])
    for block in blocks(of: bitext.units.count) {
      let start = document.paragraphs.count
      let part = segmenter.segment(
        bitext.units[block].compactMap { $0[keyPath: side] }, language: language, name: bitext.name,
        areSegments: bitext.holdsSegments)
      document.paragraphs += part.paragraphs.lazy.map { paragraph in
        var paragraph = paragraph
        paragraph.section = paragraph.section.map { $0 + start }
        paragraph.parent = paragraph.parent.map { $0 + start }
        return paragraph
      }
    }
    return document
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
