/// The language that messages and reports are written in, whatever the documents are in.
///
/// The raw value is the ISO 639-1 code.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
  /// Arabic; its pages are mirrored.
  case arabic = "ar"

  /// The language of a tag or of a locale's name: `fr`, `ar-MA`, `fr_FR.UTF-8`; `nil` for any other.
  public init?(tag: String) {
    let code = tag.prefix { $0.isLetter }.lowercased()
    self.init(rawValue: code == "c" || code == "posix" ? "en" : code)
  }
}
