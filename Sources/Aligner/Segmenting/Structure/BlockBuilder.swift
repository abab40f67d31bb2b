/// The lines of one paragraph before its kind is known.
struct Block: Sendable {
  /// A label that ``Numbering`` accepted, the number that the sequence led to expect, and how deep its list is nested.
  typealias AcceptedLabel = (reading: LabelReading, expected: Int, depth: Int)

  /// Indices into the lines that are text.
  var lines: Range<Int>
  /// The accepted label, if the block has one.
  var label: AcceptedLabel?
  /// Whether it is a row of a contents table.
  var isContents = false
  /// What the format knows of its first line; `nil` if that is nothing.
  var role: PassageRole?
}

/// Groups lines into blocks, one a paragraph, by what ``LineJoiner`` and ``Numbering`` say of each line.
struct BlockBuilder {
  private let bytes: [UInt8]
  private let text: TextLines
  private let passages: Passages
  private let isWrapped: Bool
  private let readings: [[LabelReading]]
  private let borders: SetBorders
  private let joiner: LineJoiner
  /// For each line, whether it is a row of a contents table, the log-odds that it goes on with the paragraph before it, and its
  /// label.
  private let contents: [Bool]
  private let odds: [Double]
  private let labels: AcceptedLabels

  init(_ passages: Passages, text: TextLines, layout: PageLayout) {
    let bytes = passages.text.bytes
    self.bytes = bytes
    self.passages = passages
    self.text = text
    isWrapped = layout.wrapWidth != nil
    let readings = ParallelMap.map(text.lines.count) { Self.readings(at: $0, of: text.lines, in: passages) }
    self.readings = readings
    borders = SetBorders(passages, lines: text.lines, isWrapped: isWrapped)
    let labellings = readings.map { readings in
      readings.first.map { $0.value.family.isCounted ? .label : .bullet } ?? LineSight.Labelling.none
    }
    let joiner = LineJoiner(bytes: bytes, layout: layout, text: text, labellings: labellings)
    self.joiner = joiner
    let lines = text.lines
    var contents = ContentsTable.rows(among: lines, of: bytes)
    for index in lines.indices where passages.role(of: lines[index])?.kind == .contents { contents[index] = true }
    self.contents = contents
    odds = ParallelMap.map(lines.count) { [contents, borders] index in
      index == 0 || contents[index] || contents[index - 1]
        ? -.infinity : borders.logOdds(at: index) ?? joiner.logOdds(at: index)
    }
    labels = LabelDecision(passages, text: text, readings: readings, isWrapped: isWrapped).labels(
      odds: odds, contents: contents)
  }

  /// What the beginning of a line may be: the label that the format shows, or whatever the styles read.
  private static func readings(at index: Int, of lines: [Passage], in passages: Passages) -> [LabelReading] {
    let (line, bytes) = (lines[index], passages.text.bytes)
    guard let role = passages.role(of: line) else {
      let readings = LabelStyles.readings(of: bytes, in: line.range)
      // A label within markup could not be taken off without it.
      return passages.keepsMarkup ? readings.filter { !bytes[line.start..<$0.textStart].contains(0x2A) } : readings
    }
    if let label = role.label { return [ShownLabels.reading(of: label, in: line, of: bytes)] }
    let readings = LabelStyles.readings(of: bytes, in: line.range)
    // Of a row the first cell may be the number of what stands beside it; the others are figures.
    guard readings.isEmpty, let cell = role.cell, index == 0 || !cell.isInRow(passages.role(of: lines[index - 1])?.cell)
    else { return readings }
    return ShownLabels.number(in: line, of: bytes).map { [$0] } ?? []
  }

  /// The blocks of the document in order; linear.
  /// - Parameter decisions: for lines that may begin a block or not, whether they do.
  func blocks(_ decisions: [Int: Bool] = [:]) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(text.lines.count)
    forEachLine { index, margin in
      if decisions[index] ?? (margin < 0) {
        let role = passages.role(of: text.lines[index])
        blocks.append(Block(lines: index..<(index + 1), label: labels[index], isContents: contents[index], role: role))
      } else {
        blocks[blocks.count - 1].lines = blocks[blocks.count - 1].lines.lowerBound..<(index + 1)
      }
    }
    return blocks
  }

  /// Nats from which on a line is sure to begin a block.
  private static let sure = 5.0
  /// Most nats for a line that goes on: layout is what all lines of a list have in common, so that its figures, which count each
  /// line for itself, are worth less than they say.
  private static let mostJoined = 7.0

  /// The lines of which it is not sure whether they begin a block.
  func uncertainBorders() -> [UncertainBorder] {
    var borders: [UncertainBorder] = []
    forEachLine { index, margin in
      guard margin.isFinite, margin > -Self.sure, margin <= Self.mostJoined || !joiner.goesOnSurely(at: index) else {
        return
      }
      borders.append(
        UncertainBorder(
          line: index, cutOdds: -min(margin, Self.mostJoined), sight: joiner.sightNumber(at: index)))
    }
    return borders
  }

  /// Goes through the lines as they are read, with the log-odds that each goes on with the block before; infinite where it is
  /// sure.
  private func forEachLine(_ body: (_ index: Int, _ margin: Double) -> Void) {
    var first = 0
    for index in text.lines.indices {
      let margin = index == 0 || labels[index] != nil ? -.infinity : margin(index, behind: first..<index)
      if margin < 0 { first = index }
      body(index, margin)
    }
  }

  /// Whether a line is the text of a cell that stands behind the number of its row.
  private func isText(_ index: Int, beside first: Int) -> Bool {
    guard let number = passages.role(of: text.lines[first])?.cell, let cell = passages.role(of: text.lines[index])?.cell
    else { return false }
    return cell.isInRow(number) && cell.column > number.column
      && bytes.text(in: text.lines[index].range).unicodeScalars.contains { CharacterClass.isLetter($0.value) }
  }

  /// Log-odds that a line without a label belongs to the block before it.
  private func margin(_ index: Int, behind block: Range<Int>) -> Double {
    let first = block.lowerBound
    if contents[first] { return -.infinity }
    let label = labels[first]
    let isLabelOnly = block.count == 1 && label.map { $0.reading.textStart >= text.lines[first].end } == true
    guard isLabelOnly, let family = label?.reading.value.family else {
      return odds[index] - (label == nil ? joiner.unlabelledPenalty : 0)
    }
    let goesOn = text.lines[index].border == .paragraph ? isText(index, beside: first) : !family.traits.standsAlone
    return goesOn ? .infinity : -.infinity
  }
}
