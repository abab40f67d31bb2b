/// Gives each distinct token a small number, in the order of first appearance, so that results do not depend on hashing.
struct TokenInterner: Sendable {
  private var numbers: [String: Int32] = [:]
  /// The tokens by their numbers.
  private(set) var spellings: [String] = []

  /// How many tokens are known.
  var count: Int { spellings.count }

  /// The number of a token, a new one if it has not been seen.
  mutating func number(of token: String) -> Int32 {
    if let known = numbers[token] { return known }
    let number = Int32(spellings.count)
    numbers[token] = number
    spellings.append(token)
    return number
  }
}
