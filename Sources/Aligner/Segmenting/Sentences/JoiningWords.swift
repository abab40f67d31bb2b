/// Words by which one language goes on, behind a comma, where the other may begin a sentence.
enum JoiningWords {
  private static let french: Set<String> = [
    "et", "mais", "car", "puis", "or", "donc", "ainsi", "alors", "tandis", "ce", "cela", "il", "elle", "ils", "elles",
  ]
  private static let arabic: Set<String> = ["كما", "ثم", "حيث", "بينما", "لكن", "اذ", "غير", "الا", "وهو", "وهي"]
  /// Least letters of an Arabic word that و or ف is put before, so that `وقت` or `في` are not taken for one.
  private static let leastLetters = 4

  /// Whether a text begins with one of them, or with و or ف joined to a word.
  static func begins(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = scalars.prefix { CharacterClass.isLetter($0.value) || CharacterClass.isArabicMark($0.value) }
    guard let first = word.first else { return false }
    let folded = Folding.fold(String(String.UnicodeScalarView(word)))
    if french.contains(folded) || arabic.contains(folded) { return true }
    let isJoined = first.value == 0x648 || first.value == 0x641
    return isJoined && folded.unicodeScalars.count >= leastLetters
  }
}
