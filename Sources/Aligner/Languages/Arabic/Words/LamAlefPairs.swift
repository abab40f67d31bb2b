/// How often lam stands before alef within words, and alef before lam: what remains to be seen of turned lam-alef where the
/// beginnings of words have been put in order.
///
/// In sound texts either is usual: of the pairs that count here one in three is lam-alef, and in none of the corpora and the
/// development data less than one in thirteen. In four laws and gazettes that are damaged it is one in two hundred and fifty at
/// most.
struct LamAlefPairs {
  /// Least pairs of alef and lam that say something, and least of them for one of lam and alef.
  private static let leastTurned = 12
  private static let leastRatio = 33

  private(set) var lamAlef = 0
  private(set) var alefLam = 0

  /// Whether lam-alef is practically absent.
  var areTurned: Bool { alefLam >= Self.leastTurned && alefLam >= Self.leastRatio * lamAlef }

  /// None yet.
  init() {}

  /// Counts the pairs of words, by their codes (``PackedWord``): each word once.
  init(ofWords words: some Sequence<[UInt8]>) {
    for word in words {
      for index in word.indices.dropFirst(2) {
        add(0x620 + UInt32(word[index - 2]), 0x620 + UInt32(word[index - 1]), 0x620 + UInt32(word[index]))
      }
    }
  }

  /// Counts those of another text as well.
  mutating func add(_ other: LamAlefPairs) {
    lamAlef += other.lamAlef
    alefLam += other.alefLam
  }

  /// Looks at the last two of three letters in a row, tatweel and vowel marks left out; 0 for what is no letter.
  @inline(__always)
  mutating func add(_ before: UInt32, _ first: UInt32, _ second: UInt32) {
    if first == Self.lam {
      if LamAlef.isAlef(second), Self.isWithin(before) { lamAlef += 1 }
    } else if second == Self.lam, LamAlef.isAlef(first), Self.isWithin(before) {
      alefLam += 1
    }
  }

  private static let lam: UInt32 = 0x644

  /// Whether a letter is there that can be no article and no particle before one: none of ا و ف ب ك ل.
  @inline(__always)
  private static func isWithin(_ letter: UInt32) -> Bool {
    switch letter {
    case 0, 0x622...0x623, 0x625, 0x627, 0x628, 0x641, 0x643, 0x644, 0x648: false
    default: true
    }
  }
}
