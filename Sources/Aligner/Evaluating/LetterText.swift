import Foundation

/// The doorway to what scoring compares: the letters of a text and nothing else.
///
/// Digits, punctuation, spaces, vowel marks, tatweel and case differ between a document and its gold standard without
/// anything being wrong: a label was taken off, lines were joined, a text was vocalised.
enum LetterText {
  /// The letters of a text: compatibility forms composed (NFKC), case folded, of general category L, no tatweel.
  ///
  /// ```swift
  /// LetterText.letters(of: "1. Œuvre « Straße »")   // the scalars of "œuvrestrasse"
  /// ```
  ///
  /// Complexity: linear.
  static func letters(of text: String) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: letters.append(scalar.value)
      case 0x41...0x5A: letters.append(scalar.value + 0x20)
      case 0..<0x80, 0x640: continue
      default:
        if scalar.properties.changesWhenCaseMapped {
          letters += caseFolded(scalar).filter(isLetter).map(\.value)
        } else if isLetter(scalar) {
          letters.append(scalar.value)
        }
      }
    }
    return letters
  }

  @inline(__always)
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Full case folding, which the standard library has no table of: lower, upper and lower case in turn come to the
  /// same for every scalar but the dotless i, which folds to itself, and Cherokee, which no document here is in.
  private static func caseFolded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.value == 0x131 { return [scalar] }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let upper = lower.flatMap { $0.properties.uppercaseMapping.unicodeScalars }
    return upper.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
  }
}
