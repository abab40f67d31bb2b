/// Texts in which something is meant, for whatever shows them.
enum MarkedText {
  /// A piece of a text, and whether it is meant.
  typealias Piece = (text: String, isMarked: Bool)

  /// A text cut into what is meant and what stands around it; linear.
  /// - Parameter ranges: of its bytes; those that overlap an earlier one are left out.
  static func pieces(of text: String, marked ranges: [Range<Int>]) -> [Piece] {
    guard !ranges.isEmpty else { return [(text, false)] }
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var done = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= done && range.upperBound <= bytes.count {
      pieces.append((bytes.text(in: done..<range.lowerBound), false))
      pieces.append((bytes.text(in: range), true))
      done = range.upperBound
    }
    return pieces + [(bytes.text(in: done..<bytes.count), false)]
  }
}

extension Paragraph {
  /// How many bytes say in which script it is.
  private static let beginning = 2000

  /// Whether it runs from the right in a document of a language: what was left untranslated runs its own way.
  func isRightToLeft(in language: Language) -> Bool {
    let isUsual = language.facts.isRightToLeft
    let letters = LetterCounts(String(decoding: text.utf8.prefix(Self.beginning), as: UTF8.self))
    return (isUsual ? letters.isLatin : letters.isArabic) ? !isUsual : isUsual
  }
}
