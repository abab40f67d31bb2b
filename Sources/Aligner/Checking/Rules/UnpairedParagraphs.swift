/// The paragraphs of one side that have no counterpart, and where that would be.
///
/// Documents of one side often have a cover page, with the issuing body and the title once more, that those of the other
/// have not: such lines are worth a note and no more. Where the pairs are given, it is a unit that one side of is empty, and has a
/// place already.
enum UnpairedParagraphs {
  /// Source paragraphs without counterpart in the target.
  static func missing(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    findings(by: rule, in: bitext, of: bitext.source) { paragraph, place in
      let (language, name) = (bitext.target.document.language, bitext.source.quotedName(of: paragraph))
      if !bitext.alignment.hasGivenPairs, let heading = bitext.source.heading(paragraph) {
        return .missing(heading: heading, in: language, place)
      }
      return bitext.alignment.hasGivenPairs ? .noText(name, in: language) : .missing(name, in: language, place)
    }
  }

  /// Target paragraphs without counterpart in the source.
  static func extra(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    findings(by: rule, in: bitext, of: bitext.target) { paragraph, place in
      let (here, there) = (bitext.target.document.language, bitext.source.document.language)
      let name = bitext.target.quotedName(of: paragraph)
      if !bitext.alignment.hasGivenPairs, let heading = bitext.target.heading(paragraph) {
        return .extra(heading: heading, of: here, notIn: there, place)
      }
      return bitext.alignment.hasGivenPairs ? .noText(name, in: there) : .extra(name, of: here, notIn: there, place)
    }
  }

  /// All of one side, in order; what was merely left in the other language is not missing.
  private static func findings(
    by rule: CheckRule, in bitext: CheckedBitext, of side: CheckedBitext.Side,
    message: (_ paragraph: Int, _ place: Message) -> Message
  ) -> [Finding] {
    let other = side.isSource ? bitext.target : bitext.source
    let titleEnd = bitext.alignment.hasGivenPairs ? 0 : titleEnd(of: side, in: bitext)
    return bitext.alignment.beads.enumerated().filter(\.element.isUnpaired).flatMap { index, bead in
      side.paragraphs(of: bead).filter { !bitext.copies.contains($0, on: side) }.map { paragraph in
        rule.finding(
          message(paragraph, other.place(of: index)), on: side, at: .init(paragraph: paragraph),
          severity: paragraph < titleEnd ? .note : nil)
      }
    }
  }

  /// Behind the last line of the document's title block; 0 if none of its lines has a counterpart: then the title itself
  /// is missing.
  private static func titleEnd(of side: CheckedBitext.Side, in bitext: CheckedBitext) -> Int {
    let end = side.document.paragraphs.prefix { $0.kind == .heading }.count
    return side.beads[..<end].contains { !bitext.alignment.beads[$0].isUnpaired } ? end : 0
  }
}

/// Paragraphs that stand in the target document as they are in the source, found among those without counterpart.
struct UntranslatedCopies {
  /// The copies: the source paragraph and the target's, in the order of the latter.
  private(set) var pairs: [(source: Int, target: Int)] = []
  private let sources: Set<Int>
  private let targets: Set<Int>

  /// - Parameter letters: of the target's paragraphs.
  init(_ alignment: Alignment, letters: [ParagraphLetters]) {
    let beads = alignment.beads
    let (source, target) = (alignment.source.paragraphs, alignment.target.paragraphs)
    let foreign = beads.filter(\.source.isEmpty).flatMap(\.target).filter { letters[$0].isRunningLatin }
    if !foreign.isEmpty {
      var free: [[UInt32]: [Int]] = [:]
      // The first comes last, so that it is taken first at no cost.
      for index in beads.filter(\.target.isEmpty).flatMap(\.source).reversed() {
        free[FoldedKey.key(source[index].text), default: []].append(index)
      }
      for index in foreign {
        if let first = free[FoldedKey.key(target[index].text)]?.popLast() { pairs.append((first, index)) }
      }
    }
    sources = Set(pairs.map(\.source))
    targets = Set(pairs.map(\.target))
  }

  /// Whether a paragraph is one of them.
  func contains(_ paragraph: Int, on side: CheckedBitext.Side) -> Bool {
    (side.isSource ? sources : targets).contains(paragraph)
  }
}
