import Foundation

/// Words that translate each other, by a general lexicon and by what these very documents have shown.
///
/// Each side's words are explained by those of the other (``DirectedWords``), and both directions are averaged. Words
/// whose translations are elsewhere speak against a pair; of words that the lexicon does not know nothing is said.
struct LexiconEvidence: Evidence {
  /// Target words explained by source words, and the reverse.
  private let forward: DirectedWords
  private let backward: DirectedWords

  /// Words of one paragraph are not independent; what they say together is scaled down by this power of their number.
  private let dependence: Float
  /// That power of one more than each number of words, as far as groups usually have them.
  private let powers: [Float]
  private static let mostPowers = 1023
  /// What both directions say together is worth so much of their sum.
  private let halfWeight: Float

  init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    let (source, target) = (bitext.source.words, bitext.target.words)
    let lexicon = BitextLexicon(bitext, links: links)
    let (noise, strongest) = (WordNoise(bitext.constants), Float(bitext.constants.lexiconStrongest))
    let dependence = Float(bitext.constants.lexiconDependence)
    self.dependence = dependence
    // For groups of four paragraphs; what more have is worked out where it occurs.
    let longest = [source, target].reduce(0) { longest, words in
      (0..<words.index.paragraphCount).reduce(longest) { max($0, words.index.places(of: $1).count) }
    }
    powers = (0...min(Self.mostPowers, 4 * longest)).map { Self.power($0, dependence) }
    halfWeight = Float(bitext.constants.lexiconWeight) / 2
    @Sendable func words(
      _ given: WordIndex, _ table: TranslationTable, _ explained: WordIndex, _ known: [Bool], _ own: OwnShares?,
      _ links: [(given: Int, explained: Int)]
    ) -> DirectedWords {
      let noises = noise.estimated(given, table, explained, known: known, own: own, links: links)
      return DirectedWords(given, table, explained, own: own, noise: noises, strongest: strongest)
    }
    (forward, backward) = ParallelMap.both(
      {
        words(
          source, lexicon.bySource, target, lexicon.knownTarget, lexicon.ownOfSource,
          links.map { ($0.source, $0.target) })
      },
      {
        words(
          target, lexicon.byTarget, source, lexicon.knownSource, lexicon.ownOfTarget,
          links.map { ($0.target, $0.source) })
      })
  }

  func scores(of pairs: [(source: Int, target: Int)]) -> [Float] {
    let forward = forward.gains(of: pairs.map { (given: $0.source, explained: $0.target) })
    let backward = backward.gains(of: pairs.map { (given: $0.target, explained: $0.source) })
    return pairs.indices.map { index in
      let source = self.backward.known(pairs[index].source)
      let target = self.forward.known(pairs[index].target)
      return halfWeight
        * ((source.loss + backward[index]) / Self.power(source.count, dependence)
          + (target.loss + forward[index]) / Self.power(target.count, dependence))
    }
  }

  func add(to row: inout BeadRow) {
    var rows = [row]
    add(to: &rows)
    row = rows[0]
  }

  func add(to rows: inout [BeadRow]) {
    guard let first = rows.first?.first else { return }
    let columns = rows.map(\.columns).filter { !$0.isEmpty }
    guard let lower = columns.map(\.lowerBound).min(), let upper = columns.map(\.upperBound).max() else { return }
    let groups = rows.map { row in
      DirectedWords.Row(longest: row.entries.reduce(1) { max($0, $1.shape.source) }, window: row.columns)
    }
    let forward = forward.gains(from: first, groups)
    let backward = backward.gains(
      from: lower, Self.groups(of: lower..<upper, rows, groups, count: backward.explainedCount))
    for index in rows.indices {
      for entry in rows[index].entries { add(to: &rows[index], entry, forward, backward) }
    }
  }

  /// For each target paragraph, the groups of the beads that begin there, and the source paragraphs of these.
  /// - Parameter sources: the groups of the source paragraphs that rows begin with.
  private static func groups(
    of columns: Range<Int>, _ rows: [BeadRow], _ sources: [DirectedWords.Row], count: Int
  ) -> [DirectedWords.Row] {
    var groups = [DirectedWords.Row](repeating: .init(longest: 1, window: 0..<0), count: columns.count)
    for (row, source) in zip(rows, sources) {
      let width = row.entries.reduce(1) { max($0, $1.shape.target) }
      let end = min(row.first + source.longest, count)
      for column in row.columns {
        let place = column - columns.lowerBound
        let window = groups[place].window
        groups[place].longest = max(groups[place].longest, width)
        groups[place].window = window.isEmpty ? row.first..<end : window.lowerBound..<max(window.upperBound, end)
      }
    }
    return groups
  }

  private func add(
    to row: inout BeadRow, _ entry: BeadRow.Entry, _ forward: DirectedWords.Gains, _ backward: DirectedWords.Gains
  ) {
    let source = row.first..<(row.first + entry.shape.source)
    let (known, dependence, halfWeight) = (powers, dependence, halfWeight)
    func power(_ count: Int) -> Float { count < known.count ? known[count] : Self.power(count, dependence) }
    var (sourceCount, sourceLoss): (Int, Float) = (0, 0)
    for paragraph in source {
      let words = self.backward.known(paragraph)
      sourceCount += words.count
      sourceLoss += words.loss
    }
    let sourceScale = halfWeight / power(sourceCount)
    let forwardBase = forward.base(of: source)
    for (offset, start) in entry.starts.enumerated() {
      let target = start..<(start + entry.shape.target)
      var (targetCount, targetSum): (Int, Float) = (0, 0)
      for paragraph in target {
        let words = self.forward.known(paragraph)
        targetCount += words.count
        targetSum += words.loss + forward.values[forwardBase + paragraph]
      }
      var sourceSum = sourceLoss
      let backwardBase = backward.base(of: target)
      for paragraph in source { sourceSum += backward.values[backwardBase + paragraph] }
      row.scores[entry.place + offset] += sourceSum * sourceScale + targetSum * halfWeight / power(targetCount)
    }
  }

  private static func power(_ count: Int, _ dependence: Float) -> Float { pow(Float(count) + 1, dependence) }
}
