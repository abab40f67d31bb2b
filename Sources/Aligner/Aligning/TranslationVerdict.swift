/// Tells two documents that are translations of each other from two that are not.
enum TranslationVerdict {
  /// Least evidence per paragraph, in nats, of a translation.
  ///
  /// Read off the development sets and seeds: see the figures in the guided tour.
  private static let threshold = 0.1

  /// Weighs the evidence of an alignment, labels and structure left out: unrelated documents have those in common too.
  static func verdict(
    on beads: [Bead], of bitext: BitextFeatures, by evidence: [any Evidence]
  ) -> Alignment.Verdict {
    let model = BeadModel()
    let telling = evidence.filter { !type(of: $0).saysWhere }
    var sum = 0.0
    for bead in beads {
      if bead.isUnpaired {
        sum += Double(bead.source.isEmpty ? model.targetSkip : model.sourceSkip)
      } else {
        sum += telling.reduce(0) { $0 + Double($1.score(bead.source, bead.target)) }
      }
    }
    let score = sum / Double(max(bitext.source.count + bitext.target.count, 1))
    return .init(isTranslation: score >= threshold, score: score)
  }
}
