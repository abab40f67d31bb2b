/// A text as words, runs of digits and signs, with what stands beside a place: how a number is used.
///
/// Made only for texts of which a number is missed on the other side; linear.
struct TextPieces: Sendable {
  /// A word, a run of digits, or a sign.
  struct Piece: Sendable {
    /// The letters of a word, folded; `nil` for what is no word.
    let word: String?
    /// Whether it is a run of digits.
    let isDigits: Bool
    /// The value of digits, unless there are more than nine of them.
    let number: Int?
    /// What is neither; 0 for what is.
    let scalar: UInt32
    /// Bytes of the text.
    let range: Range<Int>
    /// Whether blanks stand before it.
    let isApart: Bool

    /// A sign; `nil` for a word or digits.
    var sign: UInt32? { scalar == 0 ? nil : scalar }
  }

  let bytes: [UInt8]
  let language: Language
  let facts: LanguageFacts
  private(set) var pieces: [Piece] = []
  /// The different words.
  private(set) var words: Set<String> = []
  /// What ``forms(of:)`` says of each different word, where that is more than the word.
  private var knownForms: [String: [String]] = [:]

  init(_ text: String, language: Language) {
    bytes = Array(text.utf8)
    self.language = language
    facts = language.facts
    var index = 0
    var isApart = true
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      if CharacterClass.isSpace(scalar) || CharacterClass.isInvisible(scalar) {
        isApart = isApart || CharacterClass.isSpace(scalar)
        index += length
        continue
      }
      let start = index
      var (word, number, sign): (String?, Int?, UInt32) = (nil, nil, 0)
      let isDigits = CharacterClass.digitValue(scalar) != nil
      if isDigits {
        number = readDigits(&index)
      } else if CharacterClass.isLetter(scalar) {
        word = readWord(&index)
      } else {
        sign = scalar
        index += length
      }
      pieces.append(
        Piece(word: word, isDigits: isDigits, number: number, scalar: sign, range: start..<index, isApart: isApart))
      isApart = false
    }
    words = Set(pieces.lazy.compactMap(\.word))
    if facts.clitics != nil {
      for word in words { knownForms[word] = madeForms(of: word) }
    }
  }

  /// Whether any word is in a table of words without articles; linear in the different words.
  func has<Value>(anyOf table: [String: Value]) -> Bool { words.contains { look(up: $0, in: table) != nil } }

  private func readDigits(_ index: inout Int) -> Int? {
    var (value, count) = (0, 0)
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      guard let digit = CharacterClass.digitValue(scalar) else { break }
      if count < 9 { value = value * 10 + digit }
      count += 1
      index += length
    }
    return count <= 9 ? value : nil
  }

  private func readWord(_ index: inout Int) -> String {
    let start = index
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      guard
        CharacterClass.isLetter(scalar) || CharacterClass.isArabicMark(scalar) || scalar == 0x640
          || (0x300...0x36F).contains(scalar)
      else { break }
      index += length
    }
    return Folding.fold(bytes.text(in: start..<index))
  }

  // MARK: Looking

  /// Index of the first piece that ends behind a byte.
  func index(at byte: Int) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A word as it is, and without what is written in one with it.
  func forms(of word: String) -> [String] { knownForms[word] ?? madeForms(of: word) }

  private func madeForms(of word: String) -> [String] {
    guard let clitics = facts.clitics, let first = word.unicodeScalars.first?.value else { return [word] }
    var forms = [word, clitics.withoutArticle(word[...])]
    guard word.count > 3, clitics.contains(first) else { return forms }
    let rest = String(word.dropFirst())
    forms += [rest, clitics.withoutArticle(rest[...])]
    // `لل`, where the preposition stands in the place of the article's first letter.
    if first == clitics.article.second { forms.append(String(rest.dropFirst())) }
    return forms
  }

  /// The value of a word in a table of words without articles.
  func look<Value>(up word: String, in table: [String: Value]) -> Value? {
    if facts.clitics == nil { return table[word] }
    for form in forms(of: word) {
      if let value = table[form] { return value }
    }
    return nil
  }

  /// Whether a word is one of some without articles.
  func isOne(_ word: String, of words: Set<String>) -> Bool { forms(of: word).contains(where: words.contains) }

  /// Whether a word is a number, as one of several that stand by one noun.
  func isNumber(_ word: String) -> Bool {
    let table = LexemeTable.words(of: language)
    return forms(of: word).contains { form in
      let sort = table[form.unicodeScalars.reduce(into: PrefixHash()) { $0.append($1.value) }.whole]?.lexeme.sort
      return sort == .cardinal || sort == .ordinal
    }
  }

  /// Behind some words that follow each other from a piece on, hyphens and apostrophes between them; `nil` if they do not.
  func end(of phrase: [String], at start: Int) -> Int? {
    var index = start
    for word in phrase {
      while index > start, index < pieces.count, [0x27, 0x2019, 0x2D].contains(pieces[index].scalar) { index += 1 }
      guard index < pieces.count, pieces[index].word == word else { return nil }
      index += 1
    }
    return index
  }
}
