/// A line of a lexicon file that is read field by field.
///
/// The bundled lexicon is read at every start: strings are made for messages alone.
struct LexiconLine {
  private let bytes: ArraySlice<UInt8>
  private let file: String
  private let number: Int
  /// What has not been read.
  private var rest: ArraySlice<UInt8>

  /// - Parameters:
  ///   - bytes: the line without its end.
  ///   - file: the name of the file.
  ///   - number: of the line, from 1.
  init(_ bytes: ArraySlice<UInt8>, file: String, number: Int) {
    (self.bytes, self.file, self.number) = (bytes, file, number)
    rest = bytes
    skipSpaces()
  }

  /// Whether all has been read.
  var isAtEnd: Bool { rest.isEmpty }

  /// How many fields there are, those that have been read among them.
  var fieldCount: Int {
    var (count, isInside) = (0, false)
    for byte in bytes {
      if byte != Self.space, !isInside { count += 1 }
      isInside = byte != Self.space
    }
    return count
  }

  /// Goes past the first field if it is one byte.
  mutating func takes(_ mark: UInt8) -> Bool {
    guard rest.first == mark, rest.count == 1 || rest[rest.startIndex + 1] == Self.space else { return false }
    rest = rest.dropFirst()
    skipSpaces()
    return true
  }

  /// Reads a stem as it is written: one that is longer than stems are would pass for another.
  /// - Parameter alphabet: what its letters have to be of; `nil` for any.
  mutating func stem(of alphabet: StemAlphabet? = nil) throws(LexiconError) -> WordKey {
    let field = field()
    guard let key = WordKey(utf8: field), alphabet == nil || key.alphabet == alphabet else {
      throw .badStem(file: file, line: number, word: Self.excerpt(of: field))
    }
    return key
  }

  /// Reads a figure of a probability.
  /// - Parameter range: what it may be.
  mutating func figure(_ range: ClosedRange<Int>) throws(LexiconError) -> Int {
    let field = field()
    var value = 0
    // No figure has more digits than an integer holds.
    let isNumber = !field.isEmpty && field.count <= 9 && field.allSatisfy { 0x30...0x39 ~= $0 }
    if isNumber { for byte in field { value = 10 * value + Int(byte - 0x30) } }
    guard isNumber, range.contains(value) else {
      throw .badProbability(file: file, line: number, figure: Self.excerpt(of: field))
    }
    return value
  }

  private static let space: UInt8 = 0x20

  private mutating func field() -> ArraySlice<UInt8> {
    let field = rest.prefix { $0 != Self.space }
    rest = rest[field.endIndex...]
    skipSpaces()
    return field
  }

  private mutating func skipSpaces() {
    while rest.first == Self.space { rest = rest.dropFirst() }
  }

  private static func excerpt(of field: ArraySlice<UInt8>) -> String {
    DisplayText.excerpt(of: String(decoding: field, as: UTF8.self), width: 40)
  }
}
