/// Accepted labels and, for each line, which of them it has.
struct AcceptedLabels {
  private var accepted: [Block.AcceptedLabel] = []
  private var places: [Int32]

  init(lineCount: Int) { places = [Int32](repeating: -1, count: lineCount) }

  subscript(line: Int) -> Block.AcceptedLabel? { places[line] < 0 ? nil : accepted[Int(places[line])] }

  mutating func accept(_ label: Block.AcceptedLabel, at line: Int) {
    places[line] = Int32(accepted.count)
    accepted.append(label)
  }
}

/// Decides which of the readings of lines are labels: candidates from the lines, and ``Numbering`` over all of them.
struct LabelDecision {
  private let bytes: [UInt8]
  private let passages: Passages
  private let text: TextLines
  private let readings: [[LabelReading]]
  private let isWrapped: Bool

  /// - Parameter readings: what the beginning of each line may be.
  init(_ passages: Passages, text: TextLines, readings: [[LabelReading]], isWrapped: Bool) {
    bytes = passages.text.bytes
    (self.passages, self.text, self.readings, self.isWrapped) = (passages, text, readings, isWrapped)
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

  /// The labels of the lines; linear.
  func labels(odds: [Double], contents: [Bool]) -> AcceptedLabels {
    let lines = text.lines
    let facts = ParallelMap.map(lines.count) { self.facts(at: $0, odds: odds[$0], isContents: contents[$0]) }
    var labels = AcceptedLabels(lineCount: lines.count)
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
}
