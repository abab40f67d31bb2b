/// Makes passages of printed pages: columns are read one after the other, notes behind the text, and lines know where they stand.
struct PrintedDocument {
  private let body: BodyPrint
  private let pages: [SortedPage]
  private var passages: Passages
  private var text: [PlacedLine] = []
  /// The lines of each note.
  private var notes: [[PlacedLine]] = []
  private var tables = 0
  /// The number of the last note.
  private var lastNote: Int?
  /// Whether raised numbers count the notes of the document, wherever these stand.
  private let countsNotes: Bool

  /// The passages of the pages of a document; linear but for what ``PageRegion`` takes.
  static func passages(of pages: [PrintedPage], name: String) -> Passages {
    var document = PrintedDocument(pages, name: name)
    var hadNotes = false
    for page in document.pages { hadNotes = document.read(page, isNoteOpen: hadNotes) }
    document.compose()
    return document.passages
  }

  private init(_ pages: [PrintedPage], name: String) {
    (self.pages, body) = SortedPage.pages(of: pages)
    passages = Passages(name: name, isNumbered: false)
    let isFromRight = body.isFromRight
    let numbers = self.pages.flatMap { $0.raisedMarks(isFromRight: isFromRight) }.compactMap { Int($0) }
    let rises = zip(numbers, numbers.dropFirst()).count { $0 + 1 == $1 }
    countsNotes = rises >= Self.leastRises && rises * 2 > numbers.count
  }

  /// How often a raised number follows the one before it where they count notes: powers and units do not rise.
  private static let leastRises = 3

  /// Takes the lines of a page, and tells whether it has notes, the last of which may go on.
  private mutating func read(_ page: SortedPage, isNoteOpen: Bool) -> Bool {
    put(page.watermarks, of: page.page, aside: .watermark)
    put(page.marginNumbers, of: page.page, aside: .marginNumber)
    put(page.torn, of: page.page, aside: .markup)
    let raised = Set(page.raisedMarks(isFromRight: body.isFromRight))
    let feet = page.columns.map { FootNotes($0.lines, body: body, raised: raised, isOpen: isNoteOpen, last: lastNote) }
    var called = Set(feet.lazy.flatMap(\.notes).compactMap(\.mark))
    // A mark that calls no note of its page is wrong, or its note stands elsewhere.
    if countsNotes || marks(of: page, outside: feet).count <= called.count { called.formUnion(raised) }
    for (column, foot) in zip(page.columns, feet) {
      var above: PrintedLine?
      var index = 0
      var (notes, tables) = (foot.notes[...], column.tables[...])
      while index < column.lines.count {
        tables = tables.drop { $0.lines.lowerBound < index }
        if let note = notes.first, note.lines.lowerBound == index {
          take(note, of: column, page)
          index = note.lines.upperBound
          notes.removeFirst()
        } else if let table = tables.first, table.lines.lowerBound == index {
          take(table, page, without: called)
          index = table.lines.upperBound
          above = nil
        } else {
          let line = column.lines[index]
          text.append(
            PlacedLine(
              line, of: page.page, between: column.region.left, column.region.right, above: above,
              border: index == 0 ? .page : .line, without: called))
          above = line
          index += 1
        }
      }
    }
    lastNote = feet.flatMap(\.notes).last.flatMap { $0.mark.flatMap { Int($0) } } ?? lastNote
    return feet.contains { !$0.notes.isEmpty }
  }

  /// The marks that are raised in the text of a page, without those that its notes begin with.
  private func marks(of page: SortedPage, outside feet: [FootNotes]) -> Set<String> {
    var marks: Set<String> = []
    for (column, foot) in zip(page.columns, feet) {
      let inNotes = foot.lines
      for index in column.lines.indices where !inNotes.contains(index) {
        marks.formUnion(column.lines[index].raisedMarks(isFromRight: body.isFromRight))
      }
    }
    return marks
  }

  private mutating func take(_ note: FootNotes.Note, of column: SortedPage.Column, _ page: SortedPage) {
    var lines: [PlacedLine] = []
    for index in note.lines {
      var line = column.lines[index]
      if index == note.lines.lowerBound, note.markWords > 0 {
        let words = body.isFromRight ? line.words.dropLast(note.markWords) : line.words.dropFirst(note.markWords)
        if words.isEmpty { continue }
        line = PrintedLine(Array(words))
      }
      lines.append(
        PlacedLine(
          line, of: page.page, between: column.region.left, column.region.right, above: lines.last?.line,
          border: .line, without: []))
    }
    if note.mark == nil, let last = notes.indices.last { notes[last] += lines } else { notes.append(lines) }
  }

  private mutating func take(_ table: PrintedTable, _ page: SortedPage, without marks: Set<String>) {
    tables += 1
    for cell in table.cells {
      var above: PrintedLine?
      for line in cell.lines {
        var placed = PlacedLine(
          line, of: page.page, between: cell.left, cell.right, above: above,
          border: above == nil ? .paragraph : .line, without: marks)
        placed.role.cell = .init(table: tables, row: cell.row, column: cell.column)
        text.append(placed)
        above = line
      }
    }
  }

  private mutating func put(_ words: [PrintedWord], of page: PrintedPage, aside reason: Document.Removal.Reason) {
    guard !words.isEmpty else { return }
    let text = words.map { String(String.UnicodeScalarView($0.text)) }.joined(separator: " ")
    passages.append(furniture: text, as: reason, page: page.number)
  }

  private mutating func compose() {
    var lines = text
    for (number, note) in notes.enumerated() {
      for (index, var line) in note.enumerated() {
        line.border = index == 0 ? .paragraph : .line
        line.role.kind = .note
        line.role.note = number + 1
        lines.append(line)
      }
    }
    let visuals = ParallelMap.map(lines.count) { [lines] in lines[$0].visual }
    let direction = PageDirection(visuals)
    let texts = ParallelMap.map(lines.count) { direction.logical(visuals[$0]) }
    var previous: PlacedLine?
    var hangs = false
    for (line, text) in zip(lines, texts) {
      var role = line.role
      role.spot = line.spot(in: body)
      hangs = line.isHanging(in: body, after: previous, hung: hangs)
      passages.append(text, behind: line.border, role: role, sight: line.sight(in: body, isHanging: hangs))
      previous = line
    }
  }
}
