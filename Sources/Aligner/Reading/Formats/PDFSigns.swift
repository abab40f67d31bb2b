/// What shows in a PDF of why it cannot be read (ISO 32000-1).
enum PDFSigns {
  /// Bytes at the end in which the last line stands; some writers put something behind it.
  private static let reach = 2048
  private static let end = Array("%%EOF".utf8)
  /// The key of the trailer that says how the file is encrypted, with what may stand behind it: others begin so.
  private static let key = Array("/Encrypt".utf8)

  /// What is wrong with a file; `nil` if nothing shows.
  static func fault(of bytes: [UInt8]) -> FormatGuess.Fault? {
    if hasKey(bytes) { return .password }
    return bytes.suffix(reach).indices.contains { bytes[$0...].starts(with: end) } ? nil : .damage
  }

  private static func hasKey(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while let stroke = bytes[index...].firstIndex(of: key[0]) {
      index = stroke + 1
      let rest = bytes[stroke...]
      if rest.starts(with: key), let next = rest.dropFirst(key.count).first, !(0x41...0x7A).contains(next) {
        return true
      }
    }
    return false
  }
}
