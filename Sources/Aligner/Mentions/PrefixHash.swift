/// A hash of the folded letters of a word as they are read, and of its endings.
///
/// It is a polynomial in a fixed base, first letter highest, so that the hash of the word without its first letters
/// follows from that of the letters: an Arabic word can be looked up without its clitics at no cost.
struct PrefixHash: Sendable {
  /// The hash of all letters.
  private(set) var whole: UInt64 = 0
  /// How many letters there are.
  private(set) var count = 0
  /// The first four letters, and the hash of the first one to four.
  private(set) var first: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
  private var heads: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Words with more letters are no words that tables have.
  static let longest = 24
  /// An odd number without pattern (the 64-bit golden ratio).
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let powers: [UInt64] = (0..<longest).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] &* base)
  }

  /// Appends a folded letter.
  @inline(__always)
  mutating func append(_ letter: UInt32) {
    whole = whole &* Self.base &+ UInt64(letter) &+ 1
    switch count {
    case 0: (first.0, heads.0) = (letter, whole)
    case 1: (first.1, heads.1) = (letter, whole)
    case 2: (first.2, heads.2) = (letter, whole)
    case 3: (first.3, heads.3) = (letter, whole)
    default: break
    }
    count += 1
  }

  /// The hash of the word without its first letters, one to four and fewer than it has.
  @inline(__always)
  func without(_ letters: Int) -> UInt64 {
    let head = letters == 1 ? heads.0 : letters == 2 ? heads.1 : letters == 3 ? heads.2 : heads.3
    return whole &- head &* Self.powers[count - letters]
  }

  /// The hash of the word with another letter for its first ones.
  @inline(__always)
  func with(_ letter: UInt32, for letters: Int) -> UInt64 {
    (UInt64(letter) &+ 1) &* Self.powers[count - letters] &+ without(letters)
  }

  /// The hash of a phrase one word longer.
  @inline(__always)
  static func hash(_ phrase: UInt64, then word: UInt64) -> UInt64 { (phrase ^ phrase >> 29) &* base &+ word }

  /// A slot for a hash in a table of a power of two.
  @inline(__always)
  static func slot(of hash: UInt64, mask: Int) -> Int { Int(truncatingIfNeeded: (hash &* base) >> 32) & mask }
}
