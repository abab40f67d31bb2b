/// All scores of one gold standard.
public struct SetScore: Sendable {
  /// The name of the gold standard.
  public let name: String
  /// How well the documents were cut into paragraphs.
  public let segmentation: SegmentationScore
  /// How well they were paired.
  public let links: LinkScore
  /// How well the units without counterpart were found.
  public let deletions: DeletionScore
  /// The verdict on the two documents.
  public let verdict: Alignment.Verdict
  /// Whether the verdict is that of the gold standard, which is that two documents without links are no translations.
  public let isVerdictRight: Bool
  /// For each scored link, its confidence and whether it is strictly right.
  public let linkClaims: [Claim]
  /// For each unpaired paragraph that is a unit, its confidence and whether the gold standard has it unpaired.
  public let unpairedClaims: [Claim]
  /// The links that are wrong, and those that were missed.
  public let mistakes: [Mistake]
  /// How many texts were paired that are no unit, and whose links are therefore not scored.
  public let unmappedCount: Int
  /// Whether gold links cross, which beads in order cannot say.
  public let isCrossing: Bool
  /// What makes the gold standard hard.
  public let group: GoldGroup
  /// The name of the ``Perturbation`` that made the gold standard, if one did.
  public let perturbation: String?
  /// How long segmenting and aligning took.
  public let seconds: Double

  /// Scores an alignment of the documents of a gold standard.
  ///
  /// Complexity: about linear in the length of the documents.
  /// - Parameter joinsParts: whether beads that are parts of the same units count as one, where units may be longer
  ///   than what is aligned.
  public init(_ gold: GoldStandard, _ alignment: Alignment, seconds: Double = 0, joinsParts: Bool = false) {
    let mapped = MappedBeads(alignment, to: gold, joinsParts: joinsParts)
    let predicted = mapped.links.map(\.units)
    name = gold.name
    segmentation = SegmentationScore(
      source: .init(alignment.source, units: gold.source.units, ignored: gold.source.ignored),
      target: .init(alignment.target, units: gold.target.units, ignored: gold.target.ignored))
    links = LinkScore(gold: gold.links, predicted: predicted)
    deletions = DeletionScore(
      gold: gold.links, predicted: predicted, sourceUnits: gold.source.countedUnits,
      targetUnits: gold.target.countedUnits)
    verdict = alignment.verdict
    isVerdictRight = alignment.verdict.isTranslation == gold.links.contains(where: \.isPaired)
    linkClaims = zip(mapped.links, links.isRight).compactMap { link, isRight in
      isRight.map { Claim(confidence: link.confidence, isRight: $0) }
    }
    unpairedClaims = mapped.unpaired
    mistakes = Mistake.all(in: mapped, isRight: links.isRight, gold: gold)
    unmappedCount = mapped.unmappedCount
    isCrossing = gold.isCrossing
    group = gold.group
    perturbation = gold.perturbation
    self.seconds = seconds
  }

  /// The links that a user would take without looking.
  public var sureClaims: [Claim] { linkClaims.filter(\.isSure) }
}
