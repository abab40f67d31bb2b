/// The styles of a Word document, as far as they say what a paragraph is.
struct WordStyles {
  /// A style as it is defined.
  private struct Definition {
    var name = ""
    var base: String?
    var list: String?
    var level: Int?
    var outline: Int?
    var isHidden: Bool?
  }

  /// What a style comes to, with those that it is based on.
  struct Style {
    /// The style and those that it is based on, nearest first.
    var chain: [String] = []
    /// The list that its paragraphs are numbered by.
    var list: String?
    /// The level of the list, from 0.
    var level: Int?
    /// Whether its paragraphs are headings or titles.
    var isHeading = false
    /// Whether its paragraphs are rows of a contents table.
    var isContents = false
    /// Whether what is in it is not shown.
    var isHidden = false
  }

  /// Outline levels below this one are headings; the next is text.
  static let headingLevels = 9

  private var resolved: [String: Style] = [:]
  /// The paragraph style of paragraphs that name none.
  private var standard = Style()
  private var numbering: [String: String] = [:]

  /// A document without styles.
  init() {}

  /// Reads the part of the styles; linear, since no style is followed farther than a bound.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  init(_ part: SourceText) throws(ReadingError) {
    var definitions: [String: Definition] = [:]
    var scanner = XMLScanner(part)
    var open: (name: String, isStandard: Bool, isNumbering: Bool, style: Definition)?
    var standardName: String?
    while let event = try scanner.next() {
      switch event {
      case .start(let name, let tag):
        func value(_ name: String = "val") -> String? { scanner.attribute(name, of: tag, isLocal: true) }
        switch XMLScanner.localName(name) {
        case "style":
          let type = value("type")
          open = (
            value("styleId") ?? "", type == "paragraph" && Self.isOn(value("default") ?? "0"), type == "numbering",
            .init()
          )
        case "name": if open?.style.name.isEmpty == true { open?.style.name = (value() ?? "").lowercased() }
        case "basedOn": open?.style.base = value()
        case "numId": open?.style.list = value()
        case "ilvl": open?.style.level = OfficeNumber.read(value())
        case "outlineLvl": open?.style.outline = OfficeNumber.read(value())
        case "vanish": open?.style.isHidden = Self.isOn(value())
        default: break
        }
      case .end(let name) where XMLScanner.localName(name) == "style":
        guard let ended = open else { continue }
        open = nil
        definitions[ended.name] = ended.style
        if ended.isStandard { standardName = ended.name }
        if ended.isNumbering { numbering[ended.name] = ended.style.list }
      default: break
      }
    }
    for name in definitions.keys { resolved[name] = Self.resolve(name, among: definitions) }
    standard = standardName.flatMap { resolved[$0] } ?? Style()
  }

  /// The style of a name; that of paragraphs without one if it is not known.
  func style(_ name: String?) -> Style { name.flatMap { resolved[$0] } ?? standard }

  /// Whether a style of characters hides what is in it.
  func isHidden(_ name: String) -> Bool { resolved[name]?.isHidden ?? false }

  /// The list that a numbering style is made of.
  func list(ofNumbering name: String) -> String? { numbering[name] }

  /// Whether a property that is either on or off is on: without a value it is.
  static func isOn(_ value: String?) -> Bool { !["0", "false", "off", "none"].contains(value ?? "1") }

  /// Most styles that one is based on; Word allows ten, and a circle has no end.
  private static let longestChain = 32
  /// Names of styles that are titles though they have no level in the outline; Word keeps them in English in every language.
  private static let titles: Set<String> = ["title", "subtitle", "toc heading"]

  private static func resolve(_ name: String, among definitions: [String: Definition]) -> Style {
    var style = Style()
    var outline: Int?
    var isHidden: Bool?
    var next: String? = name
    while let name = next, style.chain.count < longestChain, let own = definitions[name] {
      style.chain.append(name)
      style.list = style.list ?? own.list
      style.level = style.level ?? own.level
      outline = outline ?? own.outline ?? (own.name.hasPrefix("heading ") ? 0 : nil)
      isHidden = isHidden ?? own.isHidden
      if titles.contains(own.name) { outline = outline ?? 0 }
      if own.name.hasPrefix("toc "), own.name != "toc heading" { style.isContents = true }
      next = own.base
    }
    style.isHeading = outline.map { $0 < headingLevels } ?? false
    style.isHidden = isHidden ?? false
    return style
  }
}
