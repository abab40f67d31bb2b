/// The beginning of an XML file, by which its kind is known.
enum XMLHead {
  /// Bytes within which the first element begins.
  private static let reach = 4096

  /// The name of the first element; `nil` if the file does not begin like XML.
  static func root(of source: SourceText) -> String? {
    let head = SourceText(name: source.name, text: String(decoding: source.bytes.prefix(reach), as: UTF8.self))
    guard head.bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
    var scanner = XMLScanner(head)
    while let event = try? scanner.next() {
      if case .start(let name, _) = event { return name.lowercased() }
    }
    return nil
  }
}
