import Foundation

/// Learns which stems translate which from pairs of texts: IBM Model 1 over sets of stems, in both directions.
///
/// Brown, Della Pietra, Della Pietra and Mercer, "The Mathematics of Statistical Machine Translation", Computational
/// Linguistics 19(2), 1993. Counts are discounted (one sighting proves little) and drawn towards a prior lexicon, so
/// that a few documents can sharpen what is known but not overturn it.
public struct LexiconTrainer: Sendable {
  /// A pair of texts as sets of stems.
  struct Pair: Sendable {
    var french: [WordKey]
    var arabic: [WordKey]
    /// How far the pair is to be believed, 0 to 1.
    var weight: Float
  }

  private let prior: Lexicon
  private var pairs: [Pair] = []

  /// Rounds of expectation maximisation; more change little.
  private static let rounds = 4
  /// Subtracted from each expected count, and the weight of the prior lexicon, in sightings.
  private static let discount: Float = 0.7
  private static let priorWeight: Float = 3
  /// Least weighted sightings together of a pair that is kept, and least probability.
  private static let leastSightings: Float = 1.5
  private static let leastProbability: Float = 0.02

  /// Makes a trainer that starts from a lexicon.
  public init(prior: Lexicon = .empty) {
    self.prior = prior
  }

  /// Adds a pair of texts that are translations of each other.
  public mutating func add(french: String, arabic: String, weight: Float = 1) {
    add(
      french: WordKeys.keys(of: french, language: .french), arabic: WordKeys.keys(of: arabic, language: .arabic),
      weight: weight)
  }

  mutating func add(french: [WordKey], arabic: [WordKey], weight: Float) {
    guard !french.isEmpty, !arabic.isEmpty else { return }
    pairs.append(Pair(french: french, arabic: arabic, weight: weight))
  }

  /// The lexicon that the pairs teach; O(rounds × sum over pairs of stems × stems).
  public func lexicon() -> Lexicon {
    var table = CooccurrenceTable(pairs, leastSightings: Self.leastSightings, prior: prior)
    for _ in 0..<Self.rounds {
      table.maximise(pairs, discount: Self.discount, priorWeight: Self.priorWeight)
    }
    return Lexicon(entries: table.entries(leastProbability: Self.leastProbability))
  }
}
