/// Catalogues of gettext (PO): strings of programs and pages, `msgid` with their translations `msgstr`.
///
/// A unit is an entry; one with plural forms is two, the singular with its form and the plural with the last, if no form is
/// empty. Most entries tell which language is which, so that a catalogue may go either way. What is marked as fuzzy was filled
/// in by a program, and no program shows it: it has not been translated. The header is none of the texts, and what is
/// obsolete (`#~`) is left out.
enum CatalogueBitext: BitextFormat {
  static let format = FileFormat.catalogue
  static let declaresLanguages = true
  static let holdsSegments = true

  static func matches(_ source: SourceText) -> Bool { TextSigns.isCatalogue(source.bytes) }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    var scanner = CatalogueScanner(source)
    var offsets = source.originalOffsets()
    var content = BitextContent()
    var units: [[GivenBitext.Side?]] = []
    while let entry = try scanner.next() {
      if entry.isHeader { continue }
      if entry.isObsolete {
        content.take(.init(source: nil, target: nil), unless: .isObsolete)
      } else {
        units += entry.pairs.map { pair in
          pair.map { string in
            string.flatMap {
              .init(text: $0.text, place: .init(byteRange: offsets.original(of: $0.range), line: $0.line))
            }
          }
        }
      }
    }
    let isExchanged = try isExchanged(units, file: source.name)
    for sides in units {
      content.take(.init(source: sides[isExchanged ? 1 : 0], target: sides[isExchanged ? 0 : 1]))
    }
    return content
  }

  /// Whether the translations are the French side.
  /// - Throws: ``ReadingError`` where neither is French.
  private static func isExchanged(_ units: [[GivenBitext.Side?]], file: String) throws(ReadingError) -> Bool {
    let votes = units.compactMap { sides -> [Language]? in
      let languages = sides.compactMap { $0.flatMap { LanguageDetector.language(of: .init(name: "", text: $0.text)) } }
      return languages.count == 2 && languages[0] != languages[1] ? languages : nil
    }
    let isExchanged = votes.count { $0[0] == .target } * 2 > votes.count
    let french = units.compactMap { $0[isExchanged ? 1 : 0]?.text }
    if french.count(where: isKey) * 2 > french.count { throw .noPairs(file: file) }
    let all = SourceText(name: file, text: french.joined(separator: "\n"))
    if let other = LanguageDetector.foreignLanguage(of: all, takenFor: .source) {
      throw .foreignLanguage(file: file, takenFor: .source, other)
    }
    return isExchanged
  }

  /// Whether a string is what programmers call a text by: `menu.file_open`.
  private static func isKey(_ text: String) -> Bool {
    !text.contains(where: \.isWhitespace) && text.wholeMatch(of: #/\w+(?:[._:\/-]\w+)+/#) != nil
  }
}
