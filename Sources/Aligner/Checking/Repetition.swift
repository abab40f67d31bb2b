/// Words that stand twice in some texts that belong together: a run of words directly behind itself, or a whole clause anywhere.
struct Repetition {
  /// Where a copy stands: in which of the texts, and where in its UTF-8.
  struct Copy {
    let text: Int
    let range: Range<Int>
  }

  /// The copy that stands first, and the one that is too many.
  let first: Copy
  let second: Copy

  /// Least words and letters of a run that stands directly behind itself: `jure par l’autel, jure par l’autel` is rhetoric.
  private static let leastRun = (words: 5, letters: 20)
  /// The same if nothing but a blank is between the two: `dans les deux pays dans les deux pays`.
  private static let leastPlainRun = (words: 3, letters: 15)
  /// The same of a clause that stands elsewhere again.
  private static let leastClause = (words: 4, letters: 20)
  /// Most words of a run, most repetitions of either kind that are told of, and the longest texts that are looked through, in UTF-8
  /// bytes: what is longer is a file and no paragraph.
  private static let longest = 400
  private static let most = 100
  private static let longestText = 1 << 20

  /// A word or a number, with what stands before it.
  private struct Word {
    var hash: UInt64 = 0
    var text: Int
    var range = 0..<0
    var letters = 0
    var isNumber = true
    /// Whether nothing but blanks stand before it; whether a bracket opens there, which what a translator says again stands in,
    /// the name behind an acronym; and whether a clause begins with it.
    var isBehindBlank = true
    var isOpened = false
    var beginsClause: Bool
  }

  /// The repetitions in some texts, in order.
  ///
  /// Words are compared by hashes of their folded letters (``FoldedHash``): with 64 bits two different runs are never the same by
  /// chance. Complexity: linear.
  static func all(in texts: [String]) -> [Repetition] {
    guard texts.reduce(0, { $0 + $1.utf8.count }) <= longestText else { return [] }
    let words = texts.indices.flatMap { Self.words(of: texts[$0], number: $0) }
    let runs = Self.runs(in: words)
    let clauses = Self.clauses(in: words).filter { clause in
      !runs.contains { $0.second.overlaps(clause.second) || $0.first.overlaps(clause.second) }
    }
    func copy(_ range: Range<Int>) -> Copy {
      let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
      // Of a run that reaches into another text, what stands in the first.
      let end = last.text == first.text ? last.range.upperBound : texts[first.text].utf8.count
      return Copy(text: first.text, range: first.range.lowerBound..<end)
    }
    return (runs + clauses).sorted { $0.second.lowerBound < $1.second.lowerBound }.map {
      Repetition(first: copy($0.first), second: copy($0.second))
    }
  }

  // MARK: Words

  private static func words(of text: String, number: Int) -> [Word] {
    let (bytes, table) = (text.utf8Span.span, ScalarTable.shared)
    var words: [Word] = []
    var word = Word(text: number, beginsClause: true)
    var hash = FoldedHash()
    var index = 0
    func end() {
      guard word.letters > 0 else { return }
      word.hash = hash.value
      word.range = word.range.lowerBound..<index
      words.append(word)
      word = Word(text: number, beginsClause: false)
      hash = FoldedHash()
    }
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      let kind = table.kind(of: scalar)
      switch kind {
      case .latinLetter, .arabicLetter, .digit:
        if word.letters == 0 { word.range = index..<index }
        word.letters += 1
        if kind != .digit { word.isNumber = false }
        hash.add(scalar)
      case .mark, .invisible: break
      default:
        end()
        if opens(scalar) { word.isOpened = true }
        if endsClause(scalar) { word.beginsClause = true }
        if kind != .space { word.isBehindBlank = false }
      }
      index += length
    }
    end()
    return words
  }

  private static func opens(_ scalar: UInt32) -> Bool { scalar == 0x28 || scalar == 0x5B || scalar == 0xAB }

  /// `.` `:` `;` `!` `?` `؛` `؟` `…`, and what parts cells.
  private static func endsClause(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x61B, 0x61F, 0x2026, 0x7C: true
    default: false
    }
  }

  private static func isEnough(_ words: ArraySlice<Word>, _ least: (words: Int, letters: Int)) -> Bool {
    let own = words.filter { !$0.isNumber }
    return own.count >= least.words && own.reduce(0) { $0 + $1.letters } >= least.letters
  }

  /// A hash of words in their order: each step multiplies by the 64-bit golden ratio, an odd number without pattern.
  private static func hash(of words: ArraySlice<Word>) -> UInt64 {
    words.reduce(0) { ($0 ^ $1.hash) &* 0x9E37_79B9_7F4A_7C15 }
  }

  // MARK: Runs and clauses

  /// Both copies, as ranges of words.
  private typealias Pair = (first: Range<Int>, second: Range<Int>)

  /// The runs that stand directly behind themselves.
  private static func runs(in words: [Word]) -> [Pair] {
    guard words.count >= 2 * leastPlainRun.words else { return [] }
    /// Where three words stood last, by the hash of all three; and up to where a distance is known to repeat.
    var last: [UInt64: Int] = [:]
    var known: [Int: Int] = [:]
    var runs: [Pair] = []
    for index in 0..<(words.count - 2) {
      let hash = Self.hash(of: words[index..<(index + 3)])
      defer { last[hash] = index }
      guard let before = last[hash], case let distance = index - before, distance >= leastPlainRun.words,
        distance <= longest, known[distance, default: 0] <= index
      else { continue }
      var end = index
      while end < words.count, end < index + distance, words[end].hash == words[end - distance].hash { end += 1 }
      known[distance] = end
      let (run, word) = (index..<end, words[index])
      let first = before..<(before + run.count)
      let least = word.isBehindBlank ? leastPlainRun : leastRun
      if isLabel(words[first.upperBound..<index]), !word.isOpened, isEnough(words[run], least),
        runs.last.map({ $0.second.upperBound <= index }) ?? true
      {
        runs.append((first, run))
        if runs.count == most { break }
      }
    }
    return runs
  }

  /// Whether there is nothing between two copies but the label that was pasted with the second: `3.`, `a)`.
  private static func isLabel(_ words: ArraySlice<Word>) -> Bool {
    words.count <= 2 && words.first?.beginsClause != false && words.allSatisfy { $0.isNumber || $0.letters == 1 }
  }

  /// The clauses that stand twice.
  private static func clauses(in words: [Word]) -> [Pair] {
    var seen: [UInt64: Range<Int>] = [:]
    var found: [Pair] = []
    var start = 0
    while start < words.count {
      let text = words[start].text
      let end = words[(start + 1)...].firstIndex { $0.beginsClause || $0.text != text } ?? words.count
      let clause = start..<end
      if isEnough(words[clause], leastClause) {
        let hash = Self.hash(of: words[clause])
        if let first = seen[hash] { found.append((first, clause)) } else { seen[hash] = clause }
        if found.count == most { break }
      }
      start = end
    }
    return found
  }
}
