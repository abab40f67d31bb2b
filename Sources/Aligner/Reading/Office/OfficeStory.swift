/// Puts paragraphs together as a reader goes through the elements of a story: a body, a note, a text box.
///
/// Paragraphs nest, since a text box stands within the paragraph that it is anchored in; those of the box come first. What is nested
/// is kept in arrays, so that no depth of elements uses up the stack.
struct OfficeStory {
  /// A paragraph whose end has not come.
  private struct Open {
    var pieces: [[UInt8]] = [[]]
  }

  /// A table whose end has not come.
  private struct Table {
    var number: Int
    var row = 0
    var column = 0
    /// Columns that the current cell spans.
    var span = 1
  }

  /// The paragraphs that have ended.
  private(set) var paragraphs: [OfficeDocument.Paragraph] = []
  private var open: [Open] = []
  private var tables: [Table] = []
  private var tableCount = 0
  /// What goes in front of the next paragraph, by how many paragraphs are open around it.
  private var carried: [Int: [[UInt8]]] = [:]

  /// Begins a paragraph, which may stand within another.
  mutating func beginParagraph() {
    open.append(Open(pieces: carried.removeValue(forKey: open.count) ?? [[]]))
  }

  /// Lets `body` add to the text of the innermost paragraph; text outside of paragraphs is none.
  @inline(__always)
  mutating func add(_ body: (inout [UInt8]) -> Void) {
    guard let last = open.indices.last else { return }
    body(&open[last].pieces[open[last].pieces.count - 1])
  }

  /// Adds what stands in a file to the innermost paragraph.
  /// - Parameter font: a font of symbols that it is written in; `nil` for any other.
  mutating func add(_ scanner: XMLScanner, _ range: Range<Int>, isLiteral: Bool, font: String?) {
    guard let font else { return add { scanner.append(range, isLiteral: isLiteral, to: &$0) } }
    var codes: [UInt8] = []
    scanner.append(range, isLiteral: isLiteral, to: &codes)
    let signs = String(decoding: codes, as: UTF8.self).unicodeScalars.map { SymbolFonts.shown($0.value, font: font) }
    add(String(String.UnicodeScalarView(signs)))
  }

  /// Adds a text to the innermost paragraph.
  mutating func add(_ text: String) { add { $0 += text.utf8 } }

  /// Ends a line within the paragraph; of lines without text one is enough.
  mutating func breakLine() {
    guard let last = open.indices.last else { return }
    if open[last].pieces.count == 1 || open[last].pieces.last?.isEmpty == false { open[last].pieces.append([]) }
  }

  /// Whether the innermost paragraph has any text so far.
  var hasText: Bool { open.last.map { $0.pieces.count > 1 || $0.pieces.first?.isEmpty == false } ?? false }

  /// The language of the innermost paragraph as far as it has been read; of what has no letters, French.
  var language: Language {
    let text = open.last?.pieces.first { !$0.isEmpty } ?? []
    return LanguageDetector.language(of: SourceText(name: "", bytes: text, encoding: .utf8)) ?? .source
  }

  /// Ends the innermost paragraph; one that shows nothing is none.
  mutating func endParagraph(_ role: PassageRole) {
    endCarrying()
    guard let ended = open.popLast() else { return }
    var role = role
    role.cell = cell
    role.isBoxed = !open.isEmpty
    let paragraph = OfficeDocument.Paragraph(
      pieces: ended.pieces.map { String(decoding: $0, as: UTF8.self) }, role: role)
    if !paragraph.isBlank { paragraphs.append(paragraph) }
  }

  /// Adds paragraphs that stand in boxes of their own.
  mutating func addBoxes(_ boxes: [OfficeDocument.Paragraph]) {
    for box in boxes {
      paragraphs.append(.init(pieces: box.pieces, role: PassageRole(kind: box.role.kind, cell: cell, isBoxed: true)))
    }
  }

  /// Ends the innermost paragraph where its mark shows nothing: its text goes on in the next one.
  mutating func carryParagraph() {
    endCarrying()
    guard let ended = open.popLast() else { return }
    if !ended.pieces.allSatisfy(\.isEmpty) { carried[open.count] = ended.pieces }
  }

  /// Gives what was carried to a place where no paragraph follows.
  mutating func endCarrying() {
    guard carried[open.count] != nil else { return }
    beginParagraph()
    endParagraph(.init())
  }

  /// Leaves what has been found from a paragraph on to the caller.
  mutating func takeParagraphs(from first: Int) -> [OfficeDocument.Paragraph] {
    defer { paragraphs.removeSubrange(first...) }
    return Array(paragraphs[first...])
  }

  // MARK: Tables

  /// Begins a table, which may stand within the cell of another.
  mutating func beginTable() {
    endCarrying()
    tableCount += 1
    tables.append(Table(number: tableCount))
  }

  /// Ends the innermost table.
  mutating func endTable() { _ = tables.popLast() }

  /// Begins the next row of the innermost table.
  mutating func beginRow() {
    guard let last = tables.indices.last else { return }
    tables[last].row += 1
    tables[last].column = 0
    tables[last].span = 1
  }

  /// Takes back the row that has begun, since nobody sees it.
  mutating func takeBackRow() {
    guard let last = tables.indices.last else { return }
    tables[last].row -= 1
  }

  /// Begins the next cell of the innermost row, behind all columns of the one before.
  mutating func beginCell() {
    guard let last = tables.indices.last else { return }
    tables[last].column += tables[last].span
    tables[last].span = 1
  }

  /// Says that columns are passed over in front of the first cell of a row.
  mutating func skipColumns(_ count: Int) {
    guard let last = tables.indices.last else { return }
    tables[last].column += min(max(0, count), Self.mostColumns)
  }

  /// Says how many columns the innermost cell spans.
  mutating func span(_ columns: Int) {
    guard let last = tables.indices.last else { return }
    tables[last].span = min(max(1, columns), Self.mostColumns)
  }

  /// Ends the innermost cell.
  mutating func endCell() { endCarrying() }

  /// No table has more columns; Word allows 63.
  private static let mostColumns = 1024

  private var cell: SourcePlace.Cell? {
    tables.last.map { .init(table: $0.number, row: max(1, $0.row), column: max(1, $0.column)) }
  }
}
