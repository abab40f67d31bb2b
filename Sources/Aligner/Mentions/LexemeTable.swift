/// The words and phrases of a language that mean numbers, dates or names, found by a hash of their folded letters.
///
/// Open addressing over two flat arrays: a look-up costs some nanoseconds and makes no string. Hashes are not verified:
/// with 64 bits and some thousand entries, no word of a library is taken for another.
struct LexemeTable: Sendable {
  /// What is found under a hash.
  struct Entry: Sendable {
    var lexeme: Lexeme
    /// Whether longer phrases begin with this one.
    var continues: Bool
  }

  private var keys: [UInt64]
  private var entries: [Entry]
  private let mask: Int

  /// Four times the number of entries, a power of two.
  private static let size = 8192

  /// The table of each language, made when the first is asked for.
  private static let all = Language.allCases.map { LexemeTable($0) }

  /// The words of a language.
  static func words(of language: Language) -> LexemeTable {
    all[Language.allCases.firstIndex(of: language) ?? 0]
  }

  /// Makes a table of the phrases of a language and of its names; what comes first stays.
  private init(_ language: Language) {
    mask = Self.size - 1
    keys = [UInt64](repeating: 0, count: mask + 1)
    entries = [Entry](repeating: Entry(lexeme: Lexeme(sort: .opening), continues: false), count: mask + 1)
    for (phrase, lexeme) in language.facts.numbers.lexemes() { insert(Array(phrase.utf8), lexeme) }
    NameTable.forEach(in: language) { insert($0, Lexeme(sort: .name, value: Int32($1))) }
  }

  /// What is known of a hash.
  @inline(__always)
  subscript(hash: UInt64) -> Entry? {
    var slot = PrefixHash.slot(of: hash, mask: mask)
    while keys[slot] != 0 {
      if keys[slot] == hash { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Enters a phrase, UTF-8 with spaces between its words.
  private mutating func insert(_ bytes: [UInt8], _ lexeme: Lexeme) {
    var hash: UInt64?
    var word = PrefixHash()
    bytes.forEachScalar(in: 0..<bytes.count) { letter in
      guard letter == 0x20 else { return word.append(letter) }
      let opening = hash.map { PrefixHash.hash($0, then: word.whole) } ?? word.whole
      set(opening, nil)
      hash = opening
      word = PrefixHash()
    }
    set(hash.map { PrefixHash.hash($0, then: word.whole) } ?? word.whole, lexeme)
  }

  /// Enters a phrase, or that longer ones begin so.
  private mutating func set(_ hash: UInt64, _ lexeme: Lexeme?) {
    var slot = PrefixHash.slot(of: hash, mask: mask)
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    if keys[slot] == 0 {
      keys[slot] = hash
      entries[slot] = Entry(lexeme: lexeme ?? Lexeme(sort: .opening), continues: lexeme == nil)
    } else if let lexeme {
      if entries[slot].lexeme.sort == .opening { entries[slot].lexeme = lexeme }
    } else {
      entries[slot].continues = true
    }
  }
}
