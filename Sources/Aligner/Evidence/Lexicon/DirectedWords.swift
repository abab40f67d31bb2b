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
  /// The words to be explained that have translations: where those of each paragraph begin, and which they are.
  private let starts: [Int32]
  private let words: [Int32]
  /// For each place of `words`, (1 − λ) / (λ p).
  private let factors: [Float]
  /// The most that each word can gain; 0 for words without translation.
  private let ceilings: [Float]
  /// Summed log λ of the known words of each paragraph.
  private let losses: [Float]
  private let pool = ScratchPool()

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
    let logs = noise.map { $0.map { log($0) } }
    ceilings = logs.map { $0.map { Self.strongestWord - $0 } ?? 0 }
    var starts: [Int32] = [0]
    var words: [Int32] = []
    var factors: [Float] = []
    var losses: [Float] = []
    starts.reserveCapacity(explained.index.paragraphCount + 1)
    losses.reserveCapacity(explained.index.paragraphCount)
    for paragraph in 0..<explained.index.paragraphCount {
      var loss: Float = 0
      for place in explained.index.places(of: paragraph) {
        let word = explained.index.members[place]
        guard let noise = noise[Int(word)], let log = logs[Int(word)] else { continue }
        words.append(word)
        factors.append((1 - noise) / (noise * explained.shares[place]))
        loss += log
      }
      starts.append(Int32(words.count))
      losses.append(loss)
    }
    self.starts = starts
    self.words = words
    self.factors = factors
    self.losses = losses
  }

  /// How many paragraphs there are to be explained.
  var explainedCount: Int { losses.count }

  /// How many words of a paragraph the lexicon knows, and what they lose by having no translation at all, in nats.
  @inline(__always)
  func known(_ paragraph: Int) -> (count: Int, loss: Float) {
    (Int(starts[paragraph + 1] - starts[paragraph]), losses[paragraph])
  }

  /// What the words of single paragraphs gain by translations in growing groups of given paragraphs.
  struct Gains {
    fileprivate let first: Int
    /// For each first paragraph of a group, where the figures of its groups would begin if they began with paragraph 0, and
    /// how many each group has.
    fileprivate var bases: [Int] = []
    fileprivate var lengths: [Int] = []
    /// Nats for one paragraph, given a group, at the group's ``base(of:)`` and the paragraph.
    fileprivate(set) var values: [Float]

    /// Where the figures of a group are.
    @inline(__always)
    func base(of group: Range<Int>) -> Int {
      let row = group.lowerBound - first
      return bases[row] + (group.count - 1) * lengths[row]
    }
  }

  /// The gains for all groups of up to `longest` paragraphs that begin in `firsts`.
  /// - Parameter windows: for each first paragraph, the paragraphs to explain.
  func gains(firsts: Range<Int>, longest: Int, windows: [Range<Int>]) -> Gains {
    var gains = Gains(
      first: firsts.lowerBound, values: [Float](repeating: 0, count: longest * windows.reduce(0) { $0 + $1.count }))
    var scratch = pool.take() ?? Scratch(given: given.memberCount, explained: ceilings.count)
    var place = 0
    for (row, window) in windows.enumerated() {
      gains.bases.append(place - window.lowerBound)
      gains.lengths.append(window.count)
      if !window.isEmpty {
        add(to: &gains.values, from: place, firsts.lowerBound + row, longest: longest, window, &scratch)
      }
      place += longest * window.count
    }
    pool.giveBack(scratch)
    return gains
  }

  /// Adds the gains of the groups that begin with one paragraph, group by group.
  private func add(
    to values: inout [Float], from place: Int, _ first: Int, longest: Int, _ window: Range<Int>,
    _ scratch: inout Scratch
  ) {
    let places = starts[window.lowerBound]..<starts[window.upperBound]
    scratch.want(words, places)
    let groups = first..<min(first + longest, given.paragraphCount)
    for last in groups { scratch.gather(given, last, table, own, isFirst: last == first) }
    scratch.find(words, starts, in: window)
    for step in 0..<scratch.groups.count {
      scratch.sum(step)
      let scale = 1 / max(scratch.groups[step].size, 1)
      let base = place + step * window.count
      let (words, sums, ceilings, factors) = (words.span, scratch.sums.span, ceilings.span, factors.span)
      let hits = scratch.hits.span
      for index in hits.indices {
        let (place, slot) = hits[index]
        let word = Int(words[Int(place)])
        let sum = sums[word]
        if sum > 0 {
          values[base + Int(slot)] += min(ceilings[word], log(1 + sum * scale * factors[Int(place)]))
        }
      }
    }
    scratch.clear(words, places)
  }

  /// The gains of single paragraphs, each given one of the other side; linear in what those given say, besides sorting.
  func gains(of pairs: [(given: Int, explained: Int)]) -> [Float] {
    var gains = [Float](repeating: 0, count: pairs.count)
    var scratch = pool.take() ?? Scratch(given: given.memberCount, explained: ceilings.count)
    let order = pairs.indices.sorted { (pairs[$0].given, $0) < (pairs[$1].given, $1) }
    var first = 0
    while first < order.count {
      let given = pairs[order[first]].given
      let run = order[first...].prefix { pairs[$0].given == given }
      first = run.endIndex
      for index in run { scratch.want(words, places(of: pairs[index].explained)) }
      scratch.gather(self.given, given, table, own, isFirst: true)
      scratch.sum(0)
      let scale = 1 / max(scratch.groups[0].size, 1)
      for index in run { gains[index] = gain(of: pairs[index].explained, scratch.sums, scale: scale) }
      for index in run { scratch.clear(words, places(of: pairs[index].explained)) }
    }
    pool.giveBack(scratch)
    return gains
  }

  private func gain(of paragraph: Int, _ sums: [Float], scale: Float) -> Float {
    var gain: Float = 0
    for place in places(of: paragraph) {
      let word = Int(words[Int(place)])
      if sums[word] > 0 { gain += min(ceilings[word], log(1 + sums[word] * scale * factors[Int(place)])) }
    }
    return gain
  }

  /// Where the words of a paragraph are in ``words``.
  private func places(of paragraph: Int) -> Range<Int32> { starts[paragraph]..<starts[paragraph + 1] }
}
