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
    keys.sort()
    return unique(keys)
  }

  private static func unique(_ sorted: [WordKey]) -> [WordKey] {
    var unique: [WordKey] = []
    unique.reserveCapacity(sorted.count)
    for key in sorted where unique.last != key { unique.append(key) }
    return unique
  }

  private static func key(of word: [UInt32], language: Language) -> WordKey? {
    switch language {
    case .french:
      guard word.count >= 2, let key = WordKey(french: word[...]), !frenchStopWords.contains(key) else { return nil }
      return key
    case .arabic:
      let stem = arabicStem(word)
      guard stem.count >= 2, let key = WordKey(arabic: stem), !arabicStopWords.contains(key) else { return nil }
      return key
    }
  }

  // MARK: French

  /// Words that stand in nearly every paragraph, cut to the length of keys.
  private static let frenchStopWords = Set(
    """
    le la les de des du un une et ou en au aux ce cet cette ces il elle ils elles on se sa son ses leur leurs qui que \
    qu quoi dont est sont etre ete par pour sur dans avec ne pas plus ainsi lui nous vous je tu me te mais si tout \
    tous comme
    """.split(separator: " ").compactMap { WordKey(french: $0.unicodeScalars.map(\.value)[...]) })

  // MARK: Arabic

  /// As stems, since it is stems that are looked up.
  private static let arabicStopWords = Set(
    "من في علي الي عن ان او ما لا هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد لم لن مع كل بين ثم اذا عند هم"
      .split(separator: " ").compactMap { WordKey(arabic: arabicStem($0.unicodeScalars.map(\.value))) })

  private static let longPrefixes = ["وال", "بال", "كال", "فال", "لل", "ال"].map { $0.unicodeScalars.map(\.value) }
  private static let conjunctions: Set<UInt32> = [0x648, 0x641]
  private static let prepositions: Set<UInt32> = [0x628, 0x644, 0x643]
  private static let suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "هم", "هن", "نا", "كم", "وا", "تم", "ه", "ي"]
    .map { $0.unicodeScalars.map(\.value) }

  /// PDFs turn the ligature of lam and alef round: `االجتماع`. No word begins with two alefs.
  private static func withLamAlefInOrder(_ word: [UInt32]) -> ArraySlice<UInt32> {
    guard word.starts(with: [0x627, 0x627, 0x644]) else { return word[...] }
    return [0x627, 0x644, 0x627] + word.dropFirst(3)
  }

  /// A word without its clitics and light endings; never shorter than three letters if it was longer.
  private static func arabicStem(_ word: [UInt32]) -> ArraySlice<UInt32> {
    var stem = Self.withLamAlefInOrder(word)
    if let prefix = longPrefixes.first(where: { stem.count >= $0.count + 3 && stem.starts(with: $0) }) {
      stem = stem.dropFirst(prefix.count)
    } else {
      if let first = stem.first, conjunctions.contains(first), stem.count >= 5 { stem = stem.dropFirst() }
      if let prefix = longPrefixes.first(where: { stem.count >= $0.count + 3 && stem.starts(with: $0) }) {
        stem = stem.dropFirst(prefix.count)
      } else if let first = stem.first, prepositions.contains(first), stem.count >= 6 {
        stem = stem.dropFirst()
      }
    }
    for _ in 0..<2 {
      guard let suffix = suffixes.first(where: { stem.count >= $0.count + 3 && stem.ends(with: $0) }) else { break }
      stem = stem.dropLast(suffix.count)
    }
    return stem
  }
}

extension ArraySlice where Element == UInt32 {
  /// Whether the slice ends with some elements.
  fileprivate func ends(with suffix: [UInt32]) -> Bool {
    count >= suffix.count && self[(endIndex - suffix.count)...].elementsEqual(suffix)
  }
}
