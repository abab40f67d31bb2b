/// A segmented document as an outline for a person: line or place, kind, and the beginning of each paragraph, indented by
/// what it stands under.
///
/// ```
///    1  heading   COMMUNIQUÉ FINAL
///    3  numbered    1. Le Comité s’est réuni à Alep le 5 mai…
///    9  item          a) les représentants des États
///
/// 3 paragraphs: 1 heading, 1 numbered, 1 item
/// ```
///
/// Of a document without lines the first column is the place in words: `Article 5 a)`, `table 2, row 3`.
package struct SegmentOutline: Sendable {
  /// How many columns a line may take.
  package var width: Int
  /// Whether what was taken out of the text is shown too, in its place.
  package var includesRemovals: Bool
  /// Whether each text is set apart so that Arabic does not turn its line around; for terminals only.
  package var isolatesText: Bool
  private let language: ReportLanguage
  /// The column of kinds.
  private let kindWidth: Int

  /// Deeper levels are shown at this one: the text needs room.
  private static let deepest = 8
  /// Rows that are made before they are written.
  private static let rowsHeld = 1 << 15
  /// Anomalies of the numbering that are spelt out.
  private static let anomaliesShown = 10
  /// A narrower text says nothing, whatever the width.
  private static let narrowestText = 20
  /// The column of places in words.
  private static let placeWidth = 28

  /// Makes a writer.
  package init(
    width: Int = 100, language: ReportLanguage = .english, includesRemovals: Bool = false, isolatesText: Bool = false
  ) {
    self.width = width
    self.language = language
    kindWidth = (Paragraph.Kind.allCases.map(DocumentWords.name) + [DocumentWords.isRemoved]).reduce(0) {
      max($0, DisplayText.width(of: $1[language]))
    }
    self.includesRemovals = includesRemovals
    self.isolatesText = isolatesText
  }

  /// Writes a document; looks at no more of each text than it shows.
  package func write(_ document: Document, to output: inout OutputBuffer) throws {
    let places = PlaceNames(document)
    let lastLine = max(document.paragraphs.last?.place.line ?? 1, document.removals.last?.place.line ?? 1)
    let column = places.areLines ? max(4, String(lastLine).utf8.count) : Self.placeWidth
    let depths = Self.depths(of: document)
    let elements = Array(FileOrder(document, includesRemovals: includesRemovals))
    // A group of pieces at a time, so that the outline is never held whole.
    for start in stride(from: 0, to: elements.count, by: Self.rowsHeld) {
      let count = min(Self.rowsHeld, elements.count - start)
      let pieces = ParallelMap.pieces(count) { range in
        var rows: [UInt8] = []
        rows.reserveCapacity(range.count * width)
        for index in range { append(elements[start + index], at: places, depths, column, to: &rows) }
        return rows
      }
      for piece in pieces { try output.append(piece) }
    }
    try writeFooter(at: places, to: &output)
  }

  private func append(
    _ element: FileOrder.Element, at places: PlaceNames, _ depths: [Int], _ column: Int, to row: inout [UInt8]
  ) {
    let document = places.document
    if isMirrored { row.append(contentsOf: TerminalLine.opening.utf8) }
    switch element {
    case .paragraph(let index):
      append(document.paragraphs[index].place, places.place(of: index), column, to: &row)
      append(DocumentWords.name(of: document.paragraphs[index].kind), to: &row)
      let indent = 2 * min(depths[index], Self.deepest)
      row.append(contentsOf: repeatElement(0x20, count: indent))
      append(
        document.paragraphs[index].text, behind: document.paragraphs[index].label?.written ?? "",
        after: column + indent, to: &row)
    case .removal(let index):
      let removal = document.removals[index]
      append(removal.place, places.place(of: removal), column, to: &row)
      append(DocumentWords.isRemoved, to: &row)
      append(DocumentWords.removal(removal.reason, removal.text)[language], after: column, to: &row)
    }
    if isMirrored { row.append(contentsOf: TerminalLine.closing.utf8) }
    row.append(UInt8(ascii: "\n"))
  }

  private func writeFooter(at places: PlaceNames, to output: inout OutputBuffer) throws {
    let document = places.document
    var lines = [document.paragraphCounts()]
    if !document.removals.isEmpty {
      lines.append(DocumentWords.behind(SummaryWords.removed, Document.removalCounts(document.removals)))
    }
    for anomaly in document.anomalies.prefix(Self.anomaliesShown) {
      lines.append(DocumentWords.behind(SummaryWords.numbering, places.sentence(for: anomaly)))
    }
    let more = document.anomalies.count - Self.anomaliesShown
    if more > 0 { lines.append(DocumentWords.behind(SummaryWords.numbering, SummaryWords.andMore(more))) }
    try output.append("\n")
    for line in lines { try output.append(line.line(language, onTerminal: isolatesText) + "\n") }
  }

  private func append(_ text: String, behind label: String = "", after used: Int, to row: inout [UInt8]) {
    let room = max(Self.narrowestText, width - used - kindWidth - 4)
    DisplayText.append(excerptOf: text, behind: label, width: room, isIsolated: isolatesText, to: &row)
  }

  /// Appends a line's number, or the place in words, which begin at the left and are cut.
  private func append(_ place: SourcePlace, _ words: @autoclosure () -> Message, _ column: Int, to row: inout [UInt8]) {
    if let line = place.line {
      let digits = String(line).utf8
      row.append(contentsOf: repeatElement(0x20, count: max(0, column - digits.count)))
      row.append(contentsOf: digits)
    } else {
      let text = DisplayText.excerpt(of: words()[language], width: column)
      DisplayText.append(excerptOf: text, width: column, isIsolated: isolatesText, to: &row)
      row.append(contentsOf: repeatElement(0x20, count: column - DisplayText.width(of: text)))
    }
    row.append(contentsOf: "  ".utf8)
  }

  private func append(_ kind: Message, to row: inout [UInt8]) {
    row.append(contentsOf: kind[language].utf8)
    row.append(contentsOf: repeatElement(0x20, count: kindWidth + 2 - DisplayText.width(of: kind[language])))
  }

  private var isMirrored: Bool { isolatesText && language == .arabic }

  /// How deep each paragraph stands under headings and labelled paragraphs, which come before it.
  private static func depths(of document: Document) -> [Int] {
    var depths: [Int] = []
    depths.reserveCapacity(document.paragraphs.count)
    for index in document.paragraphs.indices {
      let above = document.paragraphs[index].parent ?? document.paragraphs[index].section
      depths.append(above.map { $0 < index ? depths[$0] + 1 : 0 } ?? 0)
    }
    return depths
  }
}
