/// By which languages Word checks spelling: what a run says of its own, if that is not the usual one.
struct DOCXLanguages {
  /// What letters that run from the left have.
  let latin: String
  /// What letters that run from the right have.
  let arabic: String

  /// Those of two documents, by their tags.
  init(source: String = Language.source.rawValue, target: String = Language.target.rawValue) {
    latin = Self.property("w:val", source)
    arabic = Self.property("w:bidi", target)
  }

  /// Those of a report.
  init(_ language: ReportLanguage) {
    self.init(source: language == .arabic ? Language.source.rawValue : language.rawValue)
  }

  /// The languages of all that says nothing else: Word wants to know the country, too.
  static let usual = "<w:lang w:val=\"fr-FR\" w:bidi=\"ar-SA\"/>"

  private static func property(_ name: String, _ tag: String) -> String {
    if [Language.source.rawValue, Language.target.rawValue].contains(tag) { return "" }
    var bytes: [UInt8] = []
    XMLEscape.append(tag == ReportLanguage.english.rawValue ? "en-GB" : tag, to: &bytes)
    return "<w:lang \(name)=\"\(bytes.text(in: 0..<bytes.count))\"/>"
  }
}
