/// Groups lines into blocks, one a paragraph, by what ``LineJoiner`` and ``Numbering`` say of each line.
struct BlockBuilder {
  private let bytes: [UInt8]
  private let text: TextLines
  private let joiner: LineJoiner

  init(bytes: [UInt8], text: TextLines, joiner: LineJoiner) {
    self.bytes = bytes
    self.text = text
    self.joiner = joiner
  }

  /// The blocks of the document in order; linear.
  func blocks() -> [Block] {
    let lines = text.lines
    let contents = ContentsTable.rows(among: lines, of: bytes)
    var odds = [Double](repeating: -.infinity, count: lines.count)
    for index in lines.indices.dropFirst() where !contents.contains(index) && !contents.contains(index - 1) {
      odds[index] = joiner.logOdds(
        of: lines[index], after: lines[index - 1], before: index + 1 < lines.count ? lines[index + 1] : nil,
        isAcrossPage: text.followsPage[index])
    }
    var readings = lines.map { LabelStyles.readings(of: bytes, in: $0.range) }
    let labels = labels(readings: &readings, odds: odds, contents: contents)
    return group(labels: labels, odds: odds, contents: contents)
  }

  /// Accepted labels by index of their line.
  private func labels(
    readings: inout [[LabelReading]], odds: [Double], contents: Set<Int>
  ) -> [Int: Block.AcceptedLabel] {
    let lines = text.lines
    var candidates: [Numbering.Candidate] = []
    var places: [Int] = []
    var accepted: [Int: Block.AcceptedLabel] = [:]
    var headings = 0
    for index in lines.indices {
      if contents.contains(index) {
        if let row = readings[index].first { accepted[index] = (row, row.ordinal, 0) }
        continue
      }
      if readings[index].isEmpty {
        if odds[index] < 0,
          joiner.isAllCapitals(lines[index]) || lines[index].ending == .open && lines[index].width <= 80
        {
          headings += 1
        }
        continue
      }
      if let bullet = readings[index].first(where: { $0.value.family == .bullet }) {
        readings[index].removeAll { $0.value.family == .bullet }
        // A dash in the middle of a sentence may come to stand at the beginning of a line.
        let isMidSentence = index > 0 && (lines[index - 1].ending == .open || lines[index - 1].ending == .comma)
        if odds[index] < (isMidSentence ? 1 : 4) { accepted[index] = (bullet, 0, 0) }
        if readings[index].isEmpty { continue }
      }
      let isAnnounced = index > 0 && lines[index - 1].ending == .colon
      candidates.append(
        .init(
          choices: readings[index].map { .init($0, isAlone: $0.textStart >= lines[index].end) },
          continuation: odds[index], isAnnounced: isAnnounced, headings: headings))
      places.append(index)
    }
    for (place, decision) in zip(places, Numbering.decide(candidates)) {
      guard let decision else { continue }
      accepted[place] = (readings[place][decision.reading], decision.expected, decision.depth)
    }
    return accepted
  }

  private func group(labels: [Int: Block.AcceptedLabel], odds: [Double], contents: Set<Int>) -> [Block] {
    let lines = text.lines
    var blocks: [Block] = []
    for index in lines.indices {
      let label = labels[index]
      let startsBlock = label != nil || blocks.isEmpty || !joins(index, to: blocks[blocks.count - 1], odds: odds[index])
      if startsBlock {
        blocks.append(Block(lines: index..<(index + 1), label: label, isContents: contents.contains(index)))
      } else {
        blocks[blocks.count - 1].lines = blocks[blocks.count - 1].lines.lowerBound..<(index + 1)
      }
    }
    return blocks
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
    switch family {
    case .article, .chapter, .section, .annex, .resolution, .ordinal:
      // A heading alone on its line is a paragraph of its own.
      return false
    case .number, .letter, .roman, .bullet, .clause:
      // The number alone on its line: the text it belongs to follows.
      return true
    }
  }
}
