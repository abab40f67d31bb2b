import Foundation

/// Undoes what programs that lay out or read pages do to Arabic, as far as that is safe.
///
/// Letters in the forms of print become letters; lam and alef that were exchanged at the beginning of a word (`االجتماع`) stand
/// in order again, since no word begins with two alefs; a number between brackets that look outwards (`)2016(`) gets them
/// right; a text whose letters stand in the order of the page (``ReversedArabic``) is read from the right. All else stays here,
/// lam-alef within words too: there `ال` may be right, and ``TurnedLamAlef`` asks the whole document.
package enum ArabicRepair {
  /// The text repaired; `nil` if there is nothing to repair. Complexity: linear.
  package static func repaired(_ text: String) -> String? {
    guard mayNeedRepair(text) else { return nil }
    var scalars = text.unicodeScalars.flatMap(letters)
    if ReversedArabic.isFound(in: scalars) {
      // Before the forms of print become letters: lam and alef in one form are in order.
      scalars = VisualLine(text).logical(isFromLeft: false).unicodeScalars.flatMap(letters)
    }
    for index in scalars.indices {
      if isTurnedLamAlef(scalars, at: index) { scalars.swapAt(index + 1, index + 2) }
      if let end = turnedBracketsEnd(scalars, at: index) { (scalars[index], scalars[end]) = ("(", ")") }
    }
    let repaired = String(String.UnicodeScalarView(scalars))
    // By bytes: composed and decomposed forms are equal strings.
    return repaired.utf8.elementsEqual(text.utf8) ? nil : repaired
  }

  /// A quick look at the bytes that may err on the side of yes: at a form of print, two alefs and a lam, a bracket before
  /// what begins like a digit, or a letter that ends words behind none.
  private static func mayNeedRepair(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0xEF: return true
      case 0x29 where index + 1 < bytes.count:
        if (0x30...0x39).contains(bytes[index + 1]) || [0xD9, 0xDB].contains(bytes[index + 1]) { return true }
      case 0xD8 where index + 5 < bytes.count && bytes[index + 1] == 0xA7 && bytes[index + 2] == 0xD8:
        let isAlef =
          bytes[index + 3] == 0xA2 || bytes[index + 3] == 0xA3 || bytes[index + 3] == 0xA5 || bytes[index + 3] == 0xA7
        if isAlef, bytes[index + 4] == 0xD9, bytes[index + 5] == 0x84 { return true }
      case 0xA9 where index > 0 && bytes[index - 1] == 0xD8, 0x89 where index > 0 && bytes[index - 1] == 0xD9:
        if index == 1 || bytes[index - 2] < 0x80 { return true }
      default: break
      }
    }
    return false
  }

  /// The letters of a form of print; every other scalar is itself.
  ///
  /// Compatibility decomposition of all scalars would rewrite no-break spaces, `…`, `²` and `ﬁ`, and of phrases such as ﷺ
  /// make a sentence.
  private static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0xFB50...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFDF1, 0xFE70...0xFEFC:
      Array(String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars)
    default: [scalar]
    }
  }

  private static let alefs: Set<Unicode.Scalar> = ["\u{627}", "\u{622}", "\u{623}", "\u{625}"]
  /// What may stand in front of the article in one word.
  private static let particles: Set<Unicode.Scalar> = ["\u{648}", "\u{641}", "\u{628}", "\u{643}"]

  /// Whether an alef, an alef and a lam begin a word here, or stand behind its particle.
  private static func isTurnedLamAlef(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "\u{627}", index + 2 < scalars.count, scalars[index + 2] == "\u{644}",
      alefs.contains(scalars[index + 1])
    else { return false }
    // A vowel mark belongs to the letter before it: `أيضًاالآن` has lost a space.
    func isLetter(_ index: Int) -> Bool {
      index >= 0
        && (CharacterClass.isArabicLetter(scalars[index].value) || CharacterClass.isArabicMark(scalars[index].value))
    }
    return !isLetter(index - 1) || particles.contains(scalars[index - 1]) && !isLetter(index - 2)
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
