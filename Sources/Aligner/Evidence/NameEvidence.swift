/// Countries, languages, currencies and cities are named on both sides.
public struct NameEvidence: ValueEvidence {
  public static let name = "names"
  static let kind = ValueKind.names

  let matching: ValueMatching

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    matching = ValueMatching(
      bitext, Self.kind, miss: FittedConstant.namesMiss.single, hit: FittedConstant.namesHit.single)
  }
}
