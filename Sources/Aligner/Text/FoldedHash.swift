/// A 64-bit key of a folded word (FNV-1a, Fowler, Noll and Vo 1991): words are looked up without making strings of them.
///
/// Whoever finds a key in a list still has to compare the word itself: two words may share a key.
struct FoldedHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key for tables that go by its low bits, which are its weakest: the high ones are mixed into them.
  var mixed: UInt64 { value ^ value >> 32 }

  /// The key of no letters yet.
  init() {}

  /// The key of a word that is folded already.
  init(folded word: String) {
    for scalar in word.unicodeScalars { add(folded: scalar.value) }
  }

  /// Adds a scalar as it stands in the text.
  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    let folded = Folding.fold(scalar)
    if let first = folded.first { add(folded: first) }
    if let second = folded.second { add(folded: second) }
  }

  /// Adds a scalar that is folded already.
  @inline(__always)
  mutating func add(folded scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3
  }
}
