/// Months, weekdays and whole dates are carried over, whatever the language calls them.
///
/// Days and years are among the numbers, so that a date that is written in full here and in part there still counts.
public struct DateEvidence: ValueEvidence {
  public static let name = "dates"
  static let kind = ValueKind.dates

  let matching: ValueMatching

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    matching = ValueMatching(bitext, Self.kind, miss: FittedConstant.datesMiss.single)
  }
}
