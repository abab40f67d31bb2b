/// Lexicons for scoring honestly: each learned from the gold standards of all other families.
///
/// A lexicon that has seen a text knows more of it than it will of a new one. Sets whose names begin alike, such as
/// `tico-memo` and `tico-pubmed`, are one family; a pair of texts that several sets share is learned from once.
public struct HeldOutLexicons: Sendable {
  private var pairs: [(family: String, pair: ParallelText.Pair)] = []
  private var seen: Set<ParallelText.Pair> = []

  /// Makes a collection without texts.
  public init() {}

  /// Adds the linked texts of a gold standard.
  public mutating func add(_ gold: GoldStandard) {
    let family = Self.family(of: gold.name)
    for pair in gold.pairs where seen.insert(pair).inserted { pairs.append((family, pair)) }
  }

  /// The lexicons for gold standards of these names, by family; learned side by side.
  /// - Parameter jobs: how many are learned at a time; `nil` for as many as there are cores.
  func lexicons(for names: [String], jobs: Int?) -> [String: Lexicon] {
    let families = Set(names.map(Self.family)).sorted()
    let lexicons = ParallelMap.tasks(families.count, jobs: jobs) { lexicon(without: families[$0]) }
    return Dictionary(uniqueKeysWithValues: zip(families, lexicons))
  }

  private func lexicon(without family: String) -> Lexicon {
    var trainer = LexiconTrainer()
    for (other, pair) in pairs where other != family { trainer.add(french: pair.french, arabic: pair.arabic) }
    return trainer.lexicon()
  }

  /// The first part of a name, up to a hyphen, dot or underscore.
  static func family(of name: String) -> String {
    String(name.prefix { $0 != "-" && $0 != "." && $0 != "_" })
  }
}
