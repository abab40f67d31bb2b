/// Goes through a page tag by tag, as far as it has to be understood to tell where elements begin and end.
///
/// What scripts, styles and the like hold is no markup (HTML standard, 13.2.5); what is no tag is text. Linear.
struct HTMLTags {
  /// A tag.
  struct Tag {
    /// In small letters.
    var name: String
    var isEnd: Bool
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Bytes of text so far, white space left out.
  private(set) var textCount = 0
  /// The element whose content is no markup.
  private var literal: String?

  private static let literals: Set = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]

  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag; `nil` at the end.
  mutating func next() -> Tag? {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        if bytes[index] > 0x20, literal == nil { textCount += 1 }
        index += 1
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if let literal {
        let end = bytes[(index + 1)...].prefix(literal.utf8.count + 1)
        guard next == UInt8(ascii: "/"), String(decoding: end.dropFirst(), as: UTF8.self).lowercased() == literal else {
          index += 1
          continue
        }
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        skipDeclaration()
        continue
      }
      guard (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      // Behind a tag that does not end there are no others.
      guard let tag = tag() else { break }
      index = tag.range.upperBound
      literal = !tag.isEnd && Self.literals.contains(tag.name) ? tag.name : nil
      return tag
    }
    index = bytes.count
    return nil
  }

  private mutating func skipDeclaration() {
    let isComment = bytes[index...].starts(with: Self.commentStart)
    var end = index + (isComment ? Self.commentStart.count : 2)
    let closing = isComment ? Self.commentEnd : [UInt8(ascii: ">")]
    while end < bytes.count, !bytes[end...].starts(with: closing) { end += 1 }
    index = min(end + closing.count, bytes.count)
  }

  /// The tag that begins here; `>` within quotes does not end it.
  private func tag() -> Tag? {
    var end = index + 1
    let isEnd = end < bytes.count && bytes[end] == UInt8(ascii: "/")
    if isEnd { end += 1 }
    let start = end
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "/") {
      end += 1
    }
    let name = bytes.text(in: start..<end).lowercased()
    var quote: UInt8?
    while end < bytes.count {
      let byte = bytes[end]
      end += 1
      if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: ">") { return Tag(name: name, isEnd: isEnd, range: index..<end) }
        // A quotation mark that opens a value; others are part of a name.
        if byte == 0x22 || byte == 0x27, bytes[end - 2] == UInt8(ascii: "=") || bytes[end - 2] <= 0x20 { quote = byte }
      }
    }
    return nil
  }

  /// The attributes of a tag, their names in small letters; one without a value is empty.
  func attributes(of tag: Tag) -> [String: String] {
    let text = bytes.text(in: tag.range).dropFirst().dropLast().drop { !$0.isWhitespace }
    let pattern = #/([^\s=\/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/#
    return text.matches(of: pattern).reduce(into: [:]) { found, match in
      let value = match.2 ?? match.3 ?? match.4 ?? ""
      found[match.1.lowercased()] = found[match.1.lowercased()] ?? String(value)
    }
  }
}
