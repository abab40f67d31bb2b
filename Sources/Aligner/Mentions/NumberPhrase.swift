/// Puts the words of a number together: `quatre-vingt-dix-sept mille deux cents`, `مئة وخمسة وعشرون ألفا`.
///
/// Both languages count in thousands; within a thousand French sets hundreds, tens and units side by side, Arabic
/// hundreds, units and tens with a و between, teens without. Words that do not go together are numbers of their own.
struct NumberPhrase {
  /// The value.
  private(set) var quantity: Int64 = 0
  /// Behind its last token.
  private(set) var end: Int

  private let isArabic: Bool
  /// What has been closed by a thousand or more, what is below, and the smallest scale so far.
  private var total: Int64 = 0
  private var current: Int64 = 0
  private var scale: Int32 = 99
  /// The words themselves, for words that only count within a number.
  private var doubtfulCount = 0

  /// Whether every word of it often means something else.
  var isDoubtful: Bool { doubtfulCount == end - start }
  private let start: Int

  /// Reads the phrase that begins at a token; `nil` if that begins none.
  init?(_ tokens: [TextToken], at start: Int, language: Language) {
    isArabic = language == .arabic
    self.start = start
    end = start
    while end < tokens.count, end == start || isJoined(tokens[end].gap), take(tokens[end]), !endsPhrase {
      if tokens[end].lexeme?.isDoubtful == true { doubtfulCount += 1 }
      end += 1
    }
    if endsPhrase {
      end += 1
    }
    guard end > start else { return nil }
    quantity = total + current
    if quantity == 0 { return nil }
  }

  /// Set by a word that nothing can follow, as a French ordinal.
  private var endsPhrase = false

  private func isJoined(_ gap: TextToken.Gap) -> Bool {
    gap.contains(.space) ? gap.isSubset(of: [.space, .and]) : gap == .hyphen || gap == [.hyphen, .and]
  }

  private mutating func take(_ token: TextToken) -> Bool {
    guard let lexeme = token.lexeme else { return false }
    let isFirst = end == start
    let hasAnd = !isFirst && token.gap.contains(.and)
    switch lexeme.sort {
    case .cardinal: return add(Int64(lexeme.value), isFirst, hasAnd)
    case .ordinal:
      guard isArabic ? isFirst : add(Int64(lexeme.value), isFirst, hasAnd) else { return false }
      if isArabic { current = Int64(lexeme.value) }
      endsPhrase = !isArabic
      return true
    case .scale, .doubleScale: return multiply(lexeme, isFirst, hasAnd)
    default: return false
    }
  }

  private mutating func add(_ value: Int64, _ isFirst: Bool, _ hasAnd: Bool) -> Bool {
    let fits = isFirst || (isArabic ? fitsArabic(value, hasAnd) : fitsFrench(value, hasAnd))
    guard fits else { return false }
    if isArabic {
      current = value == 100 && !hasAnd && (3...9).contains(current) ? current * 100 : current + value
    } else if value == 100 && (2...9).contains(current) {
      current *= 100
    } else if value == 20 && current % 100 == 4 {
      current += 76
    } else {
      current += value
    }
    return true
  }

  private func fitsFrench(_ value: Int64, _ hasAnd: Bool) -> Bool {
    let rest = current % 100
    if hasAnd { return (value == 1 && rest >= 20 && rest % 10 == 0) || (value == 11 && rest == 60) }
    switch value {
    case 1...6: return rest == 0 ? current > 0 || total > 0 : rest >= 20 && rest % 10 == 0
    case 7...9: return rest == 0 ? current > 0 || total > 0 : rest % 10 == 0
    case 10...19: return rest == 0 || rest == 60 || rest == 80
    case 20: return rest == 4 || rest == 0
    case 100: return (2...9).contains(current) || (current == 0 && total > 0)
    default: return rest == 0
    }
  }

  private func fitsArabic(_ value: Int64, _ hasAnd: Bool) -> Bool {
    let rest = current % 100
    guard hasAnd else {
      return (value == 10 && (1...9).contains(rest)) || (value == 100 && (3...9).contains(current))
    }
    switch value {
    case 1...9: return rest == 0
    case 10...19: return rest == 0
    case 20...99: return rest < 10
    default: return current == 0
    }
  }

  private mutating func multiply(_ lexeme: Lexeme, _ isFirst: Bool, _ hasAnd: Bool) -> Bool {
    guard lexeme.value < scale else { return false }
    let isDouble = lexeme.sort == .doubleScale
    // `mille` and `ألف` need no number before them, `million` does in French.
    guard
      current > 0 && !hasAnd || isFirst && (isArabic || lexeme.value == 3) || hasAnd && isArabic && current == 0
        || !isArabic && lexeme.value == 3 && total > 0
    else { return false }
    if isDouble && current > 0 { return false }
    var product: Int64 = isDouble ? 2 : max(current, 1)
    for _ in 0..<lexeme.value { product *= 10 }
    total += product
    current = 0
    scale = lexeme.value
    return true
  }
}
