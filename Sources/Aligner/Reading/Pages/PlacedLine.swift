/// A line with all that is known of where it stands.
struct PlacedLine: Sendable {
  let line: PrintedLine
  let page: PrintedPage
  /// Where full lines of its column begin and end, in points.
  let left, right: Float
  /// The line above in its column.
  let above: PrintedLine?
  var border: Passage.Border
  var role = PassageRole()
  /// Raised marks that call notes, and are not shown.
  let marks: Set<String>

  init(
    _ line: PrintedLine, of page: PrintedPage, between left: Float, _ right: Float, above: PrintedLine?,
    border: Passage.Border, without marks: Set<String>
  ) {
    self.line = line
    self.page = page
    (self.left, self.right) = (left, right)
    self.above = above
    self.border = border
    self.marks = marks
  }

  /// What the page shows of it; linear.
  var visual: VisualLine {
    line.visual { word in
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
  /// - Parameter isHanging: see ``isHanging(in:after:hung:)``; `nil` to be found out.
  func sight(in body: BodyPrint, isHanging: Bool? = nil) -> Passages.Sight {
    let lead = above.map { above in
      (line.middle - above.middle) / (body.pitch * max(1, min(line.height, above.height) / body.height))
    }
    let gap = lead.map { $0 <= Self.apart ? 0 : $0 <= Self.farApart ? 1 : 2 } ?? 0
    let hangs = isHanging ?? self.isHanging(in: body)
    return .init(
      gap: gap, indent: hangs ? 0 : max(0, Int((start(in: body) / body.letter).rounded())),
      reach: max(0, Int(((body.right - body.left - room(in: body)) / body.letter).rounded())))
  }

  /// How far it is set in, and how far its end is from that of full lines, in points.
  private func start(in body: BodyPrint) -> Float { body.isFromRight ? right - line.right : line.left - left }
  private func room(in body: BodyPrint) -> Float { body.isFromRight ? line.left - left : right - line.right }

  /// Most letters of the first word of a label.
  private static let longestLabel = 6

  /// Whether a line goes on under the text of the line above, and not under its label, or as far in as the full line above: neither begins
  /// a paragraph.
  /// - Parameters:
  ///   - previous: the line before the first one of a column, on the column or page before.
  ///   - hung: whether that was so.
  func isHanging(in body: BodyPrint, after previous: PlacedLine? = nil, hung: Bool = false) -> Bool {
    guard let above else {
      guard let previous, previous.role == role else { return false }
      let isAlike = abs(previous.start(in: body) - start(in: body)) < 0.5 * body.letter
      return isAlike && (hung || previous.room(in: body) < 2 * body.letter)
    }
    let place = body.isFromRight ? line.right : line.left
    if abs((body.isFromRight ? above.right : above.left) - place) > 0.5 * body.letter {
      let words = body.isFromRight ? above.words.reversed() : above.words
      guard let label = words.first, label.text.count <= Self.longestLabel else { return false }
      return words.dropFirst().prefix(3).contains {
        abs((body.isFromRight ? $0.right : $0.left) - place) < 0.5 * body.letter
      }
    }
    return (body.isFromRight ? above.left - left : right - above.right) < 2 * body.letter
  }
}
