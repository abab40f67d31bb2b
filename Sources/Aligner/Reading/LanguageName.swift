/// A path that names a language: `2020/rapport.fr.txt`, `fr/2020/rapport.txt`, `Rapport (français).docx`.
struct LanguageName {
  /// How two paths are alike that belong to one document, from the surest to the least sure.
  enum Likeness: CaseIterable {
    /// They differ in the language alone.
    case allButLanguages
    /// They differ in the last place alone that names the language: `ar/x.fr.txt`, of which the folder is no language.
    case allButLast
    /// They have the same words, whatever stands between them, and any extension.
    case words
    /// They have the same words but for those that go with a language's name: the country behind it (`fr-FR` and `ar-SA`), the number of
    /// its folder (`1-FR` and `2-AR`).
    case wordsButThoseOfNames
  }

  /// The path's words, without the extension.
  private let words: [String]
  /// What stands behind each word but the last: blanks, brackets, signs.
  private let gaps: [String]
  /// The extension with its dot, or nothing.
  private let ending: String
  /// Which words name the language.
  private let places: [Int]
  /// Which words go with those, and say nothing of the document: a country, the number of a folder.
  private let companions: Set<Int>

  private static let separators: Set<Character> = ["/", ".", "_", "-", "–", ",", "(", ")", "[", "]"]
  private static let brackets: [Character: Character] = ["(": ")", "[": "]"]

  /// Finds a language's name in a path; `nil` if it is not there.
  init?(_ path: String, _ language: Language) {
    var name = Self.withoutExtension(path)
    if Language.allCases.contains(where: { Self.isName(String(path.dropFirst(name.count + 1)), of: $0) }) {
      name = path
    }
    ending = String(path.dropFirst(name.count))
    (words, gaps) = Self.split(name)
    places = words.indices.filter { [words] in Self.isName(words[$0], of: language) }
    if places.isEmpty { return nil }
    companions = Self.companions(of: places, words, gaps)
  }

  /// The words that go with names of a language.
  private static func companions(of places: [Int], _ words: [String], _ gaps: [String]) -> Set<Int> {
    var companions: Set<Int> = []
    for place in places {
      let isTag = words[place].utf8.count <= longestTag
      if isTag, place + 1 < words.count, ["-", "_"].contains(gaps[place]), isRegion(words[place + 1]) {
        companions.insert(place + 1)
      }
      // A folder's name, of which nothing but a number is left.
      let first = gaps[..<place].lastIndex { $0.contains("/") }.map { $0 + 1 } ?? 0
      guard let last = gaps[place...].firstIndex(where: { $0.contains("/") }) else { continue }
      let rest = (first...last).filter { !places.contains($0) && !companions.contains($0) && !words[$0].isEmpty }
      if rest.allSatisfy({ index in words[index].allSatisfy(\.isNumber) }) { companions.formUnion(rest) }
    }
    return companions.subtracting(places)
  }

  /// In bytes; what is longer is the name of a language and no tag.
  private static let longestTag = 3

  private static func isRegion(_ word: String) -> Bool {
    Language.allCases.contains { $0.facts.regions.contains(word.lowercased()) }
  }

  /// What the path has in common with that of its counterpart.
  func mark(_ likeness: Likeness) -> String {
    switch likeness {
    case .allButLanguages: marked(at: places)
    case .allButLast: marked(at: places.suffix(1))
    case .words: Self.joined(words.indices.filter { !places.contains($0) }.map { words[$0] })
    case .wordsButThoseOfNames:
      Self.joined(words.indices.filter { !places.contains($0) && !companions.contains($0) }.map { words[$0] })
    }
  }

  /// The words of a path that names no language, as ``mark(_:)`` gives them.
  static func words(of path: String) -> String { joined(split(withoutExtension(path)).words) }

  private static func joined(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.map { $0.lowercased() }.joined(separator: " ")
  }

  /// The path without the language and the extension: `2020/rapport`.
  /// - Parameter likeness: that to the path's counterpart.
  func key(_ likeness: Likeness = .allButLanguages) -> String {
    var (kept, between) = (words, gaps)
    // A name goes with what sets it off from what is before it, or if it is the first, from what is behind it.
    let left = likeness == .wordsButThoseOfNames ? companions.union(places) : Set(places)
    for place in left.sorted(by: >) {
      kept.remove(at: place)
      guard !between.isEmpty else { continue }
      let gap = between.remove(at: max(place - 1, 0))
      guard place > 0, place <= between.count, let closing = gap.last.flatMap({ Self.brackets[$0] }),
        between[place - 1].first == closing
      else { continue }
      between[place - 1].removeFirst()
    }
    let key = zip(kept, between + [""]).map { $0 + $1 }.joined()
    return key.isEmpty ? "document" : key
  }

  /// A path without its last extension.
  static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex) else { return path }
    return String(path[..<dot])
  }

  private static func isName(_ word: String, of language: Language) -> Bool {
    language.facts.ownNames.contains(word.lowercased())
  }

  private func marked(at places: [Int]) -> String {
    let marked = words.indices.map { places.contains($0) ? "\0" : words[$0] }
    return zip(marked, gaps + [""]).map { $0 + $1 }.joined() + ending
  }

  private static func split(_ path: String) -> (words: [String], gaps: [String]) {
    var words = [""]
    var gaps: [String] = []
    for character in path {
      guard separators.contains(character) || character.isWhitespace else {
        if gaps.count == words.count { words.append("") }
        words[words.count - 1].append(character)
        continue
      }
      if gaps.count < words.count { gaps.append("") }
      gaps[gaps.count - 1].append(character)
    }
    if gaps.count == words.count { words.append("") }
    return (words, gaps)
  }
}
