/// Terms in TBX (ISO 30042), of both versions: `martif` with `termEntry`, `langSet` and `tig` or `ntig`, and `tbx` with
/// `conceptEntry`, `langSec` and `termSec`.
enum TermBase {
  /// The elements that a file may begin with.
  static let roots: Set = ["martif", "tbx"]
  private static let concepts: Set = ["termEntry", "conceptEntry"]
  private static let languages: Set = ["langSet", "langSec"]
  private static let sections: Set = ["tig", "ntig", "termSec"]
  private static let status = "administrativeStatus"

  /// The concepts that have a name in both languages, one entry for each French term. Arabic terms that are marked as
  /// deprecated or superseded are left out.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)`` or ``ReadingError/otherLanguages(file:languages:)``.
  static func entries(of file: SourceText) throws -> [Glossary.Entry] {
    var scanner = XMLScanner(file)
    var entries: [Glossary.Entry] = []
    var content = BitextContent()
    var terms: (source: [String], target: [String]) = ([], [])
    var (tag, term, isOutdated) = ("", "", false)
    // What is being read, and the element that ends it.
    var open: (text: SegmentText, element: String)?
    while let event = try scanner.next() {
      if case .end(let name) = event, let ended = open, name == ended.element {
        open = nil
        if XMLScanner.localName(name) == "term" {
          term = ended.text.text
        } else if ended.text.text.hasPrefix("deprecated") || ended.text.text.hasPrefix("superseded") {
          isOutdated = true
        }
      } else if open != nil {
        open?.text.take(event, of: scanner)
      } else if case .start(let name, let place) = event {
        let local = String(XMLScanner.localName(name))
        if concepts.contains(local) {
          terms = ([], [])
        } else if languages.contains(local) {
          tag = scanner.attribute("xml:lang", of: place) ?? ""
          content.note(tag)
        } else if sections.contains(local) {
          (term, isOutdated) = ("", false)
        } else if local == "term" || local == status || scanner.attribute("type", of: place) == status {
          open = (SegmentText(behind: place), name)
        }
      } else if case .end(let name) = event {
        let local = String(XMLScanner.localName(name))
        if sections.contains(local) {
          switch LanguageTag(tag).language(of: term) {
          case .source: terms.source.append(term)
          case .target where !isOutdated: terms.target.append(term)
          default: break
          }
        } else if concepts.contains(local), !terms.target.isEmpty {
          entries += terms.source.map { Glossary.Entry($0, terms.target) }
        }
      }
    }
    let tags = content.languages.filter { !$0.isEmpty }
    if entries.isEmpty, !tags.isEmpty { throw ReadingError.otherLanguages(file: file.name, languages: tags) }
    return entries
  }
}
