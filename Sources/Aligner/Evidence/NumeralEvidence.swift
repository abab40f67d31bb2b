import Foundation

/// Numbers are carried over in translation: shared ones speak for a pair, the more the rarer they are.
///
/// A number found on both sides counts `log(0.8 / p)`, where `p` is the share of paragraphs it occurs in, once for the
/// group. Each occurrence that is missing on the other side counts against, a single digit less, because it may be
/// written as a word there, and half as much as a hit, because both directions are averaged. The constants were fitted
/// on perturbations of the development data.
public struct NumeralEvidence: Evidence {
  public static let name = "numerals"

  private let source: PostingIndex
  private let target: PostingIndex
  /// Nats for finding each number on both sides.
  private let hits: [Float]
  /// Nats for each occurrence without partner.
  private let misses: [Float]
  /// Summed misses up to each target paragraph.
  private let targetMisses: [Float]

  private static let strongestHit = 5.0
  private static let limit: Float = 20

  public init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    source = bitext.source.tokens
    target = bitext.target.tokens
    let paragraphs = Double(max(bitext.source.count + bitext.target.count, 1))
    hits = bitext.frequencies.map { Float(min(Self.strongestHit, log(0.8 * paragraphs / Double(max($0, 1))))) }
    let misses = bitext.spellings.map { Float($0.count > 1 ? -0.45 : -0.25) }
    self.misses = misses
    targetMisses = (0..<target.paragraphCount).reduce(into: [0]) { [target] sums, paragraph in
      sums.append(sums[sums.count - 1] + target.members(of: paragraph).reduce(0) { $0 + misses[Int($1)] })
    }
  }

  public func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    var row = BeadRow(source, target)
    add(to: &row)
    return row.entries[0].scores[0]
  }

  public func add(to row: inout BeadRow) {
    guard let columns = row.columns else { return }
    for index in row.entries.indices { add(to: &row.entries[index], first: row.first, columns: columns) }
  }

  private func add(to entry: inout BeadRow.Entry, first: Int, columns: Range<Int>) {
    let (height, width) = (entry.shape.source, entry.shape.target)
    // What is said if no number is shared, and for each number that is, what that changes.
    var change: [Float]?
    var sourceMisses: Float = 0
    for (token, count) in tokens(of: first..<(first + height)) {
      sourceMisses += Float(count) * misses[Int(token)]
      var previous = -1
      target.forEachParagraph(with: token, in: columns) { paragraph in
        if change == nil { change = [Float](repeating: 0, count: entry.starts.count) }
        for start in (max(paragraph - width + 1, 0)..<(paragraph + 1)).clamped(to: entry.starts) {
          // A group that an earlier paragraph with the number is in has had its hit already.
          let isFirst = previous < start
          change?[start - entry.starts.lowerBound] +=
            (isFirst ? hits[Int(token)] - Float(count) * misses[Int(token)] : 0) - misses[Int(token)]
        }
        previous = paragraph
      }
    }
    for (offset, start) in entry.starts.enumerated() {
      let missing = sourceMisses + targetMisses[start + width] - targetMisses[start]
      entry.scores[offset] += min(max(missing + (change?[offset] ?? 0), -Self.limit), Self.limit)
    }
  }

  /// The numbers of a group of source paragraphs, each with how many of them it is in.
  private func tokens(of range: Range<Int>) -> [(token: Int32, count: Int)] {
    var tokens: [(token: Int32, count: Int)] = []
    for paragraph in range {
      for token in source.members(of: paragraph) {
        if let known = tokens.firstIndex(where: { $0.token == token }) {
          tokens[known].count += 1
        } else {
          tokens.append((token, 1))
        }
      }
    }
    return tokens
  }
}
