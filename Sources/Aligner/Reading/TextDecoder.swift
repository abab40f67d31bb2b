/// Turns the bytes of a file into ``SourceText``: byte order mark first, then UTF-16 without one,
/// then strict UTF-8, then by content and, where that leaves a doubt, by what an XML file says of itself.
public struct TextDecoder: Sendable {
  /// The encoding to use whatever the bytes look like; `nil` to decide.
  public var encoding: TextEncoding?

  /// Makes a decoder.
  public init(encoding: TextEncoding? = nil) {
    self.encoding = encoding
  }

  /// Decodes a file's bytes.
  ///
  /// Complexity: linear in the number of bytes.
  /// - Throws: ``ReadingError`` if there is no text, if it is a binary format, or if no encoding fits.
  public func decode(_ bytes: [UInt8], name: String) throws(ReadingError) -> SourceText {
    if bytes.isEmpty { throw .empty(file: name) }
    var text = try decodeUnchecked(bytes, name: name)
    guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty(file: name) }
    if encoding == nil, text.encoding == .utf8, TwiceEncoded.isLikely(text.bytes) { throw .encodedTwice(file: name) }
    // Nearly all files are what they declare, and need no second reading.
    if encoding == nil, let declared = XMLHead.declaredEncoding(of: text.bytes), declared != text.encoding,
      declared.isUTF16 != text.encoding.isUTF16 || !declared.isUTF16,
      (try? decode(bytes, as: declared, name: name))?.bytes != text.bytes
    {
      text.contradictedEncoding = declared
    }
    return text
  }

  private func decodeUnchecked(_ bytes: [UInt8], name: String) throws(ReadingError) -> SourceText {
    if let format = Self.knownBinaryFormat(bytes) { throw .needsConversion(file: name, format: format) }
    if let encoding { return try decode(bytes, as: encoding, name: name) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try decode(bytes, as: .utf16LittleEndian, name: name) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try decode(bytes, as: .utf16BigEndian, name: name) }
    if let order = UTF16Guess.order(of: bytes) { return try decode(bytes, as: order, name: name) }
    let checked = CheckedUTF8(bytes)
    if let nul = checked.nul { throw .binary(file: name, byte: nul) }
    do {
      return try decode(bytes, as: .utf8, checked: checked, name: name)
    } catch {
      guard let choice = EncodingGuess(bytes).best else { throw error }
      let guessed = Result { () throws(ReadingError) in try decode(bytes, as: choice.encoding, name: name) }
      if let declared = XMLHead.declaredEncoding(of: bytes), let other = try? decode(bytes, as: declared, name: name) {
        // What the content surely is it is, whatever the file says of itself; else the file is believed.
        guard choice.isSafe, case .success(let text) = guessed, text.bytes != other.bytes else { return other }
      }
      var text = try guessed.get()
      text.isEncodingUncertain = !choice.isSafe
      return text
    }
  }

  /// - Parameter checked: what is known already of the bytes as UTF-8.
  private func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, checked: CheckedUTF8? = nil, name: String
  ) throws(ReadingError) -> SourceText {
    switch encoding {
    case .utf8:
      let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let body = mark == 0 ? bytes : Array(bytes[mark...])
      if let error = (checked ?? CheckedUTF8(bytes)).error {
        throw .undecodable(file: name, encoding: encoding.rawValue, byte: error)
      }
      return SourceText(name: name, bytes: body, encoding: .utf8, markLength: mark)
    case .utf16LittleEndian, .utf16BigEndian:
      return try decodeUTF16(bytes, as: encoding, name: name)
    default:
      let table = encoding.decodingTable()
      var decoded: [UInt8] = []
      decoded.reserveCapacity(bytes.count * 2)
      for (offset, byte) in bytes.enumerated() {
        let scalar = table[Int(byte)]
        if scalar.isEmpty { throw .undecodable(file: name, encoding: encoding.rawValue, byte: offset) }
        decoded.append(contentsOf: scalar)
      }
      return SourceText(name: name, bytes: decoded, encoding: encoding)
    }
  }

  private func decodeUTF16(
    _ bytes: [UInt8], as encoding: TextEncoding, name: String
  ) throws(ReadingError) -> SourceText {
    let isLittle = encoding == .utf16LittleEndian
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    if bytes.count % 2 == 1 { throw .undecodable(file: name, encoding: encoding.rawValue, byte: bytes.count - 1) }
    var index = bytes.count >= 2 && unit(0) == 0xFEFF ? 2 : 0
    let mark = index
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    while index < bytes.count {
      let first = unit(index)
      if first & 0xF800 != 0xD800 {
        decoded.append(scalar: first)
        index += 2
      } else if first < 0xDC00, index + 3 < bytes.count, unit(index + 2) & 0xFC00 == 0xDC00 {
        decoded.append(scalar: 0x10000 + (first & 0x3FF) << 10 + (unit(index + 2) & 0x3FF))
        index += 4
      } else {
        throw .undecodable(file: name, encoding: encoding.rawValue, byte: index)
      }
    }
    return SourceText(name: name, bytes: decoded, encoding: encoding, markLength: mark)
  }

  /// A binary format by its first bytes, so that the message can say what the file is.
  private static func knownBinaryFormat(_ bytes: [UInt8]) -> FileFormat? {
    let formats: [(magic: [UInt8], format: FileFormat)] = [
      ([0x50, 0x4B, 0x03, 0x04], .zip),
      ([0x1F, 0x8B], .gzip),
      ([0x89, 0x50, 0x4E, 0x47], .picture),
      ([0xFF, 0xD8, 0xFF], .picture),
    ]
    return formats.first { bytes.starts(with: $0.magic) }?.format
  }
}
