/// What a message calls a paragraph: by its label, or by its place.
enum ParagraphName {
  /// How much of a text a message quotes, in columns.
  private static let excerptWidth = 48

  /// `paragraph 13 (line 31)`, or `the paragraph on line 31` if it has no label; without lines `Article 5 a)`,
  /// `the cell in table 2, row 3`, `the paragraph under Article 5`.
  static func name(of index: Int, at places: PlaceNames) -> Message {
    let landmark = places.landmark(of: index)
    if case .line(let line) = landmark { return name(of: places.document.paragraphs[index], line: line) }
    return PlaceWords.name(name(for: landmark), in: places.details(of: index, beside: landmark))
  }

  /// The name with the beginning of the text behind it.
  static func quoted(_ index: Int, at places: PlaceNames) -> Message {
    let name = name(of: index, at: places)
    // What is named by its text already.
    if case .heading = places.landmark(of: index) { return name }
    return quoted(name, index, in: places.document)
  }

  /// The beginning of a paragraph's text, quoted.
  static func quotation(of index: Int, in document: Document) -> Message {
    .quoting(DisplayText.excerpt(of: document.paragraphs[index].text, width: excerptWidth))
  }

  /// A name with the beginning of a paragraph's text behind it.
  static func quoted(_ name: Message, _ index: Int, in document: Document) -> Message {
    let text = document.paragraphs[index].text
    return text.isEmpty ? name : .named(name, DisplayText.excerpt(of: text, width: excerptWidth))
  }

  /// A heading by its words, if that is what a paragraph is found by.
  static func heading(_ index: Int, at places: PlaceNames) -> Message? {
    let landmark = places.landmark(of: index)
    guard case .heading(let title) = landmark else { return nil }
    return PlaceWords.name(PlaceWords.masculineName(ofHeading: title), in: places.details(of: index, beside: landmark))
  }

  /// The name, with the beginning of the text behind it where it is one that paragraphs without a label have.
  static func clear(_ index: Int, at places: PlaceNames) -> Message {
    switch places.landmark(of: index) {
    case .line where places.document.paragraphs[index].spokenLabel == nil, .under, .ordinal:
      quoted(index, at: places)
    case .line, .unit, .note, .label, .cell, .heading: name(of: index, at: places)
    }
  }

  private static func name(of paragraph: Paragraph, line: Int) -> Message {
    guard let label = paragraph.spokenLabel else { return .paragraph(onLine: line) }
    let words = Message.apart(label.words)
    return label.value.family.isCalledParagraph ? .paragraph(words, line: line) : .named(words, line: line)
  }

  private static func name(for landmark: PlaceNames.Landmark) -> Message {
    switch landmark {
    case .line(let line): .paragraph(onLine: line)
    case .unit(let name): PlaceWords.nameOfUnit(name)
    case .note(let number): PlaceWords.nameOfNote(number)
    case .label(let path): PlaceWords.name(path.steps)
    case .cell(let words): PlaceWords.nameOfCell(words)
    case .heading(let title): PlaceWords.nameOfHeading(title)
    case .under(let above, let number): PlaceWords.name(under: above, number)
    case .ordinal(let number): PlaceWords.name(ordinal: number)
    }
  }
}
