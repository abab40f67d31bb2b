/// Headings are translated by headings, items by items, and what is cut off in the middle of a sentence belongs to what
/// is before it.
///
/// The figures for two kinds are rounded log-likelihood ratios over the links of the development data. Segmenting may
/// take one kind for another, so none of them is decisive.
public struct StructureEvidence: Evidence {
  public static let name = "structure"
  public static let saysWhere = true

  private let source: Side
  private let target: Side

  /// What a side is made of.
  private struct Side {
    let kinds: [Paragraph.Kind]
    /// Nats for each paragraph in a group, behind another.
    let merges: [Float]

    init(_ side: SideFeatures) {
      kinds = side.kinds
      merges = side.kinds.indices.map { StructureEvidence.mergeScore($0, of: side) }
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
      return first..<(kinds[first] == .heading && group.count > 1 ? first + 2 : first + 1)
    }
  }

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    source = Side(bitext.source)
    target = Side(bitext.target)
  }

  public func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    kindScore(self.source.kinds(of: source), self.target.kinds(of: target))
      + self.source.mergeScore(source) + self.target.mergeScore(target)
  }

  /// Nats for the kinds that go together best.
  private func kindScore(_ sources: Range<Int>, _ targets: Range<Int>) -> Float {
    var best = -Float.infinity
    for row in sources {
      for column in targets { best = max(best, Self.score(source.kinds[row], target.kinds[column])) }
    }
    return best
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

  private static let openSentence = FittedConstant.structureOpen.single
  private static let heading = FittedConstant.structureHeading.single
  private static let underHeading = FittedConstant.structureUnderHeading.single
  private static let labelled = FittedConstant.structureLabelled.single

  /// Nats for a paragraph in a group, behind another: what starts anew is seldom merged.
  private static func mergeScore(_ index: Int, of side: SideFeatures) -> Float {
    if index == 0 { return 0 }
    if side.goesOn[index] { return openSentence }
    if side.kinds[index - 1] == .heading, side.kinds[index] != .heading { return underHeading }
    switch side.kinds[index] {
    case .heading: return side.kinds[index - 1] == .heading ? 1 : heading
    case .numbered, .item, .contents: return labelled
    case .continuation, .body: return 0
    }
  }
}
