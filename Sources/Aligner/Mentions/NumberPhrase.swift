/// Puts the words of a number together: `quatre-vingt-dix-sept mille deux cents`, `مئة وخمسة وعشرون ألفا`.
///
/// Languages count in thousands; within a thousand the grammar of each tells which words go together
/// (``NumberGrammar``). Words that do not are numbers of their own.
struct NumberPhrase {
  /// The value.
  private(set) var quantity: Int64 = 0
  /// Behind its last token.
  private(set) var end: Int
  /// Whether every word of it often means something else.
  private(set) var isDoubtful = false

  private let grammar: NumberGrammar
  private var state = NumberGrammar.State()
  /// The exponent of the smallest power of ten so far, from a thousand on.
  private var scale: Int32 = 99

  /// Reads the phrase that begins at a token; `nil` if that begins none.
  init?(_ tokens: [TextToken], at start: Int, language: Language) {
    grammar = language.facts.numbers.grammar
    end = start
    var doubtfulCount = 0
    while end < tokens.count, state.isEmpty || Self.isJoined(tokens[end].gap), let lexeme = tokens[end].lexeme {
      state.hasAnd = !state.isEmpty && tokens[end].gap.contains(.and)
      guard take(lexeme) else { break }
      state.isEmpty = false
      end += 1
      // Nothing can follow it.
      if lexeme.sort == .ordinal, grammar.ordinalIsLast { break }
      if lexeme.isDoubtful { doubtfulCount += 1 }
    }
    quantity = state.total + state.current
    isDoubtful = doubtfulCount == end - start
    if end == start || quantity == 0 { return nil }
    // Alone it is a day.
    if end == start + 1, tokens[start].lexeme?.sort == .weekday { return nil }
  }

  private static func isJoined(_ gap: TextToken.Gap) -> Bool {
    gap.contains(.space) ? gap.isSubset(of: [.space, .and]) : gap == .hyphen || gap == [.hyphen, .and]
  }

  private mutating func take(_ lexeme: Lexeme) -> Bool {
    let value = Int64(lexeme.value)
    switch lexeme.sort {
    case .cardinal: return add(value)
    case .ordinal:
      if grammar.ordinalIsLast { return add(value) }
      guard state.isEmpty else { return false }
      state.current = value
      return true
    case .weekday:
      guard state.isEmpty, grammar.unitDays?.contains(lexeme.value) == true else { return false }
      state.current = value
      return true
    case .scale, .doubleScale: return multiply(lexeme)
    default: return false
    }
  }

  private mutating func add(_ value: Int64) -> Bool {
    guard grammar.allows(value, state) else { return false }
    state.current = grammar.sum(value, state)
    return true
  }

  private mutating func multiply(_ lexeme: Lexeme) -> Bool {
    let isDouble = lexeme.sort == .doubleScale
    guard lexeme.value < scale, grammar.allowsScale(lexeme.value, state), !isDouble || state.current == 0 else {
      return false
    }
    var product: Int64 = isDouble ? 2 : max(state.current, 1)
    for _ in 0..<lexeme.value { product *= 10 }
    state.total += product
    state.current = 0
    scale = lexeme.value
    return true
  }
}
