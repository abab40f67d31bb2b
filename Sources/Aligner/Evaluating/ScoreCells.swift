/// Figures as the tables of an evaluation show them.
enum ScoreCells {
  /// A share with four digits: `.9876`. Only what is whole is shown as `1.000`.
  static func share(_ value: Double) -> String {
    value >= 1 ? "1.000" : String(AlignmentSummary.fixed(min(value, 0.9999), decimals: 4).dropFirst())
  }

  /// Deletions found of those there are, those falsely claimed, and F1.
  static func deletions(_ counts: MatchCounts) -> [String] {
    ["\(counts.found)/\(counts.found + counts.missed)", "\(counts.wrong)", share(counts.f1)]
  }

  /// The share of claims that a user would take without looking, and the share of those that is right.
  static func sure(_ claims: [Claim]) -> [String] {
    let sure = claims.filter(\.isSure)
    return [share(sure.count, of: claims.count), share(sure.count(where: \.isRight), of: sure.count)]
  }

  /// The verdict, and whether it is wrong.
  static func verdict(of set: SetScore) -> String {
    (set.isVerdictRight ? "" : "wrong ") + (set.verdict.isTranslation ? "yes" : "no")
  }

  static func seconds(_ value: Double) -> String { AlignmentSummary.fixed(value, decimals: 2) }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : share(Double(part) / Double(whole))
  }
}
