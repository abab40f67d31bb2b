/// What pairs of paragraphs are worth by what they say, wherever they stand and whatever labels they have.
///
/// An alignment rests on labels and places too, so that paragraphs whose texts were exchanged under their numbers look
/// like pairs. What is only said shows that they are none.
struct ContentScores: Sendable {
  private let evidence: [FittedEvidence]

  /// Reads both documents once more, and learns from the pairs that the alignment is sure of; linear.
  init(_ alignment: Alignment, lexicon: Lexicon) {
    let bitext = BitextFeatures(alignment.source, alignment.target, lexicon: lexicon)
    let links = ConfidentLink.all(in: alignment.beads)
    evidence = Evidences.all.filter { !$0.saysWhere }.map { $0.fitted(to: bitext, links: links) }
  }

  /// Nats for each of some pairs.
  func nats(of pairs: [(source: Int, target: Int)]) -> [Float] { evidence.scores(of: pairs) }

  /// For each bead of one paragraph a side what it is worth, `nil` for all others.
  func nats(of beads: [Bead]) -> [Float?] {
    let singles = beads.indices.filter { beads[$0].isSinglePair }
    let nats = nats(of: singles.map { (beads[$0].source.lowerBound, beads[$0].target.lowerBound) })
    var all = [Float?](repeating: nil, count: beads.count)
    for (index, score) in zip(singles, nats) { all[index] = score }
    return all
  }
}
