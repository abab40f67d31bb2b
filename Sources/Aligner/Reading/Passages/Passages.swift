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
/// What only some formats know of a passage, such as its label or its place on a page, has no room in `Passage`, of which a
/// text has millions: it is a column beside them, by their index, and absent where a format has nothing to say.
public struct Passages: Sendable {
  /// The text in which they stand.
  public private(set) var text: SourceText
  /// What the format sets apart; `nil` if that is lines.
  private var known: [Passage]?
  /// How many have been given, the blank ones with them.
  private var count = 0

  /// The lines of a text.
  public init(_ text: SourceText) { self.text = text }

  /// No passages yet, to be given one by one.
  init(name: String) {
    text = SourceText(name: name, text: "")
    known = []
  }

  /// Texts each of which is known to be a paragraph; the end of a line within one is a blank.
  public init(name: String, paragraphs: some Sequence<String>) {
    self.init(name: name)
    for paragraph in paragraphs { append(paragraph) }
  }

  /// The name of the document as messages and output should show it.
  public var name: String { text.name }

  /// Adds what a format sets apart; nothing is seen of what is blank.
  mutating func append(_ passage: String, behind border: Passage.Border = .paragraph) {
    let start = text.bytes.count
    text.bytes += passage.utf8
    count += 1
    if let passage = Passage(text.bytes, in: start..<text.bytes.count, number: count, border: border) {
      known?.append(passage)
    }
    text.bytes.append(0x0A)
  }

  /// All of them that are not blank, in order; linear.
  func all() -> [Passage] { known ?? LineScanner.lines(of: text.bytes) }
}
