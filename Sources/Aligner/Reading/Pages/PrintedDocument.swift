/// Makes passages of printed pages: what is no text is put aside, columns are read one after the other, lines know where they stand.
struct PrintedDocument {
  private let body: BodyPrint
  private let pages: [SortedPage]
  private var passages: Passages
  /// The lines of the notes, which stand behind the text.
  private var notes: [[Line]] = []
  /// How many passages the page before had, to know its end.
  private var isFirst = true

  /// A line with what the passage is made of.
  private struct Line {
    let line: PrintedLine
    let visual: VisualLine
    let page: Int
    let region: PageRegion
    let border: Passage.Border
    /// The line above in its region.
    let above: PrintedLine?
  }

  /// A page with what is no text put aside.
  private struct SortedPage: Sendable {
    let page: PrintedPage
    let watermarks, marginNumbers: [PrintedWord]
    let regions: [(region: PageRegion, lines: [PrintedLine])]
  }

  /// The passages of the pages of a document; linear but for what ``PageRegion`` takes.
  static func passages(of pages: [PrintedPage], name: String) -> Passages {
    var document = PrintedDocument(pages, name: name)
    document.compose()
    return document.passages
  }

  private init(_ pages: [PrintedPage], name: String) {
    let first = BodyPrint(pages)
    let clean = ParallelMap.map(pages.count) { index in
      Self.split(pages[index], Watermarks(pages[index], body: first).marks)
    }
    var body = BodyPrint(clean.map(\.rest))
    let sorted = ParallelMap.map(clean.count) { [body] index in
      let (rest, numbers) = Self.split(clean[index].rest, MarginNumbers(clean[index].rest, body: body).marks)
      return (page: rest, numbers: numbers, gutter: Gutter.find(in: rest.words, body: body, known: []))
    }
    let known = Gutter.known(among: sorted.compactMap(\.gutter), body: body)
    let read = ParallelMap.map(sorted.count) { [body] index in
      let page = sorted[index].page
      let regions = PageRegion.regions(of: page.words, body: body, known: known)
      return SortedPage(
        page: page, watermarks: clean[index].marked, marginNumbers: sorted[index].numbers,
        regions: regions.map { ($0, PrintedLine.lines(of: $0.words).filter { !$0.isTorn }) })
    }
    body.measurePitch(of: read.flatMap { $0.regions.map(\.lines) })
    self.body = body
    self.pages = read
    passages = Passages(name: name, isNumbered: false)
  }

  /// A page without some words, and those.
  private static func split(_ page: PrintedPage, _ marks: [Bool]) -> (rest: PrintedPage, marked: [PrintedWord]) {
    guard marks.contains(true) else { return (page, []) }
    var rest = page
    rest.words = page.words.indices.filter { !marks[$0] }.map { page.words[$0] }
    return (rest, page.words.indices.filter { marks[$0] }.map { page.words[$0] })
  }

  private mutating func compose() {
    var isOpen = false
    var text: [Line] = []
    for page in pages {
      put(page.watermarks, of: page.page, aside: .watermark)
      put(page.marginNumbers, of: page.page, aside: .marginNumber)
      let raised = raisedMarks(of: page)
      var called: Set<String> = []
      var isFirst = true
      var found: [(FootNotes, Int)] = []
      for (index, (_, lines)) in page.regions.enumerated() {
        let foot = FootNotes(lines, body: body, raised: raised, isOpen: isOpen)
        found.append((foot, index))
        called.formUnion(foot.notes.compactMap(\.mark))
      }
      let marks = called
      for (foot, index) in found {
        let (region, lines) = page.regions[index]
        let inNotes = foot.notes.map(\.lines)
        var above: PrintedLine?
        for (number, line) in lines.enumerated() where !inNotes.contains(where: { $0.contains(number) }) {
          let visual = line.visual { shown($0, in: line, without: marks) }
          text.append(
            Line(
              line: line, visual: visual, page: page.page.number, region: region,
              border: above == nil ? (isFirst || index > 0 ? .page : .line) : .line, above: above))
          above = line
          isFirst = false
        }
        for note in foot.notes {
          var lineAbove: PrintedLine?
          var noteLines: [Line] = []
          for number in note.lines {
            var line = lines[number]
            if number == note.lines.lowerBound, note.markWords > 0 {
              let words = body.isFromRight ? line.words.dropLast(note.markWords) : line.words.dropFirst(note.markWords)
              if words.isEmpty { continue }
              line = PrintedLine(Array(words))
            }
            let visual = line.visual { shown($0, in: line, without: []) }
            noteLines.append(
              Line(line: line, visual: visual, page: page.page.number, region: region, border: .line, above: lineAbove))
            lineAbove = line
          }
          if note.mark == nil, let last = notes.indices.last { notes[last] += noteLines } else { notes.append(noteLines) }
          isOpen = true
        }
      }
    }
    let direction = PageDirection(text.map(\.visual) + notes.joined().map(\.visual))
    for line in text { append(line, border: line.border, direction, role: .init()) }
    for (number, note) in notes.enumerated() {
      for (index, line) in note.enumerated() {
        append(
          line, border: index == 0 ? .paragraph : .line, direction,
          role: .init(kind: .note, note: number + 1))
      }
    }
  }

  /// The marks that are raised in the text of a page.
  private func raisedMarks(of page: SortedPage) -> Set<String> {
    var marks: Set<String> = []
    for line in page.regions.lazy.flatMap(\.lines) {
      for word in line.words where line.isRaised(word) {
        if let mark = FootNotes.mark(of: word.text) { marks.insert(mark) }
      }
    }
    return marks
  }

  private func shown(_ word: PrintedWord, in line: PrintedLine, without marks: Set<String>) -> [Unicode.Scalar]? {
    guard line.isRaised(word) else { return word.text }
    if let mark = FootNotes.mark(of: word.text), marks.contains(mark) { return nil }
    return word.text.map { Self.raised[$0] ?? $0 }
  }

  /// Digits that are raised and no mark of a note: a power, a unit.
  private static let raised: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("0123456789".unicodeScalars, "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars))

  private mutating func put(_ words: [PrintedWord], of page: PrintedPage, aside reason: Document.Removal.Reason) {
    guard !words.isEmpty else { return }
    let text = words.map { String(String.UnicodeScalarView($0.text)) }.joined(separator: reason == .watermark ? "" : " ")
    passages.append(furniture: text, as: reason)
  }

  /// How much farther than usual a line is from the one above if it begins a paragraph.
  private static let apart: Float = 1.2

  private mutating func append(_ line: Line, border: Passage.Border, _ direction: PageDirection, role: PassageRole) {
    var role = role
    let page = pages[line.page - 1].page
    let print = line.line
    role.spot = PageSpot(
      page: line.page, top: print.top / body.pitch, bottom: (page.height - print.bottom) / body.pitch,
      left: print.left / body.letter, right: print.right / body.letter, height: print.height / body.height)
    let pitch = line.above.map { (print.middle - $0.middle) / body.pitch } ?? 0
    let gap = pitch <= Self.apart * max(1, min(print.height, line.above?.height ?? 0) / body.height) ? 0 : pitch < 1.9 ? 1 : 2
    let (start, end) =
      body.isFromRight
      ? (line.region.right - print.right, line.region.right - print.left) : (print.left - line.region.left, print.right - line.region.left)
    let full = line.region.right - line.region.left
    let indent = max(0, Int((start / body.letter).rounded()))
    let reach = Int(((end + (body.right - body.left) - full) / body.letter).rounded())
    passages.append(
      direction.logical(line.visual), behind: border, role: role,
      sight: .init(gap: gap, indent: indent, reach: max(0, reach)))
  }
}
