/// The styles and lists of a text document (OpenDocument 1.3, part 3, 16), as far as they say what a paragraph is.
struct ODTStyles {
  /// A style of paragraphs or characters, with what it takes over resolved.
  struct Style {
    var parent: String?
    /// The list that its paragraphs are numbered by.
    var list: String?
    /// The level in the outline, from 1.
    var outline: Int?
    var isHidden: Bool?
    /// The font of symbols that its characters are codes of.
    var symbolFont: String?
    /// Whether its paragraphs are titles.
    var isTitle = false
    /// Whether its paragraphs are rows of a contents table.
    var isContents = false
  }

  private var styles: [String: Style] = [:]
  private var lists: [String: [ListLevel]] = [:]
  /// How headings are numbered.
  private(set) var outline = [ListLevel](repeating: ListLevel(isHidden: true), count: ListCounters.levelCount)

  /// Most styles that one is based on; a circle has no end.
  private static let longestChain = 32

  /// Reads what a part defines, beside what is known.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  mutating func read(_ part: SourceText) throws(ReadingError) {
    var reader = Reader(part)
    try reader.read()
    styles.merge(reader.styles) { first, _ in first }
    lists.merge(reader.lists) { first, _ in first }
    outline = reader.outline ?? outline
  }

  /// A style of paragraphs.
  func paragraph(_ name: String?) -> Style { resolved("paragraph", name) }

  /// A style of characters.
  func characters(_ name: String?) -> Style { resolved("text", name) }

  /// How a list shows its levels; `nil` if it is not known.
  func list(_ name: String) -> [ListLevel]? { lists[name] }

  private func resolved(_ family: String, _ name: String?) -> Style {
    var style = Style()
    var next = name
    for _ in 0..<Self.longestChain {
      guard let name = next else { break }
      // What the program itself brings along is known by its name, and often not defined.
      let title = name.lowercased()
      style.isTitle = style.isTitle || Self.titles.contains(title)
      style.isContents = style.isContents || title.hasPrefix("contents_20_") && !title.hasSuffix("heading")
      guard let own = styles["\(family)/\(name)"] else { break }
      style.list = style.list ?? own.list
      style.outline = style.outline ?? own.outline
      style.isHidden = style.isHidden ?? own.isHidden
      style.symbolFont = style.symbolFont ?? own.symbolFont
      next = own.parent
    }
    return style
  }

  private static let titles: Set<String> = ["title", "subtitle", "contents_20_heading"]

  /// A reading that is under way.
  private struct Reader {
    var scanner: XMLScanner
    var styles: [String: Style] = [:]
    var lists: [String: [ListLevel]] = [:]
    var outline: [ListLevel]?
    private var style: (key: String, value: Style)?
    /// The list that is open, without a name for the outline, and the level in it.
    private var list: (name: String?, levels: [ListLevel])?
    private var level: (index: Int, value: ListLevel, bullet: String?, font: String)?

    init(_ part: SourceText) { scanner = XMLScanner(part) }

    mutating func read() throws(ReadingError) {
      while let event = try scanner.next() {
        switch event {
        case .start(let name, let tag): start(name, tag)
        case .end(let name): end(name)
        case .text: break
        }
      }
    }

    private mutating func start(_ name: String, _ tag: Range<Int>) {
      func value(_ name: String) -> String? { scanner.attribute(name, of: tag) }
      switch name {
      case "style:style":
        let style = Style(
          parent: value("style:parent-style-name"),
          list: value("style:list-style-name").flatMap { $0.isEmpty ? nil : $0 },
          outline: OfficeNumber.read(value("style:default-outline-level")))
        self.style = ("\(value("style:family") ?? "")/\(value("style:name") ?? "")", style)
      case "style:text-properties":
        if let display = value("text:display"), level == nil { style?.value.isHidden = display == "none" }
        let font = value("style:font-name") ?? value("fo:font-family") ?? ""
        if level != nil { level?.font = font } else if SymbolFonts.isSymbolic(font) { style?.value.symbolFont = font }
      case "text:list-style": list = (value("style:name"), Self.noLevels)
      case "text:outline-style": list = (nil, Self.noLevels)
      case "text:list-level-style-number", "text:outline-level-style":
        let index = (OfficeNumber.read(value("text:level")) ?? 1) - 1
        level = (index, ListLevel(), nil, "")
        level?.value.format = NumberFormat(document: value("style:num-format") ?? "")
        level?.value.start = OfficeNumber.read(value("text:start-value")) ?? 1
        let shown = OfficeNumber.read(value("text:display-levels")) ?? 1
        level?.value.parts =
          value("loext:num-list-format").map(Self.parts)
          ?? Self.parts(value("style:num-prefix"), index, shown, value("style:num-suffix"))
        if value("style:num-format")?.isEmpty != false { level?.value.parts = [] }
      case "text:list-level-style-bullet", "text:list-level-style-image":
        let index = (OfficeNumber.read(value("text:level")) ?? 1) - 1
        let sign = value("text:bullet-char") ?? (name.hasSuffix("image") ? "•" : "")
        level = (
          index, ListLevel(format: .none), (value("style:num-prefix") ?? "") + sign + (value("style:num-suffix") ?? ""),
          ""
        )
      default: break
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "style:style":
        if let style, styles[style.key] == nil { styles[style.key] = style.value }
        style = nil
      case "text:list-style", "text:outline-style":
        guard let ended = list else { return }
        list = nil
        if let name = ended.name { lists[name] = ended.levels } else { outline = ended.levels }
      case "text:list-level-style-number", "text:outline-level-style", "text:list-level-style-bullet",
        "text:list-level-style-image":
        guard var ended = level else { return }
        level = nil
        guard let levels = list?.levels, levels.indices.contains(ended.index) else { return }
        if let bullet = ended.bullet {
          let shown = bullet.unicodeScalars.map { SymbolFonts.shown($0.value, font: ended.font) }
          ended.value.parts = [.text(String(String.UnicodeScalarView(shown)))]
        }
        list?.levels[ended.index] = ended.value
      default: break
      }
    }

    private static let noLevels = [ListLevel](repeating: ListLevel(isHidden: true), count: ListCounters.levelCount)

    /// `%1%.%2%.` in parts, as LibreOffice writes it.
    private static func parts(_ pattern: String) -> [ListLevel.Part] {
      let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
      return pieces.enumerated().compactMap { index, piece in
        if index % 2 == 1, let level = OfficeNumber.read(String(piece)) { return .number(level: level - 1) }
        return piece.isEmpty ? nil : .text(String(piece))
      }
    }

    /// The numbers of the last levels with points between them.
    private static func parts(_ prefix: String?, _ index: Int, _ shown: Int, _ suffix: String?) -> [ListLevel.Part] {
      guard (0..<ListCounters.levelCount).contains(index) else { return [] }
      var parts: [ListLevel.Part] = [.text(prefix ?? "")]
      for level in max(0, index - max(1, shown) + 1)...index {
        if parts.count > 1 { parts.append(.text(".")) }
        parts.append(.number(level: level))
      }
      return parts + [.text(suffix ?? "")]
    }
  }
}

extension NumberFormat {
  /// A format as an OpenDocument file writes it: its first number, or as LibreOffice does beyond the standard, its first three.
  fileprivate init(document format: String) {
    let first = format.split(separator: ",").map { $0.drop(while: \.isWhitespace) }
    let orders = Language.allCases.flatMap(\.facts.labels.letterOrders)
    switch (first.first ?? "", first.count > 2 ? first[2] : "") {
    case ("", _): self = .none
    case ("a", _): self = .letters(orders[0])
    case ("A", _): self = .letters(orders[0], isCapital: true)
    case ("i", _): self = .roman(isCapital: false)
    case ("I", _): self = .roman(isCapital: true)
    case ("1st", _): self = .ordinal
    case ("One", _): self = .words(isOrdinal: false)
    case ("First", _): self = .words(isOrdinal: true)
    case ("①", _): self = .circled
    case (let sign, let third):
      let scalar = sign.unicodeScalars.last?.value ?? 0
      if let digit = CharacterClass.digitValue(scalar) {
        self = .decimal(zero: scalar - UInt32(digit), width: sign.unicodeScalars.count)
      } else if (0x966...0x96F).contains(scalar) {
        self = .decimal(zero: 0x966)
      } else {
        // Orders of one script are told apart by their third letter.
        let letter = third.unicodeScalars.first.flatMap { Folding.fold($0.value).first }
        self = orders.first { $0.unicodeScalars.dropFirst(2).first?.value == letter }.map { .letters($0) } ?? .decimal()
      }
    }
  }
}
