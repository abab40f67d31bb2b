/// How often a text has the short words of a language, and of those that are written in the same script.
///
/// Short words make up a third of any running text, and hardly two languages share them: they tell languages apart where
/// the script does not.
struct FunctionWordCounts {
  /// How many words are in the script of the language, and how many of them have an accent.
  private(set) var wordCount = 0
  private(set) var accentedCount = 0

  private let isArabic: Bool
  private let words: ShortWords
  /// How often each of the words occurs.
  private var counts: [Int32]

  /// Counts nothing yet.
  init(of language: Language) {
    isArabic = language.facts.letters == .arabicLetter
    words = .words(of: language)
    counts = [Int32](repeating: 0, count: words.owners.count)
  }

  /// Counts in the running text of some bytes; linear.
  /// - Parameter language: what the text is, or is taken for.
  init(_ bytes: [UInt8], of language: Language) {
    self.init(of: language)
    RunningWords(bytes).visit { add($0, of: bytes) }
  }

  /// Counts one more word of a text; those of the other script are none of the language's.
  mutating func add(_ word: RunningWords.Word, of bytes: [UInt8]) {
    guard word.isArabic == isArabic else { return }
    wordCount += 1
    // An accent takes a second byte.
    if isArabic || word.range.count > word.letterCount { accentedCount += 1 }
    guard word.letterCount <= words.longest else { return }
    var hash = FoldedHash()
    bytes.forEachScalar(in: word.range) { hash.add($0) }
    if let number = words.number(of: hash) { counts[number] += 1 }
  }

  /// How many short words of the language itself there are that a foreign one does not have.
  func own(not other: ForeignLanguage) -> Int {
    sum { $0.isOwn && !$0.foreign.contains(other) }.occurrences
  }

  /// How many short words of a foreign language there are that the language does not have, and how many different ones.
  func foreign(_ other: ForeignLanguage) -> (occurrences: Int, words: Int) {
    sum { !$0.isOwn && $0.foreign.contains(other) }
  }

  private func sum(where isCounted: (ShortWords.Owners) -> Bool) -> (occurrences: Int, words: Int) {
    zip(words.owners, counts).reduce(into: (0, 0)) { sum, entry in
      guard entry.1 > 0, isCounted(entry.0) else { return }
      sum.0 += Int(entry.1)
      sum.1 += 1
    }
  }
}

/// The short words of a language and of those in the same script, found by a hash of their folded letters.
///
/// Two words that share a hash would be counted as one, which does no harm to a sum.
private struct ShortWords: Sendable {
  /// The languages that a short word belongs to.
  struct Owners {
    var isOwn = false
    var foreign: Set<ForeignLanguage> = []
  }

  /// Those of each word, by its number.
  private(set) var owners: [Owners] = []
  /// Letters of the longest one, a letter more for what folding leaves out.
  private(set) var longest = 0
  private var hashes: [FoldedHash] = []
  /// The number of the word in each place, found by open addressing; -1 for none.
  private var places = [Int16](repeating: -1, count: size)

  /// Four times the number of words, a power of two.
  private static let size = 2048

  static func words(of language: Language) -> ShortWords {
    switch language {
    case .french: french
    case .arabic: arabic
    }
  }

  private static let french = ShortWords(of: .french)
  private static let arabic = ShortWords(of: .arabic)

  private init(of language: Language) {
    let facts = language.facts.sentences
    for word in facts.functionWords.union(facts.joiningWords).union(facts.commonWords) {
      owners[entered(folded: word)].isOwn = true
    }
    for other in ForeignLanguage.allCases where other.resembled == language {
      for word in other.functionWords {
        owners[entered(folded: Folding.fold(word))].foreign.insert(other)
      }
    }
  }

  /// The number of a word; `nil` if it is no short one.
  @inline(__always)
  func number(of hash: FoldedHash) -> Int? {
    let number = Int(places[place(of: hash)])
    return number < 0 ? nil : number
  }

  /// The place of a word, or the free one that it would have.
  @inline(__always)
  private func place(of hash: FoldedHash) -> Int {
    var place = Int(truncatingIfNeeded: hash.mixed) & (Self.size - 1)
    while places[place] >= 0, hashes[Int(places[place])] != hash { place = (place + 1) & (Self.size - 1) }
    return place
  }

  private mutating func entered(folded word: String) -> Int {
    longest = max(longest, word.unicodeScalars.count + 1)
    let hash = FoldedHash(folded: word)
    let place = place(of: hash)
    if places[place] < 0 {
      places[place] = Int16(owners.count)
      owners.append(Owners())
      hashes.append(hash)
    }
    return Int(places[place])
  }
}
