/// Reads the French and Arabic segments out of a translation memory.
///
/// Only what a memory needs of XML is understood: elements, attributes, entities, CDATA. Inline markup within a segment
/// is dropped. Foundation's parser would tie the program to a library of the distribution it was built on.
enum TMXReader {
  /// One pair for each unit that has both languages; linear.
  static func pairs(in bytes: [UInt8]) -> [ParallelText.Pair] {
    var pairs: [ParallelText.Pair] = []
    var french: String?
    var arabic: String?
    var language = ""
    var index = 0
    while let tag = nextTag(in: bytes[index...]) {
      index = tag.end
      switch tag.name {
      case "tu":
        (french, arabic) = (nil, nil)
      case "tuv":
        language =
          attribute("xml:lang", of: bytes[tag.start..<tag.end]) ?? attribute("lang", of: bytes[tag.start..<tag.end])
          ?? ""
      case "seg":
        guard let end = find("</seg", in: bytes[index...]) else { return pairs }
        let text = text(of: bytes[index..<end])
        if language.lowercased().hasPrefix("fr") { french = text }
        if language.lowercased().hasPrefix("ar") { arabic = text }
        index = end
      case "/tu":
        if let french, let arabic, !french.isEmpty, !arabic.isEmpty {
          pairs.append(.init(french: french, arabic: arabic))
        }
      default: break
      }
    }
    return pairs
  }

  private static func nextTag(in bytes: ArraySlice<UInt8>) -> (name: String, start: Int, end: Int)? {
    guard let start = bytes.firstIndex(of: 0x3C), let close = bytes[start...].firstIndex(of: 0x3E) else {
      return nil
    }
    let name = bytes[(start + 1)..<close].prefix { $0 > 0x20 && $0 != 0x3E }.prefix(12)
    return (String(decoding: name, as: UTF8.self), start, close + 1)
  }

  private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(text.utf8)
    var start = bytes.startIndex
    while let candidate = bytes[start...].firstIndex(of: pattern[0]) {
      if bytes[candidate...].starts(with: pattern) { return candidate }
      start = candidate + 1
    }
    return nil
  }

  private static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> String? {
    var rest = String(decoding: tag, as: UTF8.self)[...]
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
      let value = rest.dropFirst().prefix { $0 != quote }
      if key == name[...] { return String(value) }
      rest = rest.dropFirst(value.count + 2)
    }
    return nil
  }

  /// Elements whose content is code of the document's format and no text.
  private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

  /// The offset behind what begins with `<`: a tag, a comment, or an element of code with its content.
  private static func markupEnd(in segment: ArraySlice<UInt8>) -> Int {
    if segment.starts(with: Array("<!--".utf8)) { return find("-->", in: segment).map { $0 + 3 } ?? segment.endIndex }
    guard let tag = nextTag(in: segment) else { return segment.endIndex }
    guard codes.contains(tag.name), segment[tag.end - 2] != 0x2F,
      let close = find("</" + tag.name, in: segment[tag.end...])
    else { return tag.end }
    return nextTag(in: segment[close...])?.end ?? segment.endIndex
  }

  /// Character data without tags, entities resolved.
  private static func text(of segment: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var index = segment.startIndex
    while index < segment.endIndex {
      switch segment[index] {
      case 0x3C:
        let rest = segment[index...]
        if rest.starts(with: Array("<![CDATA[".utf8)) {
          let end = find("]]>", in: rest) ?? segment.endIndex
          text += segment[(index + 9)..<end]
          index = min(end + 3, segment.endIndex)
        } else {
          index = markupEnd(in: rest)
        }
      case 0x26:
        let end = segment[index...].prefix(12).firstIndex(of: 0x3B)
        if let end, let scalar = entity(String(decoding: segment[(index + 1)..<end], as: UTF8.self)) {
          text.append(scalar: scalar)
          index = end + 1
        } else {
          text.append(0x26)
          index += 1
        }
      default:
        text.append(segment[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func entity(_ name: String) -> UInt32? {
    switch name {
    case "lt": 0x3C
    case "gt": 0x3E
    case "amp": 0x26
    case "quot": 0x22
    case "apos": 0x27
    default:
      if name.hasPrefix("#x") {
        Unicode.Scalar(UInt32(name.dropFirst(2), radix: 16) ?? 0xFFFD)?.value
      } else if name.hasPrefix("#") {
        Unicode.Scalar(UInt32(name.dropFirst()) ?? 0xFFFD)?.value
      } else {
        nil
      }
    }
  }
}
