/// What a message calls a paragraph: by its label, or by its line.
enum ParagraphName {
  /// How much of a text a message quotes, in columns.
  private static let excerptWidth = 48

  /// `paragraph 13 (line 31)`, or `the paragraph on line 31` if it has no label.
  static func name(of index: Int, in document: Document) -> Message {
    let paragraph = document.paragraphs[index]
    let line = paragraph.place.line
    guard let label = label(of: paragraph) else { return .paragraph(onLine: line) }
    let isParagraph = paragraph.label?.value.family.isCalledParagraph == true
    return isParagraph ? .paragraph(label, line: line) : .named(label, line: line)
  }

  /// The name with the beginning of the text behind it.
  static func quoted(_ index: Int, in document: Document) -> Message {
    let name = name(of: index, in: document)
    let text = document.paragraphs[index].text
    guard !text.isEmpty else { return name }
    return .named(name, DisplayText.excerpt(of: text, width: excerptWidth))
  }

  /// A label as it is spoken of, without the point or dash behind it; `nil` for none, or a bullet.
  private static func label(of paragraph: Paragraph) -> String? {
    guard let label = paragraph.label, label.value.family.isCounted else { return nil }
    var text = DisplayText.excerpt(of: label.text, width: excerptWidth)
    while let last = text.last, ".-–—: ".contains(last) { text.removeLast() }
    return text.isEmpty ? nil : Message.apart(text)
  }
}
