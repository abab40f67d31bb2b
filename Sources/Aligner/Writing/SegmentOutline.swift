/// A segmented document as an outline for a person: line, kind, and the beginning of each paragraph, indented by
/// what it stands under.
///
/// ```
///    1  heading   COMMUNIQUÉ FINAL
///    3  numbered    1. Le Comité s’est réuni à Alep le 5 mai…
///    9  item          a) les représentants des États
///
/// 3 paragraphs: 1 heading, 1 numbered, 1 item
/// ```
package struct SegmentOutline: Sendable {
  /// How many columns a line may take.
  package var width: Int
  /// Whether what was taken out of the text is shown too, in its place.
  package var includesRemovals: Bool
  /// Whether each text is set apart so that Arabic does not turn its line around; for terminals only.
  package var isolatesText: Bool
  private let language = ReportLanguage.english

  /// Deeper levels are shown at this one: the text needs room.
  private static let deepest = 8
  /// Rows that are made before they are written.
  private static let rowsHeld = 1 << 15
  /// Anomalies of the numbering that are spelt out.
  private static let anomaliesShown = 10
  /// A narrower text says nothing, whatever the width.
  private static let narrowestText = 20
  private static let kindWidth = Paragraph.Kind.allCases.map { $0.rawValue.utf8.count }.max() ?? 0

  /// Makes a writer.
  package init(width: Int = 100, includesRemovals: Bool = false, isolatesText: Bool = false) {
    self.width = width
    self.includesRemovals = includesRemovals
    self.isolatesText = isolatesText
  }

  /// Writes a document; looks at no more of each text than it shows.
  package func write(_ document: Document, to output: inout OutputBuffer) throws {
    let lastLine = max(document.paragraphs.last?.place.line ?? 1, document.removals.last?.place.line ?? 1)
    let lineWidth = max(4, String(lastLine).utf8.count)
    let depths = Self.depths(of: document)
    let elements = Array(FileOrder(document, includesRemovals: includesRemovals))
    // A group of pieces at a time, so that the outline is never held whole.
    for start in stride(from: 0, to: elements.count, by: Self.rowsHeld) {
      let count = min(Self.rowsHeld, elements.count - start)
      let pieces = ParallelMap.pieces(count) { range in
        var rows: [UInt8] = []
        rows.reserveCapacity(range.count * width)
        for index in range { append(elements[start + index], of: document, depths, lineWidth, to: &rows) }
        return rows
      }
      for piece in pieces { try output.append(piece) }
    }
    try writeFooter(of: document, to: &output)
  }

  private func append(
    _ element: FileOrder.Element, of document: Document, _ depths: [Int], _ lineWidth: Int, to row: inout [UInt8]
  ) {
    switch element {
    case .paragraph(let index):
      Self.append(
        line: document.paragraphs[index].place.line, kind: document.paragraphs[index].kind.rawValue, lineWidth, to: &row
      )
      let indent = 2 * min(depths[index], Self.deepest)
      row.append(contentsOf: repeatElement(0x20, count: indent))
      append(
        document.paragraphs[index].text, behind: document.paragraphs[index].label?.written ?? "",
        after: lineWidth + indent, to: &row)
    case .removal(let index):
      let removal = document.removals[index]
      Self.append(line: removal.place.line, kind: SummaryWords.isRemoved[language], lineWidth, to: &row)
      append(SummaryWords.removal(removal.reason, removal.text)[language], after: lineWidth, to: &row)
    }
    row.append(UInt8(ascii: "\n"))
  }

  private func writeFooter(of document: Document, to output: inout OutputBuffer) throws {
    try output.append("\n" + document.paragraphCounts(language) + "\n")
    if !document.removals.isEmpty {
      let counts = Document.removalCounts(document.removals, language)
      try output.append("\(SummaryWords.removed[language]): \(counts)\n")
    }
    for anomaly in document.anomalies.prefix(Self.anomaliesShown) {
      try output.append("\(SummaryWords.numbering[language]): \(document.sentence(for: anomaly)[language])\n")
    }
    let more = document.anomalies.count - Self.anomaliesShown
    if more > 0 {
      try output.append("\(SummaryWords.numbering[language]): \(SummaryWords.andMore(more)[language])\n")
    }
  }

  private func append(_ text: String, behind label: String = "", after used: Int, to row: inout [UInt8]) {
    let room = max(Self.narrowestText, width - used - Self.kindWidth - 4)
    DisplayText.append(excerptOf: text, behind: label, width: room, isIsolated: isolatesText, to: &row)
  }

  private static func append(line: Int, kind: String, _ lineWidth: Int, to row: inout [UInt8]) {
    let digits = String(line).utf8
    row.append(contentsOf: repeatElement(0x20, count: lineWidth - digits.count))
    row.append(contentsOf: digits)
    row.append(contentsOf: "  ".utf8)
    row.append(contentsOf: kind.utf8)
    row.append(contentsOf: repeatElement(0x20, count: kindWidth + 2 - kind.utf8.count))
  }

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
