import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An XLIFF file as an XML parser reads it.
final class ParsedXLIFF: NSObject, XMLParserDelegate {
  struct Unit: Equatable {
    var identifier: String
    var source = ""
    var target = ""
    var notes: [String] = []
  }

  /// The attributes of each `file`.
  private(set) var files: [[String: String]] = []
  private(set) var units: [Unit] = []
  private var text = ""

  /// Parses a file; `nil` if it is no well-formed XML.
  init?(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    if name == "file" { files.append(attributes) }
    if name == "trans-unit" { units.append(Unit(identifier: attributes["id"] ?? "")) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    switch name {
    case "source": units[units.count - 1].source = text
    case "target": units[units.count - 1].target = text
    case "note": units[units.count - 1].notes.append(text)
    default: break
    }
  }
}
