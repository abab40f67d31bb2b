/// Where a person finds the paragraphs of a document, in words: `line 29` of a text.
///
/// Nobody sees lines in a document of a word processor. A paragraph of it is found by its labels, as `Article 5 a)`, by its
/// note or cell, as `note 4` and `table 2, row 3`, or by what it stands under, as `under “Dispositions générales”`; and a
/// page is named where it is known. In a bilingual file it is found by what the program calls its segment.
///
/// ```swift
/// let places = PlaceNames(document)
/// for index in document.paragraphs.indices { print(places.place(of: index).plain(.english)) }
/// ```
public struct PlaceNames: Sendable {
  /// What a person looks for to find a paragraph.
  enum Landmark {
    case line(Int)
    case unit(String)
    case note(Int)
    case label(LabelPath)
    case cell(Message)
    case heading(Message)
    /// A label path or the words of a heading, and which of the paragraphs without a label it is under that.
    case under(Message, Int)
    /// Which paragraph it is before anything that it could be found by.
    case ordinal(Int)
  }

  let document: Document
  /// Whether everything has lines, so that nothing else needs to be known of it.
  let areLines: Bool
  /// For each paragraph the one with a label, or else the heading, that it stands under; -1 for none.
  private var above: [Int] = []
  /// Which of the paragraphs without a label each is under that, from 1.
  private var numbers: [Int] = []
  /// Tables that have several columns.
  private var wideTables: Set<Int> = []

  /// How much of a heading is quoted, in columns.
  private static let excerptWidth = 32

  /// Looks at a document; linear, and no more than a glance where it has lines.
  public init(_ document: Document) {
    self.document = document
    let paragraphs = document.paragraphs
    areLines =
      paragraphs.indices.allSatisfy { paragraphs[$0].place.line != nil }
      && document.removals.allSatisfy { $0.place.line != nil }
    guard !areLines else { return }
    var counts: [Int: Int] = [:]
    for index in paragraphs.indices {
      let paragraph = paragraphs[index]
      above.append(landmark(above: index))
      // Sentences of one paragraph share its number.
      if isUnlabelledText(paragraph), paragraph.sentence?.isFirst != false { counts[above[index], default: 0] += 1 }
      numbers.append(counts[above[index], default: 1])
      if let cell = paragraph.place.cell, cell.column > 1 { wideTables.insert(cell.table) }
    }
  }

  /// Where a paragraph stands: `line 29`, `page 12, Article 5 a)`, `table 2, row 3`.
  public func place(of index: Int) -> Message {
    let landmark = landmark(of: index)
    let details = details(of: index, beside: landmark)
    let words = words(for: landmark)
    return details.isEmpty ? words : PlaceWords.list(details + [words])
  }

  /// Where something stood that was taken out of the text: its line, or the paragraph that it stood in or next to.
  package func place(of removal: Document.Removal) -> Message {
    if let line = removal.place.line { return PlaceWords.line(line) }
    let paragraphs = document.paragraphs
    // A word processor keeps what stands on its pages apart from the text.
    let isApart = removal.place.byteRange.lowerBound >= paragraphs.last?.place.byteRange.upperBound ?? 0
    if isApart, removal.reason != .markup { return PlaceWords.pages }
    let next = paragraphs.indices.partitionPoint {
      paragraphs[$0].place.byteRange.lowerBound > removal.place.byteRange.lowerBound
    }
    guard next > 0 else { return .between(nil, paragraphs.isEmpty ? nil : ParagraphName.name(of: 0, at: self)) }
    let isWithin = paragraphs[next - 1].place.byteRange.contains(removal.place.byteRange.lowerBound)
    return isWithin ? place(of: next - 1) : .between(ParagraphName.name(of: next - 1, at: self), nil)
  }

  /// What a paragraph is best found by.
  func landmark(of index: Int) -> Landmark {
    let paragraph = document.paragraphs[index]
    if let unit = paragraph.place.unit { return .unit(unit) }
    if let line = paragraph.place.line { return .line(line) }
    if let note = paragraph.place.note { return .note(note) }
    if let path = LabelPath(of: index, in: document) { return .label(path) }
    if let cell = paragraph.place.cell { return .cell(words(for: cell)) }
    if paragraph.kind == .heading, let title = title(of: index) { return .heading(title) }
    guard above[index] >= 0 else { return .ordinal(numbers[index]) }
    let words = LabelPath(of: above[index], in: document).map { PlaceWords.above($0.steps) } ?? title(of: above[index])
    return words.map { .under($0, numbers[index]) } ?? .ordinal(numbers[index])
  }

  /// What else helps to find a paragraph, the widest first.
  func details(of index: Int, beside landmark: Landmark) -> [Message] {
    let paragraph = document.paragraphs[index]
    var details = paragraph.place.page.map { [PlaceWords.page($0)] } ?? []
    switch landmark {
    case .unit: details += paragraph.place.line.map { [PlaceWords.line($0)] } ?? []
    case .line, .note, .cell: break
    case .label, .heading, .under, .ordinal:
      // `Article 5` of the table of contents is not the one that it leads to.
      if paragraph.kind == .contents { details.append(PlaceWords.contents) }
      if let cell = paragraph.place.cell { details.append(words(for: cell)) }
    }
    return details
  }

  private func words(for landmark: Landmark) -> Message {
    switch landmark {
    case .line(let line): PlaceWords.line(line)
    case .unit(let name): PlaceWords.unit(name)
    case .note(let number): PlaceWords.note(number)
    case .label(let path): PlaceWords.path(path.steps)
    case .cell(let words): words
    case .heading(let title): PlaceWords.heading(title)
    case .under(let above, let number): PlaceWords.under(above, number)
    case .ordinal(let number): PlaceWords.ordinal(number)
    }
  }

  private func words(for cell: SourcePlace.Cell) -> Message {
    PlaceWords.cell(cell, hasColumns: wideTables.contains(cell.table))
  }

  /// The first words of a paragraph; `nil` if it has none.
  private func title(of index: Int) -> Message? {
    let text = DisplayText.excerpt(of: document.paragraphs[index].text, width: Self.excerptWidth)
    return text.isEmpty ? nil : .quoting(text)
  }

  /// The nearest paragraph above another that has a label to be found by, or else the heading of its section; -1 for none.
  private func landmark(above index: Int) -> Int {
    let paragraph = document.paragraphs[index]
    // Parents and headings stand in front, so that no document can send this round in a circle.
    if let parent = paragraph.parent, parent < index {
      if document.paragraphs[parent].spokenLabel != nil { return parent }
      if above[parent] >= 0 { return above[parent] }
    }
    return paragraph.section.flatMap { $0 < index ? $0 : nil } ?? -1
  }

  private func isUnlabelledText(_ paragraph: Paragraph) -> Bool {
    paragraph.spokenLabel == nil && paragraph.kind != .heading && paragraph.place.cell == nil
      && paragraph.place.note == nil
  }
}
