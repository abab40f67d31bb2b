/// The first two scalars of a line, by which most lines are seen to have no label.
struct LabelOpening: Sendable, Hashable {
  /// The first scalar; 0 if there is none.
  let first: UInt32
  /// The second scalar; 0 if there is none.
  let second: UInt32
  /// Whether the first scalar is a letter.
  let beginsWithLetter: Bool
  /// Whether the second scalar is a letter too, so that the line begins with a word; a tatweel is none: `هـ` is one letter.
  let beginsWithWord: Bool
  /// Where both, folded, stand in a table; `nil` if one of them folds away.
  private let slot: Int?

  /// Looks at the beginning of a line, markup and invisible characters left out.
  init(_ cursor: LabelCursor) {
    var cursor = cursor
    let first = cursor.next ?? 0
    cursor.advance()
    self.init(first, cursor.next ?? 0)
  }

  /// The opening of a line that begins with two scalars.
  init(_ first: UInt32, _ second: UInt32) {
    self.first = first
    self.second = second
    beginsWithLetter = CharacterClass.isLetter(first)
    beginsWithWord = beginsWithLetter && CharacterClass.isLetter(second) && second != 0x640
    slot = Self.slot(first, second)
  }

  /// Whether a bullet stands in front, behind which lists have their labels.
  var hasBullet: Bool { first == 0x2D || first == 0x2013 || first == 0x2022 }

  /// Whether the line begins with a word that may be one of those of a table.
  func mayBegin(_ table: [Bool]) -> Bool {
    beginsWithLetter && (slot.map { table[$0] } ?? true)
  }

  /// A table of folded words of two letters or more. Other words may share their slots.
  static func table(of words: some Sequence<String>) -> [Bool] {
    var table = [Bool](repeating: false, count: slotCount)
    for word in words {
      let scalars = word.unicodeScalars.prefix(2).map(\.value)
      if scalars.count == 2 { table[slot(folded: scalars[0], scalars[1])] = true }
    }
    return table
  }

  private static let slotCount = 1024

  private static func slot(_ first: UInt32, _ second: UInt32) -> Int? {
    let (one, ligature) = Folding.fold(first)
    guard let one, ligature == nil, let two = Folding.fold(second).first else { return nil }
    return slot(folded: one, two)
  }

  private static func slot(folded first: UInt32, _ second: UInt32) -> Int {
    Int(first &* 37 ^ second) & (slotCount - 1)
  }
}
