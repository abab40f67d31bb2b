/// Translation memories: TMX, of all versions and makers.
///
/// Languages are known by the first part of their tags (`FR-FR`, `ar-SA`), and where a tag says nothing (`x-default`), by the
/// script. Of several French or Arabic variants of a unit the first with a text is taken. Labels that
/// ``TMXFormat`` has written beside the texts are read again.
enum TMXBitext: BitextFormat {
  static let format = FileFormat.tmx
  static let declaresLanguages = true

  static func matches(_ source: SourceText) -> Bool { XMLHead.root(of: source) == "tmx" }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    var scanner = XMLScanner(source)
    var offsets = source.originalOffsets()
    var content = BitextContent()
    var unit = GivenBitext.Unit(source: nil, target: nil)
    var labels: [String: String] = [:]
    var tag = ""
    var property = ""
    // What is being read, and the element that ends it.
    var open: (text: SegmentText, element: String)?
    while let event = try scanner.next() {
      if case .end(let name) = event, let ended = open, name == ended.element {
        open = nil
        if name == "prop" {
          labels[property] = ended.text.text
        } else if let language = LanguageTag(tag).language(of: ended.text.text) {
          let side = ended.text.side(&scanner, &offsets)
          if language == .source { unit.source = unit.source ?? side } else { unit.target = unit.target ?? side }
        }
      } else if open != nil {
        open?.text.take(event, of: scanner)
      } else if case .start(let name, let place) = event {
        switch name {
        case "tu": (unit, labels) = (.init(source: nil, target: nil), [:])
        case "tuv":
          tag = scanner.attribute("xml:lang", of: place) ?? scanner.attribute("lang", of: place) ?? ""
          content.note(tag)
        case "prop":
          property = scanner.attribute("type", of: place) ?? ""
          open = (SegmentText(behind: place), name)
        case "seg": open = (SegmentText(behind: place), name)
        default: break
        }
      } else if case .end("tu") = event {
        unit.source?.label = labels["x-source-label"]
        unit.target?.label = labels["x-target-label"]
        content.units.append(unit)
      }
    }
    return content
  }
}
