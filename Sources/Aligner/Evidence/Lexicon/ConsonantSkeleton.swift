/// The consonants of a stem, reduced to what survives when a name goes from one script to the other.
///
/// `Zorobabel` and `زربابل` both are `zrbbl`. Vowels and semivowels are left out, and sounds that one script does not
/// tell apart are one: p and b, v and f, g and j, the sibilants, the emphatics.
struct ConsonantSkeleton: Hashable, Comparable {
  /// The classes of the consonants, four bits each, the last in the lowest bits.
  private let packed: UInt32

  /// Fewer consonants than this say nothing.
  static let shortest = 3

  /// The skeleton of a folded stem; `nil` if it is too short.
  init?(_ stem: WordKey) {
    var packed: UInt32 = 0
    var count = 0
    var previous: UInt32 = 0
    let letters = stem.text.unicodeScalars.map(\.value)
    for (index, letter) in letters.enumerated() {
      let consonant = Self.consonant(letter, before: index + 1 < letters.count ? letters[index + 1] : 0)
      // A doubled letter is one sound in French, and Arabic does not write the second.
      if consonant != 0, letter != previous {
        packed = packed << 4 | consonant
        count += 1
      }
      previous = letter
    }
    guard count >= Self.shortest else { return nil }
    self.packed = packed
  }

  static func < (left: ConsonantSkeleton, right: ConsonantSkeleton) -> Bool { left.packed < right.packed }

  /// The class of a letter, from 1; 0 for what is left out.
  private static func consonant(_ letter: UInt32, before next: UInt32) -> UInt32 {
    switch Unicode.Scalar(letter) {
    case "b", "p", "ب": 1
    case "f", "v", "ف": 2
    case "t", "ت", "ط", "ث": 3
    case "d", "د", "ض": 4
    case "c" where next == 0x65 || next == 0x69 || next == 0x68: 5
    case "s", "z", "س", "ص", "ز", "ش", "ذ", "ظ": 5
    case "g", "j", "ج", "غ": 6
    case "k", "q", "c", "x", "ك", "ق", "خ": 7
    case "l", "ل": 8
    case "m", "م": 9
    case "n", "ن": 10
    case "r", "ر": 11
    default: 0
    }
  }
}
