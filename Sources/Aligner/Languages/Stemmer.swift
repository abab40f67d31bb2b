/// Reduces the words of a language to stems.
///
/// Light stemming in the manner of Larkey, Ballesteros and Connell ("Improving Stemming for Arabic Information
/// Retrieval", SIGIR 2002): conjunctions, prepositions and the article come off the front of an Arabic word, a few
/// endings off its back. French words lose their elided article and all behind the sixth letter.
struct Stemmer: Sendable {
  /// The letters of the stems.
  let alphabet: StemAlphabet
  private let clitics: Clitics?
  private let endings: Endings?
  /// The stems of words that carry no content, rising.
  private let stopWords: [WordKey]

  /// Light endings of a language.
  struct Endings: Sendable {
    private let single: LetterSet
    /// For each last letter of an ending of two, those that may stand before it.
    private let double: [LetterSet]
    private let base: UInt32

    /// - Parameters:
    ///   - single: endings of one letter.
    ///   - double: endings of two letters.
    init(_ alphabet: StemAlphabet, single: String, double: [String]) {
      self.single = LetterSet(single)
      base = alphabet.base
      var before = [String](repeating: "", count: alphabet.count + 1)
      for ending in double {
        let letters = Array(ending.unicodeScalars)
        before[Int(letters[1].value - base)].unicodeScalars.append(letters[0])
      }
      self.double = before.map(LetterSet.init)
    }

    /// How many letters the ending of a word takes; 0 if it has none.
    @inline(__always)
    func length(before: UInt32, last: UInt32, mayBeLong: Bool) -> Int {
      let place = last &- base
      if mayBeLong, place < UInt32(double.count), double[Int(place)].contains(before) { return 2 }
      return single.contains(last) ? 1 : 0
    }
  }

  /// - Parameter stopWords: words that stand in nearly every paragraph, folded, spaces between.
  init(_ alphabet: StemAlphabet, clitics: Clitics? = nil, endings: Endings? = nil, stopWords: String) {
    self.alphabet = alphabet
    self.clitics = clitics
    self.endings = endings
    let bare = Stemmer(alphabet, clitics, endings)
    self.stopWords = stopWords.split(separator: " ").compactMap { bare.key(of: $0.unicodeScalars.map(\.value)) }
      .sortedUnique()
  }

  private init(_ alphabet: StemAlphabet, _ clitics: Clitics?, _ endings: Endings?) {
    (self.alphabet, self.clitics, self.endings, stopWords) = (alphabet, clitics, endings, [])
  }

  private func key(of letters: [UInt32]) -> WordKey? { key(of: letters.span) }

  /// The stem of a folded word; `nil` if it carries no content.
  func key(of word: Span<UInt32>) -> WordKey? {
    if let clitics, Self.hasTurnedArticle(word, clitics) { return key(ofTurned: word) }
    let stem = stem(word)
    guard stem.count >= 2, let key = WordKey(word.extracting(stem), alphabet) else { return nil }
    let place = stopWords.indices.partitionPoint { stopWords[$0] >= key }
    return place < stopWords.count && stopWords[place] == key ? nil : key
  }

  /// Least letters that are left when something comes off.
  private static let leastLetters = 3

  /// How many letters the article takes in front of a stem, with what is written in one with it: `ال`, `لل`, `وال`, `بال`,
  /// `كال`, `فال`; 0 if there is none.
  private static func articleLength(_ word: Span<UInt32>, _ stem: Range<Int>, _ clitics: Clitics) -> Int {
    let (first, article) = (stem.lowerBound, clitics.article)
    guard stem.count >= leastLetters + 2 else { return 0 }
    let letter = word[first]
    if letter == article.first || letter == article.second { return word[first + 1] == article.second ? 2 : 0 }
    guard stem.count >= leastLetters + 3, clitics.contains(letter) else { return 0 }
    return clitics.hasArticle(word, at: first + 1) ? 3 : 0
  }

  /// PDFs turn the ligature of lam and alef round: `االجتماع`. No word begins with two alefs.
  private static func hasTurnedArticle(_ word: Span<UInt32>, _ clitics: Clitics) -> Bool {
    word.count > 2 && word[0] == clitics.article.first && clitics.hasArticle(word, at: 1)
  }

  /// The stem of a word with its article in order again.
  private func key(ofTurned word: Span<UInt32>) -> WordKey? {
    var letters = word.indices.map { word[$0] }
    letters.swapAt(1, 2)
    return key(of: letters.span)
  }

  /// Where in a word it stands without its clitics and light endings; never shorter than three letters if it was longer.
  func stem(_ word: Span<UInt32>) -> Range<Int> {
    var (first, end) = (0, word.count)
    if let clitics {
      var article = Self.articleLength(word, first..<end, clitics)
      if article == 0 {
        if end >= 5, clitics.conjunctions.contains(word[first]) { first += 1 }
        article = Self.articleLength(word, first..<end, clitics)
      }
      if article > 0 {
        first += article
      } else if end - first >= 6, clitics.prepositions.contains(word[first]) {
        first += 1
      }
    }
    guard let endings else { return first..<end }
    for _ in 0..<2 where end - first > Self.leastLetters {
      end -= endings.length(
        before: word[end - 2], last: word[end - 1], mayBeLong: end - first >= Self.leastLetters + 2)
    }
    return first..<end
  }
}

/// Finds the words of a text and reduces them to stems.
package enum WordKeys {
  /// The stems of a text, rising and without repetition; words that carry no content are left out. Linear.
  package static func keys(of text: String, language: Language) -> [WordKey] {
    let facts = language.facts
    var keys: [WordKey] = []
    FoldedWords.forEach(in: Array(text.utf8), facts) { word, _ in
      if let key = facts.stemmer.key(of: word) { keys.append(key) }
    }
    return keys.sortedUnique()
  }
}
