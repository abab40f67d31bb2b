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
        PairedWords(pairs.0, pairs.1, weights: links.map { Float($0.confidence) }), prior: bitext.generalTable)
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
