/// The beginning of an XML file, by which its kind is known.
enum XMLHead {
  /// Bytes within which the first element begins: a document type with entities may stand in front of it.
  private static let reach = 1 << 16

  /// The encoding that an XML declaration in plain ASCII names; `nil` if there is none or it is not known.
  static func declaredEncoding(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.starts(with: Array("<?xml".utf8)) else { return nil }
    let declaration = bytes.prefix(200).prefix { $0 != UInt8(ascii: ">") }
    let words = declaration.split { $0 <= 0x20 || $0 == UInt8(ascii: "=") || $0 == 0x22 || $0 == 0x27 || $0 == 0x3F }
    guard let name = words.firstIndex(where: { $0.elementsEqual("encoding".utf8) }), name + 1 < words.count else {
      return nil
    }
    return try? TextEncoding(name: String(decoding: words[name + 1], as: UTF8.self))
  }

  /// The name of the first element, without its prefix and in small letters; `nil` if the file does not begin like XML.
  static func root(of source: SourceText) -> String? {
    guard source.bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
    let head = SourceText(name: source.name, text: String(decoding: source.bytes.prefix(reach), as: UTF8.self))
    var scanner = XMLScanner(head)
    while let event = try? scanner.next() {
      if case .start(let name, _) = event { return XMLScanner.plainName(name) }
    }
    return nil
  }
}
