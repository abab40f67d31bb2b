/// Abbreviations that end with a full stop and stand before what belongs to them.
///
/// `etc.` and `إلخ.` are not among them: before a capital letter they end a sentence.
enum Abbreviations {
  private static let french: Set<String> = [
    "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "drs", "pr", "prof", "me", "mgr", "gal", "gen", "col", "cap",
    "cne",
    "lt", "st", "ste", "art", "arts", "al", "alin", "cf", "chap", "sect", "paragr", "fig", "tabl", "vol", "no",
    "nos", "n°", "num", "ref", "p", "pp", "ed", "eds", "env", "av", "bd", "boul", "tel", "ex", "hab", "sq", "sqq",
    "ibid",
    "vs", "ann", "dep", "cie", "ets", "janv", "fevr", "juill", "sept", "oct", "nov", "dec", "suiv",
    "trad", "coll", "approx", "suppl",
  ]
  private static let arabic: Set<String> = ["تل", "هاتف", "رقم"]

  /// Scalars of the longest, vowel marks included; longer words need not be folded.
  private static let longest = 8

  /// Whether a word, without its full stop, is one of them.
  static func contains(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count <= longest else { return false }
    let folded = Folding.fold(String(String.UnicodeScalarView(word)))
    return french.contains(folded) || arabic.contains(folded)
  }
}
