/// What a message calls a paragraph: by its label, or by its line.
enum ParagraphName {
  /// How much of a text a message quotes, in columns.
  private static let excerptWidth = 48

  /// `paragraph 13 (line 31)`, or `the paragraph on line 31` if it has no label.
  static func name(of index: Int, in document: Document) -> Trilingual {
    let paragraph = document.paragraphs[index]
    let line = paragraph.place.line
    guard let label = label(of: paragraph) else {
      return Trilingual(
        "the paragraph on line \(line)", french: "le paragraphe de la ligne \(line)",
        arabic: "الفقرة الواردة في السطر \(line)")
    }
    if paragraph.label?.value.family.isCalledParagraph == true {
      return Trilingual(
        "paragraph \(label) (line \(line))", french: "le paragraphe \(label) (ligne \(line))",
        arabic: "الفقرة \(label) (السطر \(line))")
    }
    return Trilingual(
      "\(label) (line \(line))", french: "\(label) (ligne \(line))", arabic: "\(label) (السطر \(line))")
  }

  /// The name with the beginning of the text behind it.
  static func quoted(_ index: Int, in document: Document) -> Trilingual {
    let name = name(of: index, in: document)
    let text = document.paragraphs[index].text
    guard !text.isEmpty else { return name }
    return name + Trilingual(" ", french: " ", arabic: " ")
      + .quoting(DisplayText.excerpt(of: text, width: excerptWidth))
  }

  /// Where something would stand: `between paragraph 12 (line 29) and paragraph 14 (line 31)`.
  static func place(_ surroundings: (before: Int?, after: Int?), in document: Document) -> Trilingual {
    let before = surroundings.before.map { name(of: $0, in: document) }
    let after = surroundings.after.map { name(of: $0, in: document) }
    switch (before, after) {
    case (let before?, let after?):
      return Trilingual(
        "between \(before.english) and \(after.english)", french: "entre \(before.french) et \(after.french)",
        arabic: "بين \(before.arabic) و\(after.arabic)")
    case (let before?, nil):
      return Trilingual(
        "after \(before.english)", french: "après \(before.french)", arabic: "بعد \(before.arabic)")
    case (nil, let after?):
      return Trilingual(
        "before \(after.english)", french: "avant \(after.french)", arabic: "قبل \(after.arabic)")
    case (nil, nil): return Trilingual("in it", french: "dans ce texte", arabic: "فيه")
    }
  }

  /// A label as it is spoken of, without the point or dash behind it; `nil` for none, or a bullet.
  static func label(of paragraph: Paragraph) -> String? {
    guard let label = paragraph.label, label.value.family.isCounted else { return nil }
    var text = DisplayText.excerpt(of: label.text, width: excerptWidth)
    while let last = text.last, ".-–—: ".contains(last) { text.removeLast() }
    return text.isEmpty ? nil : Trilingual.apart(text)
  }
}
