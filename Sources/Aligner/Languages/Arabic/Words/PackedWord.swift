/// The letters of an Arabic word in one number, six bits each, the first in the highest: cheap to cut, compare and look up.
struct PackedWord: Hashable {
  /// Most letters that have room.
  static let mostLetters = 20

  private(set) var bits: UInt128 = 0
  /// How many letters there are.
  private(set) var count = 0

  /// What stands for letters beyond those of Arabic itself: پ, گ, ڤ.
  static let foreign: UInt8 = 63
  /// The code of a letter: its distance from the block's first, as in ``StemAlphabet``; `nil` for what is no letter.
  static func code(of scalar: Unicode.Scalar) -> UInt8? {
    guard CharacterClass.isArabicLetter(scalar.value) else { return nil }
    return scalar.value < 0x64B ? UInt8(scalar.value - 0x620) : foreign
  }

  init() {}

  /// Packs a word; what is no letter is left out.
  init(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      if let code = Self.code(of: scalar) { append(code) }
    }
  }

  init(_ codes: ArraySlice<UInt8>) {
    for code in codes { append(code) }
  }

  private init(bits: UInt128, count: Int) {
    (self.bits, self.count) = (bits, count)
  }

  mutating func append(_ code: UInt8) {
    guard count < Self.mostLetters else { return }
    bits = bits << 6 | UInt128(code)
    count += 1
  }

  /// A letter's code.
  subscript(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt128(6 * (count - 1 - index)) & 63) }

  func prefix(_ length: Int) -> PackedWord { .init(bits: bits >> UInt128(6 * (count - length)), count: length) }
  func suffix(_ length: Int) -> PackedWord {
    .init(bits: bits & ((1 << UInt128(6 * length)) - 1), count: length)
  }
  func dropFirst(_ length: Int) -> PackedWord { suffix(count - length) }
  func dropLast(_ length: Int) -> PackedWord { prefix(count - length) }

  func hasPrefix(_ other: PackedWord) -> Bool { other.count <= count && prefix(other.count) == other }
  func hasSuffix(_ other: PackedWord) -> Bool { other.count <= count && suffix(other.count) == other }

  /// The word with the forms of one letter folded, as stems are (``Folding``).
  var folded: PackedWord {
    var word = PackedWord()
    for index in 0..<count {
      let code = Self.foldedCodes[Int(self[index])]
      if code > 0 { word.append(code) }
    }
    return word
  }

  private static let foldedCodes: [UInt8] = (0...63).map { code in
    guard code > 0, code < foreign else { return UInt8(code) }
    return UInt8(truncatingIfNeeded: (Folding.fold(0x620 + UInt32(code)).first ?? 0x620) - 0x620)
  }

  /// The key of the word as a stem: its first letters; `nil` for nothing.
  var stemKey: WordKey? {
    guard count > 0 else { return nil }
    return WordKey(
      packed: UInt32(prefix(min(count, StemAlphabet.arabic.longest)).bits) | StemAlphabet.arabic.mark)
  }
}
