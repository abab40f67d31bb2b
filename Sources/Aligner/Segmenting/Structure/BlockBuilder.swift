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
}

/// Groups lines into blocks, one a paragraph, by what ``LineJoiner`` and ``Numbering`` say of each line.
struct BlockBuilder {
  private let bytes: [UInt8]
  private let text: TextLines
  private let isWrapped: Bool
  private let readings: [[LabelReading]]
  private let joiner: LineJoiner

  init(bytes: [UInt8], text: TextLines, layout: PageLayout) {
    self.bytes = bytes
    self.text = text
    isWrapped = layout.wrapWidth != nil
    let readings = ParallelMap.map(text.lines.count) { LabelStyles.readings(of: bytes, in: text.lines[$0].range) }
    self.readings = readings
    let labellings = readings.map { readings in
      readings.first.map { $0.value.family.isCounted ? .label : .bullet } ?? LineSight.Labelling.none
    }
    joiner = LineJoiner(bytes: bytes, layout: layout, text: text, labellings: labellings)
  }

  /// The blocks of the document in order; linear.
  func blocks() -> [Block] {
    let lines = text.lines
    let contents = ContentsTable.rows(among: lines, of: bytes)
    let odds = ParallelMap.map(lines.count) { index in
      index == 0 || lines[index].border == .paragraph || contents[index] || contents[index - 1]
        ? -.infinity : joiner.logOdds(at: index)
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
  }

  private func facts(at index: Int, odds: Double, isContents: Bool) -> LineFacts {
    let readings = readings[index]
    if readings.isEmpty || isContents {
      return .init(choices: [], isHeading: !isContents && odds < 0 && looksLikeHeading(text.lines[index]))
    }
    let end = text.lines[index].end
    // The bullet is the last of the styles: choices have the indices of their readings.
    let choices = readings.last?.value.family.isCounted == false ? readings.dropLast() : readings[...]
    return .init(choices: choices.map { .init($0, isAlone: $0.textStart >= end) }, isHeading: false)
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
      if let bullet = readings[index].last, !bullet.value.family.isCounted, isBullet(index, odds: odds[index]) {
        labels.accept((bullet, 0, 0), at: index)
      }
      guard !facts[index].choices.isEmpty else { continue }
      candidates.append(
        .init(
          choices: facts[index].choices, continuation: odds[index],
          isAnnounced: index > 0 && lines[index - 1].ending == .colon, headings: headings))
      places.append(index)
    }
    for (place, decision) in zip(places, Numbering.decide(candidates)) {
      guard let decision else { continue }
      labels.accept((readings[place][decision.reading], decision.expected, decision.depth), at: place)
    }
    return labels
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
        blocks.append(Block(lines: index..<(index + 1), label: label, isContents: contents[index]))
      } else {
        blocks[blocks.count - 1].lines = blocks[blocks.count - 1].lines.lowerBound..<(index + 1)
      }
    }
    return blocks
  }

  /// Whether a line without a label belongs to the block before it.
  private func joins(_ index: Int, to block: Block, odds: Double) -> Bool {
    if block.isContents || text.lines[index].border == .paragraph { return false }
    let isLabelOnly =
      block.lines.count == 1
      && block.label.map { $0.reading.textStart >= text.lines[block.lines.lowerBound].end } == true
    guard isLabelOnly, let family = block.label?.reading.value.family else {
      return odds >= (block.label == nil ? joiner.unlabelledPenalty : 0)
    }
    return !family.traits.standsAlone
  }
}
