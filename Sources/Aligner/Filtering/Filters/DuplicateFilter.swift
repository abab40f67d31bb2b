/// Drops pairs that a run has had before, case, accents, vowel marks, punctuation and digits aside.
///
/// Pairs are told apart by 128 bits of their letters, 16 bytes a pair; pairs without letters by their digits.
struct DuplicateFilter: BeadFilter {
  static let name = "duplicate"

  private struct Key: Hashable {
    var source: FoldedHash
    var target: FoldedHash
  }

  private var seen: Set<Key> = []

  init?(_ options: FilterOptions) {
    guard options.dropsDuplicates else { return nil }
  }

  mutating func drops(_ pair: FilteredPair) -> Bool {
    !seen.insert(Key(source: Self.hash(pair.sourceKey), target: Self.hash(pair.targetKey))).inserted
  }

  private static func hash(_ key: [UInt32]) -> FoldedHash {
    let letters = key.filter { CharacterClass.digitValue($0) == nil }
    var hash = FoldedHash()
    for scalar in letters.isEmpty ? key : letters { hash.add(folded: scalar) }
    return hash
  }
}
