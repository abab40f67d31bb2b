/// The part of a lexicon that two documents have words for, as flat tables over their own vocabularies.
struct BitextLexicon: Sendable {
  /// A translation of a source word that the target document has.
  struct Translation: Sendable {
    /// Number of the target word.
    var word: Int32
    /// How much likelier the target word is where the source word stands than anywhere in the document.
    var forward: Float
    /// The same the other way round.
    var backward: Float
  }

  /// First translation of each source word; the last entry is their number.
  private let starts: [Int32]
  private let translations: [Translation]
  /// Source words that have a translation in the target document, and target words that are one.
  let knownSource: [Bool]
  let knownTarget: [Bool]

  /// Combines a general lexicon with what confident links of these documents teach.
  init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    let (source, target) = (bitext.source.words, bitext.target.words)
    let isForward = bitext.isFrenchFirst
    var trainer = LexiconTrainer(prior: bitext.lexicon)
    for link in links {
      let keys = (source.keys(of: link.source), target.keys(of: link.target))
      trainer.add(
        french: isForward ? keys.0 : keys.1, arabic: isForward ? keys.1 : keys.0, weight: Float(link.confidence))
    }
    let learned = trainer.lexicon()
    var starts: [Int32] = [0]
    var translations: [Translation] = []
    let general = isForward ? bitext.lexicon : bitext.lexicon.reversed
    let special = isForward ? learned : learned.reversed
    for (number, key) in source.vocabulary.enumerated() {
      let known = special.entries(for: key)
      let seen = known + general.entries(for: key).filter { entry in !known.contains { $0.arabic == entry.arabic } }
      for entry in seen {
        guard let word = target.number(of: entry.arabic) else { continue }
        translations.append(
          Translation(
            word: word, forward: entry.forward / target.share(of: word),
            backward: entry.backward / source.share(of: Int32(number))))
      }
      starts.append(Int32(translations.count))
    }
    self.starts = starts
    self.translations = translations
    knownSource = source.vocabulary.indices.map { starts[$0 + 1] > starts[$0] }
    var knownTarget = [Bool](repeating: false, count: target.vocabulary.count)
    for translation in translations { knownTarget[Int(translation.word)] = true }
    self.knownTarget = knownTarget
  }

  /// The translations of a source word.
  @inline(__always)
  func translations(of word: Int32) -> ArraySlice<Translation> {
    translations[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }
}
