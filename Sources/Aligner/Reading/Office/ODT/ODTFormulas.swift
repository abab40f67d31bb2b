/// The formulas of a text document, each of which is an object of its own in the archive (MathML).
struct ODTFormulas {
  /// What each shows, by the name of its object: `Object 1`.
  private var texts: [String: String] = [:]

  /// Most objects that are looked at.
  private static let most = 500
  /// Elements whose content is shown as it stands.
  private static let tokens: Set<Substring> = ["mi", "mn", "mo", "mtext", "ms"]

  /// A document without formulas.
  init() {}

  /// Reads the objects of a document that are formulas, and leaves out what is damaged.
  init(_ archive: inout OfficeArchive) {
    let suffix = "/content.xml"
    for name in archive.names.lazy.filter({ $0.hasSuffix(suffix) }).prefix(Self.most) {
      guard let part = try? archive.part(name), let text = try? Self.text(of: part) else { continue }
      texts[String(name.dropLast(suffix.count))] = text
    }
  }

  /// What the object shows that a reference names, once: no object stands in two places. `nil` if that is no formula.
  mutating func take(_ reference: String) -> String? {
    texts.removeValue(forKey: reference.hasPrefix("./") ? String(reference.dropFirst(2)) : reference)
  }

  /// What a formula shows, sign by sign; `nil` for what is none.
  private static func text(of part: SourceText) throws(ReadingError) -> String? {
    var scanner = XMLScanner(part)
    var text: [UInt8] = []
    var isFormula: Bool?
    var isToken = false
    while let event = try scanner.next() {
      switch event {
      case .start(let name, _):
        let name = XMLScanner.localName(name)
        isFormula = isFormula ?? (name == "math")
        if isFormula == false { return nil }
        isToken = tokens.contains(name)
      case .end: isToken = false
      case .text(let range, let isLiteral): if isToken { scanner.append(range, isLiteral: isLiteral, to: &text) }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
