/// Finds page numbers, running headers and footers among the lines: what belongs to the page and not to the text.
///
/// Where the pages are known, ``PagedFurniture`` looks at their edges. Of a text without form feeds only the lines themselves tell: a page
/// number rises through the document (``LoneNumbers``), and a header recurs where pages seem to meet (``RunningLines``). Removing is worse
/// than keeping: what is in doubt is text.
struct PageFurniture {
  /// Why each line is furniture; `nil` for lines that are text.
  private(set) var reasons: [Document.Removal.Reason?]

  private let bytes: [UInt8]
  private let lines: [Passage]

  /// Examines the lines of a document; O(n log n) in their number.
  /// - Parameter keepsAll: whether nothing is furniture but what is drawn and not written.
  init(_ passages: Passages, lines: [Passage], layout: PageLayout, keepsAll: Bool = false) {
    bytes = passages.text.bytes
    self.lines = lines
    reasons = Array(repeating: nil, count: lines.count)
    let isCandidate = lines.map { Self.mayBeFurniture($0, in: passages) }
    guard isCandidate.contains(true) else { return }
    findRules()
    if !keepsAll { findFurniture(passages, layout, isCandidate) }
    for index in lines.indices where !isCandidate[index] { reasons[index] = nil }
  }

  /// Whether no line is furniture.
  var isEmpty: Bool { reasons.allSatisfy { $0 == nil } }

  /// Paragraphs that are known stand on no page, unless it is known where.
  private static func mayBeFurniture(_ line: Passage, in passages: Passages) -> Bool {
    guard let role = passages.role(of: line) else { return line.border != .paragraph }
    return role.spot != nil && !role.saysWhatItIs
  }

  private mutating func findFurniture(_ passages: Passages, _ layout: PageLayout, _ isCandidate: [Bool]) {
    if let spots = PageSpots(passages, lines: lines) {
      let isCandidate = lines.indices.map { isCandidate[$0] && reasons[$0] == nil }
      let paged = PagedFurniture(bytes: bytes, lines: lines, spots: spots, isCandidate: isCandidate)
      for (index, reason) in paged.found { reasons[index] = reason }
    } else if lines.contains(where: {
      $0.border == .line || $0.border == .page || layout.wrapWidth != nil && $0.border == .block
    }) {
      for index in LoneNumbers(bytes: bytes, lines: lines).found { reasons[index] = .pageNumber }
      let running = RunningLines(bytes: bytes, lines: lines, layout: layout, reasons: reasons)
      for (index, reason) in running.found { reasons[index] = reason }
    }
  }

  // MARK: Rules

  /// Lines such as `-----`, `* * *` or `|---|---|` that are drawn, not written.
  private mutating func findRules() {
    let bytes = self.bytes
    let lines = self.lines
    reasons = ParallelMap.map(lines.count) { index in
      guard Self.isDrawn(bytes[lines[index].start]), lines[index].width >= 3 else { return nil }
      return bytes[lines[index].range].allSatisfy { Self.isDrawn($0) || $0 == 0x20 } ? .markup : nil
    }
  }

  /// `*` `+` `-` `:` `=` `_` `|` `~`
  private static func isDrawn(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x2B, 0x2D, 0x3A, 0x3D, 0x5F, 0x7C, 0x7E: true
    default: false
    }
  }
}
