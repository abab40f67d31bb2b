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
  public init(right: Int = 0, wrong: Int = 0, found: Int? = nil, missed: Int = 0) {
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
  public static func + (one: MatchCounts, other: MatchCounts) -> MatchCounts {
    MatchCounts(
      right: one.right + other.right, wrong: one.wrong + other.wrong, found: one.found + other.found,
      missed: one.missed + other.missed)
  }
}
