/// What a person reads, in each of the languages of reports.
///
/// All that the program says stands in this folder, a file a subject: whoever has something to say asks for it by name,
/// with plain values (`Message.missing(paragraph, in: language, place)`), and an error by its case. What a text quotes from
/// a document is set apart by U+2068 and U+2069, so that a form that shows both scripts in one line can keep them from
/// getting mixed up; ``plain(_:)`` is without them.
public struct Message: Sendable, Hashable {
  /// The English text.
  public var english: String
  /// The French text.
  public var french: String
  /// The Arabic text.
  public var arabic: String

  /// Makes a text from its versions; what is not given is English.
  public init(_ english: String, french: String? = nil, arabic: String? = nil) {
    self.english = english
    self.french = french ?? english
    self.arabic = arabic ?? english
  }

  /// What is no word of any language: a number, a name, the text of a document.
  init(verbatim text: some LosslessStringConvertible) {
    self.init("\(text)")
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

  /// The text in a language, cut at the controls that set its quotations apart: every second piece is a quotation.
  func pieces(_ language: ReportLanguage) -> [String] {
    self[language].split(omittingEmptySubsequences: false) { $0 == "\u{2068}" || $0 == "\u{2069}" }.map(String.init)
  }

  /// The text with a capital at its beginning, where the script has one.
  var asSentence: Message {
    Message(
      english.prefix(1).uppercased() + english.dropFirst(), french: french.prefix(1).uppercased() + french.dropFirst(),
      arabic: arabic)
  }

  /// Texts one after the other.
  static func + (left: Message, right: Message) -> Message {
    Message(left.english + right.english, french: left.french + right.french, arabic: left.arabic + right.arabic)
  }

  /// One word of a document, set apart.
  static func apart(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

  /// Quotations from a document in a row, in the quotation marks of each language.
  static func quoting(_ texts: String...) -> Message { quoting(all: texts) }

  /// Quotations from a document in a row, in the quotation marks of each language.
  static func quoting(all texts: [String]) -> Message {
    let texts = texts.map(apart)
    return Message(
      texts.map { "“\($0)”" }.joined(separator: ", "),
      french: texts.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "),
      arabic: texts.map { "«\($0)»" }.joined(separator: "، "))
  }

  /// A language as a noun with its article; the Arabic goes with feminine nouns as their adjective, too.
  static func the(_ language: Language) -> Message {
    switch language {
    case .french: Message("the French", french: "le français", arabic: "الفرنسية")
    case .arabic: Message("the Arabic", french: "l’arabe", arabic: "العربية")
    }
  }

  /// A language as an adjective of a masculine noun: of a text, a document.
  static func adjective(of language: Language) -> Message {
    switch language {
    case .french: Message("French", french: "français", arabic: "الفرنسي")
    case .arabic: Message("Arabic", french: "arabe", arabic: "العربي")
    }
  }
}

/// The language that messages, help and reports are written in, whatever the documents are in.
///
/// The raw value is the ISO 639-1 code.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable, Registry {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
  /// Arabic; its pages are mirrored.
  case arabic = "ar"

  public static let noun = "language"

  /// The language of a tag or of a locale's name: `fr`, `ar-MA`, `fr_FR.UTF-8`; `nil` for any other.
  public init?(tag: String) {
    let code = tag.prefix { $0.isLetter }.lowercased()
    self.init(rawValue: code == "c" || code == "posix" ? "en" : code)
  }

  public static func named(_ tag: String) -> ReportLanguage? { ReportLanguage(tag: tag) }
}

/// An error that says what is wrong and what to do about it.
public protocol ExplainedError: Error, CustomStringConvertible {
  /// A sentence that names the file, the place where that helps, and what to do.
  var message: Message { get }
}

extension ExplainedError {
  /// The sentence in English.
  public var description: String { message.english }
}
