/// Finds the words of a text and reduces them to stems.
///
/// Light stemming in the manner of Larkey, Ballesteros and Connell ("Improving Stemming for Arabic Information
/// Retrieval", SIGIR 2002): conjunctions, prepositions and the article come off the front of an Arabic word, a few
/// endings off its back. French words lose their elided article and all behind the sixth letter.
public enum WordKeys {
  /// The stems of a text, rising and without repetition; words that carry no content are left out.
  public static func keys(of text: String, language: Language) -> [WordKey] {
    var keys: [WordKey] = []
    FoldedWords.forEach(in: Array(text.utf8), language: language) { word, _ in
      if let key = key(of: word, language: language) { keys.append(key) }
    }
    return keys.sortedUnique()
  }

  /// The stem of a folded word; `nil` if it carries no content.
  static func key(of word: Span<UInt32>, language: Language) -> WordKey? {
    switch language {
    case .french:
      guard word.count >= 2, let key = WordKey(french: word), !isStopWord(key, frenchStopWords) else { return nil }
      return key
    case .arabic:
      if hasTurnedLamAlef(word) { return key(ofTurned: word) }
      let stem = arabicStem(word)
      guard stem.count >= 2, let key = WordKey(arabic: word.extracting(stem)), !isStopWord(key, arabicStopWords)
      else { return nil }
      return key
    }
  }

  private static func isStopWord(_ key: WordKey, _ words: [WordKey]) -> Bool {
    WordIndex.number(of: key, in: words) != nil
  }

  // MARK: French

  /// Words that stand in nearly every paragraph, cut to the length of keys, rising.
  private static let frenchStopWords =
    """
    le la les de des du un une et ou en au aux ce cet cette ces il elle ils elles on se sa son ses leur leurs qui que \
    qu quoi dont est sont etre ete par pour sur dans avec ne pas plus ainsi lui nous vous je tu me te mais si tout \
    tous comme
    """.split(separator: " ").compactMap { WordKey($0) }.sortedUnique()

  // MARK: Arabic

  /// As stems, since it is stems that are looked up, rising.
  private static let arabicStopWords =
    "من في علي الي عن ان او ما لا هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد لم لن مع كل بين ثم اذا عند هم"
    .split(separator: " ").compactMap { arabicKey($0.unicodeScalars.map(\.value)) }.sortedUnique()

  private static func arabicKey(_ word: [UInt32]) -> WordKey? {
    let stem = arabicStem(word.span)
    return WordKey(arabic: word.span.extracting(stem))
  }

  /// Least letters that are left when something comes off.
  private static let leastLetters = 3

  /// How many letters the article takes in front of a stem, with what is written in one with it: `ال`, `لل`, `وال`, `بال`,
  /// `كال`, `فال`; 0 if there is none.
  private static func articleLength(_ word: Span<UInt32>, _ stem: Range<Int>) -> Int {
    let first = stem.lowerBound
    guard stem.count >= leastLetters + 2 else { return 0 }
    let isLong = stem.count >= leastLetters + 3 && word[first + 1] == 0x627 && word[first + 2] == 0x644
    return switch Unicode.Scalar(word[first]) {
    case "ا", "ل": word[first + 1] == 0x644 ? 2 : 0
    case "و", "ب", "ك", "ف": isLong ? 3 : 0
    default: 0
    }
  }

  /// How many letters a light ending takes; 0 if there is none.
  private static func endingLength(_ word: Span<UInt32>, _ stem: Range<Int>) -> Int {
    guard stem.count > leastLetters else { return 0 }
    let (last, before) = (Unicode.Scalar(word[stem.upperBound - 1]), Unicode.Scalar(word[stem.upperBound - 2]))
    if stem.count >= leastLetters + 2 {
      switch (before, last) {
      case ("ه", "ا"), ("ا", "ن"), ("ا", "ت"), ("و", "ن"), ("ي", "ن"), ("ي", "ه"), ("ه", "م"), ("ه", "ن"), ("ن", "ا"),
        ("ك", "م"), ("و", "ا"), ("ت", "م"):
        return 2
      default: break
      }
    }
    return last == "ه" || last == "ي" ? 1 : 0
  }

  private static func isConjunction(_ letter: UInt32) -> Bool { letter == 0x648 || letter == 0x641 }
  private static func isPreposition(_ letter: UInt32) -> Bool {
    letter == 0x628 || letter == 0x644 || letter == 0x643
  }

  /// PDFs turn the ligature of lam and alef round: `االجتماع`. No word begins with two alefs.
  private static func hasTurnedLamAlef(_ word: Span<UInt32>) -> Bool {
    word.count > 2 && word[0] == 0x627 && word[1] == 0x627 && word[2] == 0x644
  }

  /// The stem of a word with its lam and alef in order again.
  private static func key(ofTurned word: Span<UInt32>) -> WordKey? {
    var letters = word.indices.map { word[$0] }
    letters.swapAt(1, 2)
    return key(of: letters.span, language: .arabic)
  }

  /// Where in a word it stands without its clitics and light endings; never shorter than three letters if it was longer.
  private static func arabicStem(_ word: Span<UInt32>) -> Range<Int> {
    var (first, end) = (0, word.count)
    let article = articleLength(word, first..<end)
    if article > 0 {
      first += article
    } else {
      if end >= 5, isConjunction(word[first]) { first += 1 }
      let article = articleLength(word, first..<end)
      if article > 0 {
        first += article
      } else if end - first >= 6, isPreposition(word[first]) {
        first += 1
      }
    }
    for _ in 0..<2 { end -= endingLength(word, first..<end) }
    return first..<end
  }
}
