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
  private var setApart: [Furniture] = []
  /// Whether the numbers of the passages are something that a person can find: lines of a text, rows of a list.
  private(set) var isNumbered = true

  /// Whether what looks like markup of some converter is text: that of pairs that are given stays as their file has it.
  var keepsMarkup = false

  /// Pages on which nothing is written, or only as a picture; counted from 1.
  package var pagesWithoutText: [Int] = []
  /// Pages of which no letter can be read, since their font does not tell which is which; counted from 1.
  package var pagesWithoutCodes: [Int] = []
  /// Whether its format tells where passages stand on pages.
  private(set) var isOfPages = false

  /// What belongs to a page and not to the text.
  private struct Furniture: Sendable {
    var passage: Passage
    var reason: Document.Removal.Reason
    var page: Int?
    /// How many passages of the text stand before it; `nil` if that means nothing any more.
    var place: Int?
  }

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
        isOfPages = isOfPages || role.spot != nil
      }
      known?.append(passage)
    }
    text.bytes.append(0x0A)
  }

  /// Adds what the format says belongs to the page, and is no part of the text; nothing is seen of what is blank.
  /// - Parameter page: the page that it stands on, counted from 1; `nil` for what stands on every page, or where that is not known.
  mutating func append(furniture line: String, as reason: Document.Removal.Reason, page: Int? = nil) {
    let start = text.bytes.count
    text.bytes += line.utf8
    defer { text.bytes.append(0x0A) }
    guard
      var passage = Passage(text.bytes, in: start..<text.bytes.count, number: max(count, 1), border: .paragraph)
    else { return }
    if let page {
      passage.role = Int32(roles.count)
      roles.append(PassageRole(page: page))
    }
    setApart.append(.init(passage: passage, reason: reason, page: page, place: known?.count))
  }

  /// The same text, of which no passage has been given yet. What was set apart stays so.
  var withoutPassages: Passages {
    var empty = self
    empty.known = []
    for index in empty.setApart.indices { empty.setApart[index].place = nil }
    return empty
  }

  /// Adds a passage of this text.
  mutating func append(_ passage: Passage) { known?.append(passage) }

  /// What the format knows of a passage; `nil` if that is nothing.
  func role(of passage: Passage) -> PassageRole? { passage.role < 0 ? nil : roles[Int(passage.role)] }

  /// All of them that are not blank, in order; linear.
  /// - Parameter keepsFurniture: whether what the format sets apart as page furniture stands among them, each piece a paragraph, where the
  ///   format has it.
  func all(keepsFurniture: Bool = false) -> [Passage] {
    guard let known else { return LineScanner.lines(of: text.bytes) }
    guard keepsFurniture, !setApart.isEmpty else { return known }
    var all: [Passage] = []
    all.reserveCapacity(known.count + setApart.count)
    var next = 0
    for furniture in setApart {
      guard let place = furniture.place, furniture.reason != .markup else { continue }
      all += known[next..<place]
      all.append(furniture.passage)
      next = place
    }
    return all + known[next...]
  }

  /// What the format itself sets apart as page furniture; linear.
  /// - Parameter isKept: whether what can stand among the passages does. What was set apart in a table of two languages cannot: nothing
  ///   says whose it is.
  func furniture(isKept: Bool = false) -> [Document.Removal] {
    setApart.filter { !isKept || $0.place == nil || $0.reason == .markup }.map { furniture in
      let range = furniture.passage.range
      let place = SourcePlace(byteRange: range, line: nil, page: furniture.page)
      return .init(reason: furniture.reason, text: text.bytes.text(in: range), place: place)
    }
  }
}
