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

  static func matches(_ source: SourceText) -> Bool { XMLHead.root(of: source) == "tmx" }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    var scanner = XMLScanner(source)
    var offsets = source.originalOffsets()
    var content = BitextContent()
    var unit = Unit()
    var twins = TwinUnits()
    // What is being read, the element that ends it, and what it belongs to.
    var open: (text: SegmentText, element: String, key: String)?
    while let event = try scanner.next() {
      if case .end(let name) = event, let ended = open, name == ended.element {
        open = nil
        if XMLScanner.plainName(name) == "prop" {
          unit.labels[ended.key] = ended.text.text
        } else if let language = LanguageTag(ended.key).language(of: ended.text.text) {
          unit.take(ended.text.side(&scanner, &offsets), language)
        }
      } else if open != nil {
        open?.text.take(event, of: scanner)
      } else if case .start(let name, let place) = event {
        switch XMLScanner.plainName(name) {
        case "tu": unit = Unit()
        case "tuv":
          unit.tag = scanner.attribute("lang", of: place, isLocal: true) ?? ""
          content.note(unit.tag)
        case "prop": open = (SegmentText(behind: place), name, scanner.attribute("type", of: place) ?? "")
        case "seg": open = (SegmentText(behind: place), name, unit.tag)
        default: break
        }
      } else if case .end(let name) = event, XMLScanner.plainName(name) == "tu" {
        let reason = unit.hasBoth ? nil : GivenBitext.Omission.lacksLanguage
        twins.take(unit.labelled, named: unit.twin, unless: reason, into: &content)
      }
    }
    twins.finish(into: &content)
    return content
  }

  /// A unit that is being read.
  private struct Unit {
    /// The tag of the variant that was last begun.
    var tag = ""
    var labels: [String: String] = [:]
    private var sides: [Language: GivenBitext.Side] = [:]
    private var languages: Set<Language> = []

    /// Whether there is a variant in either language.
    var hasBoth: Bool { languages.count == 2 }

    mutating func take(_ side: GivenBitext.Side?, _ language: Language) {
      languages.insert(language)
      if sides[language] == nil { sides[language] = side }
    }

    /// The name that it shares with its twin.
    var twin: String? { labels["x-twin"] }

    var labelled: GivenBitext.Unit {
      var unit = GivenBitext.Unit(source: sides[.source], target: sides[.target])
      unit.source?.label = labels["x-source-label"]
      unit.target?.label = labels["x-target-label"]
      return unit
    }
  }
}
