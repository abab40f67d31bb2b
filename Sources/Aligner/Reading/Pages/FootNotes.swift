/// Finds the notes at the foot of a page, and the raised marks in its text that call them.
///
/// Notes are the last lines of a page or column, smaller than the body, and the first begins with its mark. Below them may stand what
/// belongs to the page.
struct FootNotes {
  /// A note, or what has come from the page before of one.
  struct Note {
    /// Its mark as it is printed: `3`, `*`; `nil` for what goes on.
    var mark: String?
    /// Its lines, by their number in the region, and how many words of the first are the mark.
    var lines: Range<Int>
    var markWords: Int
  }

  /// The notes of a region, in order.
  private(set) var notes: [Note] = []

  /// The lines that they take up.
  var lines: Set<Int> { Set(notes.flatMap(\.lines)) }

  /// Most lines of a footer.
  private static let longestFooter = 2

  /// - Parameters:
  ///   - lines: those of a region from the top.
  ///   - raised: the marks that are raised in the text of the page.
  ///   - isOpen: whether the last note of the page before may go on here.
  ///   - last: the number of the last note, which the next one follows although its mark is not to be seen.
  init(_ lines: [PrintedLine], body: BodyPrint, raised: Set<String>, isOpen: Bool, last: Int?) {
    guard var end = lines.indices.last.map({ $0 + 1 }) else { return }
    // What stands apart below the notes is a footer or a page number.
    for last in lines.indices.suffix(Self.longestFooter).reversed() where last > 0 {
      let isApart = lines[last].middle - lines[last - 1].middle > 1.7 * body.pitch
      let isNote =
        Self.mark(of: lines[last], isFromRight: body.isFromRight).map { $0.sign != .none || raised.contains($0.mark) }
        ?? false
      if Self.isNumber(lines[last]) {
        end = last
      } else if isNote {
        // The line above it is text, however far it stands from the next.
        break
      } else if isApart {
        end = last
      }
    }
    // A page may be printed larger than most of the document.
    let usual = max(body.height, Self.usualHeight(of: lines))
    var start = end
    while start > 0, lines[start - 1].height < Self.small * usual { start -= 1 }
    guard start < end else { return }
    var isCalled = false
    for index in start..<end {
      if let (mark, words, sign) = Self.mark(of: lines[index], isFromRight: body.isFromRight) {
        // A number may begin a line of a note, but no mark calls it, and it follows none. A wrong one may call the note all the same.
        let before = notes.last.flatMap { $0.mark.flatMap { Int($0) } } ?? last
        let follows = before.map { Int(mark) == $0 + 1 } ?? false
        let isLikely = !raised.isEmpty && (sign == .apart || notes.isEmpty)
        if raised.contains(mark) || sign != .none && (follows || isLikely) {
          isCalled = true
          notes.append(Note(mark: mark, lines: index..<(index + 1), markWords: words))
          continue
        }
      }
      if let last = notes.indices.last {
        notes[last].lines = notes[last].lines.lowerBound..<(index + 1)
      } else if isOpen, index == start {
        notes.append(Note(mark: nil, lines: index..<(index + 1), markWords: 0))
      } else {
        // Small print that no mark begins is text.
        return
      }
    }
    if !isCalled, !isOpen { notes = [] }
  }

  /// Height of the letters of notes, in that of the body's, up to which they are plainly smaller.
  private static let small: Float = 0.93

  /// Whether a line is a number and signs around it, as that of a page is.
  private static func isNumber(_ line: PrintedLine) -> Bool {
    let text = line.words.flatMap(\.text)
    return text.count <= 8 && !text.contains { CharacterClass.isLetter($0.value) }
      && text.contains { CharacterClass.digitValue($0.value) != nil }
  }

  /// The height of most letters of some lines.
  private static func usualHeight(of lines: [PrintedLine]) -> Float {
    var letters: [Float: Int] = [:]
    for line in lines { letters[line.height.rounded(), default: 0] += line.words.reduce(0) { $0 + $1.text.count } }
    return letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// What sets a mark off from its note: nothing, a sign, or more: `2 -`, a raised mark.
  private enum Sign { case none, close, apart }

  /// The mark that a line begins with, how many words it is, and what sets it off.
  private static func mark(of line: PrintedLine, isFromRight: Bool) -> (mark: String, words: Int, sign: Sign)? {
    let words = isFromRight ? line.words.reversed() : line.words
    guard let first = words.first, let mark = mark(of: first.text) else { return nil }
    if line.isRaised(first) { return (mark, 1, .apart) }
    if words.count > 1, words[1].text.count == 1, signs.contains(words[1].text[0]) { return (mark, 2, .apart) }
    return (mark, 1, first.text.contains(where: signs.contains) ? .close : .none)
  }

  private static let signs = Set("-–.):/".unicodeScalars)

  /// The number or sign of a note in a word that is nothing else: `3`, `(3)`, `3.`, `*`; `nil` for other words.
  static func mark(of word: [Unicode.Scalar]) -> String? {
    var text = word[...]
    while let last = text.last, last == "(" || signs.contains(last) { text = text.dropLast() }
    while let first = text.first, first == "(" || signs.contains(first) { text = text.dropFirst() }
    guard !text.isEmpty, text.count <= 3 else { return nil }
    if text.allSatisfy({ $0 == "*" }) { return String(repeating: "*", count: text.count) }
    guard text.allSatisfy({ CharacterClass.digitValue($0.value) != nil }) else { return nil }
    return String(text.reduce(0) { $0 * 10 + (CharacterClass.digitValue($1.value) ?? 0) })
  }
}
