/// Reduces proper names to the consonants that survive being written in the other script (``Consonants``).
enum NameSkeletons {
  /// Least consonants of a name: three are shared by chance in most paragraphs.
  private static let least = 4
  /// Bits of a consonant in a key.
  private static let bits: UInt64 = 4
  /// Most consonants of a key.
  private static let most = 15

  /// Calls `body` with each name that a text may have, as the range of its bytes and the key of its consonants.
  ///
  /// Where the script has capitals every word with one may be a name; where it has none every word, with and without what
  /// is written together with it in front. Linear.
  static func forEach(in text: String, language: Language, _ body: (Range<Int>, UInt64) -> Void) {
    let bytes = Array(text.utf8)
    let facts = language.facts
    FoldedWords.forEach(in: bytes, facts) { word, range in
      forEachKey(of: word, at: range, in: bytes, facts) { body(range, $0) }
    }
  }

  /// Calls `body` with each key that a folded word may have as a name.
  @inline(__always)
  static func forEachKey(
    of word: Span<UInt32>, at range: Range<Int>, in bytes: [UInt8], _ facts: LanguageFacts, _ body: (UInt64) -> Void
  ) {
    guard word.count >= least else { return }
    if facts.hasCase, !CharacterClass.isUppercase(bytes.scalar(at: range.lowerBound).value) { return }
    guard let clitics = facts.clitics else {
      if let key = key(of: word, from: 0, facts.consonants) { body(key) }
      return
    }
    // *And* is a vowel here and falls away by itself.
    let first = word[0] == clitics.and ? 1 : 0
    let whole = key(of: word, from: afterArticle(word, first, clitics), facts.consonants)
    if let whole { body(whole) }
    // Without a preposition in front of it.
    guard clitics.contains(word[first]), word[first] != clitics.and else { return }
    if let rest = key(of: word, from: afterArticle(word, first + 1, clitics), facts.consonants), rest != whole {
      body(rest)
    }
  }

  /// Where a word goes on behind the article that may stand at `first`.
  private static func afterArticle(_ word: Span<UInt32>, _ first: Int, _ clitics: Clitics) -> Int {
    clitics.hasArticle(word, at: first) ? first + 2 : first
  }

  /// The key of the consonants of a word from a letter on; `nil` if they are too few.
  private static func key(of word: Span<UInt32>, from first: Int, _ consonants: Consonants) -> UInt64? {
    var (key, last, count): (UInt64, UInt64, Int) = (0, 0, 0)
    // A doubled letter is one in the other script.
    func add(_ consonant: UInt64) {
      guard consonant != 0, consonant != last, count < most else { return }
      last = consonant
      key = key << bits | consonant
      count += 1
    }
    for index in first..<word.count {
      let found = UInt64(consonants.consonants(of: word[index], before: index + 1 < word.count ? word[index + 1] : 0))
      if found == 0 { continue }
      add(found >> bits)
      add(found & (1 << bits - 1))
    }
    return count >= least ? key : nil
  }
}
