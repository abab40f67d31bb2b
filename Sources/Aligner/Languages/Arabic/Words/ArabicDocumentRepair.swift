/// Undoes what pages and programs do to the Arabic of a whole document: what a text alone tells (``ArabicRepair``), and what only
/// the words of the document tell together (``TurnedLamAlef``, ``WordDivision``).
enum ArabicDocumentRepair {
  /// The texts repaired; `nil` for each that there is nothing to repair in.
  ///
  /// A document that looks sound costs a look at its bytes. Complexity: linear.
  /// - Parameter known: what a lexicon knows; asked only if something looks damaged.
  static func repaired(_ texts: [LinedText], known: () -> KnownStems) -> [String?] {
    let signs = ParallelMap.map(texts.count) { ArabicSigns(in: texts[$0].text) }
    let ordered = ordered(texts, signs)
    var changed = ParallelMap.map(texts.count) { ordered[$0].map(ArabicRepair.mended) }
    // Words that begin with the damage are repaired alone already: as they were before, they tell of it.
    let isMended = texts.indices.contains { !isSame(changed[$0], ordered[$0]) }
    if isMended || pairs(in: ordered, signs).areTurned,
      let turned = TurnedLamAlef(ArabicRuns(whole(ordered, texts)), known: known)
    {
      changed = rewritten(changed, texts) { $0.turnBack($1, $2, by: turned) }
    }
    let isDivided = texts.indices.contains { index in
      changed[index].map { ArabicSigns(in: $0).mayHaveLostSpaces } ?? signs[index].mayHaveLostSpaces
    }
    if isDivided, let division = WordDivision(ArabicRuns(whole(changed, texts)), known: known) {
      changed = rewritten(changed, texts) { $0.divide($1, $2, by: division) }
    }
    return zip(changed, texts).map { isSame($0, $1.text) ? nil : $0 }
  }

  /// Whether nothing is another text than before, by bytes: composed and decomposed forms are equal strings.
  private static func isSame(_ changed: String?, _ before: String?) -> Bool {
    guard let changed, let before else { return changed == nil }
    return changed.utf8.elementsEqual(before.utf8)
  }

  /// All texts as they are now.
  private static func whole(_ changed: [String?], _ texts: [LinedText]) -> [String] {
    zip(changed, texts).map { $0 ?? $1.text }
  }

  /// How often lam and alef stand in either order in all texts.
  private static func pairs(in changed: [String?], _ signs: [ArabicSigns]) -> LamAlefPairs {
    zip(changed, signs).reduce(into: LamAlefPairs()) { all, text in
      all.add(text.0.map { ArabicSigns(in: $0).pairs } ?? text.1.pairs)
    }
  }

  /// Those texts that may be damaged, with their letters in the order of writing and in no form of print; `nil` for all
  /// others.
  private static func ordered(_ texts: [LinedText], _ signs: [ArabicSigns]) -> [String?] {
    let proofs = ParallelMap.map(texts.count) {
      signs[$0].mayNeedRepair && ReversedArabic.signs(of: texts[$0].text).areProof
    }
    // A sound document has none, and pays for no more.
    let reversed =
      proofs.contains(true)
      ? ReversedArabic.reversed(ParallelMap.map(texts.count) { ReversedArabic.signs(of: texts[$0].text) })
      : proofs
    return ParallelMap.map(texts.count) {
      signs[$0].mayNeedRepair || reversed[$0] ? ArabicRepair.ordered(texts[$0], isReversed: reversed[$0]) : nil
    }
  }

  /// Texts with their runs of letters changed, on all cores: `places` says where in the scalars of the text each letter stands.
  private static func rewritten(
    _ changed: [String?], _ texts: [LinedText],
    _ change: @Sendable (inout Rewriting, _ letters: [UInt8], _ places: [Int]) -> Void
  ) -> [String?] {
    ParallelMap.map(texts.count, isHeavy: true) { index in
      let text = changed[index] ?? texts[index].text
      var rewriting = Rewriting(scalars: Array(text.unicodeScalars))
      ArabicRuns.forEach(in: text) { change(&rewriting, $0, $1) }
      return rewriting.isChanged ? rewriting.text : changed[index]
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
