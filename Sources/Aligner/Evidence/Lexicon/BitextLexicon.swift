/// What is known of the words of two documents: by a general lexicon, and by what confident links teach.
struct BitextLexicon: Sendable {
  /// The translations of source words, and the same table by target words.
  let bySource: TranslationTable
  let byTarget: TranslationTable
  /// Whether each word has a translation in the other document.
  let knownSource: [Bool]
  let knownTarget: [Bool]

  /// What each link has taught by itself, given its source side, and given its target side; `nil` without links.
  let ownOfSource: OwnShares?
  let ownOfTarget: OwnShares?

  init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    let (source, target) = (bitext.source.words, bitext.target.words)
    if links.isEmpty {
      bySource = bitext.generalTable
      (ownOfSource, ownOfTarget) = (nil, nil)
    } else {
      let pairs = ParallelMap.both(
        { source.index.selecting(links.map(\.source)) }, { target.index.selecting(links.map(\.target)) })
      let judged = TranslationModel.judged(
        PairedWords(pairs.0, pairs.1, weights: links.map { Float($0.confidence) }), prior: bitext.generalTable,
        bitext.constants)
      bySource = judged.table.filled(from: bitext.generalTable)
      ownOfSource = OwnShares(
        links.map { ($0.source, $0.target) }, givenCount: source.index.paragraphCount, explained: target.index,
        taught: judged.forwardShares)
      ownOfTarget = OwnShares(
        links.map { ($0.target, $0.source) }, givenCount: target.index.paragraphCount, explained: source.index,
        taught: judged.backwardShares)
    }
    let table = bySource
    byTarget = table.transposed(count: target.vocabulary.count)
    knownSource = (0..<bySource.rowCount).map { [bySource] in !bySource.cells(of: $0).isEmpty }
    knownTarget = (0..<byTarget.rowCount).map { [byTarget] in !byTarget.cells(of: $0).isEmpty }
  }
}

/// What each link has itself taught the translations that it is judged by.
///
/// A pair that was believed once supports itself: words that stand in no other pair together are translations of each
/// other because it says so. What is left when its own share is taken away is what all other links say of it.
struct OwnShares: Sendable {
  /// For each given paragraph, where the shares of its link begin and end.
  private var ranges: [Range<Int32>]
  /// The words of each link's other side, and the probability that the link has added to them.
  private var words: [Int32] = []
  private var shares: [Float] = []

  /// - Parameters:
  ///   - links: pairs of paragraphs, `given` first.
  ///   - givenCount: paragraphs of the given side.
  ///   - explained: words of the other side.
  ///   - taught: shares of the links, one after the other, a figure for each word of their other side.
  init(
    _ links: [(given: Int, explained: Int)], givenCount: Int, explained: PostingIndex, taught: [Float]
  ) {
    ranges = [Range<Int32>](repeating: 0..<0, count: givenCount)
    let count = taught.count { $0 > 0 }
    words.reserveCapacity(count)
    shares.reserveCapacity(count)
    var next = 0
    for link in links {
      let first = Int32(words.count)
      for place in explained.places(of: link.explained) {
        if taught[next] > 0 {
          words.append(explained.members[place])
          shares.append(taught[next])
        }
        next += 1
      }
      ranges[link.given] = first..<Int32(words.count)
    }
  }

  /// Calls `body` with each word of the other side that a paragraph's own link has added to, and how much.
  @inline(__always)
  func forEach(of given: Int, _ body: (_ word: Int32, _ share: Float) -> Void) {
    for place in ranges[given] { body(words[Int(place)], shares[Int(place)]) }
  }
}
