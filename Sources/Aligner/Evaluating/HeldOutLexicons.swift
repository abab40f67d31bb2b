/// Lexicons for scoring honestly: each learned from the gold standards of all other families.
///
/// A lexicon that has seen a text knows more of it than it will of a new one. Sets whose names begin alike, such as
/// `tico-memo` and `tico-pubmed`, are one family; a pair of texts that several sets share is learned from once.
public struct HeldOutLexicons: Sendable {
  private var pairs: [(family: String, pair: ParallelText.Pair)] = []
  private var seen: Set<ParallelText.Pair> = []
  private var lexicons: [String: Lexicon] = [:]

  /// Makes a collection without texts.
  public init() {}

  /// Adds the linked texts of a gold standard.
  public mutating func add(_ gold: GoldStandard) {
    let family = Self.family(of: gold.name)
    for pair in gold.pairs where seen.insert(pair).inserted { pairs.append((family, pair)) }
  }

  /// The lexicon for a gold standard; learned when its family is first asked for.
  public mutating func lexicon(for name: String) -> Lexicon {
    let family = Self.family(of: name)
    if let known = lexicons[family] { return known }
    var trainer = LexiconTrainer()
    for (other, pair) in pairs where other != family { trainer.add(french: pair.french, arabic: pair.arabic) }
    let lexicon = trainer.lexicon()
    lexicons[family] = lexicon
    return lexicon
  }

  /// The first part of a name, up to a hyphen, dot or underscore.
  static func family(of name: String) -> String {
    String(name.prefix { $0 != "-" && $0 != "." && $0 != "_" })
  }
}
