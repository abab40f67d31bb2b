import Foundation

/// One direction of the lexicon's evidence: how well the words of a given group explain those of single paragraphs of
/// the other side.
///
/// A word a is drawn with probability 1 − λ from the translations of the given group's words F, as in IBM Model 1, and
/// with λ from the surroundings: `score(a) = log(λ + (1 − λ) · Σ t(a|f) / (|F| p(a)))`, at most `strongest`. It is
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

  /// - Parameters:
  ///   - given: words by paragraph.
  ///   - table: their translations, a row for each.
  ///   - explained: words of the other side, with their local shares.
  ///   - own: what links have taught the table by themselves.
  ///   - noise: λ of each word of the other side; `nil` if it has no translation in these documents.
  ///   - strongest: most nats that one word can say.
  init(
    _ given: WordIndex, _ table: TranslationTable, _ explained: WordIndex, own: OwnShares?, noise: [Float?],
    strongest: Float
  ) {
    self.own = own
    self.given = given.index
    self.table = table
    let logs = noise.map { $0.map { log($0) } }
    ceilings = logs.map { $0.map { strongest - $0 } ?? 0 }
    var starts: [Int32] = [0]
    var words: [Int32] = []
    var factors: [Float] = []
    var losses: [Float] = []
    words.reserveCapacity(explained.index.count)
    factors.reserveCapacity(explained.index.count)
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

  /// The groups of given paragraphs that begin in one of them, and what is to be explained by each.
  struct Row {
    /// Paragraphs of the largest group.
    var longest: Int
    /// The paragraphs to explain.
    var window: Range<Int>
  }

  /// What the words of single paragraphs gain by translations in growing groups of given paragraphs.
  ///
  /// ```text
  /// values  │ 2      │ 2…3    │ 2…4    │ 3         │ 3…4       │   groups, of up to three paragraphs, and of up to two
  ///         │ 4 5 6  │ 4 5 6  │ 4 5 6  │ 5 6 7 8   │ 5 6 7 8   │   paragraphs of the first one's window
  /// ```
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

  /// Given paragraphs that share a block of ``Scratch``: enough of them that few are in two blocks, and few enough that
  /// the words of a block are a small part of all.
  private static let blockHeight = 16

  /// The gains for all groups that begin in consecutive paragraphs.
  /// - Parameters:
  ///   - first: the first of these paragraphs.
  ///   - rows: the groups of each.
  func gains(from first: Int, _ rows: [Row]) -> Gains {
    var gains = Gains(
      first: first, values: [Float](repeating: 0, count: rows.reduce(0) { $0 + $1.longest * $1.window.count }))
    var place = 0
    for row in rows {
      gains.bases.append(place - row.window.lowerBound)
      gains.lengths.append(row.window.count)
      place += row.longest * row.window.count
    }
    var scratch = pool.take() ?? Scratch(given: given.memberCount, explained: ceilings.count)
    for start in stride(from: 0, to: rows.count, by: Self.blockHeight) {
      add(rows[start..<min(start + Self.blockHeight, rows.count)], to: &gains, &scratch)
    }
    pool.giveBack(scratch)
    return gains
  }

  /// Adds the gains of the groups that begin in some consecutive paragraphs.
  private func add(_ rows: ArraySlice<Row>, to gains: inout Gains, _ scratch: inout Scratch) {
    let filled = rows.lazy.map(\.window).filter { !$0.isEmpty }
    guard let lower = filled.map(\.lowerBound).min(), let upper = filled.map(\.upperBound).max() else { return }
    scratch.note(words, starts[lower]..<starts[upper])
    let first = gains.first + rows.startIndex
    let reach = rows.indices.reduce(0) { max($0, gains.first + $1 + rows[$1].longest) }
    let last = min(reach, given.paragraphCount)
    for paragraph in first..<last { scratch.gather(given, paragraph, table, own) }
    for (index, row) in zip(rows.indices, rows) where !row.window.isEmpty {
      let start = index - rows.startIndex
      scratch.group(start..<min(start + row.longest, last - first))
      scratch.find(starts, in: row.window, first: starts[lower])
      for step in scratch.groups.indices {
        scratch.sum(step)
        let base = gains.bases[index] + row.window.lowerBound + step * row.window.count
        add(step, to: &gains.values, from: base, scratch)
      }
      scratch.clearRow()
    }
    scratch.clear()
  }

  /// Adds the gains of one group.
  private func add(_ group: Int, to values: inout [Float], from base: Int, _ scratch: borrowing Scratch) {
    let scale = 1 / max(scratch.groups[group].size, 1)
    let (hits, sums, factors) = (scratch.hits.span, scratch.sums.span, factors.span)
    var values = values.mutableSpan
    for index in 0..<scratch.hitCount {
      let hit = hits[index]
      let sum = sums[Int(hit.number)]
      if sum > 0 { values[base + Int(hit.slot)] += gain(at: hit.place, sum * scale * factors[Int(hit.place)]) }
    }
  }

  /// What a word gains, given the ratio of what the group gives it to what the surroundings do.
  @inline(__always)
  private func gain(at place: Int32, _ ratio: Float) -> Float { min(ceilings[Int(words[Int(place)])], log(1 + ratio)) }

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
      for index in run { scratch.note(words, places(of: pairs[index].explained)) }
      scratch.gather(self.given, given, table, own)
      scratch.group(0..<1)
      scratch.sum(0)
      let scale = 1 / max(scratch.groups[0].size, 1)
      var noted = 0
      for index in run {
        for place in places(of: pairs[index].explained) {
          let sum = scratch.sums[scratch.number(at: noted)]
          if sum > 0 { gains[index] += gain(at: place, sum * scale * factors[Int(place)]) }
          noted += 1
        }
      }
      scratch.clearRow()
      scratch.clear()
    }
    pool.giveBack(scratch)
    return gains
  }

  /// Where the words of a paragraph are in ``words``.
  private func places(of paragraph: Int) -> Range<Int32> { starts[paragraph]..<starts[paragraph + 1] }
}
