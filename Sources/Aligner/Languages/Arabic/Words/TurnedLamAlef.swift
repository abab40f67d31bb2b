/// Turns lam and alef back within the words of a document whose fonts have turned them round: `العالقات` for `العلاقات`.
///
/// No sound word begins with two alefs, behind a particle or not, and in a damaged document no other word begins with the
/// article before an alef. Where those are many against these, or where the beginnings have been put in order (``LamAlef``) and
/// lam-alef is missing within words (``LamAlefPairs``), each `ال` within a word is turned back if the word that comes of it is
/// likelier.
struct TurnedLamAlef {
  /// How many words must show the damage for one that speaks against it. A damaged document has hardly any of those.
  private static let leastRatio = 4
  /// Places in one word that are tried together: four are sixteen words.
  private static let mostPlaces = 4
  /// What it costs to take the article for `لا`, in nats: words with the article are some hundred times as many.
  private static let articleCost: Float = 5
  /// What each place costs that is turned back, in nats: where little is known of either word, it stays.
  private static let turnCost: Float = 1

  private let model: WordModel

  /// - Returns: `nil` if the document has not this damage; a look at each form of its words tells.
  init?(_ runs: ArabicRuns, known: () -> KnownStems) {
    var (turned, sound) = (0, 0)
    for form in runs.forms {
      switch Self.sign(of: form.letters) {
      case true?: turned += form.count
      case false?: sound += form.count
      case nil: break
      }
    }
    let begins = turned > 0 && turned >= Self.leastRatio * sound
    guard begins || LamAlefPairs(ofWords: runs.forms.lazy.map(\.letters)).areTurned else { return nil }
    var model = WordModel(known: known(), runs: runs.forms.map { ($0.letters, $0.count) })
    // Words with `ال` in them may be damaged, and teach nothing.
    model.learn(
      runs.forms.lazy.filter { form in
        form.letters.count <= PackedWord.mostLetters && Self.places(form.letters).allSatisfy { $0 == 0 }
      }
      .map { (PackedWord($0.letters[...]), $0.count) })
    self.model = model
  }

  /// Whether a word begins as only a damaged document has it, or as only a sound one; `nil` if it says nothing.
  private static func sign(of word: [UInt8]) -> Bool? {
    var word = word[...]
    if let first = word.first, particles.contains(first) { word = word.dropFirst() }
    guard word.count >= 4, word[word.startIndex] == ArabicLetters.alef else { return nil }
    let (second, third) = (word[word.startIndex + 1], word[word.startIndex + 2])
    if ArabicLetters.isAlef(second), third == ArabicLetters.lam || ArabicLetters.isAlef(third) { return true }
    return second == ArabicLetters.lam && ArabicLetters.isAlef(third) ? false : nil
  }

  /// What may stand in front of the article in one word: و ف ب ك.
  private static let particles = "وفبك".unicodeScalars.compactMap(PackedWord.code)

  /// Where in a word an alef and a lam follow each other.
  private static func places(_ word: [UInt8]) -> [Int] {
    word.indices.dropLast().filter { ArabicLetters.isAlef(word[$0]) && word[$0 + 1] == ArabicLetters.lam }
  }

  /// The letters of a word in the likeliest order; `nil` if that is as they stand.
  /// - Parameter hasFathatan: whether the word ends in ◌ً.
  func mended(_ word: [UInt8], hasFathatan: Bool) -> [UInt8]? {
    guard word.count <= PackedWord.mostLetters else { return nil }
    let known = LamAlefWords.known(word)
    var sure = word
    var open: [Int] = []
    for place in Self.places(word) {
      var what = LamAlefPlace(in: word, at: place, hasFathatan: hasFathatan)
      if let known, known.stem.contains(place), known.stem.contains(place + 1) {
        what = known.isTurned ? .turned : .inOrder
      }
      switch what {
      case .turned: sure.swapAt(place, place + 1)
      case .inOrder: break
      case .open: open.append(place)
      }
    }
    let likeliest = likeliest(sure, turning: open.prefix(Self.mostPlaces))
    return likeliest == word ? nil : likeliest
  }

  /// The likeliest of the words that come of turning some places.
  private func likeliest(_ word: [UInt8], turning places: ArraySlice<Int>) -> [UInt8] {
    if places.isEmpty { return word }
    var best = (cost: Float.infinity, word: word)
    for choice in 0..<1 << places.count {
      var letters = word
      for (bit, place) in places.enumerated() where choice >> bit & 1 == 1 { letters.swapAt(place, place + 1) }
      let cost =
        cost(of: letters, isFirstTurned: choice & 1 == 1 && places.first == 0)
        + Self.turnCost * Float(choice.nonzeroBitCount)
      if cost < best.cost { best = (cost, letters) }
    }
    return best.word
  }

  private func cost(of letters: [UInt8], isFirstTurned: Bool) -> Float {
    // `لا` alone is a word, and the article is none.
    let isArticle = isFirstTurned && letters.count > 2 && letters[1] == ArabicLetters.alef
    return model.generalCost(of: PackedWord(letters[...])) + (isArticle ? Self.articleCost : 0)
  }
}
