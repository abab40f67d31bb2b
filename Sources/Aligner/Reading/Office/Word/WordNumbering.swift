/// The lists of a Word document (ECMA-376, part 1, 17.9): what a paragraph's `numId` and `ilvl` show.
struct WordNumbering {
  /// An abstract definition, which several lists share, and with it the count.
  private struct Abstract {
    var levels = [ListLevel](repeating: ListLevel(isHidden: true), count: WordNumbering.levelCount)
    /// The paragraph style of each level.
    var styles: [String: Int] = [:]
    /// The numbering style that it takes its levels from.
    var link: String?
  }

  /// A list: an abstract definition and what it changes of it.
  private struct List {
    var abstract = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: ListLevel] = [:]
    /// The levels whose starts have been heeded.
    var used: Set<Int> = []
  }

  /// Levels of a list in Word.
  private static let levelCount = 9

  private var abstracts: [String: Abstract] = [:]
  private var lists: [String: List] = [:]
  private var counters = ListCounters()

  /// A document without lists.
  init() {}

  /// Reads the part of the lists; linear.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  init(_ part: SourceText, styles: WordStyles) throws(ReadingError) {
    var reader = Reader(part)
    try reader.read()
    (abstracts, lists) = (reader.abstracts, reader.lists)
    for (name, abstract) in abstracts {
      guard let link = abstract.link, let list = styles.list(ofNumbering: link).flatMap({ lists[$0] }),
        let linked = abstracts[list.abstract], linked.link == nil
      else { continue }
      abstracts[name]?.levels = linked.levels
      abstracts[name]?.styles = linked.styles
    }
  }

  /// Counts a paragraph and tells its label; `nil` if it shows none.
  /// - Parameters:
  ///   - level: the level that the paragraph names; `nil` for that of its style.
  ///   - styles: the paragraph's style and those it is based on.
  mutating func label(
    list: String, level: Int?, styles: [String], language: @autoclosure () -> Language
  ) -> ShownLabel? {
    guard var own = lists[list], let abstract = abstracts[own.abstract] else { return nil }
    let level = level ?? styles.lazy.compactMap { abstract.styles[$0] }.first ?? 0
    var levels = abstract.levels
    for (index, changed) in own.levels where levels.indices.contains(index) { levels[index] = changed }
    // A start of the list's own counts once: where it begins anew, it does as the definition says.
    if let start = own.starts[level], own.used.insert(level).inserted {
      counters.set(own.abstract, at: level, to: start)
    }
    lists[list] = own
    return counters.next(in: own.abstract, at: level, of: levels, language: language())
  }

  /// A reading that is under way.
  private struct Reader {
    var scanner: XMLScanner
    var abstracts: [String: Abstract] = [:]
    var lists: [String: List] = [:]
    private var abstract: String?
    private var list: String?
    private var level: (index: Int, value: ListLevel, text: String, style: String?, font: String)?
    private var override: Int?
    private var hasFormat = false

    init(_ part: SourceText) { scanner = XMLScanner(part) }

    mutating func read() throws(ReadingError) {
      while let event = try scanner.next() {
        switch event {
        case .start(let name, let tag): start(XMLScanner.localName(name), tag)
        case .end(let name): end(XMLScanner.localName(name))
        case .text: break
        }
      }
    }

    private mutating func start(_ name: Substring, _ tag: Range<Int>) {
      let scanner = self.scanner
      func value(_ name: String = "val") -> String? { scanner.attribute(name, of: tag, isLocal: true) }
      func number(_ name: String = "val") -> Int? { OfficeNumber.read(value(name)) }
      switch name {
      case "abstractNum":
        abstract = value("abstractNumId")
        if let abstract, abstracts[abstract] == nil { abstracts[abstract] = Abstract() }
      case "num":
        list = value("numId")
        if let list, lists[list] == nil { lists[list] = List() }
      case "abstractNumId": if let list { lists[list]?.abstract = value() ?? "" }
      case "numStyleLink": if let abstract { abstracts[abstract]?.link = value() }
      case "lvlOverride": override = number("ilvl")
      case "startOverride":
        if let list, let override { lists[list]?.starts[override] = number() }
      case "lvl":
        hasFormat = false
        level = (number("ilvl") ?? 0, ListLevel(), "", nil, "")
      case "start": level?.value.start = number() ?? 1
      case "numFmt":
        // Of alternatives the first is the one that is meant.
        if !hasFormat { level?.value.format = .init(word: value() ?? "", pattern: value("format")) }
        hasFormat = true
      case "lvlText": level?.text = value() ?? ""
      case "lvlRestart": level?.value.restart = number().map { $0 - 1 }
      case "isLgl": level?.value.isLegal = WordStyles.isOn(value())
      case "vanish": level?.value.isHidden = WordStyles.isOn(value())
      case "pStyle": level?.style = value()
      case "rFonts": level?.font = value("ascii") ?? value("hAnsi") ?? ""
      default: break
      }
    }

    private mutating func end(_ name: Substring) {
      switch name {
      case "abstractNum": abstract = nil
      case "num": (list, override) = (nil, nil)
      case "lvlOverride": override = nil
      case "lvl": close()
      default: break
      }
    }

    /// Puts a level where it belongs.
    private mutating func close() {
      guard var ended = level else { return }
      level = nil
      guard (0..<WordNumbering.levelCount).contains(ended.index) else { return }
      ended.value.parts = WordNumbering.parts(of: ended.text, font: ended.font)
      if let list {
        lists[list]?.levels[ended.index] = ended.value
      } else if let abstract {
        abstracts[abstract]?.levels[ended.index] = ended.value
        if let style = ended.style { abstracts[abstract]?.styles[style] = ended.index }
      }
    }
  }

  /// `%1.%2.` in parts.
  private static func parts(of text: String, font: String) -> [ListLevel.Part] {
    var parts: [ListLevel.Part] = []
    var plain = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "%", let digit = rest.first, (0x31...0x39).contains(digit.value) {
        rest.removeFirst()
        if !plain.isEmpty { parts.append(.text(plain)) }
        plain = ""
        parts.append(.number(level: Int(digit.value) - 0x31))
      } else {
        plain.unicodeScalars.append(SymbolFonts.shown(scalar.value, font: font))
      }
    }
    return plain.isEmpty ? parts : parts + [.text(plain)]
  }
}

extension NumberFormat {
  /// A format by its name in Word, or by its pattern (`001, 002, …`) where it has none; digits for what is not known.
  fileprivate init(word: String, pattern: String?) {
    let letters = { (language: Language, order: Int) in language.facts.labels.letterOrders[order] }
    switch word {
    case "bullet", "none": self = .none
    case "decimalZero": self = .decimal(width: 2)
    case "lowerLetter": self = .letters(letters(.source, 0))
    case "upperLetter": self = .letters(letters(.source, 0), isCapital: true)
    case "lowerRoman": self = .roman(isCapital: false)
    case "upperRoman": self = .roman(isCapital: true)
    case "arabicAbjad": self = .letters(letters(.target, 0))
    case "arabicAlpha": self = .letters(letters(.target, 1))
    case "hindiNumbers": self = .decimal(zero: 0x966)
    case "decimalFullWidth", "decimalFullWidth2": self = .decimal(zero: 0xFF10)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .circled
    case "ordinal": self = .ordinal
    case "cardinalText": self = .words(isOrdinal: false)
    case "ordinalText": self = .words(isOrdinal: true)
    case "chicago": self = .signs(["*", "†", "‡", "§"])
    case "custom": self = .decimal(width: pattern.map { $0.prefix { $0 == "0" }.count + 1 } ?? 1)
    default: self = .decimal()
    }
  }
}
