/// What is known of the words of two documents: by a general lexicon, and by what confident links teach.
struct BitextLexicon: Sendable {
  /// The translations of source words, and the same table by target words.
  let bySource: TranslationTable
  let byTarget: TranslationTable
  /// Whether each word has a translation in the other document.
  let knownSource: [Bool]
  let knownTarget: [Bool]

  init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    let (source, target) = (bitext.source.words, bitext.target.words)
    let table =
      links.isEmpty
      ? bitext.generalTable
      : TranslationModel.learned(
        source.index.selecting(links.map(\.source)), target.index.selecting(links.map(\.target)),
        weights: links.map { Float($0.confidence) }, prior: bitext.generalTable
      ).filled(from: bitext.generalTable)
    bySource = table
    byTarget = table.transposed(count: target.vocabulary.count)
    knownSource = (0..<bySource.rowCount).map { [bySource] in !bySource.cells(of: $0).isEmpty }
    knownTarget = (0..<byTarget.rowCount).map { [byTarget] in !byTarget.cells(of: $0).isEmpty }
  }
}
