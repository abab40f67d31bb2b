/// Where stems stand in a list of them, found by hashing: one look at memory for each, however long the list is.
///
/// A lexicon has some ten thousand stems and a short document a few hundred, each of which a binary search would look for all
/// over the list.
struct StemPlaces: Sendable {
  private let stems: [WordKey]
  /// The place of a stem, at its slot or the next free one behind it; -1 for none.
  private let slots: [Int32]
  private let mask: Int

  /// An odd number without pattern (the 32-bit golden ratio), whose products differ most in their high bits.
  private static let factor: UInt32 = 0x9E37_79B1

  /// - Parameter stems: each once.
  init(_ stems: [WordKey]) {
    var size = 2
    while size < 4 * stems.count { size *= 2 }
    let mask = size - 1
    var slots = [Int32](repeating: -1, count: size)
    for (place, stem) in stems.enumerated() {
      var slot = Self.slot(of: stem, mask)
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(place)
    }
    (self.stems, self.slots, self.mask) = (stems, slots, mask)
  }

  /// The place of a stem; `nil` if it is not in the list.
  @inline(__always)
  func place(of stem: WordKey) -> Int? {
    var slot = Self.slot(of: stem, mask)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if stems[place] == stem { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private static func slot(of stem: WordKey, _ mask: Int) -> Int {
    let product = stem.packed &* factor
    return Int(product ^ product >> 15) & mask
  }
}
