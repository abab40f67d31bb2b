/// How well predicted links agree with the gold links, as the field scores it (Sennrich and Volk 2010 for Bleualign;
/// Thompson and Koehn 2019, doi:10.18653/v1/D19-1136, for vecalign).
///
/// Only links with both sides count; units on their own are what ``DeletionScore`` is about.
public struct LinkScore: Sendable {
  /// A predicted link is right if exactly its units are a gold link, and a gold link can be found once.
  public let strict: MatchCounts
  /// A link is right if it shares a unit on both sides with one link of the other alignment.
  public let lax: MatchCounts
  /// The pairs of one French and one Arabic unit inside links.
  public let cells: MatchCounts
  /// For each shape of gold links, by name, how many were found strictly and how many there are.
  public let recallByShape: [(shape: String, found: Int, count: Int)]
  /// For each predicted link, whether it is strictly right; `nil` for one with an empty side.
  public let isRight: [Bool?]

  /// Scores predicted links.
  ///
  /// Complexity: linear in the number of units in links, if links are small.
  public init(gold: [UnitLink], predicted: [UnitLink]) {
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
