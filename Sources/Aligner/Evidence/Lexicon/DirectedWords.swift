import Foundation

/// One direction of the lexicon's evidence: how well the words of a given group explain those of single paragraphs of
/// the other side.
///
/// A word a is drawn with probability 1 − λ from the translations of the given group's words F, as in IBM Model 1, and
/// with λ from the surroundings: `score(a) = log(λ + (1 − λ) · Σ t(a|f) / (|F| p(a)))`, at most `strongestWord`. It is
/// split into `log λ`, which does not depend on F, and what the translations gain over it. λ is a word's own: how
/// often it has stood in confident links without a translation of it.
struct DirectedWords: Sendable {
  /// The words that are given, and their translations.
  private let given: PostingIndex
  private let table: TranslationTable
  private let own: OwnShares?
  /// The words to be explained.
  let explained: PostingIndex
  /// For each place of `explained`, (1 − λ) / (λ p), and the most that it can gain; 0 for words without translation.
  private let factors: [Float]
  private let ceilings: [Float]
  /// Summed log λ of the known words of each paragraph, and their number.
  private let losses: [Float]
  private let knownCounts: [Int]

  /// Most nats that one word can say.
  private static let strongestWord: Float = FittedConstant.lexiconStrongest.single

  /// - Parameters:
  ///   - given: words by paragraph.
  ///   - table: their translations, a row for each.
  ///   - explained: words of the other side, with their local shares.
  ///   - own: what links have taught the table by themselves.
  ///   - noise: λ of each word of the other side; `nil` if it has no translation in these documents.
  init(_ given: WordIndex, _ table: TranslationTable, _ explained: WordIndex, own: OwnShares?, noise: [Float?]) {
    self.own = own
    self.given = given.index
    self.table = table
    self.explained = explained.index
    var factors: [Float] = []
    var ceilings: [Float] = []
    factors.reserveCapacity(explained.shares.count)
    ceilings.reserveCapacity(explained.shares.count)
    for (word, share) in zip(explained.index.members, explained.shares) {
      if let noise = noise[Int(word)] {
        factors.append((1 - noise) / (noise * share))
        ceilings.append(Self.strongestWord - log(noise))
      } else {
        factors.append(0)
        ceilings.append(0)
      }
    }
    var losses: [Float] = []
    var knownCounts: [Int] = []
    for paragraph in 0..<explained.index.paragraphCount {
      let known = explained.index.members(of: paragraph).compactMap { noise[Int($0)] }
      losses.append(known.reduce(0) { $0 + log($1) })
      knownCounts.append(known.count)
    }
    self.factors = factors
    self.ceilings = ceilings
    self.losses = losses
    self.knownCounts = knownCounts
  }

  /// How many words of a paragraph the lexicon knows, and what they lose by having no translation at all, in nats.
  @inline(__always)
  func known(_ paragraph: Int) -> (count: Int, loss: Float) {
    (knownCounts[paragraph], losses[paragraph])
  }

  /// What the words of single paragraphs gain by translations in growing groups of given paragraphs.
  struct Gains {
    /// The first paragraph of each group.
    let firsts: Range<Int>
    /// The largest group.
    let longest: Int
    /// The paragraphs that are explained by the groups that begin at each first one.
    let windows: [Range<Int>]
    /// Where the figures of each first paragraph begin; each has `longest` stretches of its window's length.
    fileprivate var offsets: [Int]
    fileprivate var values: [Float]

    /// Nats for one paragraph, given a group.
    @inline(__always)
    func value(_ group: Range<Int>, _ paragraph: Int) -> Float {
      let row = group.lowerBound - firsts.lowerBound
      let window = windows[row]
      return values[offsets[row] + (group.count - 1) * window.count + paragraph - window.lowerBound]
    }
  }

  /// The gains for all groups of up to `longest` paragraphs that begin in `firsts`.
  /// - Parameter windows: for each first paragraph, the paragraphs to explain.
  func gains(firsts: Range<Int>, longest: Int, windows: [Range<Int>]) -> Gains {
    var offsets: [Int] = []
    offsets.reserveCapacity(windows.count)
    var count = 0
    for window in windows {
      offsets.append(count)
      count += longest * window.count
    }
    var gains = Gains(
      firsts: firsts, longest: longest, windows: windows, offsets: offsets,
      values: [Float](repeating: 0, count: count))
    // For each word of the other side, the summed probability that the group's words give it.
    var sums = [Float](repeating: 0, count: explained.memberCount)
    var touched: [Int32] = []
    for first in firsts {
      let window = windows[first - firsts.lowerBound]
      var place = offsets[first - firsts.lowerBound]
      var size: Float = 0
      for last in first..<min(first + longest, given.paragraphCount) {
        for word in given.members(of: last) where !isRepeated(word, from: first, to: last) {
          size += 1
          add(word, to: &sums, &touched)
        }
        own?.remove(of: last, from: &sums, explained)
        let scale = 1 / max(size, 1)
        for paragraph in window {
          gains.values[place] = gain(of: paragraph, sums, scale: scale)
          place += 1
        }
      }
      for word in touched { sums[Int(word)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return gains
  }

  /// The gains of single paragraphs, each given one of the other side; linear in what those given say, besides sorting.
  func gains(of pairs: [(given: Int, explained: Int)]) -> [Float] {
    var gains = [Float](repeating: 0, count: pairs.count)
    var sums = [Float](repeating: 0, count: explained.memberCount)
    var touched: [Int32] = []
    var current = -1
    for index in pairs.indices.sorted(by: { (pairs[$0].given, $0) < (pairs[$1].given, $1) }) {
      let given = pairs[index].given
      if given != current {
        for word in touched { sums[Int(word)] = 0 }
        touched.removeAll(keepingCapacity: true)
        for word in self.given.members(of: given) { add(word, to: &sums, &touched) }
        own?.remove(of: given, from: &sums, explained)
        current = given
      }
      gains[index] = gain(
        of: pairs[index].explained, sums, scale: 1 / Float(max(self.given.places(of: given).count, 1)))
    }
    return gains
  }

  /// Adds what a word says of those of the other side.
  @inline(__always)
  private func add(_ word: Int32, to sums: inout [Float], _ touched: inout [Int32]) {
    for cell in table.cells(of: Int(word)) {
      let other = table.words[cell]
      if sums[Int(other)] == 0 { touched.append(other) }
      sums[Int(other)] += table.forward[cell]
    }
  }

  private func gain(of paragraph: Int, _ sums: [Float], scale: Float) -> Float {
    var gain: Float = 0
    for place in explained.places(of: paragraph) {
      let sum = sums[Int(explained.members[place])]
      if sum > 0 { gain += min(ceilings[place], log(1 + sum * scale * factors[place])) }
    }
    return gain
  }

  private func isRepeated(_ word: Int32, from first: Int, to last: Int) -> Bool {
    (first..<last).contains { given.members(of: $0).contains(word) }
  }
}
