/// Drops pairs that a run has had before, case, accents, vowel marks, punctuation and digits aside.
///
/// Pairs are told apart by 64 bits of their letters, and those without letters by their digits: that two different pairs of
/// 100 million are taken for one happens in one run of 3,700. A pair that is kept takes 9 to 10 bytes (``HashedSet``).
struct DuplicateFilter: MemoryFilter {
  static let name = "duplicate"

  private var seen = HashedSet<UInt64>()

  /// Not wanted where near-duplicates are dropped, which equal pairs are as well.
  init?(_ options: FilterOptions) {
    guard options.dropsDuplicates, options.nearDuplicates == nil else { return nil }
  }

  func traces(of pair: FilteredPair) -> [UInt64] {
    [SpreadBits.joined(Self.hash(pair.sourceKey), Self.hash(pair.targetKey))]
  }

  func knows(_ traces: [UInt64]) -> Bool { traces.contains(where: seen.contains) }

  mutating func remember(_ traces: [UInt64]) {
    for trace in traces { seen.insert(trace) }
  }

  /// What tells one side from another: its letters, or its digits if it has none.
  static func hash(_ key: [UInt32]) -> UInt64 {
    let letters = key.filter { CharacterClass.digitValue($0) == nil }
    var hash = FoldedHash()
    for scalar in letters.isEmpty ? key : letters { hash.add(folded: scalar) }
    return hash.value
  }
}
