/// Finds where terms of a language stand in its texts, in whatever form.
struct TermIndex: Sendable {
  /// A term that stands in a text.
  struct Sighting {
    /// The number of the term.
    var term: Int32
    /// The words of the text that it takes, by their numbers.
    var words: Range<Int>
    /// Where it stands, in bytes.
    var range: Range<Int>
  }

  /// A term as it is looked for: the keys of each of its words.
  private struct Pattern: Sendable {
    var term: Int32
    var words: [[UInt64]]
  }

  private let facts: LanguageFacts
  private var patterns: [Pattern] = []
  /// The patterns that begin with a word of a key.
  private var beginnings: [UInt64: [Int32]] = [:]

  /// Makes an index without terms.
  init(_ language: Language) { facts = language.facts }

  /// The words of a term.
  func words(of term: String) -> [TermWords.Word] { TermWords(term, facts).words }

  /// Whether words are one of those that any text is full of: `est` is more often a verb than a direction.
  func isFunctionWord(_ words: [TermWords.Word]) -> Bool {
    guard words.count == 1 else { return false }
    let word = WordForms.text(words[0].form.folded)
    return facts.sentences.functionWords.contains(word) || facts.sentences.commonWords.contains(word)
  }

  /// Whether a term may be a verb.
  func mayBeVerb(_ words: [TermWords.Word]) -> Bool { facts.forms.mayBeVerb(words[0].form) }

  /// The keys of each of a term's words.
  func keys(of words: [TermWords.Word], asVerb isVerb: Bool = false) -> [[UInt64]] {
    words.enumerated().map { index, word in
      let keys = facts.forms.cited(word.form)
      return (index == 0 && isVerb ? keys + facts.forms.verbal(word.form) : keys).sortedUnique()
    }
  }

  /// Adds a term by the keys of its words, of which there is one at least.
  mutating func add(_ words: [[UInt64]], term: Int32) {
    let pattern = Int32(patterns.count)
    for key in words[0] { beginnings[key, default: []].append(pattern) }
    patterns.append(Pattern(term: term, words: words))
  }

  /// All terms that stand in a text, by where they begin. Complexity: linear in the text, and at each word in the terms that
  /// begin with it.
  func sightings(in text: String) -> [Sighting] {
    let words = TermWords(text, facts).words
    let keys = words.map { facts.forms.read($0.form) }
    var sightings: [Sighting] = []
    for start in words.indices {
      for pattern in keys[start].flatMap({ beginnings[$0] ?? [] }).sortedUnique() {
        let pattern = patterns[Int(pattern)]
        guard let end = end(of: pattern, at: start, words, keys) else { continue }
        sightings.append(
          Sighting(
            term: pattern.term, words: start..<end,
            range: words[start].range.lowerBound..<words[end - 1].range.upperBound))
      }
    }
    return sightings
  }

  /// The longest terms that stand in a text, each word in one of them, in order.
  func longestSightings(in text: String) -> [Sighting] {
    var longest: [Sighting] = []
    for sighting in sightings(in: text) {
      guard let last = longest.last, last.words.upperBound > sighting.words.lowerBound else {
        longest.append(sighting)
        continue
      }
      if sighting.words.count > last.words.count { longest[longest.count - 1] = sighting }
    }
    return longest
  }

  /// The word behind a term that begins at one; `nil` if it does not stand there.
  private func end(of pattern: Pattern, at start: Int, _ words: [TermWords.Word], _ keys: [[UInt64]]) -> Int? {
    var last = start
    for wanted in pattern.words.dropFirst() {
      let reach = (last + 1)..<min(words.count, last + 2 + facts.forms.mostBetween)
      let next = reach.first { Self.meet(keys[$0], wanted) }
      guard let next, facts.forms.mostBetween > 0 || words[next].isJoined else { return nil }
      last = next
    }
    return last + 1
  }

  /// Whether two rising lists have an element in common.
  private static func meet(_ first: [UInt64], _ second: [UInt64]) -> Bool {
    var (here, there) = (0, 0)
    while here < first.count, there < second.count {
      if first[here] == second[there] { return true }
      if first[here] < second[there] { here += 1 } else { there += 1 }
    }
    return false
  }
}
