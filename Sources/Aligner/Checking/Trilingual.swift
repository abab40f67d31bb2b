/// A text in each of the languages of reports.
///
/// What it quotes from a document is set apart by U+2068 and U+2069, so that a form that shows both scripts in one line
/// can keep them from getting mixed up; ``plain(_:)`` is without them.
public struct Trilingual: Sendable, Hashable {
  /// The English text.
  public var english: String
  /// The French text.
  public var french: String
  /// The Arabic text.
  public var arabic: String

  /// Makes a text from its three versions.
  public init(_ english: String, french: String, arabic: String) {
    self.english = english
    self.french = french
    self.arabic = arabic
  }

  /// The text in a language, with its quotations set apart.
  public subscript(language: ReportLanguage) -> String {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    }
  }

  /// The text in a language without anything invisible in it.
  public func plain(_ language: ReportLanguage) -> String {
    String(
      String.UnicodeScalarView(self[language].unicodeScalars.filter { !CharacterClass.isBidiControl($0.value) }))
  }

  /// The text with a capital at its beginning, where the script has one.
  var asSentence: Trilingual {
    Trilingual(
      english.prefix(1).uppercased() + english.dropFirst(), french: french.prefix(1).uppercased() + french.dropFirst(),
      arabic: arabic)
  }

  /// Texts one after the other.
  static func + (left: Trilingual, right: Trilingual) -> Trilingual {
    Trilingual(left.english + right.english, french: left.french + right.french, arabic: left.arabic + right.arabic)
  }

  /// One word of a document, set apart.
  static func apart(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

  /// A quotation from a document, in the quotation marks of each language.
  static func quoting(_ text: String) -> Trilingual {
    let text = apart(text)
    return Trilingual("“\(text)”", french: "«\u{A0}\(text)\u{A0}»", arabic: "«\(text)»")
  }

  /// Several quotations in a row.
  static func quoting(all texts: [String]) -> Trilingual {
    let quotations = texts.map(quoting)
    return Trilingual(
      quotations.map(\.english).joined(separator: ", "), french: quotations.map(\.french).joined(separator: ", "),
      arabic: quotations.map(\.arabic).joined(separator: "، "))
  }
}
