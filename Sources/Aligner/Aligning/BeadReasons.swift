/// Tells why beads were taken: what each kind of evidence says of them, and how likely their shapes are.
///
/// With the evidence and the model of the last pass, the reasons of a bead add up to the score that it had there.
struct BeadReasons: Sendable {
  private let bitext: BitextFeatures
  private let evidence: [FittedEvidence]
  private let model: BeadModel

  /// - Parameter lattice: the one in which the beads were found.
  init(_ bitext: BitextFeatures, _ lattice: Lattice) {
    self.bitext = bitext
    evidence = lattice.evidence
    model = lattice.model
  }

  /// The beads with their reasons; each paragraph is weighed and read once more.
  func explained(_ beads: [Bead]) -> [Bead] {
    ParallelMap.map(beads.count) { index in
      var bead = beads[index]
      bead.reasons = reasons(for: bead)
      return bead
    }
  }

  /// The reasons for one bead; that for its shape comes last.
  ///
  /// A crossing bead was found by what its sides say and not by where they stand, so that this is all it rests on.
  private func reasons(for bead: Bead) -> [Reason] {
    let shape = Reason(kind: Reason.shape, nats: Double(prior(of: bead)))
    if bead.isUnpaired { return [shape] }
    let values = SharedValues(bead, of: bitext.source.document, bitext.target.document)
    let weighed = bead.isCrossing ? MovedBlocks.telling(evidence) : evidence
    return weighed.map { evidence in
      Reason(
        kind: evidence.kind.name, nats: Double(evidence.score(bead.source, bead.target)),
        shared: evidence.kind.values.map(values.forms) ?? [])
    } + [shape]
  }

  private func prior(of bead: Bead) -> Float {
    if bead.target.isEmpty { return model.sourceSkip }
    if bead.source.isEmpty { return model.targetSkip }
    if bead.isCrossing { return 0 }
    return model.prior(of: BeadShape(bead.source.count, bead.target.count))
  }
}
