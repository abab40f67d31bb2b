/// Numbers are carried over in translation, in digits or in words: shared ones speak for a pair, the more the rarer.
///
/// The constant was fitted on perturbations of the development data, where a missing number of two or more digits counted
/// 0.9 nats in each of two directions, which are averaged.
public struct NumeralEvidence: ValueEvidence {
  public static let name = "numerals"
  static let kind = ValueKind.numbers

  let matching: ValueMatching

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    matching = ValueMatching(bitext, Self.kind, miss: FittedConstant.numeralsMiss.single)
  }
}
