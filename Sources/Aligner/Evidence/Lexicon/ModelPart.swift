/// The part of a ``TranslationModel`` that belongs to a part of source words: their cells, as rows of a table.
///
/// Parts are independent of each other but for the sums over all source words of a pair, so that each can be worked
/// on by a core of its own.
struct ModelPart: Sendable {
  /// Subtracted from each expected count, and the weight of the prior table, in sightings.
  private let discount: Float
  private let priorWeight: Float

  let words: Range<Int>
  /// A row for each word.
  private(set) var table: TranslationTable
  private let pairs: PairedWords
  private var priorForward: [Float]
  private var priorBackward: [Float]
  /// Where the pairs' target words have cells with their source words.
  private var shared: CellSightings

  /// - Parameters:
  ///   - prior: what is known before, with a row for each source word.
  ///   - mostKept: most entries of ``CellSightings`` that are kept.
  init(
    _ words: Range<Int>, of pairs: PairedWords, prior: TranslationTable, mostKept: Int, _ constants: Constants
  ) {
    discount = Float(constants.modelDiscount)
    priorWeight = Float(constants.modelPrior)
    self.words = words
    self.pairs = pairs
    let met = Cooccurrences(words, of: pairs, prior: prior, least: Float(constants.modelSightings))
    table = TranslationTable(starts: met.starts, words: met.cells.map(\.word), probability: 1)
    priorForward = met.cells.map { $0.known < 0 ? 0 : prior.forward[Int($0.known)] }
    priorBackward = met.cells.map { $0.known < 0 ? 0 : prior.backward[Int($0.known)] }
    shared = CellSightings(words, of: pairs, table, mostKept: mostKept)
  }

  /// For each place among the pairs' target words, the summed probability that the part's words of the pair give it.
  func sums() -> [Float] {
    var all = [Float](repeating: 0, count: pairs.target.count)
    var sums = all.mutableSpan
    let forward = table.forward.span
    shared.forEachWord(table) { _, entries, starts in
      for index in Int(starts[0])..<Int(starts[starts.count - 1]) {
        sums[Int(entries[index].place)] += forward[Int(entries[index].cell)]
      }
    }
    return all
  }

  /// Counts anew how often each source word stands with each target word, and makes probabilities of it.
  /// - Parameter sums: the ``sums()`` of all parts together.
  mutating func maximise(_ sums: [Float]) {
    var forward = [Float](repeating: 0, count: table.words.count)
    var backward = forward
    var sightings = [Float](repeating: 0, count: words.count)
    count(sums, &forward, &backward, &sightings)
    smooth(&forward, &backward, sightings)
    (table.forward, table.backward) = (forward, backward)
  }

  /// Makes probabilities of counts.
  private func smooth(_ forward: inout [Float], _ backward: inout [Float], _ sightings: [Float]) {
    let (discount, weight) = (discount, priorWeight)
    var forward = forward.mutableSpan
    var backward = backward.mutableSpan
    let (words, totals) = (table.words.span, pairs.totals.span)
    let (priorForward, priorBackward) = (priorForward.span, priorBackward.span)
    for row in sightings.indices {
      for cell in table.cells(of: row) {
        forward[cell] =
          max(0, forward[cell] - discount + weight * priorForward[cell]) / (sightings[row] + weight)
        backward[cell] =
          max(0, backward[cell] - discount + weight * priorBackward[cell]) / (totals[Int(words[cell])] + weight)
      }
    }
  }

  /// Counts how often each source word stands for each target word that it has a cell with, in either direction, and sums
  /// up the weights of its pairs.
  private func count(
    _ sums: [Float], _ forwardCounts: inout [Float], _ backwardCounts: inout [Float], _ sightings: inout [Float]
  ) {
    let (forward, backward, sums, weights) = (table.forward.span, table.backward.span, sums.span, pairs.weights.span)
    var forwardCounts = forwardCounts.mutableSpan
    var backwardCounts = backwardCounts.mutableSpan
    shared.forEachWord(table) { word, entries, starts in
      var total: Float = 0
      for (slot, pair) in pairs.source.paragraphs(with: Int32(word)).enumerated() {
        let weight = weights[Int(pair)]
        total += weight
        let range = Int(starts[slot])..<Int(starts[slot + 1])
        var backwardSum: Float = 0
        for index in range { backwardSum += backward[Int(entries[index].cell)] }
        let backwardShare = backwardSum > 0 ? weight / backwardSum : 0
        for index in range {
          let cell = Int(entries[index].cell)
          let sum = sums[Int(entries[index].place)]
          if sum > 0 { forwardCounts[cell] += weight * forward[cell] / sum }
          backwardCounts[cell] += backward[cell] * backwardShare
        }
      }
      sightings[word - words.lowerBound] = total
    }
  }

  /// Drops the cells that say nothing in either direction, which none of them ever will again.
  mutating func dropDeadCells() {
    var live = TranslationTable(rows: table.rowCount, cells: table.words.count)
    var numbers = [Int32](repeating: -1, count: table.words.count)
    var place = 0
    for row in 0..<table.rowCount {
      for cell in table.cells(of: row) where table.forward[cell] > 0 || table.backward[cell] > 0 {
        live.append(word: table.words[cell], forward: table.forward[cell], backward: table.backward[cell])
        (priorForward[place], priorBackward[place]) = (priorForward[cell], priorBackward[cell])
        numbers[cell] = Int32(place)
        place += 1
      }
      live.endRow()
    }
    priorForward.removeLast(priorForward.count - place)
    priorBackward.removeLast(priorBackward.count - place)
    table = live
    shared.renumber(numbers)
  }

  /// How much of what the cells of at least some probability say in each pair comes from that pair.
  /// - Parameter sums: the ``sums()`` of all parts together.
  /// - Returns: a figure for each place among the pairs' target words, and one for each pair of each word of the part.
  func shares(_ sums: [Float], least: Float) -> (forward: [Float], backward: [Float]) {
    var forward = [Float](repeating: 0, count: sums.count)
    var backward: [Float] = []
    shared.forEachWord(table) { word, entries, starts in
      let paragraphs = pairs.source.paragraphs(with: Int32(word))
      let total = paragraphs.reduce(0) { $0 + pairs.weights[Int($1)] }
      for (slot, pair) in paragraphs.enumerated() {
        let weight = pairs.weights[Int(pair)]
        let range = Int(starts[slot])..<Int(starts[slot + 1])
        var backwardSum: Float = 0
        for index in range { backwardSum += table.backward[Int(entries[index].cell)] }
        var share: Float = 0
        for index in range {
          let (place, cell) = (Int(entries[index].place), Int(entries[index].cell))
          let known = (forward: table.forward[cell], backward: table.backward[cell])
          guard max(known.forward, known.backward) >= least else { continue }
          if known.forward > 0 {
            let count = weight * known.forward / sums[place]
            forward[place] += known.forward - without(count, known.forward, total: total, weight: weight)
          }
          if known.backward > 0 {
            let count = weight * known.backward / backwardSum
            let total = pairs.totals[Int(table.words[cell])]
            share += known.backward - without(count, known.backward, total: total, weight: weight)
          }
        }
        backward.append(share)
      }
    }
    return (forward, backward)
  }

  /// A probability estimated again without one pair's expected count.
  private func without(_ count: Float, _ probability: Float, total: Float, weight: Float) -> Float {
    max(0, probability * (total + priorWeight) - count) / (total - weight + priorWeight)
  }
}
