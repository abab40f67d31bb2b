/// A page without what is no part of its text: navigation, the foot of the page, controls, and what is hidden.
///
/// `pandoc` does not tell such elements from others in what it makes of a page. Where an element ends is told as the HTML standard
/// has it for elements whose end tags may be left out (13.1.2.4).
struct ShownPage {
  /// What is left.
  private(set) var bytes: [UInt8] = []

  /// An element that is open or has ended.
  private struct Element {
    var name: String
    var start: Int
    var textBefore: Int
    var end = 0
    var textBehind = 0
    var omission: Omission?
  }

  /// Why an element is left out.
  private enum Omission {
    /// It is no text, however long it is.
    case always
    /// It is hidden, or a form: a page of which that would be the most is shown by a script, or is a form as a whole.
    case unlessMost
  }

  /// Elements that are no text, and those of a page that are not its own.
  private static let omitted: Set = [
    "nav", "footer", "script", "style", "template", "noscript", "button", "select", "textarea", "datalist", "svg",
    "dialog",
    "iframe", "object", "canvas", "audio", "video",
  ]
  private static let omittedRoles: Set = ["navigation", "search", "menu", "menubar", "contentinfo"]
  /// Within these a footer is that of a text: who signed it, where it was taken from.
  private static let texts: Set = ["article", "section", "main", "blockquote", "figure", "td"]
  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
  /// What ends a paragraph that has no end tag.
  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt",
    "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
  ]
  /// Elements that end where one of some others begins.
  private static let siblings: [String: Set<String>] = [
    "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "td": ["td", "th", "tr"], "th": ["td", "th", "tr"],
    "tr": ["tr"], "option": ["option"],
  ]

  private var elements: [Element] = []
  /// The elements that are open, outermost first, and how many of each name.
  private var open: [Int] = []
  private var counts: [String: Int] = [:]

  init(_ page: [UInt8]) {
    var tags = HTMLTags(page)
    while let tag = tags.next() {
      if tag.isEnd {
        // An end tag without its element ends nothing.
        while counts[tag.name, default: 0] > 0, close(at: tag.range, tags.textCount) != tag.name {}
        continue
      }
      endSiblings(of: tag, tags.textCount)
      // What a page says of its encoding is no longer so.
      let isCharset = tag.name == "meta"
      guard isCharset || !Self.void.contains(tag.name) else { continue }
      elements.append(
        Element(
          name: tag.name, start: tag.range.lowerBound, textBefore: tags.textCount,
          omission: isCharset ? .always : omission(of: tag, tags)))
      open.append(elements.count - 1)
      counts[tag.name, default: 0] += 1
      if isCharset { close(at: tag.range, tags.textCount) }
    }
    // What has no end may have been meant to be short.
    for index in open { elements[index].omission = nil }
    keep(from: page, text: tags.textCount)
  }

  /// Ends what a start tag ends without a tag of its own.
  private mutating func endSiblings(of tag: HTMLTags.Tag, _ text: Int) {
    let start = tag.range.lowerBound..<tag.range.lowerBound
    while let last = open.last {
      let name = elements[last].name
      guard name == "p" && Self.blocks.contains(tag.name) || Self.siblings[name]?.contains(tag.name) == true else {
        return
      }
      close(at: start, text)
    }
  }

  /// Ends the innermost element; its name.
  @discardableResult
  private mutating func close(at tag: Range<Int>, _ text: Int) -> String? {
    guard let last = open.popLast() else { return nil }
    let name = elements[last].name
    counts[name, default: 1] -= 1
    (elements[last].end, elements[last].textBehind) = (tag.upperBound, text)
    return name
  }

  /// Why an element is left out; `nil` if it is not.
  private func omission(of tag: HTMLTags.Tag, _ tags: HTMLTags) -> Omission? {
    if Self.omitted.contains(tag.name) { return tag.name == "footer" && isWithinText ? nil : .always }
    if tag.name == "form" { return .unlessMost }
    // Most tags have no attributes.
    guard tag.range.count > tag.name.utf8.count + 3 else { return nil }
    let attributes = tags.attributes(of: tag)
    if let role = attributes["role"], Self.omittedRoles.contains(role) {
      return role == "contentinfo" && isWithinText ? nil : .unlessMost
    }
    let style = (attributes["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    let isHidden =
      attributes["hidden"] != nil || attributes["aria-hidden"] == "true" || style.contains("display:none")
      || style.contains("visibility:hidden")
    return isHidden ? .unlessMost : nil
  }

  private var isWithinText: Bool { Self.texts.contains { counts[$0, default: 0] > 0 } }

  /// Keeps what is in no element that is left out.
  private mutating func keep(from page: [UInt8], text: Int) {
    bytes.reserveCapacity(page.count)
    var index = 0
    for element in elements where element.start >= index {
      guard let omission = element.omission else { continue }
      if omission == .unlessMost, (element.textBehind - element.textBefore) * 2 > text { continue }
      bytes += page[index..<element.start] + [0x20]
      index = max(index, element.end)
    }
    bytes += page[index...]
  }
}
