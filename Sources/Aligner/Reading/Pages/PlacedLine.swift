/// A line with all that is known of where it stands.
struct PlacedLine: Sendable {
  let line: PrintedLine
  /// What the page shows of it.
  let visual: VisualLine
  let page: PrintedPage
  /// Where full lines of its column begin and end, in points.
  let left, right: Float
  /// The line above in its column.
  let above: PrintedLine?
  var border: Passage.Border
  var role = PassageRole()

  /// - Parameter marks: raised marks that call notes, and are not shown.
  init(
    _ line: PrintedLine, of page: PrintedPage, between left: Float, _ right: Float, above: PrintedLine?,
    border: Passage.Border, without marks: Set<String>
  ) {
    self.line = line
    self.page = page
    (self.left, self.right) = (left, right)
    self.above = above
    self.border = border
    visual = line.visual { word in
      if word.text.count == 1, let sign = SymbolFonts.shown(word.text[0]) { return [sign] }
      guard line.isRaised(word) else { return word.text }
      if let mark = FootNotes.mark(of: word.text), marks.contains(mark) { return nil }
      return word.text.map { Self.raised[$0] ?? $0 }
    }
  }

  /// Digits that are raised and no mark of a note: a power, a unit.
  private static let raised: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("0123456789".unicodeScalars, "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars))

  /// Where it stands on its page.
  func spot(in body: BodyPrint) -> PageSpot {
    PageSpot(
      page: page.number, top: line.top / body.pitch, bottom: (page.height - line.bottom) / body.pitch,
      left: line.left / body.letter, right: line.right / body.letter, height: line.height / body.height)
  }

  /// How much farther than usual a line is from the one above if it begins a paragraph, and if it stands apart from all.
  private static let (apart, farApart): (Float, Float) = (1.2, 1.9)

  /// How it is laid out in its column, in the units of plain text.
  func sight(in body: BodyPrint) -> Passages.Sight {
    let lead = above.map { above in
      (line.middle - above.middle) / (body.pitch * max(1, min(line.height, above.height) / body.height))
    }
    let gap = lead.map { $0 <= Self.apart ? 0 : $0 <= Self.farApart ? 1 : 2 } ?? 0
    let start = body.isFromRight ? right - line.right : line.left - left
    let room = body.isFromRight ? line.left - left : right - line.right
    let width = body.right - body.left
    return .init(
      gap: gap, indent: isHanging(in: body) ? 0 : max(0, Int((start / body.letter).rounded())),
      reach: max(0, Int(((width - room) / body.letter).rounded())))
  }

  /// Most letters of the first word of a label.
  private static let longestLabel = 6

  /// Whether a line goes on under the text of the line above, and not under its label, or as far in as the full line above: neither begins
  /// a paragraph.
  private func isHanging(in body: BodyPrint) -> Bool {
    guard let above else { return false }
    let tolerance = 0.5 * body.letter
    let start = body.isFromRight ? line.right : line.left
    if abs((body.isFromRight ? above.right : above.left) - start) > tolerance {
      let words = body.isFromRight ? above.words.reversed() : above.words
      guard let label = words.first, label.text.count <= Self.longestLabel else { return false }
      return words.dropFirst().prefix(3).contains { abs((body.isFromRight ? $0.right : $0.left) - start) < tolerance }
    }
    return (body.isFromRight ? above.left - left : right - above.right) < 2 * body.letter
  }
}
