/// Learns a lexicon from pairs of texts that are translations of each other.
///
/// The texts are reduced to sets of stems; see ``TranslationModel`` for how they are learned from.
public struct LexiconTrainer: Sendable {
  private let prior: Lexicon
  private var french: [[WordKey]] = []
  private var arabic: [[WordKey]] = []
  private var weights: [Float] = []

  /// Makes a trainer that starts from a lexicon.
  public init(prior: Lexicon = .empty) {
    self.prior = prior
  }

  /// Adds a pair of texts that are translations of each other.
  public mutating func add(french: String, arabic: String, weight: Float = 1) {
    self.french.append(WordKeys.keys(of: french, language: .french))
    self.arabic.append(WordKeys.keys(of: arabic, language: .arabic))
    weights.append(weight)
  }

  /// The lexicon that the pairs teach; O(sum over pairs of stems × stems).
  public func lexicon() -> Lexicon {
    let source = WordIndex(french)
    let target = WordIndex(arabic)
    let table = TranslationModel.learned(
      PairedWords(source.index, target.index, weights: weights),
      prior: prior.table(source.vocabulary, target.vocabulary))
    var entries: [Lexicon.Entry] = []
    for row in 0..<table.rowCount {
      for cell in table.cells(of: row) {
        entries.append(
          .init(
            french: source.vocabulary[row], arabic: target.vocabulary[Int(table.words[cell])],
            forward: table.forward[cell], backward: table.backward[cell]))
      }
    }
    return Lexicon(entries: entries)
  }
}
