import Foundation

/// What labels say of paragraphs that have left their place: they may have taken their number along, or not.
///
/// The log-likelihood ratio of an equal label is log(P(equal | moved) / P(equal | unrelated)); half of those that move
/// keep their number, and an unrelated paragraph has it as often as it occurs on the other side.
struct MovedLabels {
  private static let kept = 0.5
  /// Most nats for an equal label: numbers that restart are equal by chance.
  private static let strongest = 4.0

  private let source: [LabelKey?]
  private let target: [LabelKey?]
  /// Nats for each label that target paragraphs have.
  private var nats: [LabelKey: Float] = [:]

  init(_ bitext: BitextFeatures) {
    source = bitext.source.labels
    target = bitext.target.labels
    var counts: [LabelKey: Int] = [:]
    for case let label? in target { counts[label, default: 0] += 1 }
    let total = Double(max(target.count, 1))
    nats = counts.mapValues { Float(min(max(log(Self.kept * total / Double($0)), 0), Self.strongest)) }
  }

  /// Nats for each of some pairs of paragraphs.
  func scores(of pairs: [(source: Int, target: Int)]) -> [Float] {
    pairs.map { pair in
      guard let own = source[pair.source], let other = target[pair.target], own.isCounted else { return 0 }
      return own == other ? nats[other] ?? 0 : Float(log(1 - Self.kept))
    }
  }
}
