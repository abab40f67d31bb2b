/// The paragraphs of one side that have no counterpart, and where that would be.
///
/// Documents of one side often have a cover page, with the issuing body and the title once more, that those of the other
/// have not: such lines are worth a note and no more. Where the pairs are given, it is a unit that one side of is empty, and has a
/// place already.
enum UnpairedParagraphs {
  /// Source paragraphs without counterpart in the target.
  static func missing(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let (source, target) = (bitext.source, bitext.target)
    let (language, twins) = (target.document.language, NumberedTwins(bitext.alignment))
    return findings(by: rule, in: bitext, of: source, twins) { unit, paragraph, place in
      if let twin = twins.target(of: paragraph) {
        return rule.finding(
          .missing(
            source.quotedName(of: paragraph), in: language, where: target.name(of: twin), is: target.quotation(of: twin)
          ),
          source: .init(paragraph: paragraph), target: .init(paragraph: twin))
      }
      let message: Message =
        switch unit {
        case .text(let name) where bitext.alignment.hasGivenPairs: .noText(name, in: language)
        case .text(let name): .missing(name, in: language, place)
        case .masculine(let name): .missing(masculine: name, in: language, place)
        }
      return rule.finding(message, source: .init(paragraph: paragraph))
    }
  }

  /// Target paragraphs without counterpart in the source; those that are told of where the source's is missing are left out.
  static func extra(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let (here, there) = (bitext.target.document.language, bitext.source.document.language)
    let twins = NumberedTwins(bitext.alignment)
    return findings(by: rule, in: bitext, of: bitext.target, twins) { unit, paragraph, place in
      guard twins.source(of: paragraph) == nil else { return nil }
      let message: Message =
        switch unit {
        case .text(let name) where bitext.alignment.hasGivenPairs: .noText(name, in: there)
        case .text(let name): .extra(name, of: here, notIn: there, place)
        case .masculine(let name): .extra(masculine: name, of: here, notIn: there, place)
        }
      return rule.finding(message, target: .init(paragraph: paragraph))
    }
  }

  /// What a sentence says to be missing.
  private enum Unit {
    case text(Message)
    /// What is masculine in Arabic, too: a heading, a table or a row of one.
    case masculine(Message)
  }

  /// All of one side, in order; what was merely left in the other language is not missing, and of a table or row only the first cell
  /// is told of.
  private static func findings(
    by rule: CheckRule, in bitext: CheckedBitext, of side: CheckedBitext.Side, _ twins: NumberedTwins,
    finding: (_ unit: Unit, _ paragraph: Int, _ place: Message) -> Finding?
  ) -> [Finding] {
    let other = side.isSource ? bitext.target : bitext.source
    let titleEnd = bitext.alignment.hasGivenPairs ? 0 : titleEnd(of: side, in: bitext)
    let unpaired = bitext.alignment.beads.enumerated().filter(\.element.isUnpaired).flatMap { index, bead in
      side.paragraphs(of: bead).filter { !bitext.copies.contains($0, on: side) }.map { (bead: index, paragraph: $0) }
    }
    let tables = WholeTables(of: bitext.alignment.hasGivenPairs ? [] : unpaired.map(\.paragraph), in: side.document)
    return unpaired.compactMap { bead, paragraph in
      let whole = tables.whole(of: paragraph)
      if let whole, whole.first != paragraph { return nil }
      let unit: Unit =
        if let whole {
          .masculine(ParagraphName.quoted(whole.name, paragraph, in: side.document))
        } else if !bitext.alignment.hasGivenPairs, let heading = side.heading(paragraph) { .masculine(heading) } else {
          .text(side.quotedName(of: paragraph))
        }
      let surroundings = twins.surroundings(
        of: paragraph, ofSource: side.isSource, other.surroundings(of: bead), count: other.document.paragraphs.count)
      var found = finding(unit, paragraph, other.place(between: surroundings))
      if paragraph < titleEnd { found?.severity = .note }
      return found
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
