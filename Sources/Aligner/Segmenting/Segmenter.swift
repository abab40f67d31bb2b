/// Splits a text into paragraphs: layout repaired, labels read, page furniture taken out.
///
/// The way of a text: lines → page layout → page furniture → candidates for labels → numbering → paragraphs. Whether
/// lines are wrapped, what is a header and which numbers are labels is decided from the document as a whole.
///
/// ```swift
/// let document = Segmenter().segment(try FileReader.passages(path: "rapport.docx"), language: .french)
/// for paragraph in document.paragraphs { print(paragraph.label?.text ?? "", paragraph.text) }
/// ```
///
/// Every letter of the text is in exactly one paragraph or removal. Complexity: linear in the length of the text.
public struct Segmenter: Sendable {
  private let keepsAll: Bool

  /// Makes a segmenter.
  /// - Parameter keepsAll: whether page furniture is text as well, and only markup is taken out.
  public init(keepsAll: Bool = false) { self.keepsAll = keepsAll }

  /// Segments a text of a known language of which nothing is known but its lines.
  public func segment(_ text: SourceText, language: Language) -> Document {
    segment(Passages(text), language: language)
  }

  /// Segments a document of a known language.
  public func segment(_ passages: Passages, language: Language) -> Document {
    let source = passages.text
    let allLines = passages.all(keepsFurniture: keepsAll)
    let (layout, furniture, text) = pages(of: passages, lines: allLines)
    let hyphenation = Hyphenation(bytes: source.bytes, lines: text.lines)
    let removals =
      removals(allLines, furniture, passages, hyphenation) + passages.furniture(isKept: keepsAll)
    let draft = PassageDraft(
      passages, language: language, text: text, layout: layout, hyphenation: hyphenation, removals: removals)
    var document = draft.document()
    if !draft.borders.isEmpty { document.draft = draft }
    return document
  }

  /// Segments a document and its translation, both at once.
  public func segment(_ source: Passages, _ target: Passages) -> (source: Document, target: Document) {
    ParallelMap.both({ segment(source, language: .source) }, { segment(target, language: .target) })
  }

  /// Takes out what belongs to pages. Headers can be wider than the text: without them its layout is seen as it is.
  private func pages(of passages: Passages, lines: [Passage]) -> (PageLayout, PageFurniture, TextLines) {
    // Cells are as wide as their columns and say nothing of how text is wrapped.
    func layout(_ lines: [Passage]) -> PageLayout {
      PageLayout(passages.isOfPages ? lines.filter { $0.border != .paragraph } : lines)
    }
    let first = layout(lines)
    let furniture = PageFurniture(passages, lines: lines, layout: first, keepsAll: keepsAll)
    let text = TextLines(lines, without: furniture)
    if furniture.isEmpty { return (first, furniture, text) }
    let layout = layout(text.lines)
    if layout.wrapWidth == first.wrapWidth { return (layout, furniture, text) }
    let secondLook = PageFurniture(passages, lines: lines, layout: layout, keepsAll: keepsAll)
    return (layout, secondLook, TextLines(lines, without: secondLook))
  }

  private func removals(
    _ lines: [Passage], _ furniture: PageFurniture, _ passages: Passages, _ hyphenation: Hyphenation
  ) -> [Document.Removal] {
    let source = passages.text
    var cleaner = TextCleaner(bytes: source.bytes, hyphenation: hyphenation)
    var offsets = source.originalOffsets()
    return furniture.reasons.indices.compactMap { index in
      guard let reason = furniture.reasons[index] else { return nil }
      let line = lines[index]
      let range = offsets.original(of: line.range)
      let text = cleaner.text(of: line.range)
      // Tags have letters too, which must not be lost.
      let isWhole = cleaner.takeDroppedMarkup().isEmpty
      return .init(
        reason: reason, text: isWhole ? text : source.bytes.text(in: line.range),
        place: passages.place(range, from: line))
    }
  }
}
