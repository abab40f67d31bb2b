/// How well predicted links agree with the gold links, as the field scores it (Sennrich and Volk 2010 for Bleualign;
/// Thompson and Koehn 2019, doi:10.18653/v1/D19-1136, for vecalign).
///
/// Only links with both sides count; units on their own are what ``DeletionScore`` is about.
struct LinkScore: Sendable {
  /// A predicted link is right if exactly its units are a gold link, and a gold link can be found once.
  let strict: MatchCounts
  /// A link is right if it shares a unit on both sides with one link of the other alignment.
  let lax: MatchCounts
  /// The pairs of one source and one target unit inside links.
  let cells: MatchCounts
  /// For each shape of gold links, by name, how many were found strictly and how many there are.
  let recallByShape: [(shape: String, found: Int, count: Int)]
  /// For each predicted link, whether it is strictly right; `nil` for one with an empty side.
  let isRight: [Bool?]

  /// Scores predicted links.
  ///
  /// Complexity: linear in the number of units in links, if links are small.
  init(gold: [UnitLink], predicted: [UnitLink]) {
    let wanted = gold.filter(\.isPaired)
    let given = predicted.filter(\.isPaired)
    let known = Set(wanted)
    var found: Set<UnitLink> = []
    isRight = predicted.map { link in
      guard link.isPaired else { return nil }
      return known.contains(link) && found.insert(link).inserted
    }
    strict = MatchCounts(right: found.count, wrong: given.count - found.count, missed: wanted.count - found.count)
    let touching = Self.count(of: given, touching: wanted)
    let touched = Self.count(of: wanted, touching: given)
    lax = MatchCounts(
      right: touching, wrong: given.count - touching, found: touched, missed: wanted.count - touched)
    cells = MatchCounts(gold: Self.cells(of: wanted), predicted: Self.cells(of: given))
    let shapes = Dictionary(grouping: wanted, by: \.shapeName)
    recallByShape = shapes.keys.sorted().map { shape in
      let links = shapes[shape, default: []]
      return (shape, links.count { found.contains($0) }, links.count)
    }
  }

  /// How many links share a unit on both sides with one of the others.
  private static func count(of links: [UnitLink], touching others: [UnitLink]) -> Int {
    var bySource: [Int: [Int]] = [:]
    for (index, other) in others.enumerated() {
      for unit in other.source { bySource[unit, default: []].append(index) }
    }
    return links.count { link in
      link.source.contains { unit in
        bySource[unit, default: []].contains { !link.targetIsDisjoint(with: others[$0]) }
      }
    }
  }

  private struct Cell: Hashable {
    var source: Int
    var target: Int
  }

  private static func cells(of links: [UnitLink]) -> Set<Cell> {
    var cells: Set<Cell> = []
    for link in links {
      for source in link.source {
        for target in link.target { cells.insert(Cell(source: source, target: target)) }
      }
    }
    return cells
  }
}

extension UnitLink {
  fileprivate func targetIsDisjoint(with other: UnitLink) -> Bool {
    !target.contains { other.target.contains($0) }
  }
}

/// How well the units without counterpart were found, on either side.
///
/// A unit is claimed to have none if it is in no predicted link with both sides: whether an unpaired paragraph says so
/// or the unit was lost on the way makes no difference.
struct DeletionScore: Sendable {
  let source: MatchCounts
  let target: MatchCounts

  /// Both sides together.
  var total: MatchCounts { source + target }

  /// Scores predicted links.
  /// - Parameters:
  ///   - sourceUnits: the source units that count.
  ///   - targetUnits: the target units that count.
  init(gold: [UnitLink], predicted: [UnitLink], sourceUnits: Set<Int>, targetUnits: Set<Int>) {
    source = MatchCounts(
      gold: sourceUnits.subtracting(Self.paired(gold, \.source)),
      predicted: sourceUnits.subtracting(Self.paired(predicted, \.source)))
    target = MatchCounts(
      gold: targetUnits.subtracting(Self.paired(gold, \.target)),
      predicted: targetUnits.subtracting(Self.paired(predicted, \.target)))
  }

  /// The units of one side that have a counterpart.
  static func paired(_ links: [UnitLink], _ side: KeyPath<UnitLink, [Int]>) -> Set<Int> {
    Set(links.lazy.filter(\.isPaired).flatMap { $0[keyPath: side] })
  }
}

/// A link that an alignment should not have, or one of the gold standard that it does not have.
struct Mistake: Sendable, Hashable {
  /// What is wrong.
  enum Kind: String, Sendable {
    /// The alignment has a link that the gold standard has not.
    case wrong
    /// The gold standard has a link that the alignment has not.
    case missed
  }

  /// What is wrong.
  let kind: Kind
  /// The units of the link.
  let link: UnitLink
  /// How sure the alignment was of a wrong link; `nil` of one that it has not.
  let confidence: Double?
  /// The texts of the source units, one a unit.
  let source: [String]
  /// The texts of the target units, one a unit.
  let target: [String]

  /// The mistakes of an alignment, by their places; about linear in the number of links.
  static func all(in mapped: MappedBeads, isRight: [Bool?], gold: GoldStandard) -> [Mistake] {
    let predicted = Set(mapped.links.map(\.units))
    func mistake(_ kind: Kind, _ link: UnitLink, _ confidence: Double?) -> Mistake {
      Mistake(
        kind: kind, link: link, confidence: confidence, source: link.source.map { gold.source.units[$0] },
        target: link.target.map { gold.target.units[$0] })
    }
    let wrong = zip(mapped.links, isRight).filter { $1 == false }.map { link, _ in
      mistake(.wrong, link.units, link.confidence)
    }
    let missed = gold.links.filter { $0.isPaired && !predicted.contains($0) }.map { mistake(.missed, $0, nil) }
    return (missed + wrong).sorted { ($0.link.source[0], $0.kind.rawValue) < ($1.link.source[0], $1.kind.rawValue) }
  }
}
