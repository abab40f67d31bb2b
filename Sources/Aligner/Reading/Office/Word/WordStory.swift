/// Reads a story of a Word document: the body, or the part of the notes.
///
/// An element that is not known is descended into, never dropped; text is what stands in `w:t` and its likes, wherever they are.
/// Left out is what Word does not show: deletions, what was moved away, hidden text, the codes of fields, comments, and of
/// alternate content all but the first choice. Drawings that are parts of their own stand where they are named. Namespaces are not looked at, since strict and transitional documents differ in
/// nothing else, and since prefixes are free. Complexity: linear.
struct WordStory {
  /// A note, by the kind and number that its mark names.
  struct Note: Hashable {
    var isEndnote: Bool
    var id: String
  }

  /// What has been found.
  private(set) var story = OfficeStory()
  /// The notes whose marks stand in the text, in order.
  private(set) var marks: [Note] = []
  /// The notes that are defined.
  private(set) var notes: [Note: [OfficeDocument.Paragraph]] = [:]
  /// How far the lists have come.
  private(set) var numbering: WordNumbering

  private var scanner: XMLScanner
  private let styles: WordStyles
  private var drawings: [String: [OfficeDocument.Paragraph]]
  /// Elements that are open, and the one within which nothing counts.
  private var depth = 0
  private var leftOut: (depth: Int, isRow: Bool)?
  private var paragraphs: [WordParagraph] = []
  private var runs: [WordRun] = []
  private var properties: [Properties] = []
  private var fields = WordFields()
  private var alternatives: [Bool] = []
  /// The rows that are open, and how many properties were being read when they began.
  private var rows: [(depth: Int, properties: Int)] = []
  private var marked: Set<Note> = []
  private var note: (note: Note, first: Int)?
  private var isInText = false
  private var isInCode = false

  /// Which properties are being read.
  private enum Properties { case paragraph, mark, run, row, cell }

  /// - Parameter drawings: what drawings show that are parts of their own, by what this part calls them.
  init(
    _ part: SourceText, styles: WordStyles, numbering: WordNumbering,
    drawings: [String: [OfficeDocument.Paragraph]] = [:]
  ) {
    self.drawings = drawings
    scanner = XMLScanner(part)
    self.styles = styles
    self.numbering = numbering
  }

  /// Reads the part.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  mutating func read() throws(ReadingError) {
    while let event = try scanner.next() {
      switch event {
      case .start(let name, let tag):
        depth += 1
        if leftOut == nil { start(XMLScanner.localName(name), tag) }
      case .end(let name):
        end(XMLScanner.localName(name))
        depth -= 1
      case .text(let range, let isLiteral):
        guard leftOut == nil else { continue }
        if isInText, isShown {
          story.add(scanner, range, isLiteral: isLiteral, font: runs.last?.symbolFont)
        } else if isInCode {
          let scanner = self.scanner
          fields.addCode { scanner.append(range, isLiteral: isLiteral, to: &$0) }
        }
      }
    }
    story.endCarrying()
  }

  /// Whether a reader sees what is added now.
  private var isShown: Bool {
    fields.areShown && runs.last?.isShown(isStyleHidden: paragraphs.last?.style.isHidden == true) != false
  }

  // MARK: Elements

  private mutating func start(_ name: Substring, _ tag: Range<Int>) {
    if let context = properties.last, startProperty(name, tag, of: context) { return }
    switch name {
    case "p":
      story.beginParagraph()
      paragraphs.append(WordParagraph(style: styles.style(nil)))
      noteContents()
    case "r": runs.append(WordRun())
    case "t": isInText = true
    case "pPr": properties.append(.paragraph)
    case "rPr": properties.append(.run)
    case "trPr": properties.append(.row)
    case "tcPr": properties.append(.cell)
    case "tbl": story.beginTable()
    case "tr":
      story.beginRow()
      rows.append((depth, properties.count))
    case "tc": story.beginCell()
    case "tab", "ptab": if isShown { story.add("\t") }
    case "br", "cr": if isShown { story.breakLine() }
    case "noBreakHyphen": if isShown { story.add("\u{2011}") }
    case "softHyphen": if isShown { story.add("\u{AD}") }
    case "sym": if isShown { addSymbol(tag) }
    case "fldChar":
      let wereContents = fields.areContents
      fields.pass(scanner.attribute("fldCharType", of: tag, isLocal: true))
      noteContents()
      if wereContents, !fields.areContents { endContents() }
    case "instrText": isInCode = true
    case "relIds", "chart": addDrawing(scanner.attribute(name == "chart" ? "id" : "dm", of: tag, isLocal: true))
    case "footnoteReference": mark(tag, isEndnote: false)
    case "endnoteReference": mark(tag, isEndnote: true)
    case "footnote": beginNote(tag, isEndnote: false)
    case "endnote": beginNote(tag, isEndnote: true)
    case "AlternateContent": alternatives.append(false)
    case "Choice", "Fallback": choose()
    case "del", "moveFrom", "delText", "delInstrText", "sdtPr", "sectPr", "tblPr", "tblGrid", "rubyPr", "rt",
      "sectPrChange",
      "tblPrChange", "tblPrExChange", "tblPrEx", "binData":
      leaveOut()
    default: break
    }
  }

  private mutating func end(_ name: Substring) {
    if let leftOut {
      guard leftOut.depth == depth else { return }
      self.leftOut = nil
      if !leftOut.isRow { return }
    }
    switch name {
    case "p": endParagraph()
    case "r": _ = runs.popLast()
    case "t": isInText = false
    case "instrText": isInCode = false
    case "pPr", "rPr", "trPr", "tcPr": _ = properties.popLast()
    case "tbl": story.endTable()
    case "tr": _ = rows.popLast()
    case "tc": story.endCell()
    case "footnote", "endnote": endNote()
    case "AlternateContent": _ = alternatives.popLast()
    default: break
    }
  }

  /// Passes over an element.
  private mutating func leaveOut() { leftOut = (depth, false) }

  /// Passes over the innermost row, with the properties that say so.
  private mutating func leaveOutRow() {
    guard let row = rows.last else { return }
    leftOut = (row.depth, true)
    properties.removeLast(properties.count - row.properties)
    story.takeBackRow()
  }

  private mutating func choose() {
    guard let last = alternatives.indices.last else { return }
    if alternatives[last] { leaveOut() } else { alternatives[last] = true }
  }

  // MARK: Properties

  /// Takes a property; false for what stands among them and is none.
  private mutating func startProperty(_ name: Substring, _ tag: Range<Int>, of context: Properties) -> Bool {
    let scanner = self.scanner
    let value = { (name: String) in scanner.attribute(name, of: tag, isLocal: true) }
    switch (context, name) {
    case (.paragraph, "rPr"): properties.append(.mark)
    case (.run, "rPr"): properties.append(.run)
    case (_, "pPr"), (_, "rPr"), (_, "trPr"), (_, "tcPr"): properties.append(context)
    case (_, "pPrChange"), (_, "rPrChange"), (_, "trPrChange"), (_, "tcPrChange"), (_, "sectPr"),
      (_, "numberingChange"):
      leaveOut()
    case (.paragraph, _): if let last = paragraphs.indices.last { paragraphs[last].take(name, value, styles) }
    case (.mark, _): if let last = paragraphs.indices.last { paragraphs[last].takeMark(name, value) }
    case (.run, _): if let last = runs.indices.last { runs[last].take(name, value, styles) }
    case (.row, "del"), (.row, "hidden"): leaveOutRow()
    case (.row, "gridBefore"): story.skipColumns(OfficeNumber.read(value("val")) ?? 0)
    case (.cell, "gridSpan"): story.span(OfficeNumber.read(value("val")) ?? 1)
    default: break
    }
    return true
  }

  // MARK: Paragraphs

  private mutating func endParagraph() {
    guard let ended = paragraphs.popLast() else { return }
    if ended.isMarkHidden { return story.carryParagraph() }
    story.endParagraph(ended.role(&numbering, language: story.language))
  }

  private mutating func addSymbol(_ tag: Range<Int>) {
    guard let code = scanner.attribute("char", of: tag, isLocal: true).flatMap({ UInt32($0, radix: 16) }) else {
      return
    }
    let shown = SymbolFonts.shown(code, font: scanner.attribute("font", of: tag, isLocal: true) ?? "")
    story.add(String(shown))
  }

  /// A paragraph in which a contents table stands is a row of it.
  private mutating func noteContents() {
    guard let last = paragraphs.indices.last, fields.areContents else { return }
    paragraphs[last].isContents = true
  }

  /// A paragraph in front of whose text the contents table ends is none of its rows.
  private mutating func endContents() {
    if let last = paragraphs.indices.last, !story.hasText { paragraphs[last].isContents = false }
  }

  private mutating func addDrawing(_ id: String?) {
    // No drawing stands in two places: one that is named a million times is shown once.
    guard isShown, let paragraphs = id.flatMap({ drawings.removeValue(forKey: $0) }) else { return }
    story.addBoxes(paragraphs)
  }

  // MARK: Notes

  private mutating func mark(_ tag: Range<Int>, isEndnote: Bool) {
    guard isShown, let id = scanner.attribute("id", of: tag, isLocal: true) else { return }
    // A note that others refer to as well stands where it is marked first.
    let note = Note(isEndnote: isEndnote, id: id)
    if marked.insert(note).inserted { marks.append(note) }
    if let last = runs.indices.last {
      runs[last].hasOwnMark = WordStyles.isOn(scanner.attribute("customMarkFollows", of: tag, isLocal: true) ?? "0")
    }
  }

  private mutating func beginNote(_ tag: Range<Int>, isEndnote: Bool) {
    let type = scanner.attribute("type", of: tag, isLocal: true) ?? "normal"
    guard type == "normal", let id = scanner.attribute("id", of: tag, isLocal: true) else { return leaveOut() }
    note = (Note(isEndnote: isEndnote, id: id), story.paragraphs.count)
  }

  private mutating func endNote() {
    guard let ended = note else { return }
    note = nil
    story.endCarrying()
    notes[ended.note] = story.takeParagraphs(from: ended.first)
  }
}
