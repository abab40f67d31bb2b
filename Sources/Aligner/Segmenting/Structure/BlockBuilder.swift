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
    joiner = LineJoiner(bytes: bytes, layout: layout, text: text, labellings: labellings)
  }

  /// What the beginning of a line may be: the label that the format shows, or whatever the styles read.
  private static func readings(at index: Int, of lines: [Passage], in passages: Passages) -> [LabelReading] {
    let (line, bytes) = (lines[index], passages.text.bytes)
    guard let role = passages.role(of: line) else { return LabelStyles.readings(of: bytes, in: line.range) }
    if let label = role.label { return [ShownLabels.reading(of: label, in: line, of: bytes)] }
    let readings = LabelStyles.readings(of: bytes, in: line.range)
    // Of a row the first cell may be the number of what stands beside it; the others are figures.
    guard readings.isEmpty, let cell = role.cell, index == 0 || !cell.isInRow(passages.role(of: lines[index - 1])?.cell)
    else { return readings }
    return ShownLabels.number(in: line, of: bytes).map { [$0] } ?? []
  }

  /// The blocks of the document in order; linear.
  func blocks() -> [Block] {
    let lines = text.lines
    var contents = ContentsTable.rows(among: lines, of: bytes)
    for index in lines.indices where passages.role(of: lines[index])?.kind == .contents { contents[index] = true }
    let odds = ParallelMap.map(lines.count) { [contents] index in
      index == 0 || contents[index] || contents[index - 1]
        ? -.infinity : borders.logOdds(at: index) ?? joiner.logOdds(at: index)
    }
    let labels = labels(odds: odds, contents: contents)
    return group(labels: labels, odds: odds, contents: contents)
  }

  /// Accepted labels and, for each line, which of them it has.
  private struct Labels {
    var accepted: [Block.AcceptedLabel] = []
    var places: [Int32]

    init(lineCount: Int) { places = [Int32](repeating: -1, count: lineCount) }

    subscript(line: Int) -> Block.AcceptedLabel? { places[line] < 0 ? nil : accepted[Int(places[line])] }

    mutating func accept(_ label: Block.AcceptedLabel, at line: Int) {
      places[line] = Int32(accepted.count)
      accepted.append(label)
    }
  }

  /// What the decision on labels needs of each line.
  private struct LineFacts: Sendable {
    let choices: [Numbering.Choice]
    let isHeading: Bool
    let isCertain: Bool
  }

  private func facts(at index: Int, odds: Double, isContents: Bool) -> LineFacts {
    let readings = readings[index]
    let role = passages.role(of: text.lines[index])
    if readings.isEmpty || isContents {
      let isHeading =
        role.map { $0.kind == .heading || $0.kind == .text && $0.cell == nil && looksLikeHeading(text.lines[index]) }
        ?? looksLikeHeading(text.lines[index])
      return .init(choices: [], isHeading: !isContents && odds < 0 && isHeading, isCertain: false)
    }
    let end = text.lines[index].end
    // The bullet is the last of the styles: choices have the indices of their readings.
    let choices = readings.last?.value.family.isCounted == false ? readings.dropLast() : readings[...]
    return .init(
      choices: choices.map { .init($0, isAlone: $0.textStart >= end) }, isHeading: role?.kind == .heading,
      isCertain: role?.label != nil)
  }

  private func labels(odds: [Double], contents: [Bool]) -> Labels {
    let lines = text.lines
    let facts = ParallelMap.map(lines.count) { self.facts(at: $0, odds: odds[$0], isContents: contents[$0]) }
    var labels = Labels(lineCount: lines.count)
    var candidates: [Numbering.Candidate] = []
    var places: [Int] = []
    var headings = 0
    for index in lines.indices {
      if facts[index].isHeading { headings += 1 }
      guard !readings[index].isEmpty else { continue }
      if contents[index] {
        if let row = readings[index].first { labels.accept((row, row.ordinal, 0), at: index) }
        continue
      }
      // In `- a)` the bullet is what remains if the letter is refused.
      if let bullet = readings[index].last, !bullet.value.family.isCounted,
        facts[index].isCertain || isBullet(index, odds: odds[index])
      {
        labels.accept((bullet, 0, 0), at: index)
      }
      guard !facts[index].choices.isEmpty else { continue }
      candidates.append(
        .init(
          choices: facts[index].choices, continuation: facts[index].isCertain ? -.infinity : odds[index],
          isAnnounced: index > 0 && lines[index - 1].ending == .colon,
          isAnnouncedByMember: isAnnouncedByMember(index, odds: odds), headings: headings,
          isCertain: facts[index].isCertain))
      places.append(index)
    }
    for (place, decision) in zip(places, Numbering.decide(candidates)) {
      if facts[place].isCertain {
        // A number that the format counts follows from the one before; lists that are nested too deeply are in none.
        let label = readings[place][decision?.reading ?? 0]
        labels.accept((label, label.ordinal, decision?.depth ?? 0), at: place)
      } else if let decision {
        labels.accept((readings[place][decision.reading], decision.expected, decision.depth), at: place)
      }
    }
    return labels
  }

  /// Whether the line before ends in a colon, and the paragraph that it belongs to begins like one with a label.
  private func isAnnouncedByMember(_ index: Int, odds: [Double]) -> Bool {
    guard index > 0, text.lines[index - 1].ending == .colon else { return false }
    var first = index - 1
    while first > 0, readings[first].isEmpty, odds[first] >= 0 { first -= 1 }
    return !readings[first].isEmpty
  }

  private func looksLikeHeading(_ line: Passage) -> Bool {
    line.ending == .open && line.width <= 80 || line.isAllCapitals(in: bytes)
  }

  /// A dash in the middle of a sentence may come to stand at the beginning of a wrapped line, and is no bullet there.
  private func isBullet(_ index: Int, odds: Double) -> Bool {
    let isMidSentence =
      index > 0 && isWrapped && (text.lines[index - 1].ending == .open || text.lines[index - 1].ending == .comma)
    return odds < (isMidSentence ? 0 : 4)
  }

  private func group(labels: Labels, odds: [Double], contents: [Bool]) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(text.lines.count)
    for index in text.lines.indices {
      let label = labels[index]
      if label != nil || blocks.isEmpty || !joins(index, to: blocks[blocks.count - 1], odds: odds[index]) {
        let role = passages.role(of: text.lines[index])
        blocks.append(Block(lines: index..<(index + 1), label: label, isContents: contents[index], role: role))
      } else {
        blocks[blocks.count - 1].lines = blocks[blocks.count - 1].lines.lowerBound..<(index + 1)
      }
    }
    return blocks
  }

  /// Whether a line is the text of a cell that stands behind the number of its row.
  private func isText(_ index: Int, beside block: Block) -> Bool {
    guard let number = block.role?.cell, let cell = passages.role(of: text.lines[index])?.cell else { return false }
    return cell.isInRow(number) && cell.column > number.column
      && bytes.text(in: text.lines[index].range).unicodeScalars.contains { CharacterClass.isLetter($0.value) }
  }

  /// Whether a line without a label belongs to the block before it.
  private func joins(_ index: Int, to block: Block, odds: Double) -> Bool {
    if block.isContents { return false }
    let isLabelOnly =
      block.lines.count == 1
      && block.label.map { $0.reading.textStart >= text.lines[block.lines.lowerBound].end } == true
    guard isLabelOnly, let family = block.label?.reading.value.family else {
      return odds >= (block.label == nil ? joiner.unlabelledPenalty : 0)
    }
    if text.lines[index].border == .paragraph { return isText(index, beside: block) }
    return !family.traits.standsAlone
  }
}
