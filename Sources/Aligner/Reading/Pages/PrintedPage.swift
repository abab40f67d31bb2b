/// A page as it is printed: its words and where they stand.
struct PrintedPage: Sendable {
  /// The page, counted from 1.
  let number: Int
  /// Its size, in points.
  let width, height: Float
  /// Its words, in the order of the program that found them.
  var words: [PrintedWord] = []

  /// Fewest letters that tell something.
  private static let fewestLetters = 20
  /// Shares of letters from which on their font tells no codes: of such as can be none, which stand for spaces then, and of scripts that
  /// hardly anybody writes.
  private static let (mostImpossible, mostForeign) = (0.02, 0.3)

  /// Whether its font has no table of what its letters are, so that numbers of the font stand for them.
  var isWithoutCodes: Bool {
    var (all, impossible, foreign) = (0, 0, 0)
    for scalar in words.lazy.flatMap(\.text) {
      all += 1
      if scalar == "\u{FFFD}" {
        impossible += 1
      } else if Self.isRare(scalar) {
        foreign += 1
      }
    }
    return all >= Self.fewestLetters
      && (Double(impossible) >= Self.mostImpossible * Double(all) || Double(foreign) >= Self.mostForeign * Double(all))
  }

  /// Whether a letter is of none of the scripts that documents in many languages are written in.
  private static func isRare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // `œ`, `Œ`, `Ÿ`. Other letters of Eastern Europe stand for all of French in some fonts: `Ă` for `a`, `Đ` for `c`, `ϭ` for 1.
    case 0x152, 0x153, 0x178: false
    case 0x100...0x24F, 0x3E2...0x3FF: true
    // Latin, phonetic signs and marks; Greek, Cyrillic, Armenian, Hebrew; Arabic and its additions.
    case 0...0x77F: false
    // Signs, arrows, shapes; Chinese, Japanese and Korean; private codes and forms of print.
    case 0x1E00...0x2BFF, 0x3000...0x9FFF, 0xAC00...0xD7AF, 0xE000...0xFFFF: false
    // Hindi and Thai.
    case 0x900...0x97F, 0xE00...0xE7F: false
    default: true
    }
  }
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
