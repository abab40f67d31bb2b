import Foundation

/// Pairs of paragraphs that share something rare, with what that says in nats.
///
/// Rare are numbers, labels within the section that they stand in, and translations by the general lexicon, as long as
/// they occur in a few paragraphs only. Complexity: O(k) in the number of such things that paragraphs share.
struct RarePairs {
  /// What a pair has to have.
  struct Demands {
    /// What occurs in more paragraphs of a side than this says too little.
    var commonestToken: Int
    var commonestWord: Int
    /// Least nats that a pair has to be worth.
    var weight: Float
  }

  /// A pair and what it is worth, in nats.
  struct Pair {
    var anchor: Anchor
    var weight: Float
  }

  /// Most pairs of one source paragraph.
  private static let mostPerParagraph = 8

  private let bitext: BitextFeatures
  /// The labels of either side; `nil` if they do not count.
  private let labels: (source: PostingIndex, target: PostingIndex)?

  /// - Parameter usesLabels: whether labels count, which say where a paragraph stands rather than what it says.
  init(_ bitext: BitextFeatures, usesLabels: Bool) {
    self.bitext = bitext
    var interner = TokenInterner()
    let (sourcePaths, targetPaths) =
      usesLabels ? (Self.paths(bitext.source, &interner), Self.paths(bitext.target, &interner)) : ([], [])
    labels =
      usesLabels
      ? (PostingIndex(sourcePaths, size: interner.count), PostingIndex(targetPaths, size: interner.count)) : nil
  }

  /// The best pairs of some source paragraphs, by their order; at most eight of each.
  /// - Parameters:
  ///   - band: where their counterparts may be; `nil` for anywhere.
  ///   - isAllowed: for each target paragraph, whether it may be a counterpart; `nil` if all may.
  func pairs(
    of paragraphs: some RandomAccessCollection<Int> & Sendable, _ demands: Demands, within band: Band? = nil,
    isAllowed: [Bool]? = nil
  ) -> [Pair] {
    let translations = RareTranslations(bitext, commonest: demands.commonestWord)
    return ParallelMap.chunks(paragraphs.count) { range in
      pairs(of: paragraphs.dropFirst(range.lowerBound).prefix(range.count), translations, demands, band, isAllowed)
    }
  }

  private func pairs(
    of paragraphs: some Sequence<Int>, _ translations: RareTranslations, _ demands: Demands, _ band: Band?,
    _ isAllowed: [Bool]?
  ) -> [Pair] {
    let numbers = (bitext.source.numbers, bitext.target.numbers)
    let (words, targets) = (bitext.source.words.index, bitext.target.words.index)
    var gatherer = Gatherer(sourceCount: bitext.source.count, targetCount: bitext.target.count)
    var pairs: [Pair] = []
    for paragraph in paragraphs {
      gatherer.begin(
        band.map { $0.rows[paragraph].lowerBound..<min($0.rows[paragraph].upperBound + 1, $0.targetCount) })
      for number in numbers.0.members(of: paragraph) {
        gatherer.add(number, of: numbers.0, number, of: numbers.1, commonest: demands.commonestToken)
      }
      if let labels {
        for token in labels.source.members(of: paragraph) {
          gatherer.add(token, of: labels.source, token, of: labels.target, commonest: demands.commonestToken)
        }
      }
      for word in words.members(of: paragraph) { gatherer.add(translations, of: word, in: targets) }
      pairs += gatherer.best(
        for: paragraph, most: Self.mostPerParagraph, least: demands.weight, isAllowed: isAllowed)
    }
    return pairs
  }

  /// For each labelled paragraph a token for its label within the division over it.
  private static func paths(_ side: SideFeatures, _ interner: inout TokenInterner) -> [[Int32]] {
    var division = ""
    return side.labels.indices.map { index in
      guard let label = side.labels[index], label.isCounted else { return [] }
      let own = "\(label.prefix).\(label.number).\(label.suffix)"
      if side.kinds[index] == .heading {
        division = own
        return [interner.number(of: own + "§")]
      }
      return [interner.number(of: division + "/" + own)]
    }
  }

  /// Sums what one source paragraph shares with each target paragraph.
  private struct Gatherer {
    private var weights: [Float]
    private var touched: [Int32] = []
    private let logCount: Float
    private var window: Range<Int>?

    init(sourceCount: Int, targetCount: Int) {
      weights = [Float](repeating: 0, count: targetCount)
      logCount = log(Float(max(sourceCount, targetCount, 1)))
    }

    /// Begins a source paragraph, of which only some target paragraphs may be the counterpart.
    mutating func begin(_ window: Range<Int>?) { self.window = window }

    /// Counts the translations of a source word, where they are on the other side.
    mutating func add(_ translations: borrowing RareTranslations, of word: Int32, in targets: borrowing PostingIndex) {
      for cell in translations.cells(of: word) {
        let (target, weight) = translations.cell(cell)
        add(weight, to: target, of: targets)
      }
    }

    /// Counts something that both sides have: what it says is the log of how rare it is.
    mutating func add(
      _ source: Int32, of sources: PostingIndex, _ target: Int32, of targets: PostingIndex, commonest: Int
    ) {
      let frequency = max(sources.frequency(of: source), targets.frequency(of: target))
      guard targets.frequency(of: target) > 0, frequency <= commonest else { return }
      add(logCount - log(Float(frequency)), to: target, of: targets)
    }

    /// Adds to the paragraphs of the window that a member is in.
    @inline(__always)
    private mutating func add(_ weight: Float, to target: Int32, of targets: borrowing PostingIndex) {
      let places = targets.postings(of: target)
      let postings = targets.postings.span
      var place = places.lowerBound
      if let window { place = places.partitionPoint { Int(postings[$0]) >= window.lowerBound } }
      let end = Int32(window?.upperBound ?? weights.count)
      while place < places.upperBound, postings[place] < end {
        add(weight, to: Int(postings[place]))
        place += 1
      }
    }

    private mutating func add(_ weight: Float, to target: Int) {
      if weights[target] == 0 { touched.append(Int32(target)) }
      weights[target] += weight
    }

    /// The best pairs of a paragraph; forgets what was gathered.
    mutating func best(for source: Int, most: Int, least: Float, isAllowed: [Bool]?) -> [Pair] {
      var best: [Pair] = []
      for target in touched where weights[Int(target)] >= least && isAllowed?[Int(target)] != false {
        best.append(Pair(anchor: Anchor(source: source, target: Int(target)), weight: weights[Int(target)]))
      }
      if best.count > most {
        best.sort { ($0.weight, $1.anchor.target) > ($1.weight, $0.anchor.target) }
        best.removeLast(best.count - most)
      }
      for target in touched { weights[Int(target)] = 0 }
      touched.removeAll(keepingCapacity: true)
      return best
    }
  }
}

/// Gives each distinct token a small number, in the order of first appearance, so that results do not depend on hashing.
private struct TokenInterner {
  private var numbers: [String: Int32] = [:]

  /// How many tokens are known.
  var count: Int { numbers.count }

  /// The number of a token, a new one if it has not been seen.
  mutating func number(of token: String) -> Int32 {
    if let known = numbers[token] { return known }
    let number = Int32(count)
    numbers[token] = number
    return number
  }
}
