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
  /// Both, folded, as one number; `nil` if one of them folds away.
  let key: UInt64?

  /// Looks at the beginning of a line, markup and invisible characters left out.
  init(_ cursor: LabelCursor) {
    var cursor = cursor
    first = cursor.next ?? 0
    cursor.advance()
    second = cursor.next ?? 0
    beginsWithLetter = CharacterClass.isLetter(first)
    beginsWithWord = beginsWithLetter && CharacterClass.isLetter(second) && second != 0x640
    key = Self.key(first, second)
  }

  /// Whether a bullet stands in front, behind which lists have their labels.
  var hasBullet: Bool { first == 0x2D || first == 0x2013 || first == 0x2022 }

  /// Whether the line begins with a word that may be one of those with the given keys.
  func mayBegin(_ keys: Set<UInt64>) -> Bool {
    beginsWithLetter && (key.map { keys.contains($0) } ?? true)
  }

  /// The keys of folded words of two letters or more.
  static func keys(of words: some Sequence<String>) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for word in words {
      let scalars = word.unicodeScalars.prefix(2).map(\.value)
      if scalars.count == 2 { keys.insert(UInt64(scalars[0]) << 32 | UInt64(scalars[1])) }
    }
    return keys
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64? {
    let (one, ligature) = Folding.fold(first)
    guard let one, ligature == nil, let two = Folding.fold(second).first else { return nil }
    return UInt64(one) << 32 | UInt64(two)
  }
}
