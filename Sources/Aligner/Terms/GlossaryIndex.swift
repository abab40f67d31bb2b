/// A glossary as it is looked for in pairs of texts.
struct GlossaryIndex: Sendable {
  /// A term of the glossary that stands in a source text, and none of its translations in the target.
  struct Difference {
    /// What it is called in the glossary.
    var targets: [String]
    /// Everywhere that it stands in the source, in bytes.
    var ranges: [Range<Int>]
  }

  private var source: TermIndex
  private var target: TermIndex
  /// For each source term the numbers of its translations.
  private var translations: [[Int32]] = []
  /// The target terms as they are cited.
  private var cited: [String] = []

  /// Indexes a glossary; linear.
  init(_ glossary: Glossary, from: Language, to: Language) {
    (source, target) = (TermIndex(from), TermIndex(to))
    var terms: [[[UInt64]]: Int] = [:]
    for entry in glossary.entries {
      let words = source.words(of: entry.source)
      // What has no word of its language cannot be told from any other text.
      guard !words.isEmpty, !source.isFunctionWord(words) else { continue }
      let keys = source.keys(of: words)
      let targets = entry.targets.map { text in
        (text, target.keys(of: target.words(of: text), asVerb: source.mayBeVerb(words)))
      }.filter { !$0.1.isEmpty }
      guard !targets.isEmpty else { continue }
      let term = terms[keys] ?? translations.count
      if term == translations.count {
        terms[keys] = term
        source.add(keys, term: Int32(term))
        translations.append([])
      }
      for (text, words) in targets where !translations[term].contains(where: { cited[Int($0)] == text }) {
        translations[term].append(Int32(cited.count))
        target.add(words, term: Int32(cited.count))
        cited.append(text)
      }
    }
  }

  /// The terms of a source text that a target text has none of the translations of, by where they first stand.
  func differences(_ first: String, _ second: String) -> [Difference] {
    let sightings = source.longestSightings(in: first)
    guard !sightings.isEmpty else { return [] }
    let found = Set(target.sightings(in: second).map(\.term))
    var ranges: [Int32: [Range<Int>]] = [:]
    for sighting in sightings { ranges[sighting.term, default: []].append(sighting.range) }
    var seen: Set<Int32> = []
    return sightings.compactMap { sighting in
      let translations = translations[Int(sighting.term)]
      guard seen.insert(sighting.term).inserted, translations.allSatisfy({ !found.contains($0) }) else { return nil }
      return Difference(targets: translations.map { cited[Int($0)] }, ranges: ranges[sighting.term] ?? [])
    }
  }
}
