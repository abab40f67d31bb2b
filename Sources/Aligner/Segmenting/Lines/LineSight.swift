/// What can be seen of the place between a line and the one before, in two bytes.
struct LineSight: Sendable, Equatable {
  /// Whether a line reads as if it had a label. A bullet may be one, or a dash within a sentence.
  enum Labelling: Int, Sendable { case none, label, bullet }

  /// The classes of everything below, as one number.
  let code: UInt16

  /// Upper bounds, as shares of the page's width, of the classes of ``room``; the last class has none.
  static let roomBounds = [-0.001, 0.04, 0.1, 0.2, 0.4]
  private static let roomCount = roomBounds.count + 1
  /// How many ``code``s there are.
  static let codeCount = 5 * roomCount * 3 * SentenceOdds.codeCount * 3

  /// Puts together what was seen.
  init(gap: Int, room: Int, indent: Int, sentence: Int, labelling: Labelling) {
    let layout = (gap * Self.roomCount + room) * 3 + indent
    code = UInt16((layout * SentenceOdds.codeCount + sentence) * 3 + labelling.rawValue)
  }

  /// The sight of a code.
  init(code: Int) { self.code = UInt16(code) }

  /// Whether the line reads as if it had a label.
  var labelling: Labelling { Labelling(rawValue: Int(code) % 3) ?? .none }

  /// What the sentence says (``SentenceOdds/code(of:after:in:)``).
  var sentence: Int { Int(code) / 3 % SentenceOdds.codeCount }

  /// How the line before ends (``SentenceOdds/Ending``).
  var ending: Int { sentence / SentenceOdds.openingCount }

  /// 0 at the margin, 1 farther in, 2 farther out.
  var indent: Int { layout % 3 }

  /// Room left on the line before, by share of the page's width (see ``roomBounds``).
  var room: Int { layout / 3 % Self.roomCount }

  /// Blank lines: 0 as between lines of a paragraph, 1 one more, 2 several more; where a page ends, 3 as at most pages'
  /// ends, 4 more.
  var gap: Int { layout / 3 / Self.roomCount }

  private var layout: Int { Int(code) / 3 / SentenceOdds.codeCount }
}
