import Foundation

/// What borders that look alike have in common: a document that sets one of its lists without marks does so throughout.
///
/// The odds of a border come from the layout of its document, and what is unusual there is unusual for all lines of a list
/// alike; each for itself, their odds would count one cause many times. So there are two ways in which borders that look alike may
/// be: as they were read, each with its own odds, or the other way round, most of them. How likely the second is follows
/// from what was decided of the others.
struct BorderHabits {
  /// Borders that look alike: those that were joined by the paragraph that they are in.
  private struct Alike: Hashable {
    var sight: Int
    var paragraph: Int?
  }

  private let odds: [Double]
  private let keys: [Alike]
  private let counts: [Alike: Int]

  // What follows was set by judgement on the development sets, not fitted.

  /// The share of borders that are the other way round where most are, and the share that decisions have wrong elsewhere.
  private static let turnedShare = 0.9
  private static let noise = 0.02
  /// How likely it is before anything is decided that borders that look alike are the other way round.
  private static let turned = 0.002
  /// Borders that look alike from which on they are tried the other way round, and their odds in that, in nats.
  private static let fewest = 3
  private static let trial = 4.0

  init(_ side: PieceSide, _ borders: [UncertainBorder]) {
    odds = side.borders.map { borders[$0.border].cutOdds }
    keys = side.borders.map { place in
      let border = borders[place.border]
      return Alike(sight: border.sight, paragraph: border.isCut ? nil : place.paragraph)
    }
    counts = keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The odds before anything is decided: those of borders that have company are not taken at their word.
  func first() -> [Double] {
    zip(odds, keys).map { odds, key in
      counts[key, default: 0] < Self.fewest ? odds : min(max(odds, -Self.trial), Self.trial)
    }
  }

  /// The odds by what was decided of other borders that look alike.
  /// - Parameter isCut: what was decided of each.
  func learned(from isCut: [Bool]) -> [Double] {
    let isTurned = zip(odds, isCut).map { ($0 > 0) != $1 }
    var turnedCounts: [Alike: Int] = [:]
    for (key, isTurned) in zip(keys, isTurned) where isTurned { turnedCounts[key, default: 0] += 1 }
    return odds.indices.map { index in
      let others = counts[keys[index], default: 1] - 1
      let turned = turnedCounts[keys[index], default: 0] - (isTurned[index] ? 1 : 0)
      let habit =
        log(Self.turned / (1 - Self.turned)) + Double(turned) * log(Self.turnedShare / Self.noise)
        + Double(others - turned) * log((1 - Self.turnedShare) / (1 - Self.noise))
      let likely = 1 / (1 + exp(-habit))
      let own = 1 / (1 + exp(abs(odds[index])))
      let probability = likely * Self.turnedShare + (1 - likely) * own
      let turnedOdds = log(probability / (1 - probability))
      return odds[index] > 0 ? -turnedOdds : turnedOdds
    }
  }
}
