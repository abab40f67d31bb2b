/// Proper names that no list knows sound alike in both languages (``NameSkeletons``).
///
/// A name that one side has alone says nothing: most are translated, or have too few consonants to tell.
public struct SkeletonEvidence: ValueEvidence {
  public static let name = "skeletons"
  static let kind = ValueKind.skeletons

  let matching: ValueMatching

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    matching = ValueMatching(bitext, Self.kind, miss: 0, hit: FittedConstant.skeletonsHit.single)
  }
}
