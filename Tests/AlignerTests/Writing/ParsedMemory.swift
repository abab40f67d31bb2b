import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A TMX file as an XML parser reads it.
final class ParsedMemory: NSObject, XMLParserDelegate {
  struct Unit {
    var identifier = ""
    var properties: [String: String] = [:]
    /// Language and text of each variant, in order.
    var variants: [(language: String, text: String)] = []
    /// Names of the elements in it, in order.
    var elements: [String] = []
  }

  private(set) var header: [String: String] = [:]
  private(set) var units: [Unit] = []
  private(set) var version: String?
  private var property: String?
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
    switch name {
    case "tmx": version = attributes["version"]
    case "header": header = attributes
    case "tu": units.append(Unit(identifier: attributes["tuid"] ?? ""))
    case "prop": property = attributes["type"]
    case "tuv": units[units.count - 1].variants.append((attributes["xml:lang"] ?? "", ""))
    default: break
    }
    if !units.isEmpty, name != "tu" { units[units.count - 1].elements.append(name) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    switch name {
    case "prop": units[units.count - 1].properties[property ?? ""] = text
    case "seg":
      let unit = units.count - 1
      units[unit].variants[units[unit].variants.count - 1].text = text
    default: break
    }
  }
}
