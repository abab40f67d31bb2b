/// A segmented document: its paragraphs in order, and what was taken out of the text.
public struct Document: Sendable {
  /// A piece of the file that is not part of any paragraph.
  public struct Removal: Sendable, Hashable {
    /// Why it was taken out.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
      /// A page number alone on its line.
      case pageNumber = "page number"
      /// A line that recurs at the top of pages.
      case runningHeader = "running header"
      /// A line that recurs at the foot of pages.
      case runningFooter = "running footer"
      /// Letters that run across the lines of a page or are far larger than they.
      case watermark = "watermark"
      /// The number of a line, in the margin.
      case marginNumber = "margin number"
      /// Markup whose letters are no text: `<i>`, a table's rule.
      case markup = "markup"
    }

    /// Why it was taken out.
    public var reason: Reason
    /// The text that was taken out.
    public var text: String
    /// Where it stood.
    public var place: SourcePlace

    /// Makes a removal.
    public init(reason: Reason, text: String, place: SourcePlace) {
      self.reason = reason
      self.text = text
      self.place = place
    }
  }

  /// A number that does not follow from the ones before it; kept as the source has it.
  public struct Anomaly: Sendable, Hashable {
    /// What is wrong with the sequence.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Numbers are left out: 4 after 2, or a list that begins with 2.
      case gap
      /// The same number twice in one section.
      case duplicate
      /// A number lower than the one before it: 7 after 9.
      case disorder
    }

    /// What is wrong.
    public var kind: Kind
    /// Index of the paragraph that carries the number.
    public var paragraph: Int
    /// The number that the sequence led to expect.
    public var expected: Int
    /// The number that stands there.
    public var found: Int

    /// Makes an anomaly.
    public init(kind: Kind, paragraph: Int, expected: Int, found: Int) {
      self.kind = kind
      self.paragraph = paragraph
      self.expected = expected
      self.found = found
    }
  }

  /// The language of the text.
  public var language: Language
  /// The file's name as messages and output should show it.
  public var name: String
  /// The name by which a corpus of many documents tells it apart; `nil` for its file's name.
  public var key: String?
  /// The paragraphs, in the order of the file.
  public var paragraphs: [Paragraph] {
    didSet { (draft, isSound) = (nil, false) }
  }
  /// What was taken out of the text, in the order of the file.
  public var removals: [Removal]
  /// Where the document's own numbering is wrong.
  public var anomalies: [Anomaly]

  /// What it was made from, if some of its borders are not sure. What changes the paragraphs takes it away, and alignments keep
  /// none.
  package var draft: (any DocumentDraft)?
  /// Whether its paragraphs have been looked at and nothing was to be repaired: what asks again need not look. What changes the
  /// paragraphs takes this away, too.
  package var isSound = false
  /// The finest paragraphs that it can be cut into, where corrections are to be told by them; `nil` if nobody has asked.
  public var pieces: DocumentPieces?

  /// Makes a document from its parts.
  public init(
    language: Language, name: String, paragraphs: [Paragraph], removals: [Removal] = [], anomalies: [Anomaly] = []
  ) {
    self.language = language
    self.name = name
    self.paragraphs = paragraphs
    self.removals = removals
    self.anomalies = anomalies
  }

  /// The label, or failing that the text, of the heading over a paragraph; `nil` before any heading.
  public func sectionName(of index: Int) -> String? {
    guard let heading = paragraphs[index].section else { return nil }
    return paragraphs[heading].label?.text ?? paragraphs[heading].text
  }
}
