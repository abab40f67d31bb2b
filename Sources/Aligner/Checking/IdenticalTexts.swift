/// Short texts that the target has as the source has them, and that are no names: a cell or segment that was left as it was.
struct IdenticalTexts {
  /// The pairs of paragraphs, in order.
  let pairs: [(source: Int, target: Int)]

  /// Looks through an alignment; linear.
  /// - Parameter letters: of the paragraphs of both sides.
  init(_ alignment: Alignment, source: [ParagraphLetters], target: [ParagraphLetters]) {
    let (here, there) = (alignment.source.paragraphs, alignment.target.paragraphs)
    let same = alignment.beads.filter { bead in
      guard bead.isSinglePair else { return false }
      let (first, other) = (bead.source.lowerBound, bead.target.lowerBound)
      return target[other].counts.latinWords > 0 && target[other].counts.arabicLetters == 0
        && !target[other].isRunningLatin && source[first].length == target[other].length
        && FoldedKey.key(here[first].text) == FoldedKey.key(there[other].text)
    }
    guard !same.isEmpty else {
      pairs = []
      return
    }
    let plain = Set(here.flatMap { Self.words(of: $0.text).filter(Self.isPlain).map { Folding.fold(String($0)) } })
    pairs = same.map { ($0.source.lowerBound, $0.target.lowerBound) }.filter { pair in
      Self.words(of: there[pair.1].text).contains { plain.contains(Folding.fold(String($0))) }
    }
  }

  /// Shorter words are as often parts of names, and letters of formulas.
  private static let shortest = 4

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter }.filter { $0.count >= shortest }
  }

  /// Whether a word begins in lower case, as names do not.
  private static func isPlain(_ word: Substring) -> Bool { word.first?.isLowercase == true }
}
