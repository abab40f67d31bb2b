/// Decides whether bytes are UTF-16 without a byte order mark, and in which order, by the text that they yield.
enum UTF16Guess {
  /// Bytes that are looked at: those at the beginning decide.
  private static let reach = 1 << 16

  /// The order of bytes in which they are French or Arabic text; `nil` if they are in neither.
  ///
  /// The other order turns letters into signs that neither language has, and so does reading two bytes of any other
  /// encoding as one unit. At least half of the units have to be letters, and at most one in twenty out of place.
  static func order(of bytes: [UInt8]) -> TextEncoding? {
    [TextEncoding.utf16LittleEndian, .utf16BigEndian].first { encoding in
      let high = encoding == .utf16LittleEndian ? 1 : 0
      let count = min(bytes.count, reach) / 2
      var letters = 0
      var blanks = 0
      var misfits = 0
      func unit(_ index: Int) -> UInt32 {
        UInt32(bytes[2 * index + high]) << 8 | UInt32(bytes[2 * index + 1 - high])
      }
      for index in 0..<count {
        switch unit(index) {
        case 0x09...0x0D, 0x20, 0xA0: blanks += 1
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x17F, 0x620...0x65F, 0x66E...0x6D3: letters += 1
        case 0x21...0x7E, 0xA1...0xBF, 0x600...0x6FF, 0x2010...0x20AF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: break
        // The halves of a pair for a sign beyond U+FFFF, such as an emoji, are in place only together.
        case 0xD800...0xDBFF where index + 1 < count && unit(index + 1) & 0xFC00 == 0xDC00: break
        case 0xDC00...0xDFFF where index > 0 && unit(index - 1) & 0xFC00 == 0xD800: break
        default: misfits += 1
        }
      }
      return letters > 0 && letters * 2 >= count - blanks && misfits * 20 <= count
    }
  }
}
