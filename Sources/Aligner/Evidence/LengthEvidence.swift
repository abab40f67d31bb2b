import Foundation

/// Translations have proportional lengths (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora",
/// Computational Linguistics 19(1), 1993).
///
/// Unlike the original, mean and spread of the log-ratio are those of the bitext at hand, and the distribution is
/// Student's t with three degrees of freedom, since real translations have heavy tails. Lengths count letters and
/// digits. What the ratio of two unrelated paragraphs of these documents would be (log-normal) is subtracted.
struct LengthEvidence: Evidence {
  /// Letters and digits up to each paragraph.
  private let sourceLengths: [Int]
  private let targetLengths: [Int]
  /// Expected log-ratio of target to source length, and the ratio.
  private let mean: Double
  private let ratio: Double
  /// Factor on the model's variance.
  private let spread: Double
  private let background: Background
  /// What does not depend on the lengths in the logarithm of the background's density.
  private let backgroundConstant: Double

  /// Log-ratios of unrelated groups: normal, with the moments of the paragraphs' log-lengths.
  private struct Background {
    var mean: Double
    var variance: Double
  }

  private let variance: Variance
  /// Here so that the innermost loop need not ask whether it has been made.
  private let studentConstant = Self.studentConstant

  // What follows was chosen by judgement on the development sets and not fitted.

  /// Nats beyond which length alone neither proves nor refutes.
  private static let limit = 6.0
  /// Least variance of unrelated log-ratios: where all paragraphs are of one length, a small difference means little.
  private static let leastBackground = 0.1
  /// The variance of unrelated log-ratios in documents of all kinds.
  private static let usualBackground = 1.5
  /// Letters and digits from which on the ratio of a link's lengths tells something.
  private static let telling = 10.0
  /// Links at the usual ratio, and at the usual spread, that are added to those seen.
  private static let usualRatios = 8.0
  private static let usualSpreads = 20.0
  /// How far the spread of a bitext may be from the usual.
  private static let spreads = 0.4...3
  /// The median of the square of a standard normal variable.
  private static let medianSquare = 0.455

  init(_ bitext: BitextFeatures, links: [ConfidentLink]) {
    sourceLengths = bitext.source.lengths
    targetLengths = bitext.target.lengths
    variance = Variance(bitext.constants)
    let fit = Self.fit(bitext, links, variance)
    mean = fit.mean
    ratio = exp(fit.mean)
    spread = fit.spread
    background = Self.background(bitext)
    backgroundConstant = -0.5 * log(2 * .pi * background.variance)
  }

  func add(to row: inout BeadRow) {
    let (firsts, logarithms) = (targetLengths.span, Self.logarithms)
    for entry in row.entries {
      let (shape, starts) = (entry.shape, entry.starts)
      let length = sourceLengths[row.first + shape.source] - sourceLengths[row.first]
      let side = (length: Double(length), log: Self.logarithm(length + 1, logarithms))
      let shift = Self.shift(shape)
      for (offset, start) in starts.enumerated() {
        let length = firsts[start + shape.target] - firsts[start]
        let other = (length: Double(length), log: Self.logarithm(length + 1, logarithms))
        row.scores[entry.place + offset] += score(side, other, shift: shift)
      }
    }
  }

  /// By how much groups of a shape differ in length because of their shape alone, in nats.
  private static func shift(_ shape: BeadShape) -> Double { log(Double(shape.target)) - log(Double(shape.source)) }

  @inline(__always)
  private func score(
    _ source: (length: Double, log: Double), _ target: (length: Double, log: Double), shift: Double
  ) -> Float {
    let logRatio = target.log - source.log
    let variance = spread * self.variance.of(source.length, target.length, ratio: ratio)
    let deviation = logRatio - mean
    // log of Student's t, three degrees of freedom: Γ(2) / (√(3π) Γ(3/2)) · (1 + z²/3)^−2 / sd
    let tail = 1 + deviation * deviation / (3 * variance)
    let related = studentConstant - log(variance.squareRoot() * tail * tail)
    let distance = logRatio - background.mean - shift
    let unrelated = backgroundConstant - distance * distance / (2 * background.variance)
    return Float(min(max(related - unrelated, -Self.limit), Self.limit))
  }

  /// The logarithm of a whole number.
  @inline(__always)
  private static func logarithm(_ number: Int, _ known: [Double]) -> Double {
    number < known.count ? known[number] : log(Double(number))
  }

  /// The logarithms of the lengths that paragraphs usually have, by length; the first is never asked for.
  private static let logarithms = (0..<4096).map { log(Double($0)) }

  private static let studentConstant = log(2 / (3.0.squareRoot() * .pi))

  /// Variance of the log-ratio: a constant part, and one that falls with length as counts do.
  private struct Variance {
    private let constant: Double
    private let count: Double
    /// Letters that are added to all lengths, so that a word has no boundless variance: chosen, not fitted.
    private static let addedLetters = 5.0

    init(_ constants: Constants) { (constant, count) = (constants.lengthConstant, constants.lengthCount) }

    @inline(__always)
    func of(_ source: Double, _ target: Double, ratio: Double) -> Double {
      constant + count / (min(source, target / ratio) + Self.addedLetters)
    }
  }

  /// Mean and spread from confident links, shrunk towards the ratio of the whole documents and 1.
  private static func fit(
    _ bitext: BitextFeatures, _ links: [ConfidentLink], _ variance: Variance
  ) -> (mean: Double, spread: Double) {
    let totals = (Double(bitext.source.lengths.last ?? 0), Double(bitext.target.lengths.last ?? 0))
    let whole = totals.0 > 0 && totals.1 > 0 ? log(totals.1 / totals.0) : bitext.expectedLogRatio
    // Missing parts shift the ratio of the whole; it counts as much as what is usual for the two languages.
    let start = (whole + bitext.expectedLogRatio) / 2
    let ratios = links.compactMap { link -> (ratio: Double, source: Double, target: Double)? in
      let source = Double(bitext.source.length(of: link.source..<(link.source + 1)))
      let target = Double(bitext.target.length(of: link.target..<(link.target + 1)))
      return source >= telling && target >= telling ? (log((target + 1) / (source + 1)), source, target) : nil
    }
    guard !ratios.isEmpty else { return (start, 1) }
    let weight = Double(ratios.count)
    let mean = (median(ratios.map(\.ratio)) * weight + start * usualRatios) / (weight + usualRatios)
    let ratio = exp(mean)
    let squares = ratios.map { pow($0.ratio - mean, 2) / variance.of($0.source, $0.target, ratio: ratio) }
    let observed = median(squares) / medianSquare
    let spread = (observed * weight + usualSpreads) / (weight + usualSpreads)
    return (mean, min(max(spread, spreads.lowerBound), spreads.upperBound))
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// The log-ratios of unrelated groups, as the paragraphs' lengths have them, and where there are few, as those of all documents.
  private static func background(_ bitext: BitextFeatures) -> Background {
    let (sourceMean, sourceVariance) = logMoments(bitext.source)
    let (targetMean, targetVariance) = logMoments(bitext.target)
    let (count, usual) = (Double(min(bitext.source.count, bitext.target.count)), bitext.constants.lengthUsual)
    let all = max(count + usual, 1)
    return Background(
      mean: (count * (targetMean - sourceMean) + usual * bitext.expectedLogRatio) / all,
      variance: max(leastBackground, (count * (sourceVariance + targetVariance) + usual * usualBackground) / all))
  }

  private static func logMoments(_ side: SideFeatures) -> (mean: Double, variance: Double) {
    guard side.count > 0 else { return (0, 1) }
    let logs = (0..<side.count).map { log(Double(side.length(of: $0..<($0 + 1)) + 1)) }
    let mean = logs.reduce(0, +) / Double(logs.count)
    return (mean, logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(logs.count))
  }
}
