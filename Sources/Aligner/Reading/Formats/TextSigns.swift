/// By what the formats are told that are text: markup that is read, and tables and lists of strings that are no documents.
///
/// To refuse a document would be worse than to read a list of strings: what could be the text of an author is text.
enum TextSigns {
  /// What a text is; `nil` for a document's own text.
  static func format(of text: SourceText) -> FileFormat? {
    let bytes = text.bytes
    if let format = markup(text) { return format }
    if isSubtitles(bytes) { return .subtitles }
    return CommaTable(bytes).isTable ? .commaTable : nil
  }

  // MARK: Markup

  /// Bytes at the beginning that are looked at.
  private static let reach = 1 << 14
  /// Elements that a fragment of a page begins with; small ones, such as `<b>`, stand in texts too.
  private static let blocks: Set = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "head", "body", "article", "section", "main",
    "header", "blockquote", "center", "meta", "title",
  ]

  private static func markup(_ text: SourceText) -> FileFormat? {
    var rest = Substring(String(decoding: text.bytes.prefix(reach), as: UTF8.self))
    func skipSpace() { rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" } }
    func skip(_ opening: String, _ closing: String) -> Bool {
      guard rest.hasPrefix(opening), let end = rest.firstRange(of: closing) else { return false }
      rest = rest[end.upperBound...]
      skipSpace()
      return true
    }
    skipSpace()
    guard rest.hasPrefix("<") else { return nil }
    let isXML = skip("<?xml", "?>")
    while skip("<!--", "-->") {}
    let head = rest.lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return .webPage }
    if head.hasPrefix("<office:document ") || head.hasPrefix("<office:document\n") {
      return head.firstMatch(of: #/office:mimetype\s*=\s*["']([^"']*)/#).flatMap { flat(String($0.1)) }
    }
    guard !isXML, let element = head.prefixMatch(of: #/<(\w+)(?:\s[^<>]*)?>/#)?.1 else { return nil }
    // One that begins and never ends could be an author's example.
    return blocks.contains(String(element)) && head.contains(#/<\/\w+>|<p\b[^<>]*>[^<]*<p\b/#) ? .webPage : nil
  }

  /// The format of an OpenDocument file that is one XML file.
  private static func flat(_ type: String) -> FileFormat? {
    let format = PackageSigns.format(ofType: type)
    return format == .odt ? .flatODT : format
  }

  // MARK: Strings

  /// Whether a text is a catalogue of gettext: after comments `msgid` or `msgctxt`, later `msgstr`, each with a string.
  static func isCatalogue(_ bytes: [UInt8]) -> Bool {
    var isFirst = true
    for line in LineSequence(bytes) where !line.isEmpty && line.first != UInt8(ascii: "#") {
      let words = isFirst ? ["msgid \"", "msgctxt \"", "domain \""] : ["msgstr \"", "msgstr["]
      if words.contains(where: { line.starts(with: $0.utf8) }) {
        if !isFirst { return true }
        isFirst = false
      } else if isFirst {
        return false
      }
    }
    return false
  }

  /// Whether a text is of subtitles: a number, and below it from when to when they are shown; or what WebVTT begins with.
  private static func isSubtitles(_ bytes: [UInt8]) -> Bool {
    var lines: [String] = []
    for line in LineSequence(bytes) where !line.isEmpty {
      lines.append(String(decoding: line.prefix(100), as: UTF8.self))
      if lines.count == 4 { break }
    }
    guard let first = lines.first, first.wholeMatch(of: #/\d{1,6}|WEBVTT.*/#) != nil else { return false }
    let time = #/(?:\d+:)?\d\d:\d\d[,.]\d{1,3} --> (?:\d+:)?\d\d:\d\d[,.]\d{1,3}.*/#
    return lines.dropFirst().contains { $0.wholeMatch(of: time) != nil }
  }
}

/// The lines of a text, without white space around them.
private struct LineSequence: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    rest = rest.dropFirst(line.count + 1)
    let trimmed = line.drop { $0 <= 0x20 }
    return trimmed[..<((trimmed.lastIndex { $0 > 0x20 } ?? trimmed.startIndex - 1) + 1)]
  }
}
