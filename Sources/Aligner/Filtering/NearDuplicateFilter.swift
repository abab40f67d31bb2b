import Foundation

/// Drops pairs that have nearly all their words in common with a pair that was kept before, by MinHash (Broder, "On the
/// Resemblance and Containment of Documents", 1997) and bands.
///
/// What is compared are the stems of both sides, each with the one behind it, those that carry no content left out; so order
/// counts, and inflection and digits do not. Two pairs resemble each other by the share of these that both have (Jaccard). Of a pair
/// three hashes of 32 bits are kept, and each is that of as many minima as makes two pairs of the resemblance that is asked for
/// share one of the three in one case of two: at 0.8 (seven minima), resemblance of 0.95 is found in 97 cases of 100, 0.9 in 86, 0.7
/// in 23, 0.5 in 2, and 0.1 in one of three million: so little, since there are many pairs to be like. Equal pairs are always found. A pair that is kept takes 13.3 to 15 bytes (``HashedSet``), and nothing of
/// its text is kept, so that what is dropped has not been compared with it.
struct NearDuplicateFilter: MemoryFilter {
  static let name = "near-duplicate"
  private static let bandCount = 3
  private let rowCount: Int
  private var seen = HashedSet<UInt32>()

  init?(_ options: FilterOptions) {
    guard let resemblance = options.nearDuplicates else { return nil }
    let range = NearDuplicates.range
    let bounded = min(max(resemblance, range.lowerBound), range.upperBound)
    // s^r = 1 - 0.5^(1/bands), the chance of one band for which one of them agrees in one case of two.
    let chance = 1 - pow(0.5, 1 / Double(Self.bandCount))
    rowCount = max(1, Int((log(chance) / log(bounded)).rounded()))
  }

  func traces(of pair: FilteredPair) -> [UInt64] {
    let features =
      Self.features(of: pair.text.source, .source, key: pair.sourceKey)
      + Self.features(of: pair.text.target, .target, key: pair.targetKey)
    return (0..<Self.bandCount).map { band in
      var hash = UInt64(band)
      for row in band * rowCount..<(band + 1) * rowCount {
        let seed = SpreadBits.spread(UInt64(row) &+ 1)
        var least = UInt64.max
        for feature in features { least = min(least, SpreadBits.spread(feature ^ seed)) }
        hash = SpreadBits.joined(hash, least)
      }
      return hash
    }
  }

  func knows(_ traces: [UInt64]) -> Bool { traces.contains(where: seen.contains) }

  mutating func remember(_ traces: [UInt64]) {
    for trace in traces { seen.insert(trace) }
  }

  /// How much room what is remembered takes, in bytes.
  var byteCount: Int { seen.byteCount }

  /// The stems of one side, each with the one behind it, and with nothing at either end; if there are none, all that the side says.
  private static func features(of side: [String], _ language: Language, key: [UInt32]) -> [UInt64] {
    var stems: [UInt32] = []
    let facts = language.facts
    for text in side {
      FoldedWords.forEach(in: Array(text.utf8), facts) { word, _ in
        if let stem = facts.stemmer.key(of: word) { stems.append(stem.packed) }
      }
    }
    let place = UInt64(language == .source ? 0 : 1)
    if stems.isEmpty { return [SpreadBits.joined(place, DuplicateFilter.hash(key))] }
    return zip([0] + stems, stems + [0]).map { SpreadBits.joined(place, UInt64($0) << 32 | UInt64($1)) }
  }
}

/// How much pairs may have in common (``FilterOptions/nearDuplicates``).
public enum NearDuplicates {
  /// What can be asked for: below, more and more is dropped by chance as a corpus grows; above, hardly any but equal pairs.
  public static let range = 0.7...0.95
  /// What is taken unless something else is asked for.
  public static let usual = 0.8
}
