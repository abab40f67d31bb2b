/// The beads of an alignment in terms of the units of a gold standard.
///
/// What is mapped are the texts that ``TSVFormat`` writes unless asked otherwise, clean and without labels, so that a
/// score is one of the output that users get.
struct MappedBeads {
  /// A paired bead that is a link of units.
  struct Link {
    var units: UnitLink
    var confidence: Double
  }

  /// Paired beads, without units that do not count. A side is empty where a text is no unit.
  private(set) var links: [Link] = []
  /// Unpaired paragraphs that are units: the claim that none of these has a counterpart.
  private(set) var unpaired: [Claim] = []
  /// The units of each bead.
  private(set) var beads: [UnitLink] = []
  /// How many texts of paired beads are no unit.
  private(set) var unmappedCount = 0

  /// Maps the beads of an alignment; about linear in the length of the documents.
  /// - Parameter joinsParts: whether beads next to each other that are parts of one gold link count as one.
  init(_ alignment: Alignment, to gold: GoldStandard, joinsParts: Bool = false) {
    var (source, target) = (
      UnitMapper(gold.source.units, takesParts: joinsParts), UnitMapper(gold.target.units, takesParts: joinsParts)
    )
    // The gold link that each source unit is in.
    let wholes =
      joinsParts
      ? Dictionary(
        gold.links.flatMap { link in link.source.map { ($0, link) } }, uniquingKeysWith: { first, _ in first })
      : [:]
    // Unpaired paragraphs are mapped among all others, but must not lead astray the mapping of the links: users only
    // see those.
    var (allSource, allTarget) = (source, target)
    let pairedSource = DeletionScore.paired(gold.links, \.source)
    let pairedTarget = DeletionScore.paired(gold.links, \.target)
    for bead in alignment.beads {
      let text = BeadText(bead, of: alignment, keepsLabels: false)
      let sourceLetters = LetterText.letters(of: Self.field(text.source))
      let targetLetters = LetterText.letters(of: Self.field(text.target))
      let all = (allSource.units(ofLetters: sourceLetters), allTarget.units(ofLetters: targetLetters))
      beads.append(UnitLink(source: all.0, target: all.1))
      if bead.isUnpaired {
        claim(all.0, in: gold.source, paired: pairedSource, confidence: bead.confidence)
        claim(all.1, in: gold.target, paired: pairedTarget, confidence: bead.confidence)
      } else if text.isPaired {
        let link = UnitLink(
          source: source.units(ofLetters: sourceLetters), target: target.units(ofLetters: targetLetters))
        let counted = link.without(source: gold.source.ignored, target: gold.target.ignored)
        add(Link(units: counted, confidence: bead.confidence), partsOf: wholes)
      }
    }
    unmappedCount = source.unmappedCount + target.unmappedCount
  }

  /// Adds a link, or joins it to the one before if both are parts of one link of the gold standard.
  private mutating func add(_ link: Link, partsOf wholes: [Int: UnitLink]) {
    if let last = links.last, !wholes.isEmpty {
      let whole = UnitLink(
        source: Array(Set(last.units.source + link.units.source)),
        target: Array(Set(last.units.target + link.units.target)))
      let isPart =
        whole.isPaired
        && wholes[whole.source[0]].map { known in
          whole.source.allSatisfy(known.source.contains) && whole.target.allSatisfy(known.target.contains)
        } == true
      if isPart {
        links[links.count - 1] = Link(units: whole, confidence: min(last.confidence, link.confidence))
        return
      }
    }
    links.append(link)
  }

  /// Notes that units are said to have no counterpart.
  private mutating func claim(
    _ units: [Int], in side: GoldStandard.Side, paired: Set<Int>, confidence: Double
  ) {
    let counted = units.filter { !side.ignored.contains($0) }
    guard !counted.isEmpty else { return }
    unpaired.append(Claim(confidence: confidence, isRight: paired.isDisjoint(with: counted)))
  }

  /// The texts of one side as one field of a table.
  private static func field(_ texts: [String]) -> String {
    var bytes: [UInt8] = []
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(0x20) }
      TSVEscape.append(text, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MappedBeads {
  /// How well the units were found that lack a sentence of their counterpart, of those that are in a paired bead.
  ///
  /// Of a bead of several units the one that lacks a sentence is taken to be meant.
  func score(of omissions: [LostSentence], in gold: GoldStandard) -> MatchCounts {
    func counts(_ side: GoldStandard.Side, isSource: Bool) -> MatchCounts {
      let predicted = omissions.filter { $0.isSource != isSource }.compactMap { omission -> Int? in
        let units = isSource ? beads[omission.bead].source : beads[omission.bead].target
        return units.first(where: side.shortened.contains) ?? units.first
      }
      return MatchCounts(gold: side.shortened, predicted: Set(predicted))
    }
    return counts(gold.source, isSource: true) + counts(gold.target, isSource: false)
  }
}
