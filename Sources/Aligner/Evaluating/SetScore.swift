/// All scores of one gold standard.
public struct SetScore: Sendable {
  /// The name of the gold standard.
  public let name: String
  /// How well the documents were cut into paragraphs.
  let segmentation: SegmentationScore
  /// How well they were paired.
  let links: LinkScore
  /// How well the units without counterpart were found.
  let deletions: DeletionScore
  /// How well the units were found that lack a sentence of their counterpart; `nil` if none does.
  let omissions: MatchCounts?
  /// The verdict on the two documents.
  public let verdict: Alignment.Verdict
  /// Whether the verdict is not against the gold standard, which is that two documents without links are no translations;
  /// "too short to tell" never is.
  public let isVerdictRight: Bool
  /// For each scored link, its confidence and whether it is strictly right.
  let linkClaims: [Claim]
  /// For each unpaired paragraph that is a unit, its confidence and whether the gold standard has it unpaired.
  let unpairedClaims: [Claim]
  /// The links that are wrong, and those that were missed.
  let mistakes: [Mistake]
  /// How many texts were paired that are no unit, and whose links are therefore not scored.
  let unmappedCount: Int
  /// Whether gold links cross, which beads in order cannot say.
  let isCrossing: Bool
  /// What makes the gold standard hard.
  let group: GoldGroup
  /// The name of the perturbation that made the gold standard, if one did.
  let perturbation: String?
  /// How long segmenting and aligning took.
  public let seconds: Double

  /// Scores an alignment of the documents of a gold standard.
  ///
  /// Complexity: about linear in the length of the documents.
  /// - Parameter joinsParts: whether beads that are parts of the same units count as one, where units may be longer
  ///   than what is aligned.
  public init(_ gold: GoldStandard, _ alignment: Alignment, seconds: Double = 0, joinsParts: Bool = false) {
    self.init(gold, alignment, omissions: [], seconds: seconds, joinsParts: joinsParts)
  }

  /// Scores an alignment, and the sentences that were said to be left out within its beads.
  init(
    _ gold: GoldStandard, _ alignment: Alignment, omissions: [LostSentence], seconds: Double, joinsParts: Bool = false
  ) {
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
    self.omissions = gold.lacksSentences ? mapped.score(of: omissions, in: gold) : nil
    verdict = alignment.verdict
    isVerdictRight = alignment.verdict.answer != (gold.links.contains(where: \.isPaired) ? .no : .yes)
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

  /// The share of the units that came out as exactly one paragraph, 0 to 1.
  public var exactShare: Double { segmentation.share }

  /// The links; one is right if exactly its units are a gold link.
  public var strict: MatchCounts { links.strict }

  /// The links; one is right if it shares a unit on both sides with a gold link.
  public var lax: MatchCounts { links.lax }

  /// The units without counterpart, of both sides.
  public var missing: MatchCounts { deletions.total }
}

/// How far what was predicted agrees with the gold standard, as counts and as the usual ratios of them.
public struct MatchCounts: Sendable, Hashable {
  /// Predicted and right (true positives).
  public var right: Int
  /// Predicted and wrong (false positives).
  public var wrong: Int
  /// In the gold standard and found. Equal to ``right`` unless one prediction can match several gold links.
  public var found: Int
  /// In the gold standard and not found (false negatives).
  public var missed: Int

  /// Makes counts.
  /// - Parameter found: how many of the gold standard were found, if it is not the number of right predictions.
  init(right: Int = 0, wrong: Int = 0, found: Int? = nil, missed: Int = 0) {
    self.right = right
    self.wrong = wrong
    self.found = found ?? right
    self.missed = missed
  }

  /// The counts of two sets of things of the same sort.
  init<Thing>(gold: Set<Thing>, predicted: Set<Thing>) {
    let common = gold.count { predicted.contains($0) }
    self.init(right: common, wrong: predicted.count - common, missed: gold.count - common)
  }

  /// right / (right + wrong), the share of the predicted that is right; 1 if nothing was predicted.
  public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }

  /// found / (found + missed), the share of the gold standard that was found; 1 if there is nothing to find.
  public var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }

  /// 2PR / (P + R), the harmonic mean of precision and recall; 0 if both are.
  public var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// The counts of two sets of predictions together.
  static func + (one: MatchCounts, other: MatchCounts) -> MatchCounts {
    MatchCounts(
      right: one.right + other.right, wrong: one.wrong + other.wrong, found: one.found + other.found,
      missed: one.missed + other.missed)
  }
}

/// How many gold units came out of segmenting as exactly one paragraph.
///
/// A unit did if a paragraph, its label included, has the same letters in the same order. Of units with the same
/// letters as many did as there are such paragraphs. Units without letters cannot be told apart and do not count.
struct SegmentationScore: Sendable, Hashable {
  /// One side.
  struct Side: Sendable, Hashable {
    /// Units that are one paragraph.
    let exact: Int
    /// Units that count.
    let units: Int
    /// Paragraphs with letters that the document was cut into.
    let paragraphs: Int

    /// Compares a document with the units it should be cut into; linear.
    /// - Parameter ignored: indices of units that do not count.
    init(_ document: Document, units: [String], ignored: Set<Int> = []) {
      var free: [[UInt32]: Int] = [:]
      for paragraph in document.paragraphs {
        let letters = LetterText.letters(of: paragraph.labelledText)
        if !letters.isEmpty { free[letters, default: 0] += 1 }
      }
      paragraphs = free.values.reduce(0, +)
      let wanted = units.indices.filter { !ignored.contains($0) }.map { LetterText.letters(of: units[$0]) }
        .filter { !$0.isEmpty }
      self.units = wanted.count
      exact = wanted.count { letters in
        guard let count = free[letters], count > 0 else { return false }
        free[letters] = count - 1
        return true
      }
    }
  }

  let source: Side
  let target: Side

  /// The share of the units of both sides that are one paragraph; 1 if there are none.
  var share: Double {
    let units = source.units + target.units
    return units == 0 ? 1 : Double(source.exact + target.exact) / Double(units)
  }
}
