/// The forms of Arabic words: with what is written in one before and behind them, in the dual and in both plurals.
///
/// All readings of a word count, also those that no reader would think of: a term that is taken to stand where it does not is
/// a slip that nobody sees, and one that is not seen where it stands is a false alarm.
enum ArabicForms {
  static let forms = WordForms(
    cited: { cited($0.folded) }, read: { read($0.folded) }, bases: { bases(of: $0.folded) },
    verbal: { verbal($0.folded) }, mayBeVerb: { _ in false },
    joiners: ["و", "ف", "ب", "ك", "ل"], inner: ["في", "من", "علي", "الي", "عن", "بين"],
    mostBetween: 2)

  private static let clitics = Clitics(and: "و", conjunctions: "وف", prepositions: "بكلس", article: ("ا", "ل"))
  /// What may stand behind a word of a text: endings of number, case and gender, and possessives behind those.
  private static let endings = endings("ه ي ت ا و ها هم هن نا كم هما ات ان ين ون يه وا")
  /// What stands behind a word of a term and changes in its other forms.
  private static let citedEndings = endings("ه ات ان ين ون")
  /// Plurals that have other consonants than their singular, folded and without ending.
  private static let otherPlurals = ["امراه": ["نسا", "نسو"], "ما": ["ميا"], "ام": ["امه"]]
  /// Letters that come and go between the singular and a broken plural.
  private static let weak = LetterSet("اوي")
  /// Keys of consonants alone are kept apart from those of all letters.
  private static let consonantMark: UInt64 = 1 << 63
  /// Likewise those of verbs.
  private static let verbMark: UInt64 = 0x5A5A_5A5A
  /// What the imperfect and verbal nouns have in front.
  private static let verbPrefixes = LetterSet("يتنام")
  private static let leastLetters = 2

  private static func endings(_ list: String) -> [WordForms.Letters] {
    list.split(separator: " ").map(WordForms.letters)
  }

  /// A word without what stands before it; `isSure` if that is nothing or tells itself by an article.
  private struct Start {
    var place: Int
    var isSure: Bool
  }

  /// The stem of a word, whole, and what is left of it without its first letters if they are clitics: of short words nobody
  /// can tell.
  private static func bases(of word: WordForms.Letters) -> [UInt64] {
    let letters = Array(word)
    let stem = LanguageFacts.arabic.stemmer.stem(letters.span)
    let shorter = starts(of: letters).map(\.place).filter { $0 > stem.lowerBound && $0 + 3 <= stem.upperBound }
    return ([stem.lowerBound] + shorter).map { WordForms.key(letters[$0..<stem.upperBound]) }
  }

  private static func cited(_ word: WordForms.Letters) -> [UInt64] {
    let starts = starts(of: Array(word)).filter(\.isSure)
    let own = keys(Array(word), starts, endings: citedEndings, rounds: 1)
    let others = starts.flatMap { otherPlurals[WordForms.text(word.dropFirst($0.place))] ?? [] }
    return own + others.map { WordForms.key(WordForms.letters($0)) & ~consonantMark }
  }

  private static func read(_ word: WordForms.Letters) -> [UInt64] {
    var word = Array(word)
    // PDFs turn the ligature of lam and alef round.
    if word.count > 4, clitics.hasArticle(word.span, at: 1), word[0] == clitics.article.first { word.swapAt(1, 2) }
    let starts = starts(of: word)
    let verbs = starts.filter { $0.place + 3 < word.count && verbPrefixes.contains(word[$0.place]) }.flatMap { start in
      ends(of: word, from: start.place + 1, endings, rounds: 2).compactMap { end in
        verbKey(of: word[(start.place + 1)..<end])
      }
    }
    return (keys(word, starts, endings: endings, rounds: 2) + verbs).sortedUnique()
  }

  /// The consonants of a verb, by which its imperfect and its verbal noun know it: `عزز`, `يعزز` and `تعزيز`.
  private static func verbal(_ word: WordForms.Letters) -> [UInt64] { [verbKey(of: word)].compactMap(\.self) }

  private static func verbKey(of stem: WordForms.Letters) -> UInt64? {
    // The first consonant of `وضع` is not in `تضع`.
    let consonants = consonants(of: stem).filter { !weak.contains($0) }
    return consonants.count < leastLetters ? nil : WordForms.key(consonants[...]) & ~consonantMark ^ verbMark
  }

  /// Where a word may begin behind conjunction, preposition and article.
  private static func starts(of word: [UInt32]) -> [Start] {
    var starts = [Start(place: 0, isSure: true)]
    func add(_ place: Int, isSure: Bool) {
      if word.count - place >= leastLetters { starts.append(Start(place: place, isSure: isSure)) }
    }
    func addArticle(at place: Int) {
      guard place + 1 < word.count, word[place + 1] == clitics.article.second else { return }
      if word[place] == clitics.article.first || word[place] == clitics.article.second { add(place + 2, isSure: true) }
    }
    addArticle(at: 0)
    let hasConjunction = word.count > leastLetters && clitics.conjunctions.contains(word[0])
    if hasConjunction {
      add(1, isSure: true)
      addArticle(at: 1)
    }
    for place in hasConjunction ? [0, 1] : [0]
    where place + 2 < word.count && clitics.prepositions.contains(word[place]) {
      add(place + 1, isSure: false)
      addArticle(at: place + 1)
    }
    return starts
  }

  private static func keys(
    _ word: [UInt32], _ starts: [Start], endings: [WordForms.Letters], rounds: Int
  ) -> [UInt64] {
    var keys: [UInt64] = []
    for start in starts {
      for end in ends(of: word, from: start.place, endings, rounds: rounds) {
        let stem = word[start.place..<end]
        keys.append(WordForms.key(stem) & ~consonantMark)
        let consonants = consonants(of: stem)
        // Two consonants are those of many words.
        if consonants.count > 2 || consonants.count == 2 && start.isSure {
          keys.append(WordForms.key(consonants[...]) | consonantMark)
        }
      }
    }
    return keys.sortedUnique()
  }

  /// Where a word may end without its endings.
  private static func ends(
    of word: [UInt32], from start: Int, _ endings: [WordForms.Letters], rounds: Int
  ) -> [Int] {
    var ends = [word.count]
    var (first, last) = (0, 1)
    for _ in 0..<rounds {
      for end in ends[first..<last] {
        for ending in endings where end - ending.count >= start + leastLetters {
          let shorter = end - ending.count
          if word[shorter..<end].elementsEqual(ending), !ends.contains(shorter) { ends.append(shorter) }
        }
      }
      (first, last) = (last, ends.count)
    }
    return ends
  }

  /// The letters of a stem that its broken plural keeps: `سلاح` and `أسلحة`, `حق` and `حقوق`.
  private static func consonants(of stem: ArraySlice<UInt32>) -> [UInt32] {
    var kept: [UInt32] = []
    let alef = clitics.article.first
    for letter in stem where !weak.contains(letter) || kept.isEmpty && letter != alef { kept.append(letter) }
    if kept.count > 2, kept[kept.count - 1] == kept[kept.count - 2] { kept.removeLast() }
    return kept
  }
}
