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

  /// Counts the pairs of texts: a look at their bytes, linear.
  init(inTexts texts: [String]) {
    let counts = ParallelMap.map(texts.count) { LamAlefPairs(in: texts[$0]) }
    for count in counts {
      lamAlef += count.lamAlef
      alefLam += count.alefLam
    }
  }

  private init(in text: String) {
    let bytes = text.utf8Span.span
    var word = (before: UInt32(0), last: UInt32(0))
    var index = 0
    while index < bytes.count {
      // Arabic takes two bytes; anything else parts words.
      guard bytes[index] & 0xFC == 0xD8, index + 1 < bytes.count else {
        word = (0, 0)
        index += 1
        continue
      }
      let scalar = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      index += 2
      // Tatweel and vowel marks stand within words.
      if scalar == 0x640 || (0x64B...0x652).contains(scalar) { continue }
      add(word.before, word.last, scalar)
      word = CharacterClass.isArabicLetter(scalar) ? (word.last, scalar) : (0, 0)
    }
  }

  /// Counts the pairs of words, by their codes (``PackedWord``): each word once.
  init(ofWords words: some Sequence<[UInt8]>) {
    for word in words {
      for index in word.indices.dropFirst(2) {
        add(0x620 + UInt32(word[index - 2]), 0x620 + UInt32(word[index - 1]), 0x620 + UInt32(word[index]))
      }
    }
  }

  /// Looks at the last two of three letters in a row.
  @inline(__always)
  private mutating func add(_ before: UInt32, _ first: UInt32, _ second: UInt32) {
    if first == Self.lam {
      if Self.isAlef(second), Self.isWithin(before) { lamAlef += 1 }
    } else if second == Self.lam, Self.isAlef(first), Self.isWithin(before) {
      alefLam += 1
    }
  }

  private static let lam: UInt32 = 0x644

  /// آ, أ, إ and ا.
  @inline(__always)
  private static func isAlef(_ scalar: UInt32) -> Bool {
    scalar == 0x622 || scalar == 0x623 || scalar == 0x625 || scalar == 0x627
  }

  /// Whether a letter is there that can be no article and no particle before one: none of ا و ف ب ك ل.
  @inline(__always)
  private static func isWithin(_ letter: UInt32) -> Bool {
    switch letter {
    case 0, 0x622...0x623, 0x625, 0x627, 0x628, 0x641, 0x643, 0x644, 0x648: false
    default: true
    }
  }
}
