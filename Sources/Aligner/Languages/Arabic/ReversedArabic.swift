/// Tells Arabic whose letters stand in the order in which a page shows them, from the left: `ةنجللا` for `اللجنة`.
///
/// No word begins with teh marbuta or alef maksura; few that are in order end in `لا`, the article turned round. Words that
/// end in those letters, or begin with the article, are in order. Letters in the forms of print tell it of each word, since the
/// one that begins a word has another form than the one that ends it.
enum ReversedArabic {
  /// Least letters of a word that says something; torn letters are short.
  private static let leastLetters = 3
  /// Least letters of a word that has the article.
  private static let leastWithArticle = 5

  /// What the words of a text say.
  struct Signs {
    /// Words that cannot be in order.
    fileprivate(set) var impossible = 0
    /// Words that end as the article does when it is turned round.
    fileprivate(set) var turned = 0
    /// Words that are in order.
    fileprivate(set) var ordered = 0

    /// How much more speaks for letters in the order of the page than against it. Words in order count double, so that what is
    /// sound stays.
    var balance: Int { 2 * impossible + turned - 2 * ordered }
    /// Whether the text alone tells: one word at least that cannot be in order, and few that are. Of the Arabic paragraphs of
    /// the corpora and the development data none is so, and of those turned round nine in ten are.
    var areProof: Bool { impossible > 0 && balance > 0 }
  }

  /// Reads the signs of a text; linear.
  static func signs(of text: String) -> Signs {
    var signs = Signs()
    let letters = text.unicodeScalars.filter { !CharacterClass.isArabicMark($0.value) }
    for word in letters.split(whereSeparator: { !CharacterClass.isArabicLetter($0.value) }) {
      guard word.count >= leastLetters, let first = word.first, let last = word.last else { continue }
      if isFinal(first) || isTurned(first, last) {
        signs.impossible += 1
      } else if isFinal(last) || isTurned(last, first) {
        signs.ordered += 1
      }
      guard word.count >= leastWithArticle else { continue }
      if word.starts(with: ["\u{627}", "\u{644}"]) { signs.ordered += 1 }
      if word.suffix(2).elementsEqual(["\u{644}", "\u{627}"]) { signs.turned += 1 }
    }
    return signs
  }

  /// Whether a letter only ever ends a word: teh marbuta, alef maksura, and their forms in print.
  private static func isFinal(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x629, 0x649, 0xFE93, 0xFE94, 0xFEEF, 0xFEF0: true
    default: false
    }
  }

  /// Whether the form of a word's first letter is one that follows another, or that of the last one that another follows, and
  /// neither the other way round, as in words that are torn.
  private static func isTurned(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
    let (first, last) = (PrintForm(first), PrintForm(last))
    return first != .initial && last != .final && (first == .final || last == .initial)
  }

  /// What it costs, in units of ``Signs/balance``, that the order changes between two paragraphs: two words in order keep one
  /// paragraph of a reversed document as it is.
  private static let changeCost = 2
  /// Paragraphs that must prove it in a stretch that is reversed, or the share of its texts, one in so many.
  private static let leastProofs = 2
  private static let leastShare = 3

  /// Which texts of a document are reversed, by what each says and those around it.
  ///
  /// A program that turns one paragraph round turns the whole document or page round, and what speaks for itself is rarely
  /// alone. So the likeliest stretches are taken, in the manner of Viterbi; those in which too few prove it have only these
  /// reversed. Linear.
  static func reversed(_ signs: [Signs]) -> [Bool] {
    var reversed = likeliest(signs.map(\.balance))
    var start = 0
    while start < signs.count {
      let end = reversed[start...].firstIndex(of: !reversed[start]) ?? signs.count
      let stretch = start..<end
      let proofs = stretch.filter { signs[$0].areProof }
      if !reversed[start] || proofs.count < leastProofs && proofs.count * leastShare < stretch.count {
        for index in stretch { reversed[index] = signs[index].areProof }
      }
      start = end
    }
    return reversed
  }

  /// The states with the highest sum of balances of what is reversed, less the costs of changes.
  private static func likeliest(_ balances: [Int]) -> [Bool] {
    // For each text, whether the best way to either state comes from the other one.
    var changes: [(toSound: Bool, toReversed: Bool)] = []
    var (sound, turned) = (0, 0)
    for balance in balances {
      let change = (toSound: turned - changeCost > sound, toReversed: sound - changeCost >= turned)
      changes.append(change)
      (sound, turned) = (
        change.toSound ? turned - changeCost : sound, balance + (change.toReversed ? sound - changeCost : turned)
      )
    }
    var isReversed = turned > sound
    var states = [Bool](repeating: false, count: balances.count)
    for index in balances.indices.reversed() {
      states[index] = isReversed
      if isReversed ? changes[index].toReversed : changes[index].toSound { isReversed.toggle() }
    }
    return states
  }
}
