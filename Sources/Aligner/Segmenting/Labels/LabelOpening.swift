/// What the labels of one style begin with; more than that is allowed, less is not.
struct LabelOpening: Sendable {
  /// Which signs, if any, a label begins with that does not begin with a letter.
  var signs = Signs.none
  /// Whether a letter alone may be one.
  var isLetter = false
  /// The words that one may begin with, folded.
  var words: [String] = []

  enum Signs: Sendable {
    case none
    /// A bullet, behind which lists have their labels, or a bracket.
    case bulletOrBracket
    case any
  }
}

/// The one quick look at a line, at its first two scalars, by which most lines are seen to have no label of any style.
///
/// Sets of styles are numbers here, each style a bit.
struct LabelOpenings: Sendable {
  /// The styles whose words begin with two folded letters. Other pairs may share their slots.
  private var words = [UInt16](repeating: 0, count: slotCount)
  private var letters: UInt16 = 0
  private var bullets: UInt16 = 0
  private var signs: UInt16 = 0

  private static let slotCount = 1024

  /// Puts together what the styles say, sixteen at most.
  init(_ openings: [LabelOpening]) {
    for (index, opening) in openings.enumerated() {
      let bit = UInt16(1) << index
      for word in opening.words {
        let scalars = word.unicodeScalars.prefix(2).map(\.value)
        if scalars.count == 2 { words[Self.slot(folded: scalars[0], scalars[1])] |= bit }
      }
      if opening.isLetter { letters |= bit }
      if opening.signs == .any { signs |= bit }
      if opening.signs != .none { bullets |= bit }
    }
  }

  /// Whether two bytes are ASCII letters with which no label begins; most lines of French begin so.
  @inline(__always)
  func excludes(_ first: UInt8, _ second: UInt8) -> Bool {
    let (one, two) = (first | 0x20, second | 0x20)
    return one &- 0x61 < 26 && two &- 0x61 < 26 && words[Self.slot(folded: UInt32(one), UInt32(two))] == 0
  }

  /// The styles that may read a line; markup and invisible characters are left out.
  func styles(of cursor: LabelCursor) -> UInt16 {
    var cursor = cursor
    let first = cursor.next ?? 0
    cursor.advance()
    let second = cursor.next ?? 0
    guard CharacterClass.isLetter(first) else {
      return first == 0x2D || first == 0x2013 || first == 0x2022 || first == 0x28 ? bullets : signs
    }
    let (one, ligature) = Folding.fold(first)
    // What folds away, such as a vowel mark or a tatweel, tells nothing.
    guard let one, ligature == nil, let two = Folding.fold(second).first else { return .max }
    return CharacterClass.isLetter(second) ? words[Self.slot(folded: one, two)] : letters
  }

  private static func slot(folded first: UInt32, _ second: UInt32) -> Int {
    Int(first &* 37 ^ second) & (slotCount - 1)
  }
}
