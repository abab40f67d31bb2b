import Foundation

/// A colon, a question, an exclamation, brackets, quotes, a semicolon or a full stop on both sides, or on one only.
///
/// Each kind of mark is a Bernoulli variable on either side, with the document's own rates `p` and `q`; in translations they
/// correlate with coefficient φ, so that both have it with probability `pq + φ√(p(1−p)q(1−q))`, and the evidence is the
/// logarithm of the ratio to independence. φ is about what it is over the links of the development data, a little lower
/// for what is rare there.
struct MarksEvidence: Evidence {
  private let source: [Marks]
  private let target: [Marks]
  private let sourceRates: [Double]
  private let targetRates: [Double]
  /// Tables for groups of up to ``tabulated`` paragraphs.
  private let tables: [Table]

  /// For each kind in the order of ``Marks``, the correlation of the two sides.
  private static let correlations = [0.7, 0.8, 0.4, 0.8, 0.6, 0.5, 0.45]
  /// Marks of one paragraph are not independent of each other, nor of numbers and length: chosen by judgement, not fitted.
  private static let weight = 0.7
  /// Most that both sides have of what the rarer has, and least of what is expected by chance, so that no table says that
  /// anything cannot be.
  private static let mostShared = 0.98
  private static let leastOfChance = 0.01
  private static let tabulated = 4

  /// Nats for each kind of mark by whether the source (2) and the target (1) has it.
  private struct Table {
    var nats: [Float]
  }

  init(_ bitext: BitextFeatures) {
    source = bitext.source.marks
    target = bitext.target.marks
    let rates = (Self.rates(of: source), Self.rates(of: target))
    sourceRates = rates.0
    targetRates = rates.1
    var tables: [Table] = []
    for height in 1...Self.tabulated {
      for width in 1...Self.tabulated { tables.append(Self.table(rates.0, rates.1, height, width)) }
    }
    self.tables = tables
  }

  func add(to row: inout BeadRow) {
    let target = self.target.span
    // What each kind adds if the target has it, too.
    var gains = [Float](repeating: 0, count: Marks.count)
    for entry in row.entries {
      let shape = entry.shape
      let own = source[row.first..<(row.first + shape.source)].reduce(into: Marks()) { $0.formUnion($1) }
      let nats = table(for: shape).nats
      var none: Float = 0
      for kind in 0..<Marks.count {
        let place = kind * 4 + (own.rawValue >> kind & 1 == 1 ? 2 : 0)
        none += nats[place]
        gains[kind] = nats[place + 1] - nats[place]
      }
      for (offset, start) in entry.starts.enumerated() {
        var other = target[start].rawValue
        for paragraph in (start + 1)..<(start + shape.target) { other |= target[paragraph].rawValue }
        var sum = none
        while other != 0 {
          sum += gains[other.trailingZeroBitCount]
          other &= other - 1
        }
        row.scores[entry.place + offset] += sum
      }
    }
  }

  private func table(for shape: BeadShape) -> Table {
    let isTabulated = shape.source <= Self.tabulated && shape.target <= Self.tabulated
    return isTabulated
      ? tables[(shape.source - 1) * Self.tabulated + shape.target - 1]
      : Self.table(sourceRates, targetRates, shape.source, shape.target)
  }

  private static func table(_ source: [Double], _ target: [Double], _ height: Int, _ width: Int) -> Table {
    var nats: [Float] = []
    for kind in 0..<Marks.count {
      // In a group, the chance that any of its paragraphs has one.
      let p = 1 - pow(1 - source[kind], Double(height))
      let q = 1 - pow(1 - target[kind], Double(width))
      let both = min(p * q + correlations[kind] * (p * (1 - p) * q * (1 - q)).squareRoot(), mostShared * min(p, q))
      let joint = [1 - p - q + both, q - both, p - both, both]
      let alone = [(1 - p) * (1 - q), (1 - p) * q, p * (1 - q), p * q]
      nats += zip(joint, alone).map { Float(weight * log(max($0, leastOfChance * $1) / $1)) }
    }
    return Table(nats: nats)
  }

  /// How many paragraphs have each kind, as if one more did and one more did not.
  private static func rates(of marks: [Marks]) -> [Double] {
    (0..<Marks.count).map { kind in
      (Double(marks.count { $0.rawValue >> kind & 1 == 1 }) + 1) / (Double(marks.count) + 2)
    }
  }
}

/// The marks of a text that translators keep: questions stay questions, brackets brackets.
struct Marks: OptionSet, Sendable {
  let rawValue: UInt8
  static let colon = Marks(rawValue: 1)
  static let question = Marks(rawValue: 2)
  static let exclamation = Marks(rawValue: 4)
  static let bracket = Marks(rawValue: 8)
  static let quote = Marks(rawValue: 16)
  static let semicolon = Marks(rawValue: 32)
  /// One that ends a sentence, and not one within a number.
  static let point = Marks(rawValue: 64)

  /// How many kinds there are.
  static let count = 7

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The mark that a scalar is, in either script; none for most.
  /// - Parameter next: the byte behind it, or 0 at the end of the text.
  init(_ scalar: UInt32, before next: UInt8) {
    switch scalar {
    case 0x3A: self = .colon
    case 0x3F, 0x61F: self = .question
    case 0x21: self = .exclamation
    case 0x28, 0x29: self = .bracket
    case 0x22, 0xAB, 0xBB, 0x201C...0x201E: self = .quote
    case 0x3B, 0x61B: self = .semicolon
    case 0x2E: self = next <= 0x20 ? .point : []
    default: self = []
    }
  }
}
