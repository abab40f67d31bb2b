/// Paragraphs that stand in the Arabic document as they are in the French one, found among those without counterpart.
struct UntranslatedCopies {
  /// The copies: the French paragraph and the Arabic document's, in the order of the latter.
  private(set) var pairs: [(source: Int, target: Int)] = []
  /// Their paragraphs on each side.
  private var members: [Language: Set<Int>] = [:]

  init(_ bitext: CheckedBitext) {
    let beads = bitext.alignment.beads
    let (source, target) = (bitext.alignment.source.paragraphs, bitext.alignment.target.paragraphs)
    let foreign = beads.filter(\.source.isEmpty).flatMap(\.target).filter { Untranslated.isForeign(target[$0]) }
    guard !foreign.isEmpty else { return }
    var free: [[UInt32]: [Int]] = [:]
    // The first comes last, so that it is taken first at no cost.
    for index in beads.filter(\.target.isEmpty).flatMap(\.source).reversed() {
      free[FoldedKey.key(source[index].text), default: []].append(index)
    }
    for index in foreign {
      let key = FoldedKey.key(target[index].text)
      guard let first = free[key]?.popLast() else { continue }
      pairs.append((first, index))
    }
    members = [.french: Set(pairs.map(\.source)), .arabic: Set(pairs.map(\.target))]
  }

  /// Whether a paragraph is one of them.
  func contains(_ paragraph: Int, of language: Language) -> Bool {
    members[language]?.contains(paragraph) ?? false
  }
}
