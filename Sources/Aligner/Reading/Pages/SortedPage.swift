/// A page whose words are told apart: what is no text, and the lines of each column from the top.
struct SortedPage: Sendable {
  /// A column, or what goes across all of them.
  struct Column: Sendable {
    let region: PageRegion
    let lines: [PrintedLine]
    let tables: [PrintedTable]
  }

  let page: PrintedPage
  /// What is put aside; `torn` is what the end of a page has left of a line.
  let watermarks, marginNumbers, torn: [PrintedWord]
  let columns: [Column]

  /// The pages of a document and how its body is printed. What one page does not show, such as a gutter beside a single line, others do.
  static func pages(of all: [PrintedPage]) -> (pages: [SortedPage], body: BodyPrint) {
    let first = BodyPrint(all)
    let clean = ParallelMap.map(all.count, isHeavy: true) { all[$0].split(by: Watermarks(all[$0], body: first).marks) }
    var body = clean.contains { !$0.marked.isEmpty } ? BodyPrint(clean.map(\.rest)) : first
    let numbered = ParallelMap.map(clean.count, isHeavy: true) { [body] index in
      let page = clean[index].rest
      let (rest, numbers) = page.split(by: MarginNumbers(page, body: body).marks)
      return (page: rest, numbers: numbers, found: PageRegion.gutter(in: rest.words, body: body))
    }
    let known = Gutter.known(
      among: numbered.compactMap { $0.found.flatMap { $0.isOfText ? $0.gutter : nil } }, body: body)
    let regions = ParallelMap.map(numbered.count, isHeavy: true) { [body] index in
      let (words, found) = (numbered[index].page.words, numbered[index].found)
      return PageRegion.regions(of: words, body: body, known: known, isSingle: found == nil)
        .map { (region: $0, lines: PrintedLine.lines(of: $0.words)) }
    }
    body.measurePitch(of: regions.joined().map(\.lines))
    let pages = ParallelMap.map(numbered.count, isHeavy: true) { [body] index in
      SortedPage(
        page: numbered[index].page, watermarks: clean[index].marked, marginNumbers: numbered[index].numbers,
        torn: regions[index].flatMap(\.lines).filter(\.isTorn).flatMap(\.words),
        columns: regions[index].map { region, lines in
          let lines = lines.filter { !$0.isTorn }
          return Column(region: region, lines: lines, tables: PrintedTable.tables(among: lines, of: region, body: body))
        })
    }
    return (pages, body)
  }

  /// The marks that are raised in its text, in order.
  func raisedMarks(isFromRight: Bool) -> [String] {
    columns.flatMap(\.lines).flatMap { $0.raisedMarks(isFromRight: isFromRight) }
  }
}

extension PrintedLine {
  /// The marks that are raised in it, in order.
  func raisedMarks(isFromRight: Bool) -> [String] {
    (isFromRight ? words.reversed() : words).filter(isRaised).compactMap { FootNotes.mark(of: $0.text) }
  }
}

extension PrintedPage {
  /// The page without some words, and those.
  fileprivate func split(by marks: [Bool]) -> (rest: PrintedPage, marked: [PrintedWord]) {
    guard marks.contains(true) else { return (self, []) }
    var rest = self
    rest.words = words.indices.filter { !marks[$0] }.map { words[$0] }
    return (rest, words.indices.filter { marks[$0] }.map { words[$0] })
  }
}
