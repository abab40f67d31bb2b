import Foundation

/// Labels agree, or differ by an offset that is the same for the neighbours.
///
/// Strong evidence, not law: a translation may be renumbered or shifted. How far labels differ around a place is
/// learned from the links of the pass before, so that after a dropped paragraph the new offset counts as agreement.
struct LabelEvidence: Evidence {
  private let source: [LabelKey?]
  private let target: [LabelKey?]
  /// Whether each paragraph has a label that counts something.
  private let sourceCounted: [Bool]
  private let targetCounted: [Bool]
  /// What offsets say around each source paragraph, learned from its neighbourhood; `nil` before anything is learned.
  private let offsets: LabelOffsets?
  /// Nats against a label on one side only, as far as links avoid it: where one side has no labels, it says nothing.
  private let aloneCost: Float
  /// Nats against a label inside a merged group.
  private let inner: Float
  /// What an offset says, as a share of its log-likelihood ratio: neighbours that follow one wrong link are wrong together.
  private let weight: Float

  // What follows was chosen by judgement on the development sets and not fitted; only labelInner, labelAlone and
  // labelWeight of ``Constants`` were.

  /// Links at which a label is on one side only, by chance, that are added to those seen.
  private static let usualAlone = 5.0
  /// Nats against a bullet on one side only: it may as well be a dash.
  private static let bulletAlone: Float = 0.3
  /// Nats for two labels of one family, and against two that cannot stand for each other.
  private static let sameFamily: Float = 0.5
  private static let otherRank: Float = -1.5
  /// Nats for equal numbers before anything is learned, for a small difference and for a greater one: half believed, since
  /// the numbers of the two sides may differ throughout.
  private static let unlearned: (equal: Float, near: Float, far: Float) = (1.3, -0.15, -0.7)
  /// The greatest difference that is small: as many paragraphs may have been dropped before.
  private static let near = 3

  init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    source = bitext.source.labels
    target = bitext.target.labels
    sourceCounted = source.map(Self.isCounted)
    targetCounted = target.map(Self.isCounted)
    let observed = links.compactMap { link -> LabelOffsets.Observation? in
      guard let from = bitext.source.labels[link.source], let to = bitext.target.labels[link.target],
        let offset = Self.offset(from, to)
      else { return nil }
      return .init(place: link.source, offset: offset, weight: link.confidence)
    }
    offsets = observed.isEmpty ? nil : LabelOffsets(observed, count: bitext.source.count)
    inner = Float(bitext.constants.labelInner)
    weight = Float(bitext.constants.labelWeight)
    aloneCost = Float(bitext.constants.labelAlone) * Self.avoidance(sourceCounted, targetCounted, links)
  }

  /// How far links avoid a label on one side only, 0 to 1: one less the share of such links of those expected if labels
  /// were nothing to go by.
  private static func avoidance(_ source: [Bool], _ target: [Bool], _ links: [ConfidentLink]) -> Float {
    func share(_ side: [Bool]) -> Double { Double(side.count(where: \.self)) / Double(max(1, side.count)) }
    let (sourceShare, targetShare) = (share(source), share(target))
    let expected = Double(links.count) * (sourceShare * (1 - targetShare) + targetShare * (1 - sourceShare))
    let seen = Double(links.count { source[$0.source] != target[$0.target] })
    return Float(max(0, 1 - seen / (expected + usualAlone)))
  }

  func add(to row: inout BeadRow) {
    let columns = row.columns
    let heads = columns.map { headScore(row.first, $0) }
    let inner = inner
    for entry in row.entries {
      let shape = entry.shape
      // A label inside a merged group begins a paragraph that has no counterpart of its own.
      var own: Float = 0
      for other in (row.first + 1)..<(row.first + shape.source) where sourceCounted[other] { own -= inner }
      for (offset, start) in entry.starts.enumerated() {
        var sum = own
        for other in (start + 1)..<(start + shape.target) where targetCounted[other] { sum -= inner }
        let head = heads[start - columns.lowerBound]
        row.scores[entry.place + offset] += sum + head.family + head.offset
      }
    }
  }

  /// Nats for the first labels of two groups: for what they are, and for their numbers.
  private func headScore(_ source: Int, _ target: Int) -> (family: Float, offset: Float) {
    switch (self.source[source], self.target[target]) {
    case (nil, nil): return (0, 0)
    case (let label?, nil), (nil, let label?): return (-(Self.isCounted(label) ? aloneCost : Self.bulletAlone), 0)
    case (let from?, let to?):
      return (Self.familyScore(from, to), Self.offset(from, to).map { offsetScore($0, at: source) } ?? 0)
    }
  }

  private static func isCounted(_ label: LabelKey?) -> Bool { label?.isCounted ?? false }

  /// The difference of two labels that can be compared: of one rank, and equal above their own level.
  private static func offset(_ source: LabelKey, _ target: LabelKey) -> Int? {
    guard source.isCounted, source.rank == target.rank, !source.isStanding, !target.isStanding else { return nil }
    return source.depth == target.depth && source.prefix != target.prefix ? nil : Int(target.number - source.number)
  }

  private static func familyScore(_ source: LabelKey, _ target: LabelKey) -> Float {
    if source.family == target.family { return sameFamily }
    return source.rank == target.rank ? 0 : otherRank
  }

  private func offsetScore(_ offset: Int, at place: Int) -> Float {
    guard let offsets else {
      return offset == 0 ? Self.unlearned.equal : abs(offset) <= Self.near ? Self.unlearned.near : Self.unlearned.far
    }
    return weight * offsets.nats(of: offset, at: place)
  }
}
