/// The words that were met together in pairs of texts, or that a table knows as translations of each other: the cells of a
/// ``ModelPart``.
struct Cooccurrences {
  /// First cell of each source word; the last entry is the number of cells.
  private(set) var starts: [Int32] = [0]
  /// The target word of each cell, and the cell that the prior has for it; -1 for none.
  private(set) var cells: [(word: Int32, known: Int32)] = []

  /// Finds the cells; O(sum over pairs of words × words).
  /// - Parameters:
  ///   - words: the source words.
  ///   - prior: what is known before, with a row for each source word.
  ///   - leastSightings: weighted sightings together that two words need which the prior does not know.
  init(_ words: Range<Int>, of pairs: PairedWords, prior: TranslationTable, least leastSightings: Float) {
    let (source, target) = (pairs.source, pairs.target)
    let (members, weights) = (target.members.span, pairs.weights.span)
    var allCounts = [Float](repeating: 0, count: target.memberCount)
    var counts = allCounts.mutableSpan
    var allKnown = [Int32](repeating: -1, count: target.memberCount)
    var known = allKnown.mutableSpan
    var allTouched = [Int32](repeating: 0, count: target.memberCount)
    var touched = allTouched.mutableSpan
    var touchedCount = 0
    starts.reserveCapacity(words.count + 1)
    for word in words {
      let pairs = source.paragraphs(with: Int32(word))
      let isSeldom = pairs.count == 1 && weights[Int(pairs[pairs.startIndex])] < leastSightings
      // Of a word that is seen too seldom to teach anything only what is known can stay.
      if isSeldom, prior.cells(of: word).isEmpty {
        starts.append(Int32(cells.count))
        continue
      }
      for cell in prior.cells(of: word) { known[Int(prior.words[cell])] = Int32(cell) }
      if isSeldom {
        for other in target.members(of: Int(pairs[pairs.startIndex])) where known[Int(other)] >= 0 {
          cells.append((other, known[Int(other)]))
        }
      } else {
        for pair in pairs where weights[Int(pair)] > 0 {
          let weight = weights[Int(pair)]
          for place in target.places(of: Int(pair)) {
            let other = members[place]
            if counts[Int(other)] == 0 {
              touched[touchedCount] = other
              touchedCount += 1
            }
            counts[Int(other)] += weight
          }
        }
        for index in 0..<touchedCount {
          let other = touched[index]
          let cell = known[Int(other)]
          if counts[Int(other)] >= leastSightings || cell >= 0 { cells.append((other, cell)) }
          counts[Int(other)] = 0
        }
        touchedCount = 0
      }
      for cell in prior.cells(of: word) { known[Int(prior.words[cell])] = -1 }
      starts.append(Int32(cells.count))
    }
  }
}
