/// A source or target of XLIFF, which may be divided into segments: `<mrk mtype="seg" mid="4">…</mrk>`.
struct SegmentedText {
  /// The whole text.
  private(set) var whole: SegmentText
  /// Its segments in order, with their names.
  private var segments: [(name: String, text: SegmentText)] = []
  /// What stands outside of them.
  private var between: SegmentText
  /// The segment that is being read, and how many elements are open within it.
  private var current: (name: String, text: SegmentText, depth: Int)?

  /// Begins behind the tag that opens the text.
  init(behind tag: Range<Int>) {
    whole = SegmentText(behind: tag)
    between = whole
  }

  /// Takes what stands in the text.
  /// - Parameter breaks: the codes that are kept elsewhere in the file and set apart what follows.
  mutating func take(_ event: XMLScanner.Event, of scanner: XMLScanner, breaks: Set<String>) {
    whole.take(event, of: scanner, breaks: breaks)
    guard let (name, _, depth) = current else {
      if case .start(let element, let tag) = event, XMLScanner.plainName(element) == "mrk",
        scanner.attribute("mtype", of: tag) == "seg"
      {
        current = (scanner.attribute("mid", of: tag) ?? "", SegmentText(behind: tag), 0)
      } else {
        between.take(event, of: scanner, breaks: breaks)
      }
      return
    }
    switch event {
    case .start: current?.depth += 1
    case .end where depth == 0:
      if let text = current?.text { segments.append((name, text)) }
      current = nil
      return
    case .end: current?.depth -= 1
    case .text: break
    }
    current?.text.take(event, of: scanner, breaks: breaks)
  }

  /// The sides that the text and its segments make, at their places in the original file, which are found in order.
  func sides(_ scanner: inout XMLScanner, _ offsets: inout OriginalOffsets) -> SegmentedSide {
    var side = SegmentedSide(whole: whole.side(&scanner, &offsets))
    guard !segments.isEmpty, !between.hasWords else { return side }
    for segment in segments { side.segments.append((segment.name, segment.text.side(&scanner, &offsets))) }
    return side
  }
}

/// What a source or target of XLIFF makes of a side of the bitext.
struct SegmentedSide {
  /// All of it; `nil` without text.
  var whole: GivenBitext.Side?
  /// Its segments in order, with their names; none if it is not divided, or words of it stand outside of them.
  var segments: [(name: String, side: GivenBitext.Side?)] = []

  /// A segment's name, and its text on both sides.
  typealias Pair = (name: String, source: GivenBitext.Side?, target: GivenBitext.Side?)

  /// The segments with those of a target that have the same names, and those of either that the other has not, in the order of
  /// the source. Of several with one name the first belongs to the first.
  func pairs(with target: SegmentedSide?) -> [Pair] {
    var free: [String: [Int]] = [:]
    let targets = target?.segments ?? []
    for index in targets.indices.reversed() { free[targets[index].name, default: []].append(index) }
    var pairs: [Pair] = segments.map { name, side in
      (name, side, free[name]?.popLast().flatMap { targets[$0].side })
    }
    let left = Set(free.values.joined())
    pairs += targets.indices.filter(left.contains).map { (targets[$0].name, nil, targets[$0].side) }
    return pairs
  }
}
