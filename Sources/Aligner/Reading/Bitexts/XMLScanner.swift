/// Goes through an XML file tag by tag, and sees that it is whole: every element ends, in the right order.
///
/// Only what memories need of XML is understood: elements, attributes, entities, CDATA, comments, declarations. Foundation's
/// parser would tie the program to a library of the distribution it was built on. A `&` that begins no reference
/// stands for itself, since many memories have them. Complexity: linear.
struct XMLScanner {
  /// What comes next.
  enum Event {
    /// An element begins; `tag` is where its tag stands.
    case start(name: String, tag: Range<Int>)
    /// An element ends; one without content ends right after it began.
    case end(name: String)
    /// Characters as they stand in the file, for ``append(_:isLiteral:to:)``.
    case text(Range<Int>, isLiteral: Bool)
  }

  private let source: SourceText
  private var index = 0
  /// What the document type declares; `nil` if there is none, or nothing in it.
  private var entities: DeclaredEntities?
  /// The elements that are open, outermost first.
  private var open: [String] = []
  /// Whether the last tag was one without content.
  private var isEmptyElement = false
  private var hasElements = false
  /// The line of the byte that ``line(at:)`` was last asked for.
  private var counted = (offset: 0, line: 1)

  init(_ source: SourceText) { self.source = source }

  /// The next event; `nil` at the end of the file.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  mutating func next() throws(ReadingError) -> Event? {
    if isEmptyElement, let name = open.popLast() {
      isEmptyElement = false
      return .end(name: name)
    }
    let bytes = source.bytes
    while index < bytes.count {
      let start = index
      guard bytes[start] == UInt8(ascii: "<") else {
        index = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        if open.isEmpty { continue }
        do throws(XMLFault) { try entities?.prepare(for: bytes[start..<index]) } catch {
          throw failure(error, at: start)
        }
        return .text(start..<index, isLiteral: false)
      }
      // Most tags are those of elements, which is seen at once.
      guard isMarkup(at: start) else {
        let end = try tagEnd(from: start)
        index = end
        return try element(start..<end)
      }
      if starts("<![CDATA[", at: start) {
        let end = try find("]]>", from: start + 9, of: .characterData)
        index = end + 3
        if open.isEmpty { continue }
        return .text(start + 9..<end, isLiteral: true)
      }
      if starts("<!--", at: start) {
        index = try find("-->", from: start + 4, of: .comment) + 3
      } else if starts("<?", at: start) {
        index = try find("?>", from: start + 2, of: .declaration) + 2
      } else {
        index = try tagEnd(from: start)
        if entities == nil { entities = DeclaredEntities(bytes[start..<index], of: bytes.count) }
      }
    }
    if let last = open.last { throw failure(.endsWithin(element: last), at: bytes.count) }
    if !hasElements { throw failure(.noElement, at: bytes.count) }
    return nil
  }

  private mutating func element(_ tag: Range<Int>) throws(ReadingError) -> Event {
    let bytes = source.bytes
    let isEnd = bytes[tag.lowerBound + 1] == UInt8(ascii: "/")
    let inner = bytes[(tag.lowerBound + (isEnd ? 2 : 1))..<(tag.upperBound - 1)]
    let name = String(decoding: inner.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
    guard !name.isEmpty else { throw failure(.namelessTag, at: tag.lowerBound) }
    guard isEnd else {
      open.append(name)
      hasElements = true
      isEmptyElement = inner.last == UInt8(ascii: "/")
      return .start(name: name, tag: tag)
    }
    guard open.last == name else {
      throw failure(.wrongEnd(element: name, expected: open.last), at: tag.lowerBound)
    }
    open.removeLast()
    return .end(name: name)
  }

  /// The value of an attribute of a tag; `nil` if it has none of that name.
  /// - Parameter isLocal: whether the name is looked for behind whatever prefix there is.
  func attribute(_ name: String, of tag: Range<Int>, isLocal: Bool = false) -> String? {
    var rest = source.bytes[tag].dropFirst().drop { $0 > 0x20 }
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      var key = rest[..<equals].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
      if isLocal, let colon = key.firstIndex(of: UInt8(ascii: ":")) { key = key[(colon + 1)...] }
      rest = rest[(equals + 1)...].drop { $0 <= 0x20 }
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      let value = rest.dropFirst().prefix { $0 != quote }
      if key.elementsEqual(name.utf8) {
        var text: [UInt8] = []
        append(value.startIndex..<value.endIndex, isLiteral: false, to: &text)
        return String(decoding: text, as: UTF8.self)
      }
      rest = rest.dropFirst(value.count + 2)
    }
    return nil
  }

  /// The name of the element that the one whose start was last given stands in; `nil` for the outermost.
  var enclosing: String? { open.count > 1 ? open[open.count - 2] : nil }

  /// The name of an element without its prefix and in small letters: old tools write `SEG`.
  static func plainName(_ name: String) -> String {
    name.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") } ? name : localName(name).lowercased()
  }

  /// The name of an element without its prefix, which each file is free to choose.
  static func localName(_ name: String) -> Substring {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name[...] }
    return name[name.utf8.index(after: colon)...]
  }

  /// Appends the characters that a text stands for.
  func append(_ range: Range<Int>, isLiteral: Bool, to text: inout [UInt8]) {
    let bytes = source.bytes
    guard !isLiteral else { return text.append(contentsOf: bytes[range]) }
    var index = range.lowerBound
    while index < range.upperBound {
      let plain = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) ?? range.upperBound
      text.append(contentsOf: bytes[index..<plain])
      index = plain
      guard index < range.upperBound else { return }
      let end = bytes[index..<range.upperBound].prefix(XMLEntity.longestReference).firstIndex(of: UInt8(ascii: ";"))
      let name = end.map { String(decoding: bytes[(index + 1)..<$0], as: UTF8.self) } ?? ""
      if let end, let declared = entities?.texts[name] {
        text.append(contentsOf: declared)
        index = end + 1
      } else if let end, let scalar = XMLEntity.scalar(name) {
        text.append(scalar: scalar)
        index = end + 1
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
  }

  /// The line of a byte, counted from 1; cheap for offsets near the last that was asked for.
  mutating func line(at offset: Int) -> Int {
    let bytes = source.bytes
    let way = min(offset, counted.offset)..<max(offset, counted.offset)
    let lines = way.count { index in
      bytes[index] == 0x0D || bytes[index] == 0x0A && (index == 0 || bytes[index - 1] != 0x0D)
    }
    counted = (offset, counted.line + (offset < counted.offset ? -lines : lines))
    return counted.line
  }

  /// The error that something is wrong at a byte.
  private mutating func failure(_ fault: XMLFault, at offset: Int) -> ReadingError {
    .malformed(file: source.name, line: line(at: min(offset, source.bytes.count)), fault: fault)
  }

  /// Whether a tag is none of an element: `<!…>` or `<?…>`.
  private func isMarkup(at index: Int) -> Bool {
    index + 1 < source.bytes.count
      && (source.bytes[index + 1] == UInt8(ascii: "!") || source.bytes[index + 1] == UInt8(ascii: "?"))
  }

  private func starts(_ text: StaticString, at index: Int) -> Bool {
    source.bytes[index...].starts(with: text.description.utf8)
  }

  private mutating func find(_ end: StaticString, from start: Int, of piece: XMLFault.Piece) throws(ReadingError) -> Int
  {
    let pattern = Array(end.description.utf8)
    var index = start
    while let candidate = source.bytes[min(index, source.bytes.count)...].firstIndex(of: pattern[0]) {
      if source.bytes[candidate...].starts(with: pattern) { return candidate }
      index = candidate + 1
    }
    throw failure(.endless(piece), at: start)
  }

  /// The offset behind a tag; `>` and `<` within quotes or within the brackets of a document type are none of its own.
  private mutating func tagEnd(from start: Int) throws(ReadingError) -> Int {
    let isType = isMarkup(at: start)
    var quote: UInt8?
    var depth = 0
    var commentEnd = 0
    for index in (start + 1)..<max(start + 1, source.bytes.count) where index >= commentEnd {
      let byte = source.bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["), UInt8(ascii: "]"): depth += isType ? byte == UInt8(ascii: "[") ? 1 : -1 : 0
        case UInt8(ascii: ">") where depth <= 0: return index + 1
        case UInt8(ascii: "<") where !isType: throw failure(.endless(.tag), at: start)
        case UInt8(ascii: "<") where starts("<!--", at: index):
          commentEnd = try find("-->", from: index + 4, of: .comment) + 3
        default: break
        }
      }
    }
    throw failure(.endless(.tag), at: start)
  }
}
