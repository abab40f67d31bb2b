/// The stem of a word, packed into 32 bits: five letters of Arabic or six of French, folded.
///
/// Words that share a stem are one for the lexicon; packing makes look-ups and sorting cheap and keeps no strings.
public struct WordKey: Sendable, Hashable, Comparable {
  /// Letters of a few bits each, the last in the lowest bits; the highest bit tells the alphabet.
  let packed: UInt32

  init(packed: UInt32) {
    self.packed = packed
  }

  /// Packs a folded stem; `nil` if it is empty or has a letter that is not of the alphabet.
  init?(_ letters: Span<UInt32>, _ alphabet: StemAlphabet) {
    var packed: UInt32 = 0
    for index in 0..<min(letters.count, alphabet.longest) {
      let place = letters[index] &- alphabet.base
      guard place &- 1 < UInt32(alphabet.count) else { return nil }
      packed = packed << alphabet.width | place
    }
    guard packed > 0 else { return nil }
    self.packed = packed | alphabet.mark
  }

  /// Reads a key as lexicon files write it: the letters of the stem.
  public init?(_ text: some StringProtocol) {
    let letters = text.unicodeScalars.map(\.value)
    guard let first = letters.first, let alphabet = StemAlphabet.all.first(where: { $0.contains(first) }),
      let key = Self(letters.span, alphabet)
    else { return nil }
    self = key
  }

  /// Reads a key from the bytes of its letters; `nil` if they are no letters of one alphabet, or more than stems have.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return nil }
    let alphabet = first < 0x80 ? StemAlphabet.latin : .arabic
    var (packed, count): (UInt32, Int) = (0, 0)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var letter = UInt32(bytes[index])
      index += 1
      if letter >= 0x80 {
        // All letters of the alphabets have one or two bytes.
        guard letter & 0xE0 == 0xC0, index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 else { return nil }
        letter = (letter & 0x1F) << 6 | UInt32(bytes[index] & 0x3F)
        index += 1
      }
      count += 1
      guard alphabet.contains(letter), count <= alphabet.longest else { return nil }
      packed = packed << alphabet.width | (letter - alphabet.base)
    }
    self.packed = packed | alphabet.mark
  }

  /// The alphabet of its letters.
  var alphabet: StemAlphabet { packed & StemAlphabet.arabic.mark == 0 ? .latin : .arabic }

  /// The letters of the stem.
  public var text: String {
    let alphabet = alphabet
    var rest = packed & ~alphabet.mark
    var letters: [Unicode.Scalar] = []
    while rest > 0 {
      if let letter = Unicode.Scalar(alphabet.base + rest & (1 << alphabet.width - 1)) { letters.append(letter) }
      rest >>= alphabet.width
    }
    return String(String.UnicodeScalarView(letters.reversed()))
  }

  public static func < (left: WordKey, right: WordKey) -> Bool { left.packed < right.packed }
}

/// The letters that stems are packed from.
struct StemAlphabet: Sendable, Equatable {
  /// The code point before the first letter.
  let base: UInt32
  /// How many letters there are.
  let count: Int
  /// Bits of a letter.
  let width: UInt32
  /// Most letters that are kept of a stem.
  let longest: Int
  /// The bit that tells the alphabet's stems from those of others.
  let mark: UInt32

  /// `a` to `z`.
  static let latin = StemAlphabet(base: 0x60, count: 26, width: 5, longest: 6, mark: 0)
  /// U+0621 to U+065F.
  static let arabic = StemAlphabet(base: 0x620, count: 63, width: 6, longest: 5, mark: 1 << 31)

  static let all = [latin, arabic]

  func contains(_ letter: UInt32) -> Bool { letter &- base &- 1 < UInt32(count) }
}
