/// Undoes what pages and programs do to the Arabic of a whole document: what a text alone tells (``ArabicRepair``), and what only
/// the words of the document tell together (``TurnedLamAlef``, ``WordDivision``).
enum ArabicDocumentRepair {
  /// The texts repaired; `nil` for each that there is nothing to repair in.
  ///
  /// A document that looks sound costs a look at its bytes. Complexity: linear.
  /// - Parameter known: what a lexicon knows; asked only if something looks damaged.
  static func repaired(_ texts: [LinedText], known: () -> KnownStems) -> [String?] {
    let ordered = ordered(texts)
    let inOrder = zip(ordered, texts).map { $0 ?? $1.text }
    var whole = ParallelMap.map(texts.count) { index in ordered[index].map(ArabicRepair.mended) ?? inOrder[index] }
    // Words that begin with the damage are repaired alone already: as they were before, they tell of it.
    let isMended = ordered.indices.contains { ordered[$0] != nil && !whole[$0].utf8.elementsEqual(inOrder[$0].utf8) }
    if isMended || LamAlefPairs(inTexts: inOrder).areTurned,
      let turned = TurnedLamAlef(ArabicRuns(inOrder), known: known)
    {
      whole = rewritten(whole) { $0.turnBack($1, $2, by: turned) }
    }
    let suspicious = ParallelMap.map(whole.count) { [whole] in LostSpaces.areSuspected(in: whole[$0]) }
    if suspicious.contains(true), let division = WordDivision(ArabicRuns(whole), known: known) {
      whole = rewritten(whole) { $0.divide($1, $2, by: division) }
    }
    // By bytes: composed and decomposed forms are equal strings.
    return zip(whole, texts).map { $0.utf8.elementsEqual($1.text.utf8) ? nil : $0 }
  }

  /// Those texts that may be damaged, with their letters in the order of writing and in no form of print; `nil` for all
  /// others.
  private static func ordered(_ texts: [LinedText]) -> [String?] {
    let isNeeded = ParallelMap.map(texts.count) { ArabicRepair.mayBeNeeded(for: texts[$0].text) }
    let proofs = ParallelMap.map(texts.count) {
      isNeeded[$0] && ReversedArabic.signs(of: texts[$0].text).areProof
    }
    // A sound document has none, and pays for no more.
    let reversed =
      proofs.contains(true)
      ? ReversedArabic.reversed(ParallelMap.map(texts.count) { ReversedArabic.signs(of: texts[$0].text) })
      : proofs
    return ParallelMap.map(texts.count) {
      isNeeded[$0] || reversed[$0] ? ArabicRepair.ordered(texts[$0], isReversed: reversed[$0]) : nil
    }
  }

  /// Texts with their runs of letters changed, on all cores: `places` says where in the scalars of the text each letter stands.
  private static func rewritten(
    _ texts: [String], _ change: @Sendable (inout Rewriting, _ letters: [UInt8], _ places: [Int]) -> Void
  ) -> [String] {
    ParallelMap.map(texts.count, isHeavy: true) { index in
      var rewriting = Rewriting(scalars: Array(texts[index].unicodeScalars))
      ArabicRuns.forEach(in: texts[index]) { change(&rewriting, $0, $1) }
      return rewriting.isChanged ? rewriting.text : texts[index]
    }
  }

  /// A text whose runs are changed one after the other.
  private struct Rewriting {
    var scalars: [Unicode.Scalar]
    private var isSwapped = false
    /// The scalars before which a space is put in, in order.
    private var spaces: [Int] = []

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    var isChanged: Bool { isSwapped || !spaces.isEmpty }

    var text: String {
      var text = String.UnicodeScalarView()
      var start = 0
      for space in spaces {
        text += scalars[start..<space]
        text.append(" ")
        start = space
      }
      return String(text + scalars[start...])
    }

    mutating func turnBack(_ letters: [UInt8], _ places: [Int], by turned: TurnedLamAlef) {
      let hasFathatan = places.last.map { $0 + 1 < scalars.count && scalars[$0 + 1] == "\u{64B}" } ?? false
      guard let mended = turned.mended(letters, hasFathatan: hasFathatan) else { return }
      isSwapped = true
      var index = 0
      while index < letters.count {
        if mended[index] == letters[index] {
          index += 1
        } else {
          scalars.swapAt(places[index], places[index + 1])
          index += 2
        }
      }
    }

    mutating func divide(_ letters: [UInt8], _ places: [Int], by division: WordDivision) {
      guard let lengths = division.lengths(of: letters) else { return }
      var next = 0
      for length in lengths.dropLast() {
        next += length
        spaces.append(places[next])
      }
    }
  }
}
