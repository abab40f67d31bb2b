/// The entities that a file declares for itself in its document type: `<!ENTITY oci "Organisation de coopération islamique">`.
///
/// What stands for another file is never read, and what all references make is bounded by the size of the file: a few lines
/// could otherwise stand for more text than any memory holds. Complexity: linear in what is referred to.
struct DeclaredEntities {
  /// What the entities stand for that were referred to.
  private(set) var texts: [String: [UInt8]] = [:]
  /// What was declared, with references as they stand there; `nil` for what is in another file.
  private var values: [String: ArraySlice<UInt8>?] = [:]
  /// How many bytes references may still make.
  private var left: Int

  /// Most entities that may stand within each other.
  private static let mostDepth = 16
  /// What references may make in a file of any size, and for each byte of it.
  private static let allowance = (least: 1 << 20, perByte: 4)

  /// Reads a document type; `nil` if it declares none.
  /// - Parameter count: the size of the file.
  init?(_ type: ArraySlice<UInt8>, of count: Int) {
    left = Self.allowance.least + Self.allowance.perByte * count
    var rest = type
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...].dropFirst()
      if rest.starts(with: "!--".utf8) {
        rest = rest.firstRange(of: Array("-->".utf8)).map { rest[$0.upperBound...] } ?? rest[rest.endIndex...]
      } else if rest.starts(with: "!ENTITY".utf8) {
        rest = declare(rest.dropFirst("!ENTITY".utf8.count))
      }
    }
    if values.isEmpty { return nil }
  }

  /// Takes the declaration that a slice begins with, and gives what is behind it; of two the first counts.
  private mutating func declare(_ declaration: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = declaration.drop { $0 <= 0x20 }
    let name = words.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    let value = words[name.endIndex...].drop { $0 <= 0x20 }
    // `%` marks those that only declarations use.
    guard let quote = value.first, name.first != UInt8(ascii: "%") else { return value }
    let key = String(decoding: name, as: UTF8.self)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      if values[key] == nil { values[key] = .some(nil) }
      return value
    }
    let text = value.dropFirst().prefix { $0 != quote }
    if values[key] == nil { values[key] = .some(text) }
    return value[text.endIndex...].dropFirst()
  }

  /// Finds out what the entities stand for that a text refers to.
  /// - Throws: for text that stands in another file, or is more than a file may make.
  mutating func prepare(for text: ArraySlice<UInt8>) throws(XMLFault) {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[start...].dropFirst()
      guard let name = Self.name(rest), values[name] != nil else { continue }
      if texts[name] == nil { texts[name] = try expansion(of: name, depth: 0) }
      try spend(texts[name]?.count ?? 0, on: name)
    }
  }

  private mutating func expansion(of name: String, depth: Int) throws(XMLFault) -> [UInt8] {
    if let text = texts[name] { return text }
    guard case .some(.some(var rest)) = values[name] else { throw .entityOfAnotherFile(name) }
    guard depth < Self.mostDepth else { throw .endlessEntity(name) }
    var text: [UInt8] = []
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += rest[..<start]
      rest = rest[start...].dropFirst()
      guard let inner = Self.name(rest) else {
        text.append(UInt8(ascii: "&"))
        continue
      }
      if values[inner] != nil {
        let piece = try expansion(of: inner, depth: depth + 1)
        try spend(piece.count, on: name)
        text += piece
      } else if let scalar = XMLEntity.scalar(inner) {
        text.append(scalar: scalar)
      } else {
        text += "&\(inner);".utf8
      }
      rest = rest.dropFirst(inner.utf8.count + 1)
    }
    text += rest
    try spend(text.count, on: name)
    if depth > 0 { texts[name] = text }
    return text
  }

  private mutating func spend(_ count: Int, on name: String) throws(XMLFault) {
    left -= count
    if left < 0 { throw .endlessEntity(name) }
  }

  /// The name that a reference begins with, behind its `&`.
  private static func name(_ reference: ArraySlice<UInt8>) -> String? {
    let head = reference.prefix(XMLEntity.longestReference - 1)
    guard let end = head.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    return String(decoding: head[..<end], as: UTF8.self)
  }
}
