/// What an alef and a lam within a word must be in a document that has turned all lam-alefs round, as far as the letters around
/// them tell.
enum LamAlefPlace {
  /// They are lam and alef, turned round.
  case turned
  /// They are alef and lam.
  case inOrder
  /// Only the words of the document tell.
  case open

  /// Looks at a place in a word; constant.
  /// - Parameters:
  ///   - index: where the alef stands.
  ///   - hasFathatan: whether the word ends in ◌ً, which no lam has without an alef: `أوالً`.
  init(in word: [UInt8], at index: Int, hasFathatan: Bool) {
    let (before, rest) = (word[..<index], word[(index + 2)...])
    if Self.followsImpossibly(before) {
      self = .turned
    } else if rest.isEmpty {
      self = hasFathatan || Self.isAccusative(word[...]) ? .turned : .inOrder
    } else if rest.elementsEqual([ArabicLetters.hamza]) {
      // `هؤلاء`, `وكلاء`: nothing else ends so.
      self = .turned
    } else if rest.elementsEqual([ArabicLetters.tehMarbuta]) {
      // `رسالة`, `وكالة`; few end like `ولاة`.
      self = .inOrder
    } else if rest.elementsEqual([Self.teh]), Self.isNoun(before) {
      // `المقاولات`, `محاولات`: only verbs end otherwise, such as `قالت`.
      self = .turned
    } else if Self.isWithin(before), let next = rest.first, next == ArabicLetters.lam || ArabicLetters.isAlef(next) {
      // `خلال`; and the lam before an alef would be a lam-alef that is not turned.
      self = .turned
    } else if Self.nounEndings.contains(PackedWord(rest)), Self.beginsWithAlef(word[..<index]) {
      // `أعمالها`, `الاحتمالية`
      self = .inOrder
    } else if Self.areParticles(before), word[index] == ArabicLetters.alef,
      rest.count == 1 || rest.count >= Self.longNoun
    {
      // `الخ`, and the article before a noun: few long ones begin with lam-alef.
      self = .inOrder
    } else {
      self = .open
    }
  }

  private static let nounEndings = Set(
    WordParts.pronouns + "ي ية يات يين يون ين ون ته تها تهم".split(separator: " ").map { PackedWord($0) })

  /// Whether a noun of two letters at least begins with alef, behind what may stand before it: nouns such as `أعمال`, `احتمال`.
  private static func beginsWithAlef(_ before: ArraySlice<UInt8>) -> Bool {
    let word = PackedWord(before)
    let beginning = WordParts.prefixes.map(\.letters).filter { word.hasPrefix($0) }.max { $0.count < $1.count }
    let noun = word.dropFirst(beginning?.count ?? 0)
    return noun.count > 2 && ArabicLetters.isAlef(noun[0])
  }

  /// Letters of a noun from which on it is taken to have the article.
  private static let longNoun = 4

  /// Whether what begins with these letters is no verb of the past: it has an article, or begins with mim.
  private static func isNoun(_ before: ArraySlice<UInt8>) -> Bool {
    let word = PackedWord(before)
    if before.first == mim, before.count > 2 { return true }
    return WordParts.articles.contains { word.count > $0.count + 1 && word.hasPrefix($0) }
  }

  /// Whether no alef can stand behind these letters of a damaged word: behind an alef, or a lam that would be a lam-alef.
  private static func followsImpossibly(_ before: ArraySlice<UInt8>) -> Bool {
    // `آلات`
    if before.last == ArabicLetters.alefMadda { return true }
    guard before.count > 1, let last = before.last else { return false }
    let others = before.dropLast()
    if last == ArabicLetters.alef { return true }
    return last == ArabicLetters.lam
      && (isWithin(others) || others.last == ArabicLetters.alef && isWithin(others.dropLast()))
  }

  /// Whether what ends in these letters has gone beyond the article and what may stand before it: ا و ف ب ك ل.
  private static func isWithin(_ before: ArraySlice<UInt8>) -> Bool {
    before.last.map { !beforeArticle.contains($0) } ?? false
  }

  /// Whether letters are what may stand before the article in one word, or nothing.
  private static func areParticles(_ before: ArraySlice<UInt8>) -> Bool {
    before.count <= 2 && before.allSatisfy { beforeArticle.contains($0) && !ArabicLetters.isAlef($0) }
  }
  private static let beforeArticle = "اأإآوفبكل".unicodeScalars.compactMap(PackedWord.code)

  /// Particles, adverbs and other usual words that end in `لا`, as they are turned.
  private static let usual = Set(
    "ال وال فال إال وإال أال بال كال لوال لئال أوال أصال ليال فضال بدال أهال".split(separator: " ").map {
      PackedWord($0)
    })
  private static let conjunctions = "وف".unicodeScalars.compactMap(PackedWord.code)
  private static let (mim, teh, yeh) = (PackedWord("م")[0], PackedWord("ت")[0], PackedWord("ي")[0])

  /// Whether a word that ends in alef and lam has the measure of one that ends in lam, with the ending of the accusative:
  /// `باطلا`, `محتملا`, `مسؤولا`, `تمثيلا`, `وكيلا`. Others, such as `مجال`, `أعمال` and `استعمال`, are whole as they stand.
  private static func isAccusative(_ word: ArraySlice<UInt8>) -> Bool {
    let stem = PackedWord(word)
    if usual.contains(stem) { return true }
    guard stem.count >= 5 else { return false }
    let isArticle = stem[1] == ArabicLetters.alef && stem[2] == ArabicLetters.lam
    let fits =
      switch stem.count {
      case 5:
        stem[1] == ArabicLetters.alef && !isArticle
          || stem[2] == yeh && stem[0] != mim && stem[0] != ArabicLetters.lam && !ArabicLetters.isAlef(stem[0])
      case 6: stem[0] == mim || stem[0] == teh && stem[3] == yeh
      default: stem[0] == mim
      }
    if fits { return true }
    guard let first = word.first, conjunctions.contains(first) else { return false }
    return isAccusative(word.dropFirst())
  }
}
