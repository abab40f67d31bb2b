import Foundation

/// By how much the labels of links differ, around each source paragraph and in the whole bitext.
///
/// After a dropped paragraph the numbers of one side lag behind by one: a difference is as good as none if the neighbours
/// have it too. Memory is linear: each place holds the offsets of its neighbourhood, all share those of the bitext.
struct LabelOffsets: Sendable {
  /// A link whose labels can be compared.
  struct Observation {
    /// Its source paragraph.
    var place: Int
    /// The number of the target's label less that of the source's.
    var offset: Int
    /// How far the link is believed.
    var weight: Double
  }

  // All of these were chosen by judgement on perturbed development sets and not fitted.

  /// Links this many paragraphs around count, with a weight that falls by e every `decay`.
  private static let reach = 12
  private static let decay = 5.0
  /// What the offsets of the whole bitext weigh beside those of a neighbourhood.
  private static let globalWeight = 1.5
  /// An offset that is as likely as this is no evidence: labels of unrelated neighbours differ by up to a dozen.
  private static let unrelated = 1.0 / 25
  /// Links, and changes of the offset among them, that are added to those seen.
  private static let usualLinks = 30.0
  private static let usualChanges = 1.0
  /// The least and the most that an offset without neighbours is worth.
  private static let rareOffsets: ClosedRange<Double> = -6 ... -2
  /// The most that an offset is worth.
  private static let surest = 6.0

  /// Nats for an offset that no link has: the log of how often offsets change from one link to the next.
  private let rare: Double
  /// The weight of each offset in the bitext.
  private let global: [Int: Double]
  /// The offsets around each place, with their nats, those of one place after those of another.
  private var nats: [(offset: Int32, nats: Float)] = []
  /// Where those of each place begin; one more for the end.
  private var starts: [Int32] = [0]
  /// The summed weight around each place.
  private var sums: [Double] = []

  /// Learns from links.
  /// - Parameters:
  ///   - observed: by rising place; at least one.
  ///   - count: number of source paragraphs.
  init(_ observed: [Observation], count: Int) {
    let changes = zip(observed, observed.dropFirst()).count { $0.offset != $1.offset }
    let rate = (Double(changes) + Self.usualChanges) / (Double(observed.count) + Self.usualLinks)
    rare = min(max(log(rate), Self.rareOffsets.lowerBound), Self.rareOffsets.upperBound)
    let total = observed.reduce(0) { $0 + $1.weight }
    global = observed.reduce(into: [:]) { $0[$1.offset, default: 0] += Self.globalWeight * $1.weight / total }
    starts.reserveCapacity(count + 1)
    sums.reserveCapacity(count)
    var first = 0
    for place in 0..<count {
      while first < observed.count, observed[first].place < place - Self.reach { first += 1 }
      addPlace(place, observed[first...].prefix { $0.place <= place + Self.reach })
    }
  }

  /// Adds what the links around a place say, its own left out.
  private mutating func addPlace(_ place: Int, _ around: ArraySlice<Observation>) {
    var weights: [(offset: Int, weight: Double)] = []
    var sum = Self.globalWeight
    for observation in around where observation.place != place {
      let weight = observation.weight * exp(-Double(abs(observation.place - place)) / Self.decay)
      sum += weight
      if let known = weights.firstIndex(where: { $0.offset == observation.offset }) {
        weights[known].weight += weight
      } else {
        weights.append((observation.offset, global[observation.offset, default: 0] + weight))
      }
    }
    for (offset, weight) in weights { nats.append((Int32(clamping: offset), nats(weight, of: sum))) }
    starts.append(Int32(nats.count))
    sums.append(sum)
  }

  /// Nats for a difference of labels at a place.
  func nats(of offset: Int, at place: Int) -> Float {
    for index in Int(starts[place])..<Int(starts[place + 1]) where nats[index].offset == offset {
      return nats[index].nats
    }
    return global[offset].map { nats($0, of: sums[place]) } ?? Float(rare)
  }

  private func nats(_ weight: Double, of sum: Double) -> Float {
    Float(min(max(log(weight / sum / Self.unrelated), rare), Self.surest))
  }
}
