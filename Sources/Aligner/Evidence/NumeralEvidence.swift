import Foundation

/// Numbers are carried over in translation: shared ones speak for a pair, the more the rarer they are.
///
/// A number found on both sides counts `log(0.8 / p)`, where `p` is the share of paragraphs it occurs in; one that is
/// missing on the other side counts against, a single digit less, because it may be written as a word there. Both
/// directions are averaged. The constants were fitted on perturbations of the development data.
public struct NumeralEvidence: Evidence {
  public static let name = "numerals"

  private let source: [[Int32]]
  private let target: [[Int32]]
  /// Nats for finding each token on both sides.
  private let hits: [Float]
  /// Nats for missing it.
  private let misses: [Float]

  private static let strongestHit = 5.0
  private static let limit: Float = 20

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    source = bitext.source.tokens
    target = bitext.target.tokens
    let paragraphs = Double(max(bitext.source.count + bitext.target.count, 1))
    hits = bitext.frequencies.map { Float(min(Self.strongestHit, log(0.8 * paragraphs / Double(max($0, 1))))) }
    misses = bitext.spellings.map { $0.count > 1 ? -0.9 : -0.5 }
  }

  public func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    let forward = oneWay(from: self.source, source, to: self.target, target)
    let backward = oneWay(from: self.target, target, to: self.source, source)
    return min(max((forward + backward) / 2, -Self.limit), Self.limit)
  }

  private func oneWay(from: [[Int32]], _ range: Range<Int>, to: [[Int32]], _ other: Range<Int>) -> Float {
    var sum: Float = 0
    for paragraph in range {
      for token in from[paragraph] {
        // A group is the set of its numbers: one that two of its paragraphs repeat counts once.
        if (range.lowerBound..<paragraph).contains(where: { from[$0].contains(token) }) { continue }
        let isShared = other.contains { to[$0].contains(token) }
        sum += isShared ? hits[Int(token)] : misses[Int(token)]
      }
    }
    return sum
  }
}
