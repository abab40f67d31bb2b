import Foundation

/// The doorway to Foundation's Base64 (RFC 4648).
enum Base64Text {
  /// Decodes a text; blanks between its letters are passed over.
  static func decoded(_ bytes: some Collection<UInt8>, key: String) throws(RecordError) -> [UInt8] {
    let letters = bytes.contains { $0 <= 0x20 } ? Data(bytes.filter { $0 > 0x20 }) : Data(bytes)
    guard let data = Data(base64Encoded: letters) else { throw .badText(key: key, reason: .notBase64) }
    return [UInt8](data)
  }
}
