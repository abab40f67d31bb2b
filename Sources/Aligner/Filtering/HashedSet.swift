/// A set of hashes in hardly more room than they take: open addressing in 4,096 parts by the highest bits of a hash, each of which
/// grows by itself, by an eighth.
///
/// Of the places of a part that has grown 80 to 90 in a hundred are taken, so that a hash takes 1.1 to 1.25 times the size of
/// `Word`, and while a part grows its old places are there as well, which is a 4,096th of all. With words of 32 bits two hashes are
/// the same if 44 bits of them are.
struct HashedSet<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  private static var partBits: Int { 12 }
  /// The least places of a part.
  private static var least: Int { 8 }

  /// The places of each part; 0 is free.
  private var parts = [[Word]](repeating: [], count: 1 << partBits)
  private var counts = [Int32](repeating: 0, count: 1 << partBits)

  /// Whether a hash is in the set.
  func contains(_ hash: UInt64) -> Bool {
    let part = Self.part(of: hash)
    return Self.place(of: Self.word(of: hash), in: parts[part])?.isFree == false
  }

  /// Adds a hash.
  mutating func insert(_ hash: UInt64) {
    let (part, word) = (Self.part(of: hash), Self.word(of: hash))
    if Self.place(of: word, in: parts[part])?.isFree == false { return }
    if (Int(counts[part]) + 1) * 10 > parts[part].count * 9 { grow(part) }
    guard let place = Self.place(of: word, in: parts[part]) else { return }
    parts[part][place.index] = word
    counts[part] += 1
  }

  /// How many hashes there are.
  var count: Int { counts.reduce(0) { $0 + Int($1) } }

  /// How much room the places take, in bytes.
  var byteCount: Int { parts.reduce(0) { $0 + $1.count } * MemoryLayout<Word>.size }

  private mutating func grow(_ part: Int) {
    let old = parts[part]
    var grown = [Word](repeating: 0, count: max(Self.least, old.count + old.count / 8 + 1))
    for word in old where word != 0 {
      if let place = Self.place(of: word, in: grown) { grown[place.index] = word }
    }
    parts[part] = grown
  }

  private static func part(of hash: UInt64) -> Int { Int(hash >> (64 - UInt64(partBits))) }

  private static func word(of hash: UInt64) -> Word { max(1, Word(truncatingIfNeeded: hash)) }

  /// Where a word is, or would be put; `nil` in a part without a free place.
  private static func place(of word: Word, in places: [Word]) -> (index: Int, isFree: Bool)? {
    guard !places.isEmpty else { return nil }
    let places = places.span
    // The lowest 32 bits as a share of all places.
    var index = Int(UInt64(UInt32(truncatingIfNeeded: word)) &* UInt64(places.count) >> 32)
    for _ in 0..<places.count {
      if places[index] == word { return (index, false) }
      if places[index] == 0 { return (index, true) }
      index = index + 1 == places.count ? 0 : index + 1
    }
    return nil
  }
}

/// Spreads numbers over 64 bits, so that every bit of the result depends on every bit of the number (the finaliser of
/// SplitMix64; Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
enum SpreadBits {
  /// A number spread out.
  static func spread(_ number: UInt64) -> UInt64 {
    var bits = number &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// Two numbers, in this order, spread out.
  static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 { spread(spread(first) ^ second) }
}
