/// What a lexicon says of the words of two terms.
struct TermSupport: Sendable {
  private let table: TranslationTable
  /// The number of each word's stem in the table; -1 for function words.
  private let sources: [Int32]
  private let targets: [Int32]

  /// What is granted to words that no lexicon knows.
  private static let unknown = 0.15
  /// What a pair of words is known by at the least, to be as good as certain.
  private static let enough: Float = 0.4

  /// Sharpens a lexicon by pairs of texts.
  init(
    _ pairs: [(source: String, target: String)], _ source: TermCandidates, _ target: TermCandidates, _ lexicon: Lexicon
  ) {
    var trainer = LexiconTrainer(prior: lexicon)
    for pair in pairs { trainer.add(source: pair.source, target: pair.target) }
    func vocabulary(_ side: TermCandidates) -> ([WordKey], [Int32]) {
      let words = side.stems.compactMap(\.self).sortedUnique()
      return (words, side.stems.map { stem in stem.flatMap { WordIndex.number(of: $0, in: words) } ?? -1 })
    }
    let (rows, columns) = (vocabulary(source), vocabulary(target))
    table = trainer.lexicon().table(rows.0, columns.0)
    (sources, targets) = (rows.1, columns.1)
  }

  /// How many of the words of two terms have a translation in the other, 0 to 1.
  func share(_ source: [Int32], _ target: [Int32]) -> Double {
    let rows = source.map { sources[Int($0)] }.filter { $0 >= 0 }
    let columns = target.map { targets[Int($0)] }.filter { $0 >= 0 }
    guard !rows.isEmpty, !columns.isEmpty else { return 0 }
    var (here, there) = ([Float](repeating: 0, count: rows.count), [Float](repeating: 0, count: columns.count))
    for (row, word) in rows.enumerated() {
      for cell in table.cells(of: Int(word)) {
        guard let column = columns.firstIndex(of: table.words[cell]) else { continue }
        let strength = min(1, max(table.forward[cell], table.backward[cell]) / Self.enough)
        here[row] = max(here[row], strength)
        there[column] = max(there[column], strength)
      }
    }
    func mean(_ values: [Float]) -> Double {
      values.reduce(0) { $0 + max(Self.unknown, Double($1)) } / Double(values.count)
    }
    return mean(here) * mean(there)
  }
}
