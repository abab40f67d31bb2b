/// Tells two documents that are translations of each other from two that are not.
enum TranslationVerdict {
  /// Least evidence per paragraph, in nats, of a translation.
  ///
  /// Read off the development sets and seeds: see the figures in the guided tour.
  private static let threshold = -0.15
  /// Nats that two documents have to show before anything is believed: a few paragraphs can agree in length by chance.
  private static let handicap = 3.0

  /// How many times as long a document may be as its translation, in bytes, and still be aligned; the lengths of true
  /// pairs differ by a factor of two, of four where most is missing.
  private static let greatestRatio = 100
  /// Length from which on that is asked, in bytes: shorter documents cost nothing.
  private static let long = 100_000

  /// What there is to say of two documents that no alignment can make translations of each other, by their lengths alone:
  /// all is unpaired. `nil` for others.
  static func hopeless(_ source: Document, _ target: Document, _ constants: Constants) -> Alignment? {
    let lengths = [source, target].map { $0.paragraphs.reduce(0) { $0 + $1.text.utf8.count } }
    let (shorter, longer) = (min(lengths[0], lengths[1]), max(lengths[0], lengths[1]))
    guard longer >= long, longer / greatestRatio > shorter else { return nil }
    let beads =
      source.paragraphs.indices.map { Bead(source: $0..<($0 + 1), target: 0..<0, confidence: 1) }
      + target.paragraphs.indices.map {
        Bead(source: source.paragraphs.count..<source.paragraphs.count, target: $0..<($0 + 1), confidence: 1)
      }
    let score = Double(BeadModel(constants).sourceSkip)
    return Alignment(
      source: source, target: target, beads: beads, verdict: .init(isTranslation: false, score: score))
  }

  /// Weighs the evidence of an alignment, labels and structure left out: unrelated documents have those in common too.
  /// - Parameters:
  ///   - lattice: the one in which the beads were found, those that cross others aside.
  ///   - count: how many paragraphs the beads have; `nil` for those of the lattice.
  static func verdict(on beads: [Bead], in lattice: Lattice, paragraphs count: Int? = nil) -> Alignment.Verdict {
    let model = BeadModel(lattice.model.constants)
    let telling = MovedBlocks.telling(lattice.evidence)
    let rest = lattice.evidence.filter { $0.kind.saysWhere }
    var sum = 0.0
    var singles: [(source: Int, target: Int)] = []
    for bead in beads {
      if bead.isUnpaired {
        sum += Double(bead.source.isEmpty ? model.targetSkip : model.sourceSkip)
      } else if bead.isCrossing {
        sum += telling.reduce(0) { $0 + Double($1.score(bead.source, bead.target)) }
      } else {
        // What it was found to be worth, but for its shape and its place.
        let shape = BeadShape(bead.source.count, bead.target.count)
        sum += lattice.score(of: bead) - Double(lattice.model.prior(of: shape))
        if shape == BeadShape(1, 1) {
          singles.append((bead.source.lowerBound, bead.target.lowerBound))
        } else {
          sum -= rest.reduce(0) { $0 + Double($1.score(bead.source, bead.target)) }
        }
      }
    }
    sum -= rest.scores(of: singles).reduce(0) { $0 + Double($1) }
    let score = (sum - handicap) / Double(max(count ?? lattice.sourceCount + lattice.band.targetCount, 1))
    return .init(isTranslation: score >= threshold, score: score)
  }
}

/// Tells a weak translation from chance by a control: what a search finds in two documents as they stand, against what it finds when
/// the target's paragraphs are put in reverse order.
///
/// The best of many paths always finds something, in random letters too. A path through texts that share nothing finds
/// about as much either way; what is a translation is one in its own order.
struct ReversedControl {
  /// Scores of a verdict about which the control is asked: below, nothing is believed, above, everything is.
  ///
  /// Of the development sets with 40 % missing the lowest has 0.04; random letters reach 0.36, two halves of one scripture 0.47.
  static let doubtful = -0.15..<1.0
  /// Nats a paragraph that a translation has to be worth more than in reverse order.
  ///
  /// Whole documents are worth 3.6 more and above, those with 40 % missing 1.1; excerpts of some ten paragraphs with much
  /// that is missing 0.7, but for one of 0.3; 120 pairs of random letters, 8 to 40 paragraphs long, 0.51 at most.
  private static let leastGain = 0.55
  /// Paragraphs that the shorter side has to have: the middle of a short document stays where it is.
  private static let fewest = 8

  /// The target in reverse order; `nil` if it is no control, because it is too short or reads much the same then.
  static func reversed(_ target: Document, of source: Document) -> Document? {
    guard min(source.paragraphs.count, target.paragraphs.count) >= fewest else { return nil }
    var reversed = target
    reversed.anomalies = []
    reversed.paragraphs = target.paragraphs.reversed().map { paragraph in
      var paragraph = paragraph
      (paragraph.section, paragraph.parent) = (nil, nil)
      return paragraph
    }
    let same = zip(target.paragraphs, reversed.paragraphs).count { $0.text == $1.text }
    return same * 2 > target.paragraphs.count ? nil : reversed
  }

  /// Whether documents are worth enough more than in reverse order, both in nats a paragraph.
  static func isPassed(_ score: Double, control: Double) -> Bool { score - control >= leastGain }
}
