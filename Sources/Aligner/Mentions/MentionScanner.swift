/// Finds what a text mentions by value: numbers, references, dates, weekdays and names.
///
/// ```swift
/// MentionScanner.mentions(in: "La quarante-deuxième session, le 22/12/2016", language: .french)
/// MentionScanner.mentions(in: "الدورة الثانية والأربعون، ٢٢ ديسمبر ٢٠١٦", language: .arabic)
/// // both: the number 42, the date 22 December 2016
/// ```
package struct MentionScanner {
  /// The mentions of a text, by where they begin. Complexity: linear.
  package static func mentions(in text: String, language: Language) -> [Mention] {
    mentions(in: Array(text.utf8), language: language)
  }

  /// The mentions of a text in valid UTF-8.
  static func mentions(in bytes: [UInt8], language: Language) -> [Mention] {
    var scanner = MentionScanner(TokenReader(bytes, language: language).tokens, language)
    return scanner.scan()
  }

  private let tokens: [TextToken]
  private let language: Language
  private var index = 0
  /// What has been found, with what stands before it, so that dates can be put together.
  private var found: [DateAssembler.Part] = []

  private init(_ tokens: [TextToken], _ language: Language) {
    self.tokens = tokens
    self.language = language
  }

  private mutating func scan() -> [Mention] {
    while index < tokens.count {
      if tokens[index].isNumber { readNumber() } else { readWords() }
    }
    return DateAssembler.assembled(found)
  }

  private mutating func add(_ value: Mention.Value, upTo end: Int, certainty: Float, isWords: Bool = false) {
    let range = tokens[index].start..<tokens[end - 1].end
    found.append(
      .init(
        mention: Mention(range: range, value: value, certainty: certainty), gap: tokens[index].gap, isWords: isWords))
    index = end
  }

  // MARK: Digits

  private mutating func readNumber() {
    let chain = NumberChain(tokens, at: index)
    if let years = chain.years {
      for year in years { add(.number(Quantity(year)), upTo: index + 1, certainty: 1) }
      return
    }
    if let date = chain.date { return add(.date(date), upTo: chain.end, certainty: 1) }
    if chain.isReference {
      return add(.reference(tokens[index..<chain.end].map(\.quantity)), upTo: chain.end, certainty: Certainty.reference)
    }
    let token = tokens[index]
    if token.isDecade, let whole = token.quantity.whole, (10..<100).contains(whole), whole % 10 == 0 {
      return add(.number(Quantity(1900 + whole)), upTo: index + 1, certainty: Certainty.decade)
    }
    if let scale = scale(behind: index) {
      return add(.number(token.quantity.scaled(by: scale)), upTo: index + 2, certainty: Certainty.scaled)
    }
    add(.number(token.quantity), upTo: index + 1, certainty: certainty(of: token))
  }

  /// The exponent of `millions` and the like behind a number in digits.
  private func scale(behind index: Int) -> Int? {
    guard index + 1 < tokens.count, tokens[index + 1].gap == .space, let lexeme = tokens[index + 1].lexeme,
      lexeme.sort == .scale
    else { return nil }
    return Int(lexeme.value)
  }

  /// One and two are a noun alone and a dual in Arabic, small numbers words; digits glued to letters belong to a name.
  private func certainty(of token: TextToken) -> Float {
    guard let whole = token.quantity.whole else { return 1 }
    let isName = token.hasLetters || token.gap.contains(.letters)
    switch whole {
    case 0...2: return Certainty.upToTwo.of(token, isName: isName)
    case 3...10: return Certainty.upToTen.of(token, isName: isName)
    default: return Certainty.larger.of(token, isName: isName)
    }
  }

  // MARK: Words

  private mutating func readWords() {
    let token = tokens[index]
    guard let lexeme = token.lexeme else { return }
    let certainty: Float = lexeme.isDoubtful ? Certainty.doubtfulMonth : Certainty.month
    switch lexeme.sort {
    case .month:
      add(.date(CalendarDate(month: Int(lexeme.value))), upTo: index + 1, certainty: certainty)
    case .hijriMonth:
      add(.date(CalendarDate(.hijri, month: Int(lexeme.value))), upTo: index + 1, certainty: certainty)
    case .weekday:
      if addNumberWords() { return }
      add(.weekday(Int(lexeme.value)), upTo: index + 1, certainty: Certainty.weekday)
    case .name: add(.name(Int(lexeme.value)), upTo: index + 1, certainty: Certainty.name)
    case .cardinal, .ordinal, .scale, .doubleScale: if !addNumberWords() { index += 1 }
    case .roman:
      let isSure = !lexeme.isDoubtful && token.quantity > Quantity(2)
      add(.number(token.quantity), upTo: index + 1, certainty: isSure ? Certainty.romanOrdinal : Certainty.roman)
    case .latin:
      let hash = UInt64(bitPattern: token.quantity.digits)
      // What a language in Latin letters has in capitals the other mostly writes in its own, but hardly the other way round.
      add(.latin(hash), upTo: index + 1, certainty: language.facts.letters == .latinLetter ? 0 : Certainty.latin)
    case .opening, .and, .of, .decade, .percent: index += 1
    }
  }

  /// Adds the number in words that begins here, if one does.
  private mutating func addNumberWords() -> Bool {
    guard let phrase = NumberPhrase(tokens, at: index, language: language) else { return false }
    let isLong = phrase.quantity > 20 && phrase.end > index + 1
    let isLoose = phrase.isDoubtful || phrase.quantity <= 2
    let certainty = isLoose ? Certainty.looseWords : isLong ? Certainty.longWords : Certainty.words
    add(.number(Quantity(phrase.quantity)), upTo: phrase.end, certainty: certainty, isWords: true)
    return true
  }
}

/// How likely a faithful translation is to show a mention too (``Mention/certainty``).
///
/// Chosen by judgement on the development sets and never fitted: what counts is their order, since evidence weighs each kind
/// of value by a fitted constant and the rules of `check` ask for .85 and more.
private enum Certainty {
  /// A number in digits: how certain it is as such, glued to letters as in a name, and as a percentage.
  struct Digits {
    let plain: Float
    let inName: Float
    let percent: Float

    func of(_ token: TextToken, isName: Bool) -> Float { isName ? inName : token.isPercent ? percent : plain }
  }

  static let upToTwo = Digits(plain: 0.4, inName: 0.3, percent: 0.8)
  static let upToTen = Digits(plain: 0.8, inName: 0.4, percent: 1)
  static let larger = Digits(plain: 1, inName: 0.6, percent: 1)
  static let reference: Float = 0.95
  static let scaled: Float = 0.9
  static let decade: Float = 0.6
  static let month: Float = 0.8
  static let doubtfulMonth: Float = 0.2
  static let weekday: Float = 0.7
  static let name: Float = 0.6
  static let roman: Float = 0.1
  static let romanOrdinal: Float = 0.85
  static let latin: Float = 0.4
  /// Numbers in words: several of them, one, and those that are mostly something else.
  static let longWords: Float = 0.7
  static let words: Float = 0.3
  static let looseWords: Float = 0.05
}
