/// Latin letters in the Arabic text, such as acronyms and addresses, are in the French one too.
///
/// The reverse says nothing: what French writes in capitals Arabic mostly spells or translates.
public struct LatinEvidence: ValueEvidence {
  public static let name = "latin"
  static let kind = ValueKind.latin

  let matching: ValueMatching

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    matching = ValueMatching(bitext, Self.kind, miss: FittedConstant.latinMiss.single)
  }
}
