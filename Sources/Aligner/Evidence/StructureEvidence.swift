/// Headings are translated by headings, items by items.
///
/// The figures are rounded log-likelihood ratios of kinds over the links of the development data. Segmenting may take
/// one kind for another, so none of them is decisive.
public struct StructureEvidence: Evidence {
  public static let name = "structure"
  public static let saysWhere = true

  private let source: [Paragraph.Kind]
  private let target: [Paragraph.Kind]

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    source = bitext.source.kinds
    target = bitext.target.kinds
  }

  public func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    var sum = Self.score(self.source[source.lowerBound], self.target[target.lowerBound])
    // A heading, a numbered paragraph or a contents row within a group: what starts anew is seldom merged.
    for index in source.dropFirst() { sum += Self.mergeScore(self.source[index], behind: self.source[index - 1]) }
    for index in target.dropFirst() { sum += Self.mergeScore(self.target[index], behind: self.target[index - 1]) }
    return sum
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

  private static func mergeScore(_ kind: Paragraph.Kind, behind previous: Paragraph.Kind) -> Float {
    switch kind {
    case .heading where previous == .heading: 1
    case .heading: -4
    case .numbered, .item, .contents: -2
    case .body, .continuation: previous == .heading ? -3 : 0
    }
  }
}
