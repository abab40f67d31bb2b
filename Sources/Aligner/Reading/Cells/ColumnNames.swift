/// What columns of French and of Arabic texts are called in the tables of people and of tools, in either language or English.
///
/// Case, accents, forms of Arabic letters and what stands in brackets do not matter: `Français (France)`, `texte source`, `fr-FR`,
/// `src_text`, `النص الهدف`.
enum ColumnNames {
  /// Names of the languages before those of the sides: a column `source` beside `fr` and `ar` may be of anything.
  private static let names: [(source: Set<String>, target: Set<String>)] = [
    (folded(Language.source.facts.ownNames), folded(Language.target.facts.ownNames)),
    (folded(["source", "src", "المصدر", "مصدر"]), folded(["target", "trg", "tgt", "cible", "الهدف", "هدف"])),
  ]
  /// Words that go with them.
  private static let companions = folded([
    "text", "texte", "segment", "phrase", "sentence", "version", "langue", "language", "نص", "النص", "لغة", "اللغة",
    "نسخة", "النسخة",
  ])

  /// In bytes; what is longer is a text, which may be as long as a book, and no name.
  private static let longest = 200

  /// Which of the columns of a header are of French and of Arabic texts; `nil` for what none says of itself.
  static func columns(of header: [String]) -> (source: Int?, target: Int?) {
    var found: (source: Int?, target: Int?) = (nil, nil)
    for rank in names.indices {
      let sides = header.map { side(of: $0, rank) }
      let columns = (source: sides.firstIndex(of: .source), target: sides.firstIndex(of: .target))
      if columns.source != nil, columns.target != nil { return columns }
      found = (found.source ?? columns.source, found.target ?? columns.target)
    }
    return found
  }

  /// Whose texts a column has, by names of a rank.
  private static func side(of name: String, _ rank: Int) -> Language? {
    guard name.utf8.count <= longest else { return nil }
    let name = String(name.prefix { $0 != "(" })
    if rank == 0, let language = language(ofTag: name.filter { !$0.isWhitespace }) { return language }
    let words = Folding.fold(name).split { !$0.isLetter }.map(String.init).filter { !companions.contains($0) }
    guard words.count == 1 else { return nil }
    if names[rank].source.contains(words[0]) { return .source }
    return names[rank].target.contains(words[0]) ? .target : nil
  }

  /// The language of a tag that has nothing behind it but script and region: `fr`, `fr-FR`, `ar_Arab_SA`.
  private static func language(ofTag name: String) -> Language? {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    let isTag = parts.dropFirst().allSatisfy { part in
      part.count == 2 || ["latn", "arab", "001"].contains(part.lowercased())
    }
    guard isTag, !name.isEmpty, case .known(let language) = LanguageTag(name) else { return nil }
    return language
  }

  private static func folded(_ names: some Sequence<String>) -> Set<String> { Set(names.map(Folding.fold)) }
}
