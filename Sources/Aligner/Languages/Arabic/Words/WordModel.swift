import Foundation

/// What a word of Arabic costs in a text, in nats: −ln of its probability as a word by itself.
///
/// The words of the document count most; behind them stand the usual words, stems that the document or a lexicon knows with
/// what is written in one with them, and for all else the number of letters and how words of the document begin and end.
/// The interpolation is a Dirichlet prior, as in the word models of Goldwater, Griffiths and Johnson ("A Bayesian
/// framework for word segmentation", Cognition 112(1), 2009), whose division into words this follows without sampling.
struct WordModel {
  /// What is weighed with. Fitted by removing spaces from ten texts of 150 sentences (news of health, scripture, stories, law,
  /// messages of programs): first on five of them, the last choice on all ten, and tried on sentences of the same texts that had
  /// been held out. The results move little with any.
  private enum Weight {
    /// Words of the document that the knowledge of words in general weighs as much as.
    static let prior: Float = 1000
    /// A word that nothing is known of, and each of its letters.
    static let unknown: Float = 0
    static let letter: Float = 3.2
    /// Each letter of a stem beyond the fifth: stems are of three to five.
    static let longStem: Float = 0.6
    /// An unknown stem of less than three letters.
    static let shortUnknown: Float = 6
    /// A stem that the lexicon knows by one word; more words, less cost.
    static let knownStem: Float = 9.3
    /// Each letter behind those that the lexicon keeps.
    static let beyondKey: Float = 2.2
    /// A stem of the document in another form than it stands there.
    static let ownStem: Float = 1.5
    /// A conjunction before a usual word; a pronoun behind a particle.
    static let conjunction: Float = 3.2
    static let pronoun: Float = 3
    /// What is no word: parts alone, one letter, two letters that are no usual word.
    static let noWord: Float = 25
    static let oneLetter: Float = 14
    static let twoLetters: Float = 16
    /// Most that two letters at the edge of a word say, and places that are added to those counted.
    static let mostEdge: Float = 4
    static let edgePrior: Float = 20
  }

  /// What each letter of an unknown word costs.
  static let letterCost = Weight.letter

  private let known: KnownStems
  /// How much likelier two letters are anywhere than at the beginning of a word, or at its end; by both letters.
  private var beginnings = [Float](repeating: 0, count: 64 * 64)
  private var ends = [Float](repeating: 0, count: 64 * 64)
  /// The words of the document as they stand there, and their stems, folded.
  private var words: [PackedWord: Int] = [:]
  private var stems: [PackedWord: Int] = [:]
  private var total = 0
  private var costs: [PackedWord: Float] = [:]

  /// - Parameters:
  ///   - known: stems of the language.
  ///   - runs: what stands between spaces, with how often. Runs begin and end where words do. Linear.
  init(known: KnownStems, runs: [(letters: [UInt8], count: Int)]) {
    self.known = known
    var (first, last, anywhere) = (beginnings, beginnings, beginnings)
    for run in runs where run.letters.count >= 3 {
      // Usual words say little of others.
      let weight = Float(run.count).squareRoot()
      for index in 1..<run.letters.count {
        let pair = Self.pair(run.letters[index - 1], run.letters[index])
        anywhere[pair] += weight
        if index == 1 { first[pair] += weight }
        if index == run.letters.count - 1 { last[pair] += weight }
      }
    }
    beginnings = Self.ratios(first, anywhere)
    ends = Self.ratios(last, anywhere)
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 6 | Int(second) }

  private static func ratios(_ edge: [Float], _ anywhere: [Float]) -> [Float] {
    let (edgeSum, sum) = (edge.reduce(0, +), anywhere.reduce(0, +))
    return zip(edge, anywhere).map { edge, anywhere in
      guard anywhere > 0 else { return Weight.mostEdge }
      let share = anywhere / sum
      let ratio = (edge + Weight.edgePrior * share) / (edgeSum + Weight.edgePrior) / share
      return max(-Weight.mostEdge, min(Weight.mostEdge, -log(ratio)))
    }
  }

  /// Takes the words of the document in place of those that were there before. Linear.
  mutating func learn(_ counted: [(word: PackedWord, count: Int)]) {
    (words, stems, costs, total) = ([:], [:], [:], 0)
    for (word, count) in counted {
      words[word, default: 0] += count
      total += count
      let folded = word.folded
      let article = WordParts.articles.last { folded.hasPrefix($0) && folded.count >= $0.count + Self.leastStem }
      let stem = folded.dropFirst(article?.count ?? 0)
      if stem.count >= Self.leastStem { stems[stem, default: 0] += count }
    }
  }

  /// Least letters of a stem.
  private static let leastStem = 3

  /// What a word costs.
  /// - Parameter own: how many of the document's words of this form do not count. Complexity: constant; remembered.
  mutating func cost(of word: PackedWord, without own: Int = 0) -> Float {
    let general: Float
    if let cost = costs[word] {
      general = cost
    } else {
      general = generalCost(of: word)
      costs[word] = general
    }
    let count = Float(max(0, (words[word] ?? 0) - own))
    return -log((count + Weight.prior * exp(-general)) / (Float(total) + Weight.prior))
  }

  /// What a word costs by what is known of words in general and of the document's stems.
  func generalCost(of word: PackedWord) -> Float {
    if word.count < 2 { return Weight.oneLetter }
    if let cost = WordParts.usual[word] { return cost }
    if word.count == 2 { return WordParts.noWords.contains(word) ? Weight.noWord : Weight.twoLetters }
    if Self.isNoWord(word) { return Weight.noWord }
    var cost = parsedCost(of: word)
    for conjunction in WordParts.conjunctions where word.count > 3 && word.hasPrefix(conjunction) {
      if let rest = WordParts.usual[word.dropFirst(1)] { cost = min(cost, rest + Weight.conjunction) }
    }
    for pronoun in WordParts.pronouns where word.hasSuffix(pronoun) {
      let bearer = word.dropLast(pronoun.count)
      guard WordParts.pronounBearers.contains(bearer) else { continue }
      cost = min(cost, (WordParts.usual[bearer] ?? Weight.pronoun) + Weight.pronoun)
    }
    return cost
  }

  /// Whether a word is a part of words, or the article with the first letter of its noun. `والد` is a word.
  private static func isNoWord(_ word: PackedWord) -> Bool {
    if WordParts.noWords.contains(word) { return true }
    let article = word.dropLast(1)
    guard WordParts.articles.contains(article) else { return false }
    return article == WordParts.articles[0] || ArabicLetters.isAlef(word[word.count - 1])
  }

  /// The least that a word costs as a stem with what stands before and behind it.
  private func parsedCost(of word: PackedWord) -> Float {
    let folded = word.folded
    let edges =
      beginnings[Self.pair(word[0], word[1])] + ends[Self.pair(word[word.count - 2], word[word.count - 1])]
    var least = Weight.noWord + Weight.letter * Float(word.count)
    for prefix in WordParts.prefixes where folded.hasPrefix(prefix.letters) {
      let rest = folded.dropFirst(prefix.letters.count)
      let isDefinite = WordParts.articles.contains(prefix.letters)
      for suffix in WordParts.suffixes where rest.count >= suffix.letters.count + 2 && rest.hasSuffix(suffix.letters) {
        if isDefinite, !WordParts.definiteSuffixes.contains(suffix.letters) { continue }
        let stem = rest.dropLast(suffix.letters.count)
        let isWhole = prefix.letters.count == 0 && suffix.letters.count == 0
        let cost = min(unknownCost(of: stem) + edges, knownCost(of: stem, isWhole: isWhole))
        least = min(least, prefix.cost + suffix.cost + cost)
      }
    }
    return least
  }

  private func unknownCost(of stem: PackedWord) -> Float {
    Weight.unknown + Weight.letter * Float(stem.count) + (stem.count < Self.leastStem ? Weight.shortUnknown : 0)
      + Weight.longStem * Float(max(0, stem.count - StemAlphabet.arabic.longest))
  }

  /// What a stem costs that the lexicon or the document knows.
  /// - Parameter isWhole: whether the stem is the word itself, which the document is asked for elsewhere.
  private func knownCost(of stem: PackedWord, isWhole: Bool) -> Float {
    guard stem.count >= Self.leastStem, let key = stem.stemKey else { return .infinity }
    var cost = Float.infinity
    let weight = known.weight(of: key)
    if weight > 0 {
      cost =
        Weight.knownStem - log(Float(weight))
        + Weight.beyondKey * Float(max(0, stem.count - StemAlphabet.arabic.longest))
    }
    if !isWhole, let count = stems[stem] {
      cost = min(cost, Weight.ownStem - log(Float(count) / Float(total + 1)))
    }
    return cost
  }
}
