import Foundation

/// Tells two documents that are translations of each other from two that are not.
enum TranslationVerdict {
  /// Nats that two documents have to show before anything is believed: a few paragraphs can agree in length by chance.
  private static let handicap = 3.0
  /// Nats a paragraph less that are enough: of a translation of which much is missing the best path is worth little.
  private static let allowance = 0.15
  /// Most nats that a bead counts for each paragraph of its shorter side. A digest has a date and some figures of its document in
  /// one place; a translation has a little of everything everywhere.
  private static let mostOfPair = 8.0
  /// Nats for a paragraph without counterpart: more than in the search, since documents that share a subject leave many.
  private static let unpaired = -4.0
  /// How far below that short documents may be and still be translations, in nats.
  private static let doubt = 4.0
  /// Paragraphs of the shorter side below which documents are short: those have no control, either.
  static let short = 8
  /// Log-odds of a translation for each nat above what is asked.
  private static let slope = 0.7

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
    var alignment = Alignment(
      source: source, target: target, beads: beads, verdict: .init(.no, score: score, probability: 0))
    (alignment.source.draft, alignment.target.draft) = (nil, nil)
    return alignment
  }

  /// The verdict on beads that were found in a lattice.
  /// - Parameters:
  ///   - lattice: the one in which the beads were found, those that cross others aside.
  static func verdict(on beads: [Bead], in lattice: Lattice) -> Alignment.Verdict {
    var weight = Weight()
    weight.add(beads, in: lattice)
    return weight.verdict
  }

  /// What an alignment weighs, labels and structure left out: unrelated documents have those in common too. It may be put
  /// together of parts, each found in a lattice of its own.
  struct Weight {
    private var sum = 0.0
    private var counts = (source: 0, target: 0)

    /// Adds beads that were found in a lattice.
    mutating func add(_ beads: [Bead], in lattice: Lattice) {
      let model = BeadModel(lattice.model.constants)
      let telling = MovedBlocks.telling(lattice.evidence)
      let rest = lattice.evidence.filter { $0.kind.saysWhere }
      let singles = beads.filter { !$0.isCrossing && $0.isSinglePair }
      var places = rest.scores(of: singles.map { (source: $0.source.lowerBound, target: $0.target.lowerBound) })[...]
      for bead in beads {
        counts.source += bead.source.count
        counts.target += bead.target.count
        if bead.isUnpaired {
          sum += TranslationVerdict.unpaired
          continue
        }
        let shape = BeadShape(bead.source.count, bead.target.count)
        // What it was found to be worth, but for its shape and its place. What was found again is in no band.
        let place =
          shape == BeadShape(1, 1) && !bead.isCrossing
          ? places.removeFirst() : rest.reduce(0) { $0 + $1.score(bead.source, bead.target) }
        let found = bead.isCrossing ? Lattice.unreachable : lattice.score(of: bead)
        let nats =
          found.isFinite
          ? found - Double(lattice.model.prior(of: shape)) - Double(place)
          : telling.reduce(0) { $0 + Double($1.score(bead.source, bead.target)) }
        sum += min(nats, mostOfPair * Double(min(shape.source, shape.target)))
        // Groups are as unusual as they were before anything was learned of these documents.
        sum += Double(model.prior(of: shape) - BeadModel.single)
      }
    }

    /// What it comes to.
    var verdict: Alignment.Verdict {
      let paragraphs = Double(max(counts.source + counts.target, 1))
      let margin = sum - handicap + allowance * paragraphs
      let isShort = min(counts.source, counts.target) < short
      return .init(
        margin >= 0 ? .yes : isShort && margin >= -doubt ? .tooShort : .no, score: (sum - handicap) / paragraphs,
        probability: 1 / (1 + exp(-slope * margin)))
    }
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

  /// The target in reverse order; `nil` if it is no control, because it is short, and the middle of it stays where it is, or
  /// reads much the same then.
  static func reversed(_ target: Document, of source: Document) -> Document? {
    guard min(source.paragraphs.count, target.paragraphs.count) >= TranslationVerdict.short else { return nil }
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

  /// How likely documents that fail are to be translations: none of the development sets did.
  static let failed = 0.02

  /// Whether documents are worth enough more than in reverse order, both in nats a paragraph.
  static func isPassed(_ score: Double, control: Double) -> Bool { score - control >= leastGain }
}
