/// A bitext whose pairs are given, as memories, bilingual files and tables hold it.
///
/// ```swift
/// let bitext = try GivenBitext(FileReader.read(path: "memoire.tmx"))
/// for unit in bitext.units { print(unit.source?.text ?? "-", unit.target?.text ?? "-") }
/// ```
public struct GivenBitext: Sendable {
  /// What a unit says in one language.
  public struct Side: Sendable, Hashable {
    /// The text, on one line.
    public var text: String
    /// The label that the file keeps beside the text; `nil` if it keeps none.
    public var label: String?
    /// The same without labels, where the file has both.
    public var unlabelled: String?
    /// Where the text stands in the file.
    public var place: SourcePlace

    /// Makes a side; `nil` if the text has nothing to show.
    public init?(text: String, label: String? = nil, place: SourcePlace) {
      guard text.unicodeScalars.contains(where: { Self.isVisible($0.value) }) else { return nil }
      self.text = Self.onOneLine(text)
      self.label = label
      self.place = place
    }

    private static func isVisible(_ scalar: UInt32) -> Bool {
      scalar >= 0x20 && !breaksLine(scalar) && !CharacterClass.isSpace(scalar) && !CharacterClass.isInvisible(scalar)
    }

    /// The text with a space for each line break; itself if it has none, as nearly all.
    private static func onOneLine(_ text: String) -> String {
      guard text.unicodeScalars.contains(where: { breaksLine($0.value) }) else { return text }
      return String(String.UnicodeScalarView(text.unicodeScalars.map { breaksLine($0.value) ? " " : $0 }))
    }

    private static func breaksLine(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }
  }

  /// A pair, or what has no counterpart.
  public struct Unit: Sendable, Hashable {
    /// The French side; `nil` if it is missing or empty.
    public var source: Side?
    /// The Arabic side; `nil` if it is missing or empty.
    public var target: Side?

    /// Makes a unit.
    public init(source: Side?, target: Side?) {
      self.source = source
      self.target = target
    }
  }

  /// Why a unit of a file is none of the bitext.
  public enum Omission: Sendable, Hashable, CaseIterable {
    /// It is empty, or in other languages.
    case hasNoText
    /// It has no French or no Arabic, as in a memory of many languages.
    case lacksLanguage
    /// It is not to be translated, and was not.
    case isNotForTranslation
    /// The program that it was for has it no longer.
    case isObsolete
  }

  /// The file's name as messages and output should show it.
  public let name: String
  /// The units that have French or Arabic, in the order of the file.
  public let units: [Unit]
  /// How many units of the file were left out, by reason.
  public private(set) var leftOut: [Omission: Int] = [:]
  /// What a table has beside the texts; `nil` for all other formats, and where it has no more.
  public internal(set) var ownColumns: OwnColumns?
  /// What its units have in the file that is not kept here.
  public private(set) var unwritten = UnwrittenParts()
  /// Whether the file says which language a text is in, so that the texts need not tell.
  public let declaresLanguages: Bool
  /// Whether the units are segments, whose texts have their labels or have them not, and are written anew as they are; those of a
  /// table have labels as the paragraphs of a document have.
  public let holdsSegments: Bool

  /// Makes a bitext of units.
  public init(name: String, units: [Unit], declaresLanguages: Bool = true, holdsSegments: Bool = true) {
    self.name = name
    self.units = units
    self.declaresLanguages = declaresLanguages
    self.holdsSegments = holdsSegments
  }

  /// The same bitext with other units.
  func with(_ units: [Unit]) -> GivenBitext {
    GivenBitext(name: name, units: units, declaresLanguages: declaresLanguages, holdsSegments: holdsSegments)
  }

  /// Reads a bitext in whatever format of `BitextFormats` it is; linear.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``, ``ReadingError/otherLanguages(file:languages:)``, or
  ///   ``ReadingError/noPairs(file:)``.
  public init(_ source: SourceText) throws(ReadingError) {
    let format = BitextFormats.format(of: source) ?? TableBitext.self
    let content = try format.content(of: source)
    let units = content.units
    guard units.contains(where: { $0.source != nil && $0.target != nil }) else {
      let found = content.languages.filter { !$0.isEmpty }
      let tags = found.map(LanguageTag.init)
      // What is in both languages has merely not been translated.
      let isOther = !found.isEmpty && ![Language.source, .target].allSatisfy { tags.contains(.known($0)) }
      throw isOther
        ? .otherLanguages(file: source.name, languages: found) : .noPairs(file: source.name)
    }
    self.init(
      name: source.name, units: units, declaresLanguages: format.declaresLanguages, holdsSegments: format.holdsSegments)
    leftOut = content.leftOut
    ownColumns = content.ownColumns
    unwritten = content.unwritten
  }
}
