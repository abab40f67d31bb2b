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
    var cuts: [Cut] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      let mark = index
      index += 1
      guard let isEnd = isEnd(scalars[mark].value) else { continue }
      let end = closed(scalars, from: index)
      guard end < scalars.count, CharacterClass.isSpace(scalars[end].value),
        let next = scalars[end...].firstIndex(where: { !CharacterClass.isSpace($0.value) }),
        SentenceContext.hasText(scalars[start..<end]), SentenceContext.hasText(scalars[next...])
      else { continue }
      let context = SentenceContext(
        scalars: scalars, start: start, mark: mark, end: end, next: next, language: language)
      guard let isSure = isEnd ? context.isSentenceEnd : context.isClauseEnd ? false : nil else { continue }
      cuts.append(Cut(end: end, start: next, isSure: isSure))
      start = next
      index = next
    }
    return cuts
  }

  /// Whether a mark ends a sentence (true) or a clause (false); `nil` for anything else.
  @inline(__always)
  private static func isEnd(_ scalar: UInt32) -> Bool? {
    if CharacterClass.endsSentence(scalar) { return true }
    return CharacterClass.endsClause(scalar) ? false : nil
  }

  /// Behind further marks and what closes: `?!`, `."`, `. »`.
  private static func closed(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
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
