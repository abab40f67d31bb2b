/// The letters that tell where words end or are damaged, as ``PackedWord`` codes them.
enum ArabicLetters {
  static let alef: UInt8 = 0x07
  static let alefMadda: UInt8 = 0x02
  static let lam: UInt8 = 0x24
  static let hamza: UInt8 = 0x01
  static let tehMarbuta: UInt8 = 0x09
  static let alefMaksura: UInt8 = 0x29

  /// آ, أ, إ and ا.
  static func isAlef(_ code: UInt8) -> Bool { code == 0x02 || code == 0x03 || code == 0x05 || code == alef }

  /// Whether a letter ends a word wherever it stands before another: ة, and ى but for the Egyptian spelling `شىء`.
  static func endsWord(_ code: UInt8, before next: UInt8) -> Bool {
    code == tehMarbuta || code == alefMaksura && next != hamza
  }

  /// Whether no word begins with a letter: ء ؤ ئ ة ى.
  static func neverBegins(_ code: UInt8) -> Bool {
    code == hamza || code == 0x04 || code == 0x06 || code == tehMarbuta || code == alefMaksura
  }
}
