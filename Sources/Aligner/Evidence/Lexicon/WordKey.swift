/// The stem of a word, packed into 32 bits: five letters of Arabic or six of French, folded.
///
/// Words that share a stem are one for the lexicon; packing makes look-ups and sorting cheap and keeps no strings.
public struct WordKey: Sendable, Hashable, Comparable {
  /// Letters of five or six bits each, the last in the lowest bits; bit 31 tells Arabic from French.
  let packed: UInt32

  private static let arabicBit: UInt32 = 1 << 31
  /// French letters take five bits, Arabic ones six.
  private static let frenchWidth: UInt32 = 5
  private static let arabicWidth: UInt32 = 6
  /// `a` is 1; Arabic letters count from U+0620.
  private static let frenchBase: UInt32 = 0x60
  private static let arabicBase: UInt32 = 0x620

  /// Most letters that are kept of a stem.
  static let frenchLength = 6
  static let arabicLength = 5

  init(packed: UInt32) {
    self.packed = packed
  }

  /// Packs a folded French stem; `nil` if it is empty or has a letter that is not plain Latin.
  init?(french letters: Span<UInt32>) {
    var packed: UInt32 = 0
    for index in 0..<min(letters.count, Self.frenchLength) {
      let letter = letters[index]
      guard letter > Self.frenchBase, letter <= Self.frenchBase + 26 else { return nil }
      packed = packed << Self.frenchWidth | (letter - Self.frenchBase)
    }
    guard packed > 0 else { return nil }
    self.packed = packed
  }

  /// Packs a folded Arabic stem; `nil` if it is empty or has a letter outside the basic block.
  init?(arabic letters: Span<UInt32>) {
    var packed: UInt32 = 0
    for index in 0..<min(letters.count, Self.arabicLength) {
      let letter = letters[index]
      guard letter > Self.arabicBase, letter < Self.arabicBase + 64 else { return nil }
      packed = packed << Self.arabicWidth | (letter - Self.arabicBase)
    }
    guard packed > 0 else { return nil }
    self.packed = packed | Self.arabicBit
  }

  /// Reads a key as lexicon files write it: the letters of the stem.
  public init?(_ text: some StringProtocol) {
    let letters = text.unicodeScalars.map(\.value)
    guard let first = letters.first else { return nil }
    let key = CharacterClass.isArabicLetter(first) ? Self(arabic: letters.span) : Self(french: letters.span)
    guard let key else { return nil }
    self = key
  }

  /// Whether it is a stem of an Arabic word, and not of a French one.
  var isArabic: Bool { packed & Self.arabicBit != 0 }

  /// The letters of the stem.
  public var text: String {
    let (width, base) = isArabic ? (Self.arabicWidth, Self.arabicBase) : (Self.frenchWidth, Self.frenchBase)
    var rest = packed & ~Self.arabicBit
    var letters: [Unicode.Scalar] = []
    while rest > 0 {
      if let letter = Unicode.Scalar(base + rest & (1 << width - 1)) { letters.append(letter) }
      rest >>= width
    }
    return String(String.UnicodeScalarView(letters.reversed()))
  }

  public static func < (left: WordKey, right: WordKey) -> Bool { left.packed < right.packed }
}
