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
