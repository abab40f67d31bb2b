/// Reads the text of an OpenDocument file: its body, with notes, boxes and tables in it.
///
/// An element that is not known is descended into, never dropped; text is what stands in paragraphs. Left out is what a reader does not
/// see: deletions, hidden text and sections, comments, descriptions of pictures. Complexity: linear.
struct ODTStory {
  private(set) var story = OfficeStory()
  /// The notes in the order of their marks.
  private(set) var notes: [[OfficeDocument.Paragraph]] = []

  private var scanner: XMLScanner
  private let styles: ODTStyles
  private var formulas: ODTFormulas
  private var counters = ListCounters()
  private var depth = 0
  private var leftOut: Int?
  private let body: Set<String>
  /// Where the body began; `nil` outside of it.
  private var bodyDepth: Int?
  private var paragraphs: [ParagraphState] = []
  private var spans: [ODTStyles.Style] = []
  /// How many of the spans that are open are hidden.
  private var hiddenSpans = 0
  private var lists: [List] = []
  private var listCount = 0
  /// The lists that have ended or are open, by the names that later ones continue them by, and by their styles.
  private var known: (ids: [String: String], styles: [String: String]) = ([:], [:])
  private var contentsDepth = 0
  private var openNotes: [(place: Int, first: Int)] = []

  /// What is known of an open paragraph.
  private struct ParagraphState {
    var style: ODTStyles.Style
    /// The level of a heading, from 1.
    var outline: Int?
    var isHidden: Bool
    /// What counts it; `nil` for nothing.
    var count: (list: String, level: Int, levels: [ListLevel])?
  }

  /// A list whose end has not come.
  private struct List {
    /// What it counts by, shared with the lists that it continues.
    var key: String
    var style: String
    /// Whether the item's paragraph, which the label belongs to, has yet to come.
    var isLabelDue = false
    var start: Int?
  }

  /// - Parameter body: the elements whose content is wanted.
  init(
    _ part: SourceText, styles: ODTStyles, body: Set<String> = ["office:text"], formulas: ODTFormulas = .init()
  ) {
    scanner = XMLScanner(part)
    self.styles = styles
    self.body = body
    self.formulas = formulas
  }

  /// Reads the part.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  mutating func read() throws(ReadingError) {
    while let event = try scanner.next() {
      switch event {
      case .start(let name, let tag):
        depth += 1
        if leftOut == nil { start(name, tag) }
      case .end(let name):
        if leftOut == nil { end(name) }
        if leftOut == depth { leftOut = nil }
        depth -= 1
      case .text(let range, let isLiteral):
        guard leftOut == nil, !paragraphs.isEmpty, isShown else { continue }
        story.add(scanner, range, isLiteral: isLiteral, font: spans.last?.symbolFont)
      }
    }
  }

  /// Whether a reader sees what is added now.
  private var isShown: Bool { hiddenSpans == 0 }

  // MARK: Elements

  private mutating func start(_ name: String, _ tag: Range<Int>) {
    func value(_ name: String) -> String? { scanner.attribute(name, of: tag) }
    guard bodyDepth != nil else {
      if body.contains(name) { bodyDepth = depth }
      return
    }
    switch name {
    case "text:p", "text:h": beginParagraph(isHeading: name == "text:h", tag)
    case "text:span":
      let style = styles.characters(value("text:style-name"))
      spans.append(style)
      hiddenSpans += style.isHidden == true ? 1 : 0
    case "text:s":
      let count = OfficeNumber.read(value("text:c")) ?? 1
      if isShown { story.add(String(repeating: " ", count: min(max(1, count), Self.mostSpaces))) }
    case "text:tab": if isShown { story.add("\t") }
    case "draw:object":
      if isShown, let reference = value("xlink:href"), let formula = formulas.take(reference) { story.add(formula) }
    case "text:line-break": if isShown { story.breakLine() }
    case "text:list": beginList(tag)
    case "text:list-item":
      guard let last = lists.indices.last else { return }
      lists[last].isLabelDue = true
      lists[last].start = OfficeNumber.read(value("text:start-value"))
    case "text:list-header": if let last = lists.indices.last { lists[last].isLabelDue = false }
    case "table:table": story.beginTable()
    case "table:table-row":
      story.beginRow()
      if value("table:visibility") == "collapse" {
        story.takeBackRow()
        leftOut = depth
      }
    case "table:table-cell", "table:covered-table-cell":
      story.beginCell()
      story.span(OfficeNumber.read(value("table:number-columns-repeated")) ?? 1)
    case "text:index-body": contentsDepth += 1
    case "text:note":
      openNotes.append((notes.count, story.paragraphs.count))
      notes.append([])
    case "text:section": if value("text:display") == "none" { leftOut = depth }
    case "text:hidden-text", "text:hidden-paragraph":
      guard value("text:is-hidden") == "true" else { return }
      if name == "text:hidden-paragraph", let last = paragraphs.indices.last { paragraphs[last].isHidden = true }
      leftOut = depth
    case "text:tracked-changes", "office:annotation", "svg:title", "svg:desc", "office:forms", "office:document",
      "office:binary-data", "text:note-citation", "math:annotation", "annotation", "text:number", "text:ruby-text",
      "text:script", "text:table-of-content-source", "text:illustration-index-source",
      "text:table-index-source", "text:object-index-source", "text:user-index-source", "text:alphabetical-index-source",
      "text:bibliography-source":
      leftOut = depth
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if bodyDepth == depth { bodyDepth = nil }
    switch name {
    case "text:p", "text:h": endParagraph()
    case "text:span": hiddenSpans -= spans.popLast()?.isHidden == true ? 1 : 0
    case "text:list": _ = lists.popLast()
    case "table:table": story.endTable()
    case "table:table-cell": story.endCell()
    case "text:index-body": contentsDepth = max(0, contentsDepth - 1)
    case "text:note":
      guard let ended = openNotes.popLast() else { return }
      notes[ended.place] = story.takeParagraphs(from: ended.first)
    default: break
    }
  }

  /// Most blanks in a row.
  private static let mostSpaces = 64

  // MARK: Paragraphs and lists

  private mutating func beginParagraph(isHeading: Bool, _ tag: Range<Int>) {
    func value(_ name: String) -> String? { scanner.attribute(name, of: tag) }
    let style = styles.paragraph(value("text:style-name"))
    let outline = isHeading ? OfficeNumber.read(value("text:outline-level")) ?? style.outline ?? 1 : style.outline
    var state = ParagraphState(style: style, outline: outline, isHidden: style.isHidden ?? false)
    if !state.isHidden, value("text:is-list-header") != "true" {
      state.count = count(isHeading: isHeading, outline: outline, style: style, restart: value("text:start-value"))
    }
    story.beginParagraph()
    paragraphs.append(state)
  }

  /// What counts the paragraph: its list, or the outline for a heading outside of lists.
  private mutating func count(
    isHeading: Bool, outline: Int?, style: ODTStyles.Style, restart: String?
  ) -> (list: String, level: Int, levels: [ListLevel])? {
    if let last = lists.indices.last {
      guard lists[last].isLabelDue else { return nil }
      lists[last].isLabelDue = false
      let list = lists[last]
      guard let levels = styles.list(list.style.isEmpty ? style.list ?? "" : list.style) else { return nil }
      if let start = list.start { counters.set(list.key, at: last, to: start) }
      return (list.key, last, levels)
    }
    guard isHeading, let outline else { return nil }
    if let start = OfficeNumber.read(restart) { counters.set(Self.outline, at: outline - 1, to: start) }
    return (Self.outline, outline - 1, styles.outline)
  }

  /// What headings count by.
  private static let outline = ""

  private mutating func beginList(_ tag: Range<Int>) {
    func value(_ name: String) -> String? { scanner.attribute(name, of: tag) }
    let style = value("text:style-name") ?? lists.last?.style ?? ""
    var key = lists.last?.key
    if key == nil {
      if let continued = value("text:continue-list") {
        key = known.ids[continued]
      } else if value("text:continue-numbering") == "true" {
        key = known.styles[style]
      }
    }
    if key == nil { listCount += 1 }
    let counted = key ?? "\(listCount)"
    if let id = value("xml:id") { known.ids[id] = counted }
    known.styles[style] = counted
    lists.append(List(key: counted, style: style))
  }

  private mutating func endParagraph() {
    guard let ended = paragraphs.popLast() else { return }
    if ended.isHidden {
      let first = story.paragraphs.count
      story.endParagraph(.init())
      _ = story.takeParagraphs(from: first)
      return
    }
    var role = PassageRole()
    if contentsDepth > 0 || ended.style.isContents {
      role.kind = .contents
    } else if ended.outline != nil || ended.style.isTitle {
      role.kind = .heading
    }
    // Only now the language of the paragraph can be told, which number words are in.
    role.label = ended.count.flatMap {
      counters.next(in: $0.list, at: $0.level, of: $0.levels, language: story.language)
    }
    story.endParagraph(role)
  }
}
