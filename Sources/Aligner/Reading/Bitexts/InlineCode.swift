/// The codes of a document's own format within a segment: formats of letters, links, line breaks, the borders of cells.
///
/// A code is no text. One that sets what follows apart, as a line break, a tab or the border of a cell does, leaves a space, since
/// what stands on both sides of it are two words; all others leave nothing, since a letter within a word may be bold.
enum InlineCode {
  /// Elements whose content is code and no text, in TMX and XLIFF 1.2; in XLIFF 2 they are empty.
  private static let elements: Set = ["bpt", "ept", "it", "ph", "ut"]
  /// What Trados calls text that was taken out and is kept to be seen.
  private static let deletions: Set = ["x-sdl-deleted", "x-sdl-feedback-deleted"]

  /// Attributes that say what kind of code it is, and those that say how it looks or reads.
  private static let kinds = ["type", "ctype", "subtype", "subType"]
  private static let looks = ["equiv-text", "equiv", "equivStart", "disp", "dispStart"]
  /// Attributes that name a code which is kept elsewhere, and where: in XLIFF 2, and in the files of Trados.
  private static let references = [("dataRef", "data"), ("dataRefStart", "data"), ("id", "tag"), ("xid", "tag")]

  /// Elements of formats of documents that set apart what follows.
  private static let breaks: Set = [
    "br", "cr", "lb", "pb", "p", "div", "hr", "li", "dt", "dd", "table", "tr", "td", "th", "tc", "cell", "row",
    "tab", "h1", "h2", "h3", "h4", "h5", "h6", "line-break", "linebreak", "softbreak", "newline", "paragraph", "ul",
    "ol",
  ]
  /// Words that do so behind a backslash, in RTF and in strings of programs.
  private static let words: Set = ["n", "r", "t", "tab", "line", "softline", "par", "cell", "row", "page", "column"]

  /// Whether the content of an element is no text.
  static func isCode(_ name: String, _ tag: Range<Int>, of scanner: XMLScanner) -> Bool {
    if name == "mrk" { return scanner.attribute("mtype", of: tag).map(deletions.contains) == true }
    return elements.contains(name)
  }

  /// Whether the tag of an element says that what follows is set apart.
  /// - Parameter kept: the codes that do so and are kept elsewhere in the file, as `data d1` or `tag 7`.
  static func isBreak(_ name: String, _ tag: Range<Int>, of scanner: XMLScanner, kept: Set<String>) -> Bool {
    guard name != "mrk", name != "sub", name != "hi" else { return false }
    if name == "cp" { return scanner.attribute("hex", of: tag).flatMap { UInt32($0, radix: 16) }.map(isBlank) == true }
    for key in kinds {
      guard let kind = scanner.attribute(key, of: tag)?.lowercased() else { continue }
      // `lb`, `x-html-br`, `xlf:lb`, and `line-break` as a whole
      let last = kind.split(whereSeparator: { "-:_".contains($0) }).last.map(String.init) ?? ""
      if breaks.contains(kind) || breaks.contains(last) { return true }
    }
    let isKeptBreak = references.contains { key, place in
      scanner.attribute(key, of: tag).map { kept.contains("\(place) \($0)") } == true
    }
    if !kept.isEmpty, isKeptBreak { return true }
    return looks.contains { scanner.attribute($0, of: tag).map { isBreak(Array($0.utf8)) } == true }
  }

  /// Whether code, in whatever format, says that what follows is set apart: `<br/>`, `{\tab}`, `\n`, or white space itself.
  static func isBreak(_ code: [UInt8]) -> Bool {
    if code.allSatisfy({ isBlank(UInt32($0)) }) { return !code.isEmpty }
    if code.starts(with: "<mq:ch ".utf8) { return isBlankSign(code) }
    return tagNames(of: code).contains(where: breaks.contains)
      || backslashWords(of: code).contains(where: words.contains)
  }

  private static func isBlank(_ scalar: UInt32) -> Bool { scalar == 0x20 || 0x09...0x0D ~= scalar || scalar == 0x85 }

  /// The names of the tags in code, without prefix and in small letters; some tools write `&lt;` twice over.
  private static func tagNames(of code: [UInt8]) -> [String] {
    let tags =
      pieces(of: code, behind: "<")
      + pieces(of: code, behind: "&").filter { $0.starts(with: "lt;".utf8) }.map { $0.dropFirst(3) }
    return tags.map { tag in
      let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && !"/><&=\"".utf8.contains($0) }
      return XMLScanner.plainName(String(decoding: name, as: UTF8.self))
    }
  }

  /// The letters behind each backslash: `tab` of `{\tab}`.
  private static func backslashWords(of code: [UInt8]) -> [String] {
    pieces(of: code, behind: "\\").map { String(decoding: $0.prefix { 0x61...0x7A ~= $0 }, as: UTF8.self) }
  }

  /// What stands behind each sign, up to the next.
  private static func pieces(of code: [UInt8], behind sign: Character) -> [ArraySlice<UInt8>] {
    let parts = code.split(separator: sign.asciiValue ?? 0, omittingEmptySubsequences: false)
    return Array(parts.dropFirst())
  }

  /// Whether code is what memoQ keeps a sign as that is white space: `<mq:ch val=" " />`.
  private static func isBlankSign(_ code: [UInt8]) -> Bool {
    let quoted = code.drop { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    let value = quoted.dropFirst().prefix { $0 != quoted.first }
    let signs = ["\\t", "\\n", "\\r", "&#9;", "&#10;", "&#13;", "&#x9;", "&#xA;", "&#xD;"]
    return value.allSatisfy { isBlank(UInt32($0)) } || signs.contains { value.elementsEqual($0.utf8) }
  }
}
