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
  /// How many texts of paired beads are no unit.
  private(set) var unmappedCount = 0

  /// Maps the beads of an alignment; about linear in the length of the documents.
  /// - Parameter joinsParts: whether beads next to each other that are parts of the same units count as one.
  init(_ alignment: Alignment, to gold: GoldStandard, joinsParts: Bool = false) {
    var (source, target) = (UnitMapper(gold.source.units), UnitMapper(gold.target.units))
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
      if bead.isUnpaired {
        claim(all.0, in: gold.source, paired: pairedSource, confidence: bead.confidence)
        claim(all.1, in: gold.target, paired: pairedTarget, confidence: bead.confidence)
      } else if text.isPaired {
        let link = UnitLink(
          source: source.units(ofLetters: sourceLetters), target: target.units(ofLetters: targetLetters))
        let counted = link.without(source: gold.source.ignored, target: gold.target.ignored)
        if joinsParts, let last = links.last, last.units == counted {
          links[links.count - 1].confidence = min(last.confidence, bead.confidence)
        } else {
          links.append(Link(units: counted, confidence: bead.confidence))
        }
      }
    }
    unmappedCount = source.unmappedCount + target.unmappedCount
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
