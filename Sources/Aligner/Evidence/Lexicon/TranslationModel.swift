/// IBM Model 1 over pairs of texts as sets of numbered words, in both directions.
///
/// Brown, Della Pietra, Della Pietra and Mercer, "The Mathematics of Statistical Machine Translation", Computational
/// Linguistics 19(2), 1993. Counts are discounted (one sighting proves little) and drawn towards a prior table, so that
/// a few documents can sharpen what is known but not overturn it. The loops go word by word over the pairs that it is
/// in, with the word's row spread over a dense scratch array: no look-up but by number.
struct TranslationModel {
  /// Rounds of expectation maximisation; more change little.
  private static let rounds = 4
  /// Subtracted from each expected count, and the weight of the prior table, in sightings.
  private static let discount: Float = FittedConstant.modelDiscount.single
  private static let priorWeight: Float = FittedConstant.modelPrior.single
  /// Least probability, in the better direction, of a cell that is kept.
  private static let leastProbability: Float = 0.02

  /// The words of either side of each pair of texts.
  private let source: PostingIndex
  private let target: PostingIndex
  /// How far each pair is to be believed, 0 to 1.
  private let weights: [Float]
  private let prior: TranslationTable
  private var table: TranslationTable
  private var priorForward: [Float]
  private var priorBackward: [Float]
  /// Where the pairs' target words have cells with their source words.
  private var shared: SharedCells
  /// Summed weights of the pairs of each target word.
  private let totals: [Float]

  /// The table that pairs of texts teach; O(rounds × sum over pairs of words × words).
  /// - Parameters:
  ///   - source: the pairs' source words, those of each pair as a paragraph.
  ///   - target: their target words.
  ///   - weights: how far each pair is to be believed, 0 to 1.
  ///   - prior: what is known before, with a row for each source word.
  static func learned(
    _ source: PostingIndex, _ target: PostingIndex, weights: [Float], prior: TranslationTable
  ) -> TranslationTable {
    trained(source, target, weights: weights, prior: prior).table.pruned(leastProbability)
  }

  private static func trained(
    _ source: PostingIndex, _ target: PostingIndex, weights: [Float], prior: TranslationTable
  ) -> TranslationModel {
    var model = TranslationModel(source, target, weights: weights, prior: prior)
    for round in 0..<rounds {
      model.maximise()
      // Most words that met by chance have nothing left after one discount.
      if round == 0 { model.dropDeadCells() }
    }
    return model
  }

  /// A table, and what each pair has taught of it by itself.
  struct Judged {
    var table: TranslationTable
    /// For each place among the pairs' target words, how much less their source words would say without the pair.
    var forwardShares: [Float]
    /// The same for each place among their source words, given the target words.
    var backwardShares: [Float]
  }

  /// The same with the share that each pair has in it.
  static func judged(
    _ source: PostingIndex, _ target: PostingIndex, weights: [Float], prior: TranslationTable
  ) -> Judged {
    var model = trained(source, target, weights: weights, prior: prior)
    let shares = model.shares()
    return Judged(
      table: model.table.pruned(leastProbability), forwardShares: shares.forward, backwardShares: shares.backward)
  }

  private init(_ source: PostingIndex, _ target: PostingIndex, weights: [Float], prior: TranslationTable) {
    self.source = source
    self.target = target
    self.weights = weights
    self.prior = prior
    let met = MetWords(source, target, weights: weights, prior: prior)
    table = TranslationTable(starts: met.starts, words: met.cells.map(\.word), probability: 1)
    priorForward = met.cells.map { $0.known < 0 ? 0 : prior.forward[Int($0.known)] }
    priorBackward = met.cells.map { $0.known < 0 ? 0 : prior.backward[Int($0.known)] }
    shared = SharedCells(source, target, table)
    totals = (0..<target.memberCount).map { word in
      target.paragraphs(with: Int32(word)).reduce(0) { $0 + weights[Int($1)] }
    }
  }

  /// Drops the cells that say nothing in either direction, which none of them ever will again.
  private mutating func dropDeadCells() {
    var live = TranslationTable()
    var place = 0
    for word in 0..<table.rowCount {
      for cell in table.cells(of: word) where table.forward[cell] > 0 || table.backward[cell] > 0 {
        live.append(word: table.words[cell], forward: table.forward[cell], backward: table.backward[cell])
        (priorForward[place], priorBackward[place]) = (priorForward[cell], priorBackward[cell])
        place += 1
      }
      live.endRow()
    }
    priorForward.removeLast(priorForward.count - place)
    priorBackward.removeLast(priorBackward.count - place)
    table = live
    shared = SharedCells(source, target, table)
  }

  /// How much of what the kept cells say in each pair comes from that pair.
  private mutating func shares() -> (forward: [Float], backward: [Float]) {
    let sums = targetSums()
    var forward = [Float](repeating: 0, count: target.count)
    var backward = [Float](repeating: 0, count: source.count)
    var next = (0..<source.paragraphCount).map { source.places(of: $0).lowerBound }
    for word in 0..<source.memberCount {
      let pairs = source.paragraphs(with: Int32(word))
      let total = pairs.reduce(0) { $0 + weights[Int($1)] }
      for (slot, pair) in zip(shared.pairs(of: word, table), pairs) {
        let weight = weights[Int(pair)]
        let range = shared.range(of: slot)
        var backwardSum: Float = 0
        for index in range { backwardSum += table.backward[Int(shared.entries[index].cell)] }
        for index in range {
          let (place, cell) = (Int(shared.entries[index].place), Int(shared.entries[index].cell))
          let known = (forward: table.forward[cell], backward: table.backward[cell])
          guard max(known.forward, known.backward) >= Self.leastProbability else { continue }
          if known.forward > 0 {
            forward[place] +=
              known.forward
              - Self.without(weight * known.forward / sums[place], known.forward, total: total, weight: weight)
          }
          if known.backward > 0 {
            backward[next[Int(pair)]] +=
              known.backward
              - Self.without(
                weight * known.backward / backwardSum, known.backward, total: totals[Int(table.words[cell])],
                weight: weight)
          }
        }
        next[Int(pair)] += 1
      }
    }
    return (forward, backward)
  }

  /// A probability estimated again without one pair's expected count.
  private static func without(_ count: Float, _ probability: Float, total: Float, weight: Float) -> Float {
    max(0, probability * (total + priorWeight) - count) / (total - weight + priorWeight)
  }

  /// For each place among the pairs' target words, the summed probability that the pair's source words give it.
  private mutating func targetSums() -> [Float] {
    var sums = [Float](repeating: 0, count: target.count)
    for word in 0..<source.memberCount {
      for pair in shared.pairs(of: word, table) {
        for index in shared.range(of: pair) {
          let entry = shared.entries[index]
          sums[Int(entry.place)] += table.forward[Int(entry.cell)]
        }
      }
    }
    return sums
  }

  /// One round of expectation maximisation in both directions.
  private mutating func maximise() {
    let sums = targetSums()
    var counts = Counts()
    for word in 0..<source.memberCount { update(word, sums, &counts) }
  }

  /// Expected counts of the cells of the word at hand.
  private struct Counts {
    var forward: [Float] = []
    var backward: [Float] = []

    mutating func reset(_ count: Int) {
      forward.removeAll(keepingCapacity: true)
      backward.removeAll(keepingCapacity: true)
      forward.append(contentsOf: repeatElement(0, count: count))
      backward.append(contentsOf: repeatElement(0, count: count))
    }
  }

  /// Counts anew how often a source word stands with each target word, and makes probabilities of it.
  private mutating func update(_ word: Int, _ sums: [Float], _ counts: inout Counts) {
    let cells = table.cells(of: word)
    if cells.isEmpty { return }
    counts.reset(cells.count)
    let places = shared.pairs(of: word, table)
    let total = count(places, of: word, cells, sums, &counts)
    for cell in cells {
      let (forward, backward) = (counts.forward[cell - cells.lowerBound], counts.backward[cell - cells.lowerBound])
      table.forward[cell] =
        max(0, forward - Self.discount + Self.priorWeight * priorForward[cell]) / (total + Self.priorWeight)
      table.backward[cell] =
        max(0, backward - Self.discount + Self.priorWeight * priorBackward[cell])
        / (totals[Int(table.words[cell])] + Self.priorWeight)
    }
  }

  /// Counts how often a source word stands for each target word it has a cell with.
  /// - Returns: the summed weight of its pairs.
  private func count(
    _ places: Range<Int>, of word: Int, _ cells: Range<Int>, _ sums: [Float], _ counts: inout Counts
  ) -> Float {
    let (entries, forward, backward) = (shared.entries.span, table.forward.span, table.backward.span)
    var total: Float = 0
    for (place, pair) in zip(places, source.paragraphs(with: Int32(word))) {
      let weight = weights[Int(pair)]
      total += weight
      let range = shared.range(of: place)
      var backwardSum: Float = 0
      for index in range { backwardSum += backward[Int(entries[index].cell)] }
      for index in range {
        let entry = entries[index]
        let cell = Int(entry.cell)
        let sum = sums[Int(entry.place)]
        if sum > 0 { counts.forward[cell - cells.lowerBound] += weight * forward[cell] / sum }
        if backwardSum > 0 { counts.backward[cell - cells.lowerBound] += weight * backward[cell] / backwardSum }
      }
    }
    return total
  }
}
