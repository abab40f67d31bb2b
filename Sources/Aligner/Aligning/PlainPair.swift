/// Tells after the first pass whether a pair is plain: then the others would say what is known already, and take longer than
/// the first.
///
/// Plain are documents of equally many paragraphs of which each is paired with one, and as good as certainly, the first search having
/// gone by what they say alone. The labels, which have no voice in that pass, get it here: they have to agree wherever they can
/// be compared, and they are weighed, so that what is sure and why is told with them. In 1,770 searches of perturbed
/// development sets no plain one had other beads after all passes. What is missing on both sides at one place, moved, exchanged or renumbered
/// leaves a pair that is not sure, or labels that differ.
struct PlainPair {
  let bitext: BitextFeatures
  let kinds: [EvidenceKind]

  /// Least confidence of every bead, once labels have spoken; and before, since they move it by little.
  private static let sure = 0.999
  private static let nearlySure = 0.98
  /// Nats a paragraph from which on nobody doubts that documents are translations of each other.
  private static let leastScore = ReversedControl.doubtful.upperBound

  /// What there is to be found in a plain pair; `nil` for a pair that is not plain.
  /// - Parameter first: what the first pass has found, in a lattice in which the labels have not been heard.
  func outcome(of first: Passes.Outcome) -> Passes.Outcome? {
    guard bitext.source.count == bitext.target.count, bitext.source.count >= TranslationVerdict.short,
      !first.lattice.band.isNarrowed, first.found.beads.allSatisfy({ Self.isSingle($0, atLeast: Self.nearlySure) }),
      zip(bitext.source.labels, bitext.target.labels).allSatisfy(Self.agree)
    else { return nil }
    var outcome = first
    let links = ConfidentLink.all(in: first.found.beads, bitext.constants)
    let late = kinds.filter { $0.needsLinks && $0.applies(bitext) }.map { $0.fitted(to: bitext, links: links) }
    outcome.lattice.weigh(by: late, inOrderOf: kinds)
    outcome.found = outcome.lattice.withPosteriors(outcome.lattice.bestPath())
    guard outcome.found.beads.allSatisfy({ Self.isSingle($0, atLeast: Self.sure) }),
      TranslationVerdict.verdict(on: outcome.found.beads, in: outcome.lattice).score >= Self.leastScore
    else { return nil }
    return outcome
  }

  private static func isSingle(_ bead: Bead, atLeast least: Double) -> Bool {
    bead.isSinglePair && bead.confidence >= least
  }

  /// Whether two labels are the same, as far as they can be compared: a translation may have none, or a bullet.
  private static func agree(_ source: LabelKey?, _ target: LabelKey?) -> Bool {
    guard let source, let target, source.isCounted, target.isCounted else { return true }
    return source.rank == target.rank && source.depth == target.depth && source.number == target.number
      && source.prefix == target.prefix
  }
}
