/// Cuts a text into numbers and the words that mean numbers, dates and names, in one pass over its bytes.
///
/// Complexity: linear; words are hashed as they are read and looked up without making strings.
struct TokenReader {
  private(set) var tokens: [TextToken] = []

  private let bytes: [UInt8]
  private let scalars = ScalarTable.shared
  private let table: LexemeTable
  private let letters: ScalarTable.Class
  private let clitics: Clitics?
  private var index = 0
  /// What lies behind the last token, and behind the last word of any kind.
  private var gap: TextToken.Gap = .other
  private var wordGap: TextToken.Gap = .other
  /// Where the last word ended that is no token.
  private var wordEnd = -1
  /// Phrases that the next word may continue.
  private var open: [Phrase] = []

  private struct Phrase {
    var hash: UInt64
    var start: Int
    var gap: TextToken.Gap
    /// How many tokens there were before it.
    var count: Int
  }

  init(_ bytes: [UInt8], language: Language) {
    self.bytes = bytes
    let facts = language.facts
    letters = facts.letters
    clitics = facts.clitics
    table = .words(of: language)
    while index < bytes.count { step() }
  }

  private mutating func step() {
    let (scalar, length) = bytes.scalar(at: index)
    let kind = scalars.kind(of: scalar)
    switch kind {
    case .latinLetter, .arabicLetter: return readWord(kind)
    case .space: pass(.space)
    case .digit: return readNumber()
    case .hyphen: pass(wordGap.contains(.hyphen) ? .other : .hyphen)
    case .slash: pass(wordGap.contains(.slash) ? .other : .slash)
    case .point: pass(wordGap.contains(.point) ? .other : .point)
    case .apostrophe: pass(.apostrophe)
    case .degree:
      if let last = tokens.indices.last, tokens[last].end == index { tokens[last].end = index + length }
    case .percent:
      if let last = tokens.indices.last, tokens[last].isNumber, gap.isSubset(of: .space) {
        tokens[last].isPercent = true
      }
      pass(.other)
    case .mark, .invisible: break
    case .other: pass(.other)
    }
    index += length
  }

  private mutating func pass(_ kind: TextToken.Gap) {
    gap.insert(kind)
    wordGap.insert(kind)
  }

  private mutating func append(_ token: TextToken) {
    tokens.append(token)
    gap = []
  }

  private mutating func readNumber() {
    if wordEnd == index { gap.insert(.letters) }
    let isPart = gap == .point && tokens.last?.isNumber == true
    let number = NumberReader(bytes, at: index, isPart: isPart)
    // `.08`, the nought before the point left out; ASCII digits, of which each is a byte.
    let isFraction = !isPart && index > 0 && bytes[index - 1] == 0x2E && bytes[index] == 0x30
    let quantity =
      isFraction && number.quantity.decimals == 0
      ? Quantity(number.quantity.digits, decimals: number.end - index) : number.quantity
    var token = TextToken(start: index, end: number.end, gap: gap, quantity: quantity)
    token.isDecade = wordGap == [.decade, .space]
    append(token)
    wordGap = []
    open.removeAll(keepingCapacity: true)
    index = number.end
  }

  // MARK: Words

  private mutating func readWord(_ script: ScalarTable.Class) {
    let start = index
    var word = PrefixHash()
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      let kind = scalars.kind(of: scalar)
      guard kind == script || kind == .mark else { break }
      let letter = scalars.folded(scalar)
      if letter != 0 { word.append(letter) }
      index += length
    }
    if let last = tokens.indices.last, tokens[last].isNumber, tokens[last].end == start {
      if Self.ordinalEndings.contains(word.whole) {
        tokens[last].end = index
        return
      }
      tokens[last].hasLetters = true
    }
    let isOwn = script == letters && word.count > 0 && word.count <= PrefixHash.longest
    gap.remove(.decade)
    if isOwn, lookUp(word, from: start) {
      wordGap = gap.intersection(.decade)
      return
    }
    if script != .latinLetter || !takeLatin(word, from: start, isOwn: isOwn) { gap.insert(.other) }
    wordEnd = index
    wordGap = []
  }

  /// What stands behind the digits of an ordinal.
  private static let ordinalEndings = Language.allCases.flatMap(\.facts.numbers.ordinalEndings).map {
    $0.unicodeScalars.reduce(into: PrefixHash()) { $0.append($1.value) }.whole
  }

  /// Takes a word of Latin letters as such, if it may stand so in Arabic, or as a Roman numeral.
  private mutating func takeLatin(_ word: PrefixHash, from start: Int, isOwn: Bool) -> Bool {
    let first = bytes[start]
    let isCapital = first < 0x80 ? first < 0x61 : CharacterClass.isUppercase(bytes.scalar(at: start).value)
    if isCapital, let value = RomanNumeral.value(bytes[start..<index]) {
      // The ending of an ordinal leaves no doubt: `XIIe`, but `VI`.
      let isDoubtful = bytes[index - 1] < UInt8(ascii: "a")
      append(Lexeme(sort: .roman, value: Int32(value), isDoubtful: isDoubtful), from: start, behind: gap)
      return true
    }
    guard word.count > 1, !isOwn || isCapital || isPartOfAddress(start..<index) else { return false }
    var token = TextToken(start: start, end: index, gap: gap, lexeme: Lexeme(sort: .latin))
    token.quantity = Quantity(Int64(bitPattern: word.whole))
    append(token)
    return true
  }

  /// Whether signs of an address are next to a word: `www.who.int`, `nom@exemple.org`.
  private func isPartOfAddress(_ range: Range<Int>) -> Bool {
    func isSign(_ index: Int) -> Bool {
      bytes.indices.contains(index) && [0x2E, 0x2F, 0x40, 0x5F].contains(bytes[index])
    }
    func isLetter(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] | 0x20 >= 0x61 }
    return isSign(range.lowerBound - 1) && isLetter(range.lowerBound - 2)
      || isSign(range.upperBound) && isLetter(range.upperBound + 1)
  }

  /// Looks the word up, alone and as a part of a phrase; whether it became a token or may yet.
  private mutating func lookUp(_ word: PrefixHash, from start: Int) -> Bool {
    if !open.isEmpty {
      let phrases = open
      open.removeAll(keepingCapacity: true)
      if wordGap.isSubset(of: [.space, .hyphen, .apostrophe]), continuePhrases(phrases, word) { return true }
    }
    return begin(word, start)
  }

  private mutating func continuePhrases(_ phrases: [Phrase], _ word: PrefixHash) -> Bool {
    var found = false
    for var phrase in phrases {
      let hash = PrefixHash.hash(phrase.hash, then: word.whole)
      guard let entry = table[hash] else { continue }
      if entry.lexeme.sort != .opening, !found {
        tokens.removeLast(tokens.count - phrase.count)
        append(entry.lexeme, from: phrase.start, behind: phrase.gap)
        found = true
      }
      if entry.continues {
        phrase.hash = hash
        open.append(phrase)
      }
    }
    return found
  }

  /// Takes the word as the first of a phrase, with as few letters cut off as may be.
  private mutating func begin(_ word: PrefixHash, _ start: Int) -> Bool {
    if take(word.whole, start, []) { return true }
    guard let clitics, word.count > 3 else { return false }
    let (alef, lam) = clitics.article
    let letters = word.first
    if letters.0 == alef, letters.1 == lam { return take(word.without(2), start, []) }
    guard clitics.contains(letters.0) else { return false }
    let joint: TextToken.Gap = letters.0 == clitics.and ? .and : []
    if take(word.without(1), start, joint) { return true }
    if letters.1 == alef, letters.2 == lam, word.count > 4 { return take(word.without(3), start, joint) }
    // A preposition that is the article's second letter stands in the place of its first: `لل`.
    if letters.0 == lam, letters.1 == lam {
      return take(word.with(alef, for: 1), start, []) || take(word.without(2), start, [])
    }
    guard clitics.conjunctions.contains(letters.0), word.count > 4, clitics.contains(letters.1) else { return false }
    if take(word.without(2), start, joint) { return true }
    if letters.2 == alef, letters.3 == lam, word.count > 5 { return take(word.without(4), start, joint) }
    guard letters.1 == lam, letters.2 == lam else { return false }
    return take(word.with(alef, for: 2), start, joint) || take(word.without(3), start, joint)
  }

  /// Takes a word if it is known under a hash.
  private mutating func take(_ hash: UInt64, _ start: Int, _ joint: TextToken.Gap) -> Bool {
    guard let entry = table[hash] else { return false }
    if entry.continues { open.append(Phrase(hash: hash, start: start, gap: gap.union(joint), count: tokens.count)) }
    switch entry.lexeme.sort {
    case .opening: gap.insert(.other)
    case .of: gap.insert(.of)
    case .and: gap.insert(.and)
    case .decade: gap.insert(.decade)
    default: append(entry.lexeme, from: start, behind: gap.union(joint))
    }
    return true
  }

  private mutating func append(_ lexeme: Lexeme, from start: Int, behind gap: TextToken.Gap) {
    append(TextToken(start: start, end: index, gap: gap, lexeme: lexeme, quantity: Quantity(Int64(lexeme.value))))
  }
}
