/// Headings are translated by headings, items by items, and what is cut off in the middle of a sentence belongs to what
/// is before it.
///
/// The figures for two kinds are rounded log-likelihood ratios over the links of the development data. Segmenting may
/// take one kind for another, so none of them is decisive.
struct StructureEvidence: Evidence {
  private let source: Side
  private let target: Side

  /// What a side is made of.
  private struct Side {
    /// The places of the kinds among all kinds.
    let kinds: [UInt8]
    let isHeading: [Bool]
    /// Nats for each paragraph in a group, behind another.
    let merges: [Float]

    init(_ side: SideFeatures, _ constants: Constants) {
      kinds = side.kinds.map { UInt8(Paragraph.Kind.allCases.firstIndex(of: $0) ?? 0) }
      isHeading = side.kinds.map { $0 == .heading }
      merges = side.kinds.indices.map { StructureEvidence.mergeScore($0, of: side, constants) }
    }

    /// Nats for all paragraphs of a group but its first.
    @inline(__always)
    func mergeScore(_ group: Range<Int>) -> Float {
      var sum: Float = 0
      for index in group.dropFirst() { sum += merges[index] }
      return sum
    }

    /// What a group may count as: its first paragraph, or what stands under it if that looks like a heading.
    @inline(__always)
    func kinds(of group: Range<Int>) -> Range<Int> {
      let first = group.lowerBound
      return first..<(isHeading[first] && group.count > 1 ? first + 2 : first + 1)
    }
  }

  init(_ bitext: BitextFeatures) {
    source = Side(bitext.source, bitext.constants)
    target = Side(bitext.target, bitext.constants)
  }

  func add(to row: inout BeadRow) {
    // What the source group says to each kind: the kinds that go together best count.
    var best = [Float](repeating: 0, count: Paragraph.Kind.allCases.count)
    for entry in row.entries {
      let group = row.first..<(row.first + entry.shape.source)
      let merges = source.mergeScore(group)
      for kind in best.indices {
        best[kind] =
          source.kinds(of: group).reduce(-.infinity) { max($0, scores[Int(source.kinds[$1]) * best.count + kind]) }
      }
      for (offset, start) in entry.starts.enumerated() {
        let other = start..<(start + entry.shape.target)
        var score = -Float.infinity
        for paragraph in target.kinds(of: other) { score = max(score, best[Int(target.kinds[paragraph])]) }
        row.scores[entry.place + offset] += score + merges + target.mergeScore(other)
      }
    }
  }

  /// Nats for each pair of kinds, row by row.
  private let scores = Paragraph.Kind.allCases.flatMap { source in
    Paragraph.Kind.allCases.map { StructureEvidence.score(source, $0) }
  }

  private static func score(_ source: Paragraph.Kind, _ target: Paragraph.Kind) -> Float {
    if source == target { return source == .heading || source == .contents ? 1.5 : 0.3 }
    switch (source, target) {
    case (.contents, _), (_, .contents): return -4
    case (.heading, .numbered), (.numbered, .heading), (.heading, .item), (.item, .heading): return -2.5
    case (.heading, _), (_, .heading): return -1.5
    case (.body, .continuation), (.continuation, .body): return 0
    default: return -0.5
    }
  }

  /// Nats for a heading behind another: a title may take two lines. Chosen by judgement, not fitted.
  private static let secondHeading: Float = 1

  /// Nats for a paragraph in a group, behind another: what starts anew is seldom merged.
  private static func mergeScore(_ index: Int, of side: SideFeatures, _ constants: Constants) -> Float {
    if index == 0 { return 0 }
    if side.goesOn[index] { return Float(constants.structureOpen) }
    if side.kinds[index - 1] == .heading {
      return side.kinds[index] == .heading ? secondHeading : Float(constants.structureUnderHeading)
    }
    switch side.kinds[index] {
    case .heading: return Float(constants.structureHeading)
    case .numbered, .item, .contents, .note: return Float(constants.structureLabelled)
    case .continuation, .body: return 0
    }
  }
}
