/// A format of files that hold both languages of a bitext, pair by pair.
///
/// A new format is a type that conforms, in a file of its own, and a line in `BitextFormats`.
protocol BitextFormat: SendableMetatype {
  /// What messages call a file of it by.
  static var format: FileFormat { get }
  /// Whether it says which language a text is in.
  static var declaresLanguages: Bool { get }
  /// Whether its units are segments of programs for translators, so that a label in a text belongs to it, and one beside it does not.
  static var holdsSegments: Bool { get }

  /// Whether a file is of this format, by its content.
  static func matches(_ source: SourceText) -> Bool

  /// Reads a file.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  static func content(of source: SourceText) throws(ReadingError) -> BitextContent
}

/// What a file of a ``BitextFormat`` holds: each of its units, or why it was left out.
struct BitextContent {
  /// The units that have French or Arabic, in the order of the file.
  private(set) var units: [GivenBitext.Unit] = []
  /// How many units were left out, by reason.
  private(set) var leftOut: [GivenBitext.Omission: Int] = [:]
  /// The language tags that the file uses, in the order in which they come; of a format that has none, nothing.
  private(set) var languages: [String] = []
  private var known: Set<String> = []
  /// What its units have that is not kept.
  var unwritten = UnwrittenParts()
  /// What a table has beside the texts.
  var ownColumns: OwnColumns?

  /// Takes a unit; one without text is left out.
  /// - Parameter reason: why it is left out in any case; `nil` to take it.
  mutating func take(_ unit: GivenBitext.Unit, unless reason: GivenBitext.Omission? = nil) {
    if let reason {
      leftOut[reason, default: 0] += 1
    } else if unit.source == nil, unit.target == nil {
      leftOut[.hasNoText, default: 0] += 1
    } else {
      units.append(unit)
    }
  }

  /// Notes a language tag.
  mutating func note(_ tag: String) {
    guard known.insert(tag).inserted else { return }
    languages.append(tag)
    if tag.contains(where: { "-_".contains($0) }), case .known = LanguageTag(tag) { unwritten.countries.append(tag) }
  }
}

/// The formats of bitexts that are known; each is one line here.
package enum BitextFormats {
  /// All formats, in the order in which they are tried.
  static let all: [any BitextFormat.Type] = [
    TMXBitext.self,
    XLIFFBitext.self,
    CatalogueBitext.self,
    JSONLinesBitext.self,
    TableBitext.self,
  ]

  /// The formats, for messages.
  package static var formats: [FileFormat] { all.map { $0.format } }

  /// The format of a file by its content; `nil` for what is no bitext.
  static func format(of source: SourceText) -> (any BitextFormat.Type)? { all.first { $0.matches(source) } }

  /// Whether a file is a bitext.
  package static func isBitext(_ source: SourceText) -> Bool { format(of: source) != nil }

  /// What a file is called that shows that it holds two languages; `nil` for others. A table with tabs does not: any text
  /// may have them.
  package static func declaredFormat(of source: SourceText) -> FileFormat? {
    if let format = all.first(where: { $0.declaresLanguages && $0.matches(source) }) { return format.format }
    return CommaTable(source.bytes).isTable && TableBitext.matches(source) ? TableBitext.format : nil
  }
}
