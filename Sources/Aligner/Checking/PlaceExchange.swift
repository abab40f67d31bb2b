/// Two runs of beads that stand in each other's place in the target, with what stands between them where it should.
///
/// Told bead by bead, such an exchange reads as if any of them had moved somewhere; it is one thing that happened.
struct PlaceExchange {
  /// The beads that stand first in the source.
  let first: [Int]
  /// The beads that stand last in the source.
  let second: [Int]
  /// All beads from the first to the last, those between them too.
  let beads: [Int]

  /// How many times as long one of two neighbouring runs may be as the other: else the shorter one has moved past it.
  private static let greatestRatio = 2

  /// All exchanges among the beads of an alignment; O(n log n), and nothing where no bead crosses others.
  static func all(in beads: [Bead]) -> [PlaceExchange] {
    guard beads.contains(where: \.isCrossing) else { return [] }
    let paired = beads.indices.filter { !beads[$0].isUnpaired }
    let order = paired.indices.sorted { beads[paired[$0]].target.lowerBound < beads[paired[$1]].target.lowerBound }
    var ranks = [Int](repeating: 0, count: paired.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    var exchanges: [PlaceExchange] = []
    var (start, highest) = (0, -1)
    for place in paired.indices {
      highest = max(highest, ranks[place])
      // Up to here both sides have the same beads, in whatever order.
      guard highest == place else { continue }
      if let exchange = PlaceExchange(Array(paired[start...place]), ranks[start...place].map { $0 - start }) {
        exchanges.append(exchange)
      }
      start = place + 1
    }
    return exchanges
  }

  /// - Parameters:
  ///   - beads: in the order of the source.
  ///   - ranks: their places in the target.
  private init?(_ beads: [Int], _ ranks: [Int]) {
    let count = beads.count
    guard count > 1, let last = ranks.firstIndex(of: 0) else { return nil }
    // The first run is at the end over there, the second at the beginning.
    let (front, back) = (count - ranks[0], count - last)
    guard front + back <= count else { return nil }
    let expected = (count - front..<count) + Array(back..<count - front) + Array(0..<back)
    guard ranks == Array(expected) else { return nil }
    if front + back == count, count > 2 {
      let (less, more) = (min(front, back), max(front, back))
      guard less > 1, more <= less * Self.greatestRatio else { return nil }
    }
    first = Array(beads.prefix(front))
    second = Array(beads.suffix(back))
    self.beads = beads
  }
}
