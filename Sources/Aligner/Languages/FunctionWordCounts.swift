/// How often a text has the short words of a language, and of those that are written in the same script.
///
/// Short words make up a third of any running text, and hardly two languages share them: they tell languages apart where
/// the script does not.
struct FunctionWordCounts {
  /// How many words are in the script of the language, and how many of them have an accent.
  private(set) var wordCount = 0
  private(set) var accentedCount = 0

  /// The languages that a short word belongs to.
  private struct Owners {
    var isOwn = false
    var foreign: Set<ForeignLanguage> = []
  }

  /// Two words that share a key would be counted as one, which does no harm to a sum.
  private let owners: [FoldedHash: Owners]
  private var counts: [FoldedHash: Int] = [:]

  /// Counts in the running text of the first bytes; linear.
  /// - Parameters:
  ///   - language: what the text is, or is taken for.
  ///   - end: where to stop looking; `nil` for the end.
  init(_ bytes: [UInt8], of language: Language, before end: Int? = nil) {
    owners = Self.table(of: language)
    let isArabic = language.facts.letters == .arabicLetter
    RunningWords(bytes, before: end ?? bytes.count).visit { word in
      guard word.isArabic == isArabic else { return }
      wordCount += 1
      if bytes[word.range].contains(where: { $0 >= 0x80 }) { accentedCount += 1 }
      var hash = FoldedHash()
      bytes.forEachScalar(in: word.range) { hash.add($0) }
      if owners[hash] != nil { counts[hash, default: 0] += 1 }
    }
  }

  /// How many short words of the language itself there are that a foreign one does not have.
  func own(not other: ForeignLanguage) -> Int {
    sum { $0.isOwn && !$0.foreign.contains(other) }.occurrences
  }

  /// How many short words of a foreign language there are that the language does not have, and how many different ones.
  func foreign(_ other: ForeignLanguage) -> (occurrences: Int, words: Int) {
    sum { !$0.isOwn && $0.foreign.contains(other) }
  }

  private func sum(where isCounted: (Owners) -> Bool) -> (occurrences: Int, words: Int) {
    counts.reduce(into: (0, 0)) { sum, entry in
      guard let owners = owners[entry.key], isCounted(owners) else { return }
      sum.0 += entry.value
      sum.1 += 1
    }
  }

  private static func table(of language: Language) -> [FoldedHash: Owners] {
    switch language {
    case .french: french
    case .arabic: arabic
    }
  }

  private static let french = owners(for: .french)
  private static let arabic = owners(for: .arabic)

  private static func owners(for language: Language) -> [FoldedHash: Owners] {
    let facts = language.facts.sentences
    var owners: [FoldedHash: Owners] = [:]
    for word in facts.functionWords.union(facts.joiningWords).union(facts.commonWords) {
      owners[FoldedHash(folded: word), default: .init()].isOwn = true
    }
    for other in ForeignLanguage.allCases where other.resembled == language {
      for word in other.functionWords {
        owners[FoldedHash(folded: Folding.fold(word)), default: .init()].foreign.insert(other)
      }
    }
    return owners
  }
}
