/// Countries, languages, currencies and cities are named on both sides.
public struct NameEvidence: ValueEvidence {
  public static let name = "names"

  let matching: ValueMatching

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    matching = ValueMatching(
      bitext, .names, miss: FittedConstant.namesMiss.single, hit: FittedConstant.namesHit.single)
  }
}
