/// Bilingual files of translation tools: XLIFF 1.2 with what Trados and memoQ make of it, and XLIFF 2.
///
/// A unit is a segment: in XLIFF 2 a `segment`, before it what `mrk` of one name marks in the divided source (`seg-source`) and in the
/// target, or a whole `trans-unit` that is not divided. Source and target are those that stand in the unit itself: what else
/// has some, as proposals of memories and older versions have, is no part of the bitext. A target without text has not been
/// translated. Labels that ``XLIFFFormat`` has written into notes are read again.
enum XLIFFBitext: BitextFormat {
  static let format = FileFormat.xliff
  static let declaresLanguages = true
  static let holdsSegments = true

  static func matches(_ source: SourceText) -> Bool { XMLHead.root(of: source) == "xliff" }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    var reader = XLIFFReader(source)
    do throws(ReadingError) { return try reader.content() } catch .malformed where !source.members.isEmpty {
      // A line within a package tells nobody anything.
      throw .damaged(file: source.name, format: .xliffPackage)
    }
  }
}

/// A reading of XLIFF that is under way.
private struct XLIFFReader {
  private static let units: Set<String> = ["trans-unit", "segment"]
  private static let texts: Set<String> = ["source", "seg-source", "target"]
  /// Elements that say of all within them whether they are to be translated.
  private static let scopes: Set<String> = ["file", "group", "unit", "trans-unit", "segment"]

  private var scanner: XMLScanner
  private var offsets: OriginalOffsets
  /// The files of a package that have not been reached.
  private var members: ArraySlice<SourceText.Member>
  /// Whether there are lines that a person can find.
  private let hasLines: Bool
  /// Whether there are several files, which may have the same names of segments; what those then begin with.
  private let hasSeveral: Bool
  private var prefix = ""
  private var found = BitextContent()
  private var twins = TwinUnits()
  /// The languages of source and target that the file, or the file within it, says.
  private var tags = (source: "", target: "")
  /// Whether segments are numbered through the file, as Trados shows them.
  private var numbersThrough = false
  /// For each scope that is open whether it is to be translated.
  private var isForTranslation = [true]
  /// The name of the unit, and of what is being read in it.
  private var (unitName, name) = ("", "")
  /// Codes that are kept apart from the texts and set apart what follows.
  private var breaks: Set<String> = []
  /// The texts of the unit by their elements.
  private var sides: [String: SegmentedSide] = [:]
  private var labels: [String: String] = [:]
  /// What is being read, the element that ends it, and what its tag says.
  private var open: (text: SegmentedText, element: String, key: String)?

  init(_ source: SourceText) {
    scanner = XMLScanner(source)
    offsets = source.originalOffsets()
    members = source.members[...]
    hasLines = members.isEmpty
    hasSeveral = members.count > 1
  }

  mutating func content() throws(ReadingError) -> BitextContent {
    while let event = try scanner.next() {
      if case .end(let element) = event, let ended = open, element == ended.element {
        open = nil
        close(ended.text, XMLScanner.plainName(element), ended.key)
      } else if open != nil {
        open?.text.take(event, of: scanner, breaks: breaks)
      } else if case .start(let element, let tag) = event {
        start(element, tag)
      } else if case .end(let element) = event {
        let plain = XMLScanner.plainName(element)
        if Self.units.contains(plain) { takeUnit() }
        if Self.scopes.contains(plain) { isForTranslation.removeLast() }
      }
    }
    twins.finish(into: &found)
    return found
  }

  private mutating func start(_ element: String, _ tag: Range<Int>) {
    let plain = XMLScanner.plainName(element)
    if Self.scopes.contains(plain) {
      let own = scanner.attribute("translate", of: tag)
      isForTranslation.append(own.map { $0 != "no" } ?? isForTranslation[isForTranslation.count - 1])
    }
    let id = scanner.attribute("id", of: tag)
    let parent = scanner.enclosing.map(XMLScanner.plainName) ?? ""
    switch plain {
    case "xliff":
      if let member = members.popFirst() { prefix = hasSeveral ? member.name + "/" : "" }
      tags = (scanner.attribute("srcLang", of: tag) ?? "", scanner.attribute("trgLang", of: tag) ?? "")
      numbersThrough = scanner.attribute("sdl:version", of: tag) != nil
    case "file":
      tags.source = scanner.attribute("source-language", of: tag) ?? tags.source
      tags.target = scanner.attribute("target-language", of: tag) ?? tags.target
      breaks = []
    case "unit": (unitName, breaks) = (id ?? "", [])
    case "segment": (name, sides, labels) = (id.map { "\(unitName)/\($0)" } ?? unitName, [:], [:])
    case "trans-unit": (name, sides, labels) = (id ?? "", [:], [:])
    case "data" where parent == "originaldata", "tag" where parent == "tag-defs":
      open = (SegmentedText(behind: tag), element, "\(plain) \(id ?? "")")
    case "note" where scanner.attribute("from", of: tag) == "align-cli":
      open = (SegmentedText(behind: tag), element, scanner.attribute("annotates", of: tag) ?? "")
    case _ where Self.texts.contains(plain) && Self.units.contains(parent):
      open = (SegmentedText(behind: tag), element, "")
    default: break
    }
  }

  private mutating func close(_ text: SegmentedText, _ element: String, _ key: String) {
    switch element {
    case "note":
      // What is said of a side is its label; of both, the name that the unit shares with its twin.
      let (prefix, text) = (key.isEmpty ? "twin " : "label ", text.whole.text)
      if text.hasPrefix(prefix) { labels[key] = String(text.dropFirst(prefix.count)) }
    case "data", "tag":
      if text.whole.isBreak { breaks.insert(key) }
    default: sides[element] = text.sides(&scanner, &offsets)
    }
  }

  private mutating func takeUnit() {
    for tag in [tags.source, tags.target] where !tag.isEmpty { found.note(tag) }
    if LanguageTag(tags.source) == .known(.target) { found.unwritten.isReversed = true }
    let (source, target) = (sides["source"], sides["target"])
    let divided = [sides["seg-source"], source].compactMap(\.self).first { !$0.segments.isEmpty }
    guard let divided, target.map({ !$0.segments.isEmpty || $0.whole == nil }) ?? true else {
      return take(source?.whole ?? sides["seg-source"]?.whole, target?.whole, name: name, isLabelled: true)
    }
    let isOne = divided.segments.count == 1
    for pair in divided.pairs(with: target) {
      let ownName = numbersThrough ? pair.name : isOne ? name : "\(name)/\(pair.name)"
      take(pair.source, pair.target, name: ownName, isLabelled: isOne)
    }
  }

  private mutating func take(
    _ first: GivenBitext.Side?, _ second: GivenBitext.Side?, name: String, isLabelled: Bool
  ) {
    var (one, other) = (first, second)
    if !name.isEmpty {
      one?.place.unit = prefix + name
      other?.place.unit = prefix + name
    }
    if !hasLines {
      one?.place.line = nil
      other?.place.line = nil
    }
    if isLabelled {
      one?.label = labels["source"]
      other?.label = labels["target"]
    }
    if isForTranslation.last == false, other == nil {
      return twins.take(.init(source: nil, target: nil), named: nil, unless: .isNotForTranslation, into: &found)
    }
    let source = LanguageTag(tags.source).language(of: one?.text ?? "")
    // A target whose language is not said is in the other one, even if it is a copy of the source.
    let target =
      LanguageTag(tags.target) == .open
      ? source.map { $0 == .source ? Language.target : .source }
      : LanguageTag(tags.target).language(of: other?.text ?? "")
    func side(_ language: Language) -> GivenBitext.Side? {
      source == language ? one : target == language ? other : nil
    }
    let twin = isLabelled ? labels[""] : nil
    twins.take(.init(source: side(.source), target: side(.target)), named: twin, unless: nil, into: &found)
  }
}
