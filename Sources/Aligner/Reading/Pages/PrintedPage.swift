/// A page as it is printed: its words and where they stand.
struct PrintedPage: Sendable {
  /// The page, counted from 1.
  let number: Int
  /// Its size, in points.
  let width, height: Float
  /// Its words, in the order of the program that found them.
  var words: [PrintedWord] = []
}

/// A word as it stands on a page, which has its origin at the upper left, in points.
struct PrintedWord: Sendable {
  /// Its letters from the left, also where they run from the right.
  var text: [Unicode.Scalar]
  /// The box around it, as high as the letters of its font can be.
  var left, right, top, bottom: Float

  /// The height of its box, which tells the size of its letters.
  var height: Float { bottom - top }
  /// Half-way between its top and its bottom: the same for all that stands on one line.
  var middle: Float { (top + bottom) / 2 }

  /// Whether both boxes have a part in common.
  func crosses(_ other: PrintedWord) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether it is a number and nothing else.
  var isNumber: Bool { !text.isEmpty && text.allSatisfy { CharacterClass.digitValue($0.value) != nil } }

  /// Its value if it is a number of at most six digits.
  var number: Int? {
    guard isNumber, text.count <= 6 else { return nil }
    return text.reduce(0) { $0 * 10 + (CharacterClass.digitValue($1.value) ?? 0) }
  }
}
