/// The consonants that a name keeps when it is written in another script, by letters.
///
/// `Karabagh` and `قره باغ` differ in every letter, but `Bangladesh` and `بنغلاديش` have the same consonants once those are
/// put together that the scripts confuse: `g`, `k`, `q`, `kh` with `غ`, `ك`, `ق`, `خ`, `ج`. Vowels and the letters that
/// stand for them are left out. The idea is that of Soundex, of which Freeman, Condon and Ackerman ("Cross Linguistic Name
/// Matching in English and Arabic", HLT-NAACL 2006) made one for two scripts.
struct Consonants: Sendable {
  /// Consonants that are one across the scripts.
  enum Consonant: UInt8 {
    case b = 1
    case f, t, d, k, s, sh, l, r, m, n
  }

  private let base: UInt32
  /// By letter from `base` on: its consonant, or two of them in four bits each; 0 for a vowel.
  private let single: [UInt8]
  /// Letters that sound another way before some others: `ph`, `ch`, `c` before `e`.
  private let digraphs: [(letter: UInt32, next: LetterSet, consonant: UInt8)]
  private let firstLetters: LetterSet

  /// - Parameters:
  ///   - letters: which letters are which consonants; a letter in two rows is both, in their order.
  ///   - digraphs: by the letter, what it is before one of some others.
  init(_ letters: KeyValuePairs<Consonant, String>, digraphs: KeyValuePairs<Unicode.Scalar, (String, Consonant)> = [:])
  {
    let all = letters.flatMap { $0.value.unicodeScalars.map(\.value) }
    let (base, last) = (all.min() ?? 0, all.max() ?? 0)
    var single = [UInt8](repeating: 0, count: Int(last - base) + 1)
    for (consonant, letters) in letters {
      for letter in letters.unicodeScalars {
        single[Int(letter.value - base)] = single[Int(letter.value - base)] << 4 | consonant.rawValue
      }
    }
    (self.base, self.single) = (base, single)
    self.digraphs = digraphs.map { ($0.key.value, LetterSet($0.value.0), $0.value.1.rawValue) }
    firstLetters = LetterSet(String(String.UnicodeScalarView(digraphs.map(\.key))))
  }

  /// What a letter says before another: a consonant, two in four bits each, or 0 for none.
  @inline(__always)
  func consonants(of letter: UInt32, before next: UInt32) -> UInt8 {
    let place = letter &- base
    guard place < UInt32(single.count) else { return 0 }
    if firstLetters.contains(letter) {
      for digraph in digraphs where digraph.letter == letter && digraph.next.contains(next) { return digraph.consonant }
    }
    return single[Int(place)]
  }
}
