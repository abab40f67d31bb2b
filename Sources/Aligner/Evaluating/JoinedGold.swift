/// A gold standard whose units are joined into paragraphs, to see how well the units are found again within them.
///
/// Runs of links that stand in order on both sides are cut into paragraphs of two to eight links, and wherever a link has
/// no mark at its end, such as a heading: joined to the next, nobody could tell them apart. The lengths are drawn by a
/// generator that is the same each time. A unit may have several sentences: beads of parts of one link count as one.
/// Labels are taken off the units, which would give them away. Links that cross, or lack a side, stay outside.
struct JoinedGold: Sendable {
  /// The gold standard with the links that are within paragraphs.
  let gold: GoldStandard
  /// The paragraphs, given as a translation paragraph by paragraph.
  let paragraphs: Alignment

  private static let linksPerParagraph = 2...8

  /// Joins the units of a gold standard; linear.
  init(_ gold: GoldStandard) {
    var generator = SeededGenerator(seed: 1)
    var groups: [[UnitLink]] = []
    var room = 0
    for link in gold.links where Self.isWithin(link) {
      let last = groups.last?.last
      let goesOn =
        room > 0 && last.map { Self.showsEnd($0, of: gold) } == true
        && last?.source.last.map { $0 + 1 } == link.source.first
        && last?.target.last.map { $0 + 1 } == link.target.first
      if goesOn {
        groups[groups.count - 1].append(link)
      } else {
        groups.append([link])
        room = generator.number(in: Self.linksPerParagraph)
      }
      room -= 1
    }
    func document(_ side: GoldStandard.Side, _ units: KeyPath<UnitLink, [Int]>, _ language: Language) -> Document {
      let paragraphs = groups.enumerated().map { index, links in
        let text = links.flatMap { $0[keyPath: units] }.map { Self.unlabelled(side.units[$0]) }.joined(separator: " ")
        return Paragraph(kind: .body, text: text, place: SourcePlace(byteRange: 0..<0, line: index + 1))
      }
      return Document(language: language, name: gold.name, paragraphs: paragraphs)
    }
    paragraphs = Alignment(
      source: document(gold.source, \.source, .source), target: document(gold.target, \.target, .target),
      beads: groups.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) },
      verdict: .init(.yes, score: 0, probability: 1))
    let links = groups.flatMap { $0 }
    let within = (Set(links.flatMap(\.source)), Set(links.flatMap(\.target)))
    func side(_ side: GoldStandard.Side, _ within: Set<Int>) -> GoldStandard.Side {
      GoldStandard.Side(text: side.text, units: side.units, ignored: Set(side.units.indices).subtracting(within))
    }
    self.gold = GoldStandard(
      name: gold.name, source: side(gold.source, within.0), target: side(gold.target, within.1), links: links,
      group: gold.group, isPerturbed: gold.isPerturbed, perturbation: gold.perturbation)
  }

  /// Whether one can see where a link ends: a sentence does on one side, and at least a clause on the other.
  private static func showsEnd(_ link: UnitLink, of gold: GoldStandard) -> Bool {
    let ends = [(link.source, gold.source), (link.target, gold.target)].map { units, side in
      units.last.flatMap { unit in
        side.units[unit].unicodeScalars.last {
          !CharacterClass.isSpace($0.value) && !CharacterClass.isClosingMark($0.value)
        }?.value
      } ?? 0
    }
    return ends.contains(where: CharacterClass.endsSentence)
      && ends.allSatisfy { CharacterClass.endsSentence($0) || CharacterClass.endsClause($0) }
  }

  private static func isWithin(_ link: UnitLink) -> Bool {
    func isRun(_ units: [Int]) -> Bool { !units.isEmpty && zip(units, units.dropFirst()).allSatisfy { $0 + 1 == $1 } }
    return isRun(link.source) && isRun(link.target)
  }

  /// A unit from its first letter on, unless it has none.
  private static func unlabelled(_ unit: String) -> String {
    let letters = unit.unicodeScalars.drop { !CharacterClass.isLetter($0.value) }
    return letters.isEmpty ? unit : String(letters)
  }
}

extension SentenceAligner {
  /// Scores the sentences found in the paragraphs of a gold standard that are given.
  func score(_ joined: JoinedGold) -> SetScore {
    let start = ContinuousClock.now
    let alignment = align(joined.paragraphs)
    return SetScore(joined.gold, alignment, seconds: (ContinuousClock.now - start) / .seconds(1), joinsParts: true)
  }
}
