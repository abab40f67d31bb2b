/// What reading gives of a document, and segmenting takes: its text, and where the format sets something apart in it.
///
/// Plain text knows nothing but lines, and these are found when they are wanted. A format that knows more gives its passages one
/// by one, each with the border that sets it apart from the one before:
///
/// ```swift
/// let passages = Passages(name: "statuts", paragraphs: ["Article 5", "Nul ne mouille dans le chenal."])
/// let document = Segmenter().segment(passages, language: .french)   // two paragraphs
/// ```
///
/// What only some formats know of a passage, such as its label or its cell, has no room in `Passage`, of which a text has
/// millions: it is a `PassageRole` beside them, and absent where a format has nothing to say.
public struct Passages: Sendable {
  /// The text in which they stand.
  public private(set) var text: SourceText
  /// What the format sets apart; `nil` if that is lines.
  private var known: [Passage]?
  /// How many have been given, the blank ones with them.
  private var count = 0
  /// What the format knows of some of them.
  private var roles: [PassageRole] = []
  /// What the format itself sets apart as page furniture.
  private(set) var furniture: [Document.Removal] = []
  /// Whether the numbers of the passages are something that a person can find: lines of a text, rows of a list.
  private(set) var isNumbered = true

  /// Pages on which nothing is written, or only as a picture; counted from 1.
  package var pagesWithoutText: [Int] = []
  /// Pages of which no letter can be read, since their font does not tell which is which; counted from 1.
  package var pagesWithoutCodes: [Int] = []

  /// The lines of a text.
  public init(_ text: SourceText) { self.text = text }

  /// No passages yet, to be given one by one.
  /// - Parameter isNumbered: whether their numbers are something that a person can find.
  init(name: String, isNumbered: Bool = true) {
    text = SourceText(name: name, text: "")
    known = []
    self.isNumbered = isNumbered
  }

  /// Texts each of which is known to be a paragraph; the end of a line within one is a blank.
  public init(name: String, paragraphs: some Sequence<String>) {
    self.init(name: name)
    for paragraph in paragraphs { append(paragraph) }
  }

  /// The name of the document as messages and output should show it.
  public var name: String { text.name }

  /// What a format sees of how a line is laid out, where its bytes do not tell.
  struct Sight: Sendable {
    /// Blank lines above it.
    var gap: Int
    /// How far it is set in, in letters.
    var indent: Int
    /// How far its end is from where the lines of its page or column begin, in letters.
    var reach: Int
  }

  /// Adds what a format sets apart; nothing is seen of what is blank. A label that the format shows stands in front of the text.
  mutating func append(
    _ passage: String, behind border: Passage.Border = .paragraph, role: PassageRole = .init(), sight: Sight? = nil
  ) {
    let start = text.bytes.count
    if let label = role.label { text.bytes += label.written.utf8 + [0x09] }
    text.bytes += passage.utf8
    count += 1
    if var passage = Passage(text.bytes, in: start..<text.bytes.count, number: count, border: border) {
      if let sight {
        (passage.gap, passage.indent, passage.reach) = (sight.gap, sight.indent, Int32(clamping: sight.reach))
      }
      if role.isKnown {
        passage.role = Int32(roles.count)
        roles.append(role)
      }
      known?.append(passage)
    }
    text.bytes.append(0x0A)
  }

  /// Adds what the format says stands on every page, and is no part of the text; nothing is seen of what is blank.
  mutating func append(furniture line: String, as reason: Document.Removal.Reason) {
    let start = text.bytes.count
    text.bytes += line.utf8
    defer { text.bytes.append(0x0A) }
    guard let passage = Passage(text.bytes, in: start..<text.bytes.count, number: 0, border: .paragraph) else { return }
    let place = SourcePlace(byteRange: passage.range, line: nil)
    furniture.append(.init(reason: reason, text: text.bytes.text(in: passage.range), place: place))
  }

  /// The same text, of which no passage has been given yet.
  var withoutPassages: Passages {
    var empty = self
    empty.known = []
    return empty
  }

  /// Adds a passage of this text.
  mutating func append(_ passage: Passage) { known?.append(passage) }

  /// Whether its format tells where passages stand on pages.
  var isOfPages: Bool { roles.first?.spot != nil }

  /// What the format knows of a passage; `nil` if that is nothing.
  func role(of passage: Passage) -> PassageRole? { passage.role < 0 ? nil : roles[Int(passage.role)] }

  /// All of them that are not blank, in order; linear.
  func all() -> [Passage] { known ?? LineScanner.lines(of: text.bytes) }
}
