/// Learns a lexicon from pairs of texts that are translations of each other.
///
/// The texts are reduced to sets of stems; see `TranslationModel` for how they are learned from.
public struct LexiconTrainer: Sendable {
  private let prior: Lexicon
  private let constants: Constants
  private var source: [[WordKey]] = []
  private var target: [[WordKey]] = []
  private var weights: [Float] = []

  /// Makes a trainer that starts from a lexicon.
  public init(prior: Lexicon = .empty, constants: Constants = Constants()) {
    self.prior = prior
    self.constants = constants
  }

  /// Adds a pair of texts that are translations of each other.
  public mutating func add(source: String, target: String, weight: Float = 1) {
    self.source.append(WordKeys.keys(of: source, language: .source))
    self.target.append(WordKeys.keys(of: target, language: .target))
    weights.append(weight)
  }

  /// The lexicon that the pairs teach; O(sum over pairs of stems × stems).
  public func lexicon() -> Lexicon {
    let source = WordIndex(self.source, constants)
    let target = WordIndex(self.target, constants)
    let table = TranslationModel.learned(
      PairedWords(source.index, target.index, weights: weights),
      prior: prior.table(source.vocabulary, target.vocabulary), constants)
    var entries: [Lexicon.Entry] = []
    for row in 0..<table.rowCount {
      for cell in table.cells(of: row) {
        entries.append(
          .init(
            source: source.vocabulary[row], target: target.vocabulary[Int(table.words[cell])],
            forward: table.forward[cell], backward: table.backward[cell]))
      }
    }
    let stems = Set(entries.lazy.flatMap { [$0.source, $0.target] })
    return Lexicon(
      entries: entries, usual: UsualWords([source, target].flatMap(shares).filter { stems.contains($0.stem) }))
  }

  /// How usual each stem of one side is, by the pairs' weights.
  private func shares(_ words: WordIndex) -> [UsualWords.Entry] {
    let counts = (0..<words.index.memberCount).map { word in
      words.index.paragraphs(with: Int32(word)).reduce(0) { $0 + weights[Int($1)] }
    }
    let total = counts.reduce(0, +)
    return zip(words.vocabulary, counts).map { UsualWords.Entry(stem: $0, share: $1 / total) }
  }
}
