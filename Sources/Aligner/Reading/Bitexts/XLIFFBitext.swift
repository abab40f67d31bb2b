/// Bilingual files of translation tools: XLIFF 1.2 with what Trados and memoQ make of it, and XLIFF 2.
///
/// A unit is a `trans-unit` with its whole source and target, or in XLIFF 2 a `segment`. Proposals from memories
/// (`alt-trans`, `matches`) are no part of the bitext. A target without text is a unit that has not been translated.
/// Labels that ``XLIFFFormat`` has written into notes are read again.
enum XLIFFBitext: BitextFormat {
  static let format = FileFormat.xliff
  static let declaresLanguages = true

  /// Elements that have sources and targets of their own which are not the unit's.
  private static let passedOver: Set<String> = ["alt-trans", "ignorable", "mtc:matches", "mtc:match", "glossary"]

  static func matches(_ source: SourceText) -> Bool { XMLHead.root(of: source) == "xliff" }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    var reader = Reader(source)
    return try reader.content()
  }

  /// A reading that is under way.
  private struct Reader {
    var scanner: XMLScanner
    var offsets: OriginalOffsets
    var found = BitextContent()
    /// The languages of source and target that the file, or the file within it, says.
    var tags = (source: "", target: "")
    var sides: (source: GivenBitext.Side?, target: GivenBitext.Side?)
    var labels: [String: String] = [:]
    /// How many elements that are passed over are open.
    var depth = 0
    /// What is being read, the element that ends it, and what its tag says.
    var open: (text: SegmentText, element: String, note: String)?

    init(_ source: SourceText) {
      scanner = XMLScanner(source)
      offsets = source.originalOffsets()
    }

    mutating func content() throws(ReadingError) -> BitextContent {
      while let event = try scanner.next() {
        if case .end(let name) = event, let ended = open, name == ended.element {
          open = nil
          close(ended.text, name, ended.note)
        } else if open != nil {
          open?.text.take(event, of: scanner)
        } else if case .start(let name, let tag) = event {
          start(name, tag)
        } else if case .end(let name) = event {
          if passedOver.contains(name) { depth -= 1 }
          if depth == 0, name == "trans-unit" || name == "segment" { found.units.append(unit()) }
        }
      }
      return found
    }

    private mutating func start(_ name: String, _ tag: Range<Int>) {
      switch name {
      case "xliff": tags = (scanner.attribute("srcLang", of: tag) ?? "", scanner.attribute("trgLang", of: tag) ?? "")
      case "file":
        tags.source = scanner.attribute("source-language", of: tag) ?? tags.source
        tags.target = scanner.attribute("target-language", of: tag) ?? tags.target
      case "trans-unit", "segment": (sides, labels) = ((nil, nil), [:])
      case "source", "target":
        if depth == 0 { open = (SegmentText(behind: tag), name, "") }
      case "note":
        let side = scanner.attribute("annotates", of: tag) ?? ""
        if scanner.attribute("from", of: tag) == "align-cli" { open = (SegmentText(behind: tag), name, side) }
      default: if passedOver.contains(name) { depth += 1 }
      }
    }

    private mutating func close(_ text: SegmentText, _ element: String, _ note: String) {
      switch element {
      case "source": sides.source = text.side(&scanner, &offsets)
      case "target": sides.target = text.side(&scanner, &offsets)
      default:
        let prefix = "label "
        if text.text.hasPrefix(prefix) { labels[note] = String(text.text.dropFirst(prefix.count)) }
      }
    }

    private mutating func unit() -> GivenBitext.Unit {
      for tag in [tags.source, tags.target] where !tag.isEmpty { found.note(tag) }
      sides.source?.label = labels["source"]
      sides.target?.label = labels["target"]
      let source = LanguageTag(tags.source).language(of: sides.source?.text ?? "")
      // A target whose language is not said is in the other one, even if it is a copy of the source.
      let target =
        LanguageTag(tags.target) == .open
        ? source.map { $0 == .source ? Language.target : .source }
        : LanguageTag(tags.target).language(of: sides.target?.text ?? "")
      func side(_ language: Language) -> GivenBitext.Side? {
        source == language ? sides.source : target == language ? sides.target : nil
      }
      return .init(source: side(.source), target: side(.target))
    }
  }
}
