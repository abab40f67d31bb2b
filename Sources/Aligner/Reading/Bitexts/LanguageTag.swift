/// What a language tag says of a text: `fr`, `FR-FR`, `ar_SA`, `fra`, `French (France)`, `x-default`.
enum LanguageTag: Hashable {
  /// French or Arabic.
  case known(Language)
  /// None, or one that says nothing: the text has to tell.
  case open
  /// Some other language.
  case other

  /// Reads a tag; case, country and script do not matter.
  init(_ tag: String) {
    switch tag.lowercased().split(whereSeparator: { !$0.isLetter }).first.map(String.init) ?? "" {
    case "fr", "fra", "fre", "french": self = .known(.french)
    case "ar", "ara", "arb", "arabic": self = .known(.arabic)
    case "", "x", "und", "zxx", "mul", "default": self = .open
    default: self = .other
    }
  }

  /// The language of a text with this tag; `nil` if it is neither.
  func language(of text: String) -> Language? {
    switch self {
    case .known(let language): language
    case .open: LanguageDetector.language(of: SourceText(name: "", text: text))
    case .other: nil
    }
  }
}
