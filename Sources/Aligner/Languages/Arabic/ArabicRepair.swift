/// Undoes what programs that lay out or read pages do to Arabic, as far as a text alone tells.
///
/// Letters in the forms of print become letters; a text whose letters stand in the order of the page is read from the right; lam and
/// alef that were exchanged at the beginning of a word (`االجتماع`) stand in order again, since no word begins with two
/// alefs; a number between brackets that look outwards (`)2016(`) gets them right; a word that a tanwin ends is parted from the
/// next. All else stays here, lam-alef within words too: there `ال` may be right, and ``TurnedLamAlef`` asks the whole
/// document.
enum ArabicRepair {
  /// The letters of a text in the order of writing, none in a form of print. Complexity: linear.
  /// - Parameter isReversed: whether its letters stand in the order of the page, line by line (``ReversedArabic``).
  static func ordered(_ text: LinedText, isReversed: Bool) -> String {
    var ordered = text.text
    if isReversed {
      // A paragraph of Latin that quotes some Arabic runs from the left.
      let letters = VisualLine(text.text).letters
      // Before the forms of print become letters: lam and alef in one form are in order.
      ordered = text.mapLines { VisualLine($0).logical(isFromLeft: letters.fromLeft > letters.fromRight) }
    }
    return String(String.UnicodeScalarView(ordered.unicodeScalars.flatMap(PrintForm.letters)))
  }

  /// A text with beginnings and ends of words, and brackets, put right. Complexity: linear.
  static func mended(_ text: String) -> String {
    let packed = Array(text.unicodeScalars)
    var scalars: [Unicode.Scalar] = []
    var start = 0
    for border in Tanwin.borders(in: packed) {
      scalars += packed[start..<border] + [" "]
      start = border
    }
    scalars += packed[start...]
    for index in scalars.indices {
      if isTurnedLamAlef(scalars, at: index) { scalars.swapAt(index + 1, index + 2) }
      if let end = turnedBracketsEnd(scalars, at: index) { (scalars[index], scalars[end]) = ("(", ")") }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether an alef, an alef and a lam begin a word here, or stand behind its particle.
  private static func isTurnedLamAlef(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 2 < scalars.count,
      LamAlef.isTurned(scalars[index].value, scalars[index + 1].value, scalars[index + 2].value)
    else { return false }
    // A vowel mark belongs to the letter before it: `أيضًاالآن` has lost a space.
    func isLetter(_ index: Int) -> Bool {
      index >= 0
        && (CharacterClass.isArabicLetter(scalars[index].value) || CharacterClass.isArabicMark(scalars[index].value))
    }
    return !isLetter(index - 1) || LamAlef.isParticle(scalars[index - 1]) && !isLetter(index - 2)
  }

  /// Most digits between turned brackets: a year or the number of a document.
  private static let mostDigits = 5

  /// Where the bracket `(` is that closes a number behind `)`; `nil` if none does.
  private static func turnedBracketsEnd(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
    guard scalars[index] == ")", index == 0 || CharacterClass.isSpace(scalars[index - 1].value) else { return nil }
    let digits = scalars[(index + 1)...].prefix { CharacterClass.digitValue($0.value) != nil }
    guard (1...mostDigits).contains(digits.count), digits.endIndex < scalars.count, scalars[digits.endIndex] == "("
    else { return nil }
    return digits.endIndex
  }
}
