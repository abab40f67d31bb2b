/// A code of deflate in the form that it is read with ([RFC 1951](https://www.rfc-editor.org/rfc/rfc1951), section 3.2.2).
///
/// Codes up to ten bits, which nearly all are, are found by the next ten bits; longer ones bit by bit.
struct HuffmanTable {
  /// For each value of the next bits the symbol whose code they begin with, and the length of that code in the lowest four
  /// bits; 0 where the code is longer, or none.
  private var entries = [UInt16](repeating: 0, count: 1 << width)
  /// How many codes of each length there are.
  private var counts = [Int](repeating: 0, count: longest + 1)
  /// The symbols in the order of their codes.
  private var symbols: [UInt16]

  private static let width = 10
  private static let longest = 15
  /// What bits give that are no code.
  private static let none = Int.max

  /// Makes a code of the lengths of its codes, 0 for a symbol that has none; `nil` if there is no such code.
  /// - Parameter isWhole: whether it must have a code; else it may have none, or a single one of one bit.
  init?(_ lengths: [UInt8], isWhole: Bool = false) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var (free, longest) = (1, 0)
    for length in 1...Self.longest {
      free = free * 2 - counts[length]
      if free < 0 { return nil }
      if counts[length] > 0 { longest = length }
    }
    guard free == 0 || !isWhole && longest <= 1 else { return nil }

    var places = [Int](repeating: 0, count: Self.longest + 2)
    var codes = places
    for length in 1...Self.longest {
      places[length + 1] = places[length] + counts[length]
      codes[length + 1] = (codes[length] + counts[length]) << 1
    }
    symbols = [UInt16](repeating: 0, count: places[Self.longest + 1])
    for (symbol, length) in lengths.enumerated().lazy.map({ ($0, Int($1)) }) where length > 0 {
      symbols[places[length]] = UInt16(symbol)
      places[length] += 1
      if length <= Self.width {
        // Codes stand with their highest bit first, all else with the lowest.
        let code = Int(UInt16(codes[length]).bitReversed) >> (16 - length)
        for entry in stride(from: code, to: 1 << Self.width, by: 1 << length) {
          entries[entry] = UInt16(symbol << 4 | length)
        }
      }
      codes[length] += 1
    }
  }

  /// Takes the next symbol; a number beyond all symbols for what is no code.
  @inline(__always)
  func symbol(_ bits: inout BitReader) -> Int {
    let entry = entries[Int(truncatingIfNeeded: bits.peek(Self.width))]
    guard entry == 0 else {
      bits.skip(Int(entry & 15))
      return Int(entry &>> 4)
    }
    return longSymbol(&bits)
  }

  private func longSymbol(_ bits: inout BitReader) -> Int {
    let next = Int(bits.peek(Self.longest))
    var (code, first, place) = (0, 0, 0)
    for length in 1...Self.longest {
      code |= next >> (length - 1) & 1
      if code - first < counts[length] {
        bits.skip(length)
        return Int(symbols[place + code - first])
      }
      place += counts[length]
      first = (first + counts[length]) << 1
      code <<= 1
    }
    return Self.none
  }

  /// The code of literals and lengths that a block has without saying so (section 3.2.6).
  static let fixedLiterals = fixed(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  /// That of distances.
  static let fixedDistances = fixed([UInt8](repeating: 5, count: 32))

  private static func fixed(_ lengths: [UInt8]) -> HuffmanTable {
    guard let table = HuffmanTable(lengths) else { preconditionFailure("the fixed codes of deflate are whole") }
    return table
  }
}

extension UInt16 {
  /// The same bits in reverse order.
  fileprivate var bitReversed: UInt16 {
    var (rest, reversed) = (self, UInt16(0))
    for _ in 0..<16 {
      reversed = reversed << 1 | rest & 1
      rest >>= 1
    }
    return reversed
  }
}
