/// Reads a story of a Word document: the body, or the part of the notes.
///
/// An element that is not known is descended into, never dropped; text is what stands in `w:t` and its likes, wherever they are.
/// Left out is what Word does not show: deletions, what was moved away, hidden text, the codes of fields, comments, and of
/// alternate content all but the first choice. Namespaces are not looked at, since strict and transitional documents differ in
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
  /// Elements that are open, and the one within which nothing counts.
  private var depth = 0
  private var leftOut: (depth: Int, isRow: Bool)?
  private var paragraphs: [ParagraphState] = []
  private var runs: [RunState] = []
  private var properties: [Properties] = []
  private var fields: [Field] = []
  private var alternatives: [Bool] = []
  private var rows: [Int] = []
  private var note: (note: Note, first: Int)?
  private var isInText = false
  private var isInCode = false

  /// What is known of an open paragraph.
  private struct ParagraphState {
    var style: WordStyles.Style
    var list: String?
    var level: Int?
    var outline: Int?
    /// Whether its mark does not end it, and what follows goes on in it.
    var isMarkHidden = false
    var isContents = false
    var depth: Int
  }

  /// What is known of an open run.
  private struct RunState {
    var isHidden: Bool?
    var isStyleHidden = false
    /// Whether a mark of a note is written out behind its reference.
    var hasOwnMark = false
  }

  /// Which properties are being read.
  private enum Properties { case paragraph, mark, run, row, cell }

  /// A field whose end has not come.
  private struct Field {
    var code: [UInt8] = []
    /// Whether what stands in it is shown.
    var isResult = false
    var isContents = false
  }

  /// Longest code of a field that is looked at, in bytes.
  private static let longestCode = 64

  init(_ part: SourceText, styles: WordStyles, numbering: WordNumbering) {
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
          let scanner = self.scanner
          story.add { scanner.append(range, isLiteral: isLiteral, to: &$0) }
        } else if isInCode, let last = fields.indices.last, fields[last].code.count < Self.longestCode {
          scanner.append(range, isLiteral: isLiteral, to: &fields[last].code)
        }
      }
    }
    story.endCarrying()
  }

  /// Whether a reader sees what is added now.
  private var isShown: Bool {
    guard fields.allSatisfy(\.isResult), let run = runs.last else { return fields.allSatisfy(\.isResult) }
    if run.hasOwnMark { return false }
    return !(run.isHidden ?? (run.isStyleHidden || paragraphs.last?.style.isHidden == true))
  }

  // MARK: Elements

  private mutating func start(_ name: Substring, _ tag: Range<Int>) {
    if let context = properties.last, startProperty(name, tag, of: context) { return }
    switch name {
    case "p":
      story.beginParagraph()
      paragraphs.append(.init(style: styles.style(nil), depth: depth))
      noteContents()
    case "r": runs.append(RunState())
    case "t": isInText = true
    case "pPr": properties.append(.paragraph)
    case "rPr": properties.append(.run)
    case "trPr": properties.append(.row)
    case "tcPr": properties.append(.cell)
    case "tbl": story.beginTable()
    case "tr":
      story.beginRow()
      rows.append(depth)
    case "tc": story.beginCell()
    case "tab", "ptab": if isShown { story.add("\t") }
    case "br", "cr": if isShown { story.breakLine() }
    case "noBreakHyphen": if isShown { story.add("\u{2011}") }
    case "softHyphen": if isShown { story.add("\u{AD}") }
    case "sym": if isShown { addSymbol(tag) }
    case "fldChar": changeField(scanner.attribute("fldCharType", of: tag, isLocal: true))
    case "instrText": isInCode = true
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

  /// Passes over an element, or the row around it.
  private mutating func leaveOut(row: Int? = nil) { leftOut = (row ?? depth, row != nil) }

  private mutating func choose() {
    guard let last = alternatives.indices.last else { return }
    if alternatives[last] { leaveOut() } else { alternatives[last] = true }
  }

  // MARK: Properties

  /// Takes a property; false for what stands among them and is none.
  private mutating func startProperty(_ name: Substring, _ tag: Range<Int>, of context: Properties) -> Bool {
    func value(_ name: String = "val") -> String? { scanner.attribute(name, of: tag, isLocal: true) }
    let last = paragraphs.count - 1
    switch (context, name) {
    case (.paragraph, "rPr"): properties.append(.mark)
    case (.run, "rPr"): properties.append(.run)
    case (_, "pPrChange"), (_, "rPrChange"), (_, "trPrChange"), (_, "tcPrChange"), (_, "sectPr"),
      (_, "numberingChange"):
      leaveOut()
    case (.paragraph, "pStyle") where last >= 0: paragraphs[last].style = styles.style(value())
    case (.paragraph, "numId") where last >= 0: paragraphs[last].list = value()
    case (.paragraph, "ilvl") where last >= 0: paragraphs[last].level = value().flatMap { Int($0) }
    case (.paragraph, "outlineLvl") where last >= 0: paragraphs[last].outline = value().flatMap { Int($0) }
    case (.paragraph, "framePr") where last >= 0:
      // A letter that is dropped belongs to the word behind it.
      if WordStyles.isOn(value("dropCap") ?? "0") { paragraphs[last].isMarkHidden = true }
    case (.mark, "del") where last >= 0, (.mark, "moveFrom") where last >= 0: paragraphs[last].isMarkHidden = true
    case (.mark, "vanish") where last >= 0, (.mark, "specVanish") where last >= 0:
      paragraphs[last].isMarkHidden = WordStyles.isOn(value())
    case (.run, "vanish") where !runs.isEmpty: runs[runs.count - 1].isHidden = WordStyles.isOn(value())
    case (.run, "rStyle") where !runs.isEmpty:
      runs[runs.count - 1].isStyleHidden = value().map(styles.isHidden) ?? false
    case (.row, "del"), (.row, "hidden"): leaveOut(row: rows.last)
    case (.row, "gridBefore"): story.skipColumns(value().flatMap { Int($0) } ?? 0)
    case (.cell, "gridSpan"): story.span(value().flatMap { Int($0) } ?? 1)
    default: break
    }
    return true
  }

  // MARK: Paragraphs

  private mutating func endParagraph() {
    guard let ended = paragraphs.popLast() else { return }
    if ended.isMarkHidden { return story.carryParagraph() }
    var role = PassageRole()
    if ended.isContents || ended.style.isContents {
      role.kind = .contents
    } else if ended.outline.map({ $0 < WordStyles.headingLevels }) ?? ended.style.isHeading {
      role.kind = .heading
    }
    if let list = ended.list ?? ended.style.list, list != "0" {
      role.label = numbering.label(
        list: list, level: ended.level ?? (ended.list == nil ? ended.style.level : 0), styles: ended.style.chain,
        language: story.language)
    }
    story.endParagraph(role)
  }

  private mutating func addSymbol(_ tag: Range<Int>) {
    guard let code = scanner.attribute("char", of: tag, isLocal: true).flatMap({ UInt32($0, radix: 16) }) else {
      return
    }
    let shown = SymbolFonts.shown(code, font: scanner.attribute("font", of: tag, isLocal: true) ?? "")
    story.add(String(shown))
  }

  // MARK: Fields

  private mutating func changeField(_ type: String?) {
    switch type {
    case "begin": fields.append(Field())
    case "separate":
      guard let last = fields.indices.last else { return }
      fields[last].isResult = true
      let code = String(decoding: fields[last].code, as: UTF8.self).drop(while: \.isWhitespace)
      fields[last].isContents = code.hasPrefix("TOC")
      noteContents()
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// A paragraph in which a contents table stands is a row of it.
  private mutating func noteContents() {
    guard let last = paragraphs.indices.last, fields.contains(where: \.isContents) else { return }
    paragraphs[last].isContents = true
  }

  // MARK: Notes

  private mutating func mark(_ tag: Range<Int>, isEndnote: Bool) {
    guard isShown, let id = scanner.attribute("id", of: tag, isLocal: true) else { return }
    marks.append(Note(isEndnote: isEndnote, id: id))
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
