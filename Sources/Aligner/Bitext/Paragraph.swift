/// The unit that is aligned: one paragraph of one document, whole and clean.
public struct Paragraph: Sendable, Hashable {
  /// What a paragraph is in the structure of its document.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A title or the name of a section; it opens a section.
    case heading
    /// A paragraph whose own label is a decimal number.
    case numbered
    /// A member of a list: a letter, a Roman numeral or a bullet.
    case item
    /// Running text without a label.
    case body
    /// Unlabelled text that goes on under the labelled paragraph before it.
    case continuation
    /// A row of a contents table.
    case contents
    /// A footnote or endnote; notes stand behind all other paragraphs, in the order of their marks.
    case note
  }

  /// What the paragraph is.
  public var kind: Kind
  /// The label, if it has one; not part of ``text``.
  public var label: Label?
  /// The clean text without the label: lines joined, markup and bidi controls removed.
  public var text: String {
    didSet {
      lineStarts = []
      if case .twins = given { given = nil }
    }
  }
  /// Where the lines that ``text`` was joined from begin in it, the first left out, in bytes of UTF-8. Kept where lines run from
  /// the right, since those of some documents stand in the order of the page; empty otherwise, and for any other text.
  private(set) var lineStarts: [Int] = []
  /// How a file of segments in both languages gives the text and its label; `nil` for a paragraph of a document or table.
  public var given: GivenText?
  /// Where it stood in the file.
  public var place: SourcePlace
  /// Index of the heading whose section it stands in; `nil` before any heading.
  public var section: Int?
  /// Index of the labelled paragraph it is nested under: an item's, a continuation's.
  public var parent: Int?
  /// Which sentence of a paragraph this is; `nil` for a whole paragraph.
  public var sentence: SentencePlace?

  /// Makes a paragraph.
  public init(
    kind: Kind, label: Label? = nil, text: String, place: SourcePlace, section: Int? = nil, parent: Int? = nil,
    sentence: SentencePlace? = nil
  ) {
    self.kind = kind
    self.label = label
    self.text = text
    self.place = place
    self.section = section
    self.parent = parent
    self.sentence = sentence
  }

  /// A paragraph that was made of lines that begin at some bytes of its text.
  init(kind: Kind, label: Label?, text: String, lineStarts: [Int], place: SourcePlace) {
    self.init(kind: kind, label: label, text: text, place: place)
    self.lineStarts = lineStarts
  }

  /// The text without the label, as a file of both languages may give it; else ``text``.
  var unlabelledText: String {
    if case .twins(let unlabelled) = given { unlabelled } else { text }
  }

  /// The text with the label in front, as the document shows it; of sentences only the first has the label there.
  public var labelledText: String {
    guard let label, sentence?.isFirst != false else { return text }
    return text.isEmpty ? label.alone : label.lead + text
  }
}
