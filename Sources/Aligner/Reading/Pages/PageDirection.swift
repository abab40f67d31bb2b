/// How the letters of a document's pages are to be read: which way, and what the program that found them has turned round.
///
/// All that is decided for the document and not for each line, since one font or one program has set it all.
struct PageDirection: Sendable {
  /// Whether paragraphs of Arabic are laid out as if they ran from the left.
  private(set) var isFromLeft = true
  /// Whether brackets are as the page shows them, `(` at the left of what it encloses, also where that is read from the right.
  private(set) var isMirrored = false
  /// Whether lam and alef that are printed as one sign have come as two in the order of reading, and not of the page.
  private(set) var hasTurnedLamAlef = false

  /// Most lines that end in a mark within a paragraph for each that ends one.
  private static let mostBroken = 4

  /// Looks at all lines; linear.
  init(_ lines: [VisualLine]) {
    guard lines.reduce(0, { $0 + $1.letters.fromRight - $1.letters.fromLeft }) > 0 else { return }
    let directions = lines.map(\.direction)
    // A line that is broken behind a comma looks as if it ran from the right; nothing looks as if it ran from the left.
    isFromLeft = directions.count { $0 > 0 } * Self.mostBroken > directions.count { $0 < 0 }
    let brackets = lines.reduce((shown: 0, read: 0)) { sum, line in
      (sum.shown + line.brackets.shown, sum.read + line.brackets.read)
    }
    // Where paragraphs run from the left, brackets beside Latin letters do so too, and say nothing of the others.
    isMirrored = !isFromLeft && brackets.shown > brackets.read
    let ligatures = lines.reduce((turned: 0, sound: 0)) { sum, line in
      let count = LamAlef.count(inVisual: line.shown)
      return (sum.turned + count.turned, sum.sound + count.sound)
    }
    hasTurnedLamAlef = ligatures.turned > ligatures.sound
  }

  /// A line in the order of reading.
  func logical(_ line: VisualLine) -> String {
    let text = line.logical(isFromLeft: isFromLeft, isMirrored: isMirrored)
    return hasTurnedLamAlef ? LamAlef.mended(text) : text
  }
}
