/// Reduces proper names to the consonants that survive being written in the other script.
///
/// `Karabagh` and `قره باغ` differ in every letter, but `Bangladesh` and `بنغلاديش` have the same consonants once those are
/// put together that the two scripts confuse: `g`, `k`, `q`, `kh` with `غ`, `ك`, `ق`, `خ`, `ج`. Vowels and the letters that
/// stand for them are left out. The idea is that of Soundex, of which Freeman, Condon and Ackerman ("Cross Linguistic Name
/// Matching in English and Arabic", HLT-NAACL 2006) made one for two scripts.
enum NameSkeletons {
  /// Least consonants of a name: three are shared by chance in most paragraphs.
  private static let least = 4
  /// Bits of a consonant in a key.
  private static let bits: UInt64 = 4
  /// Most consonants of a key.
  private static let most = 15

  /// Calls `body` with each name that a text may have, as the range of its bytes and the key of its consonants.
  ///
  /// In French every word with a capital may be a name; in Arabic every word, with and without what is written together
  /// with it in front. Linear.
  static func forEach(in text: String, language: Language, _ body: (Range<Int>, UInt64) -> Void) {
    let bytes = Array(text.utf8)
    FoldedWords.forEach(in: bytes, language: language) { word, range in
      forEachKey(of: word, at: range, in: bytes, language: language) { body(range, $0) }
    }
  }

  /// Calls `body` with each key that a folded word may have as a name.
  @inline(__always)
  static func forEachKey(
    of word: Span<UInt32>, at range: Range<Int>, in bytes: [UInt8], language: Language, _ body: (UInt64) -> Void
  ) {
    guard word.count >= least else { return }
    switch language {
    case .french:
      let isCapital = CharacterClass.isUppercase(bytes.scalar(at: range.lowerBound).value)
      if isCapital, let key = key(ofFrench: word) { body(key) }
    case .arabic:
      // A conjunction is a vowel here and falls away by itself.
      let first = word[0] == 0x648 ? 1 : 0
      let whole = key(ofArabic: word, from: first)
      if let whole { body(whole) }
      // Without a preposition in front of it.
      guard isPreposition(word[first]) else { return }
      if let rest = key(ofArabic: word, from: first + 1), rest != whole { body(rest) }
    }
  }

  /// The consonants of a word as they are added up.
  private struct Skeleton {
    private var value: UInt64 = 0
    private var last: UInt64 = 0
    private var count = 0

    mutating func add(_ consonant: Consonant) {
      // A doubled letter is one in the other script.
      guard consonant.rawValue != last, count < most else { return }
      last = consonant.rawValue
      value = value << bits | last
      count += 1
    }

    var key: UInt64? { count >= least ? value : nil }
  }

  /// Consonants that are one across the scripts.
  private enum Consonant: UInt64 {
    case b = 1
    case f, t, d, k, s, sh, l, r, m, n
  }

  // MARK: French

  private static func key(ofFrench word: Span<UInt32>) -> UInt64? {
    var skeleton = Skeleton()
    for index in word.indices {
      let next = index + 1 < word.count ? word[index + 1] : 0
      switch Unicode.Scalar(word[index]) {
      case "b": skeleton.add(.b)
      // `ph` is f.
      case "p": skeleton.add(next == 0x68 ? .f : .b)
      case "f", "v": skeleton.add(.f)
      case "t": skeleton.add(.t)
      case "d": skeleton.add(.d)
      case "k", "q", "g", "j": skeleton.add(.k)
      // `ch` is as in Cheikh, `c` in front of e and i as in Cisjordanie.
      case "c": skeleton.add(next == 0x68 ? .sh : next == 0x65 || next == 0x69 || next == 0x79 ? .s : .k)
      case "s": skeleton.add(next == 0x68 ? .sh : .s)
      case "z": skeleton.add(.s)
      case "x":
        skeleton.add(.k)
        skeleton.add(.s)
      case "l": skeleton.add(.l)
      case "r": skeleton.add(.r)
      case "m": skeleton.add(.m)
      case "n": skeleton.add(.n)
      default: break
      }
    }
    return skeleton.key
  }

  // MARK: Arabic

  private static func isPreposition(_ letter: UInt32) -> Bool {
    switch Unicode.Scalar(letter) {
    case "ب", "ل", "ك", "ف": true
    default: false
    }
  }

  /// The consonants of a word from a letter on, without the article that may stand there.
  private static func key(ofArabic word: Span<UInt32>, from first: Int) -> UInt64? {
    let hasArticle = first + 1 < word.count && word[first] == 0x627 && word[first + 1] == 0x644
    var skeleton = Skeleton()
    for index in (hasArticle ? first + 2 : first)..<word.count {
      switch Unicode.Scalar(word[index]) {
      case "ب", "پ": skeleton.add(.b)
      case "ف", "ڤ": skeleton.add(.f)
      case "ت", "ط", "ث": skeleton.add(.t)
      case "د", "ض", "ذ", "ظ": skeleton.add(.d)
      case "ك", "ق", "خ", "غ", "ج", "گ": skeleton.add(.k)
      case "س", "ص", "ز": skeleton.add(.s)
      case "ش", "چ": skeleton.add(.sh)
      case "ل": skeleton.add(.l)
      case "ر": skeleton.add(.r)
      case "م": skeleton.add(.m)
      case "ن": skeleton.add(.n)
      default: break
      }
    }
    return skeleton.key
  }
}
