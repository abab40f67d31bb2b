import Foundation

/// Paragraphs without counterpart on either side that are each other's translation after all, at another place.
///
/// The aligner pairs what moved only if it is sure, since a wrong pair would spoil a memory. A reviser is better served
/// with "moved" than with a missing and an extra paragraph, so that here less evidence will do.
struct MovedPairs {
  private struct Pair {
    let source: Int
    let target: Int
    let confidence: Double
  }

  private var pairs: [Pair] = []

  /// Paragraphs that stand elsewhere in the target than in the source; of an exchange one finding.
  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let (beads, target) = (bitext.alignment.beads, bitext.target)
    let told = Set(bitext.exchanges.flatMap(\.beads))
    let moved = beads.indices.filter { beads[$0].isCrossing && !told.contains($0) }.map { index in
      rule.finding(
        .moved(
          bitext.source.quotedName(of: beads[index].source.lowerBound), in: target.document.language,
          as: target.name(of: beads[index].target.lowerBound), target.place(of: index)),
        on: beads[index])
    }
    return bitext.exchanges.map { finding(on: $0, by: rule, in: bitext) } + moved
  }

  private static func finding(on exchange: PlaceExchange, by rule: CheckRule, in bitext: CheckedBitext) -> Finding {
    let beads = bitext.alignment.beads
    func name(_ run: [Int]) -> Message {
      let name = bitext.source.quotedName(of: beads[run[0]].source.lowerBound)
      return run.count > 1 ? .named(name, withFollowing: run.count - 1) : name
    }
    func label(_ bead: Int, _ side: CheckedBitext.Side) -> Label.Value? {
      side.document.paragraphs[side.paragraphs(of: beads[bead]).lowerBound].label?.value
    }
    // Where the numbers have stayed, it is the texts that were exchanged.
    let (one, other) = (exchange.first[0], exchange.second[0])
    let (own, there) = (label(one, bitext.source)?.ordinals, label(other, bitext.target)?.ordinals)
    let keepsNumbers = own != nil && own == there && own != label(one, bitext.target)?.ordinals
    let language = bitext.target.document.language
    let names = [name(exchange.first), name(exchange.second)]
    return rule.finding(
      keepsNumbers ? .textsExchanged(names, in: language) : .placesExchanged(names, in: language), on: beads[one])
  }

  /// Least evidence in nats for a pair; where there are many pairs to choose from, the log of their number.
  ///
  /// Of 52 single paragraphs that were moved in the corpora and seeds the lowest had 0.9; of pairs in the development
  /// data that are none the highest had −0.7 beyond.
  private static let threshold: Float = 0.5
  /// By how much it has to beat all others of either paragraph.
  private static let margin: Float = 3
  /// What it is worth that both have the same number.
  private static let sameNumber: Float = 2
  /// Most pairs that are compared; documents with more have little in common.
  private static let mostPairs = 250_000

  /// The alignment with such pairs as crossing beads.
  static func joined(_ alignment: Alignment, by scores: ContentScores) -> Alignment {
    guard alignment.verdict.isTranslation else { return alignment }
    let found = MovedPairs(alignment, by: scores).pairs
    guard !found.isEmpty else { return alignment }
    let partners = Dictionary(uniqueKeysWithValues: found.map { ($0.source, $0) })
    let taken = Set(found.map(\.target))
    var joined = alignment
    joined.beads = alignment.beads.compactMap { bead in
      if bead.source.isEmpty { return taken.contains(bead.target.lowerBound) ? nil : bead }
      guard bead.target.isEmpty, let pair = partners[bead.source.lowerBound] else { return bead }
      return Bead(
        source: bead.source, target: pair.target..<pair.target + 1, confidence: pair.confidence, isCrossing: true)
    }
    return joined
  }

  private init(_ alignment: Alignment, by scores: ContentScores) {
    let sources = alignment.beads.filter { $0.target.isEmpty && $0.source.count == 1 }.map(\.source.lowerBound)
    let targets = alignment.beads.filter { $0.source.isEmpty && $0.target.count == 1 }.map(\.target.lowerBound)
    guard !sources.isEmpty, !targets.isEmpty, sources.count * targets.count <= Self.mostPairs else { return }
    let scores = Self.scores(sources, targets, alignment, by: scores)
    let needed = max(Self.threshold, log(Float(sources.count * targets.count)))
    for (row, source) in sources.enumerated() {
      guard let best = scores[row].max(), best >= needed, let column = scores[row].firstIndex(of: best) else {
        continue
      }
      let rivals =
        scores[row].indices.filter { $0 != column }.map { scores[row][$0] }
        + scores.indices.filter { $0 != row }.map { scores[$0][column] }
      guard best - (rivals.max() ?? -.infinity) >= Self.margin else { continue }
      let confidence = 1 / (1 + exp(-Double(best)))
      pairs.append(Pair(source: source, target: targets[column], confidence: confidence))
    }
  }

  /// What each pair is worth by all evidence but that of places.
  private static func scores(
    _ sources: [Int], _ targets: [Int], _ alignment: Alignment, by content: ContentScores
  ) -> [[Float]] {
    let pairs = sources.flatMap { source in targets.map { (source: source, target: $0) } }
    let labels = pairs.map { pair in
      let number = number(of: alignment.source.paragraphs[pair.source])
      return number != nil && number == Self.number(of: alignment.target.paragraphs[pair.target]) ? sameNumber : 0
    }
    let scores = zip(labels, content.nats(of: pairs)).map(+)
    return sources.indices.map { Array(scores[($0 * targets.count)..<(($0 + 1) * targets.count)]) }
  }

  /// A paragraph's number; where it stands out of order it may have been taken for text.
  private static func number(of paragraph: Paragraph) -> Int? {
    if let number = paragraph.label?.number { return number }
    let digits = paragraph.text.unicodeScalars.prefix(4).prefix { CharacterClass.digitValue($0.value) != nil }
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + (CharacterClass.digitValue($1.value) ?? 0) }
  }
}
