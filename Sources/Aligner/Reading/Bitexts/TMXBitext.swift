/// Translation memories: TMX, of all versions and makers.
///
/// Languages are known by the first part of their tags (`FR-FR`, `ar-SA`), and where a tag says nothing (`x-default`), by the
/// script. Of several French or Arabic variants of a unit the first with a text is taken. A unit that has no variant at all in
/// one of the two is none of this pair of languages; one whose variant is empty has not been translated. Labels that
/// ``TMXFormat`` has written beside the texts are read again, and what it has written twice, without label and with it, is one
/// unit.
enum TMXBitext: BitextFormat {
  static let format = FileFormat.tmx
  static let declaresLanguages = true
  static let holdsSegments = true

  static func matches(_ source: SourceText) -> Bool { XMLHead.root(of: source) == "tmx" }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    var scanner = XMLScanner(source)
    var offsets = source.originalOffsets()
    var content = BitextContent()
    var unit = Unit()
    var twins = TwinUnits()
    // What is being read, and the element that ends it.
    var open: (text: SegmentText, element: String, use: Use)?
    var tag = (text: "", language: LanguageTag(""))
    while let event = try scanner.next() {
      if case .end(let name) = event, let ended = open, name == ended.element {
        open = nil
        switch ended.use {
        case .property(let property): unit[keyPath: property] = ended.text.text
        case .segment:
          guard let language = tag.language.language(of: ended.text.text) else { break }
          if ended.text.hasCodes { unit.unwritten.insert(.codes) }
          unit.take(ended.text.side(&scanner, &offsets), language)
        }
      } else if open != nil {
        open?.text.take(event, of: scanner)
      } else if case .start(let name, let place) = event {
        switch XMLScanner.plainName(name) {
        case "tu":
          unit = Unit()
          if authors.contains(where: { scanner.attribute($0, of: place) != nil }) { unit.unwritten.insert(.authors) }
        case "note" where scanner.enclosing.map(XMLScanner.plainName) == "tu": unit.unwritten.insert(.notes)
        case "tuv":
          let text = scanner.attribute("lang", of: place, isLocal: true) ?? ""
          // Most memories have the same two from end to end.
          if text != tag.text { tag = (text, LanguageTag(text)) }
          content.note(text)
        case "prop":
          let type = scanner.attribute("type", of: place)
          if let property = type.flatMap(Unit.property) {
            open = (SegmentText(behind: place), name, .property(property))
          } else if type.map(ownProperties.contains) != true {
            unit.unwritten.insert(.properties)
          }
        case "seg": open = (SegmentText(behind: place), name, .segment)
        default: break
        }
      } else if case .end(let name) = event, XMLScanner.plainName(name) == "tu" {
        let reason = unit.hasBoth ? nil : GivenBitext.Omission.lacksLanguage
        if reason == nil { content.unwritten.add(unit.unwritten) }
        twins.take(unit.labelled, named: unit.twin, unless: reason, into: &content)
      }
    }
    twins.finish(into: &content)
    return content
  }

  /// What says of a unit who wrote it, or when.
  private static let authors = ["creationid", "changeid", "creationdate", "changedate"]
  /// The properties that ``TMXFormat`` writes of itself.
  private static let ownProperties: Set = ["x-confidence", "x-bead", "x-source-document", "x-target-document"]

  /// What a text that is being read is for.
  private enum Use {
    case segment
    case property(WritableKeyPath<Unit, String?>)
  }

  /// A unit that is being read.
  private struct Unit {
    /// The name that it shares with its twin.
    var twin: String?
    var sourceLabel: String?
    var targetLabel: String?
    /// What it has that is not kept.
    var unwritten: Set<UnwrittenParts.Kind> = []
    private var sides = GivenBitext.Unit(source: nil, target: nil)
    private var hasSource = false
    private var hasTarget = false

    /// Whether there is a variant in either language.
    var hasBoth: Bool { hasSource && hasTarget }

    /// Where a property is kept; `nil` for those that nobody asks for.
    static func property(_ type: String) -> WritableKeyPath<Unit, String?>? {
      switch type {
      case "x-twin": \.twin
      case "x-source-label": \.sourceLabel
      case "x-target-label": \.targetLabel
      default: nil
      }
    }

    mutating func take(_ side: GivenBitext.Side?, _ language: Language) {
      switch language {
      case .french:
        hasSource = true
        sides.source = sides.source ?? side
      case .arabic:
        hasTarget = true
        sides.target = sides.target ?? side
      }
    }

    var labelled: GivenBitext.Unit {
      var unit = sides
      unit.source?.label = sourceLabel
      unit.target?.label = targetLabel
      return unit
    }
  }
}
