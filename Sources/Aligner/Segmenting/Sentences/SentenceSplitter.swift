/// Cuts a paragraph into sentences by the rules of French and Arabic.
///
/// ```swift
/// SentenceSplitter.sentences(of: "M. Dupont est venu. Il a cité l’art. 5.", language: .french)
/// // ["M. Dupont est venu.", "Il a cité l’art. 5."]
/// ```
///
/// A cut is always at white space, so that the sentences joined by it are the text. After `.` `!` `?` `؟` `۔` `…` and what
/// closes behind them a cut is *sure*, unless an abbreviation, an initial or a label stands there, or the text goes on with
/// a small letter. After `;` `؛` `:` and before what a comma joins by `et` or `و` a cut is *possible*: one language often
/// joins there what the other sets apart, and only the translation can tell. Complexity: linear.
public enum SentenceSplitter {
  /// A place to cut, as offsets into the text's Unicode scalars.
  struct Cut: Sendable, Hashable {
    /// Where the sentence before ends.
    var end: Int
    /// Where the next one begins: behind the white space.
    var start: Int
    /// Whether a sentence ends here for certain.
    var isSure: Bool
  }

  /// A part of a text up to a cut.
  struct Piece: Sendable, Hashable {
    var text: String
    /// Whether the cut at its end is sure, as the end of a text is.
    var endsSurely: Bool
  }

  /// The sentences of a text, without the white space between them; the whole text if there is one only.
  public static func sentences(of text: String, language: Language) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return pieces(scalars, cuts(in: scalars, language).filter(\.isSure)).map(\.text)
  }

  /// The parts of a text between all cuts, sure and possible.
  static func pieces(of text: String, language: Language) -> [Piece] {
    let scalars = Array(text.unicodeScalars)
    return pieces(scalars, cuts(in: scalars, language))
  }

  private static func pieces(_ scalars: [Unicode.Scalar], _ cuts: [Cut]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    for cut in cuts {
      pieces.append(Piece(text: string(scalars[start..<cut.end]), endsSurely: cut.isSure))
      start = cut.start
    }
    pieces.append(Piece(text: string(scalars[start...]), endsSurely: true))
    return pieces
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// The cuts of a text, rising; what lies between two has a letter or a digit in it.
  static func cuts(in scalars: [Unicode.Scalar], _ language: Language) -> [Cut] {
    guard let last = scalars.lastIndex(where: SentenceContext.isText) else { return [] }
    var cuts: [Cut] = []
    var start = 0
    // The first letter or digit of the sentence: looked for once, not at each of its marks.
    var first = 0
    var index = 0
    var gap = Gap(scalars)
    while index <= last {
      let mark = index
      index += 1
      guard let isEnd = isEnd(scalars[mark].value) else { continue }
      gap.move(behind: mark)
      while first < last, first < start || !SentenceContext.isText(scalars[first]) { first += 1 }
      guard gap.end < gap.next, gap.next <= last, first < gap.end else { continue }
      let context = SentenceContext(
        scalars: scalars, start: start, first: first, mark: mark, end: gap.end, next: gap.next, language: language)
      guard let isSure = isEnd ? context.isSentenceEnd : context.isClauseEnd ? false : nil else { continue }
      cuts.append(Cut(end: gap.end, start: gap.next, isSure: isSure))
      start = gap.next
      index = gap.next
    }
    return cuts
  }

  /// What stands between a mark and the text behind it: further marks, and white space.
  private struct Gap {
    private let scalars: [Unicode.Scalar]
    /// Behind further marks and what closes: `?!`, `."`, `. »`.
    private(set) var end = 0
    /// Behind the white space that follows.
    private(set) var next = 0

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// Goes to the gap behind a mark; all marks of a row have the same, so that a long row is gone through once.
    mutating func move(behind mark: Int) {
      guard mark >= end else { return }
      end = closed(from: mark + 1)
      next = end
      while next < scalars.count, CharacterClass.isSpace(scalars[next].value) { next += 1 }
    }

    private func closed(from start: Int) -> Int {
      var index = start
      while index < scalars.count {
        let scalar = scalars[index].value
        if CharacterClass.endsSentence(scalar) || CharacterClass.isClosingMark(scalar) {
          index += 1
        } else if CharacterClass.isSpace(scalar), index + 1 < scalars.count, scalars[index + 1].value == 0xBB {
          index += 2
        } else {
          break
        }
      }
      return index
    }
  }

  /// Whether a mark ends a sentence (true) or a clause (false); `nil` for anything else.
  @inline(__always)
  private static func isEnd(_ scalar: UInt32) -> Bool? {
    if CharacterClass.endsSentence(scalar) { return true }
    return CharacterClass.endsClause(scalar) ? false : nil
  }
}
