import Foundation

/// An encoding that French or Arabic documents come in; the raw value is its name on the command line.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, little-endian.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, big-endian.
  case utf16BigEndian = "utf-16be"
  /// Windows Arabic, which also holds the French letters.
  case windows1256 = "windows-1256"
  /// Windows Western.
  case windows1252 = "windows-1252"
  /// ISO Latin/Arabic.
  case iso88596 = "iso-8859-6"
  /// ISO Latin 9.
  case iso885915 = "iso-8859-15"
  /// Mac OS Roman, of Macintosh files from before 2001.
  case macRoman = "macroman"

  /// Finds an encoding by a name as users write it: `UTF8`, `cp1256`, `latin9`.
  /// - Throws: ``ReadingError/unknownEncoding(name:)``.
  public init(name: String) throws(ReadingError) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch key {
    case "utf8": self = .utf8
    case "utf16", "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1256", "cp1256": self = .windows1256
    case "windows1252", "cp1252", "latin1", "iso88591": self = .windows1252
    case "iso88596": self = .iso88596
    case "iso885915", "latin9": self = .iso885915
    case "macroman", "macosroman", "macintosh": self = .macRoman
    default: throw .unknownEncoding(name: name)
    }
  }

  /// Whether it is UTF-16 in either byte order; declarations do not tell the two apart.
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// Bytes that one scalar takes in this encoding, told from its length in UTF-8.
  func byteCount(ofScalarWithUTF8Length length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf16LittleEndian, .utf16BigEndian: length == 4 ? 4 : 2
    case .windows1256, .windows1252, .iso88596, .iso885915, .macRoman: 1
    }
  }

  /// Foundation's name for a one-byte encoding; `nil` for those that are decoded here.
  ///
  /// The numbers are Core Foundation's `CFStringEncodings`, marked by the high bit as `String.Encoding` wants them.
  private var foundationEncoding: String.Encoding? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1256: String.Encoding(rawValue: 0x8000_0506)
    case .windows1252: .windowsCP1252
    case .iso88596: String.Encoding(rawValue: 0x8000_0206)
    case .iso885915: String.Encoding(rawValue: 0x8000_020F)
    case .macRoman: nil
    }
  }

  /// The upper half of Mac OS Roman, after Apple's table of 1999; Foundation on Linux makes ± of its é.
  private static let macRomanUpperHalf = """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß\
    ®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}\
    ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """

  /// The table of each encoding, made once: Foundation takes longer to be asked than a short text to be decoded.
  private static let decodingTables = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.makeDecodingTable()) })

  /// For a one-byte encoding, the UTF-8 of each byte; an empty entry where the encoding has no character.
  func decodingTable() -> [[UInt8]] { Self.decodingTables[self] ?? [] }

  private func makeDecodingTable() -> [[UInt8]] {
    if self == .macRoman {
      return (0...127).map { [$0] } + Self.macRomanUpperHalf.unicodeScalars.map { Array(String($0).utf8) }
    }
    guard let encoding = foundationEncoding else { return [] }
    return (0...255).map { byte in
      String(data: Data([UInt8(byte)]), encoding: encoding).map { Array($0.utf8) } ?? []
    }
  }
}
