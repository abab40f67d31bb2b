/// Lines in Arabic on their way to a terminal.
///
/// A terminal may lay out a line by the first letter in it that has a direction, by a direction of its own, or one letter
/// after the other; nobody can ask which. So a line in Arabic begins with a mark that has a direction (U+200F) and stands
/// within an isolate from right to left (U+2067, U+2069): the first kind then begins it at the right, although the name of a
/// file comes first, the second keeps its words in their order, and the third shows nothing of either. What is Latin in it,
/// such as `--lang` or `/tmp/a.txt`, is set apart (U+2068, U+2069), so that signs at its edges stay where they belong.
/// Nothing of this reaches a file or a pipe.
package enum TerminalLine {
  /// What a line begins with.
  package static let opening = "\u{200F}\u{2067}"
  /// What a line ends with.
  package static let closing = "\u{2069}"

  /// A line in Arabic, from right to left.
  package static func mirrored(_ line: String) -> String { enclosed(latinSetApart(line)) }

  /// A line in Arabic whose parts have been made ready, from right to left.
  package static func enclosed(_ line: String) -> String { opening + line + closing }

  /// A text in Arabic with each row of Latin words set apart, but for those that are already.
  package static func latinSetApart(_ text: String) -> String {
    var result = ""
    var run: [Substring] = []
    var depth = 0
    func flush() {
      guard !run.isEmpty else { return }
      result += apart(run.joined(separator: " "))
      run = []
    }
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if depth == 0, let last = run.last, !endsPart(last), isLatin(word) {
        run.append(word)
        continue
      }
      flush()
      if index > 0 { result += " " }
      // A conjunction is written together with what it joins.
      let prefix = word.prefix { $0.unicodeScalars.allSatisfy { isArabic($0.value) } }
      let rest = word[prefix.endIndex...]
      if depth == 0, isLatin(rest) {
        result += prefix
        run = [rest]
      } else {
        result += word
      }
      depth += word.unicodeScalars.reduce(0) { $0 + step($1.value) }
    }
    flush()
    return result
  }

  /// A row of Latin words set apart, without the brackets and marks around it that belong to the sentence.
  private static func apart(_ run: String) -> String {
    var core = run[...]
    while let first = core.first, let closing = brackets[first], !core.contains(closing) { core.removeFirst() }
    // Dots in a row stand for what may follow, as in `NAME,...`.
    while let last = core.last, !core.hasSuffix("...") {
      guard marks.contains(last) || brackets.contains(where: { $0.value == last && !core.contains($0.key) }) else {
        break
      }
      core.removeLast()
    }
    return "\(run[..<core.startIndex])\u{2068}\(core)\u{2069}\(run[core.endIndex...])"
  }

  /// Whether a part of the sentence ends with a word; a comma of a list in Latin does not count.
  private static func endsPart(_ word: Substring) -> Bool {
    word.last.map { $0 != "," && marks.contains($0) } == true && !word.hasSuffix("...")
  }

  private static let brackets: [Character: Character] = ["(": ")", "[": "]", "«": "»", "“": "”"]
  private static let marks: Set<Character> = [",", "،", ";", "؛", ":", ".", "?", "؟", "!", "…"]

  /// Whether a word has Latin letters and none of another direction, nor anything that sets it apart already.
  private static func isLatin(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
      && !word.unicodeScalars.contains { isArabic($0.value) || CharacterClass.isBidiControl($0.value) }
  }

  private static func isArabic(_ scalar: UInt32) -> Bool {
    (0x0600...0x06FF).contains(scalar) && scalar != 0x060C && scalar != 0x061B
  }

  /// How much deeper in isolates a text is behind a scalar.
  private static func step(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x2066...0x2068: 1
    case 0x2069: -1
    default: 0
    }
  }
}
