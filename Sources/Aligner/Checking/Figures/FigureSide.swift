/// The numbers and references of one side of a bead that the other side does not have, and what stands for numbers there.
struct FigureSide: Sendable {
  let text: TextPieces
  let language: Language
  /// What is left, by place.
  let figures: [LeftFigure]
  /// The times of day in the text.
  let times: ClockTimes
  /// Its digits as they are grouped.
  let groups: DigitGroups
  /// The denominators of its fractions, in signs and in words.
  private(set) var denominators: Set<Int> = []
  /// Its decades in words: tens of years, or a year.
  private(set) var decades: Set<Int> = []
  /// Of what the noun alone says that there is one, and of what that there are two, or may be.
  private(set) var singles: Set<NumberedThing> = []
  private(set) var duals: Set<NumberedThing> = []
  /// What is left of numbers in words.
  let numbersInWords: Set<Int>

  /// Looks through a text; linear.
  init(_ text: JoinedText, left: [Mention]) {
    let pieces = TextPieces(text.text, language: text.language)
    self.text = pieces
    language = text.language
    times = ClockTimes(pieces)
    groups = DigitGroups(pieces)
    figures = left.map { LeftFigure($0, in: pieces) }
    numbersInWords = Set(figures.filter { !$0.isInDigits }.compactMap(\.whole))
    let facts = language.facts.numbers
    for piece in pieces.pieces where piece.scalar >= 0x80 {
      if let part = PartOfWhole.signs[piece.scalar] { denominators.insert(part.bottom) }
    }
    for word in pieces.words {
      if let bottom = pieces.look(up: word, in: facts.figures.denominators) { denominators.insert(bottom) }
      if let decade = pieces.look(up: word, in: facts.figures.decades) { decades.insert(decade) }
      if let thing = pieces.look(up: word, in: facts.nouns.single) { singles.insert(thing) }
      if let thing = pieces.look(up: word, in: facts.nouns.dual) ?? pieces.look(up: word, in: facts.nouns.perhapsDual) {
        duals.insert(thing)
      }
    }
  }
}
