import Foundation

/// A translation that is much longer or shorter than this document's others are.
enum LengthOutlier {
  /// Shorter texts than this many letters have no usual length.
  private static let leastLetters = 25.0
  /// At this length the limit is twice that of a long text.
  private static let halfLength = 60.0
  /// How far beyond the usual a ratio has to be, as a multiple; the usual spread of the document can ask for more.
  private static let leastFactor = 2.2
  /// Standard deviations from the usual ratio that still pass.
  private static let deviations = 5.0

  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let language = bitext.alignment.target.language
    // Where a sentence is missing the length says nothing new.
    let lost = Set(bitext.omissions.map { bitext.alignment.beads[$0.bead] })
    let pairs = bitext.comparableBeads.filter { !lost.contains($0) }.compactMap { bead in
      bitext.hasForeignText(bead)
        ? nil : Pair(bead, bitext.source.letters[bead.source], bitext.target.letters[bead.target])
    }
    let usual = Usual(pairs.filter { $0.letters >= 2 * leastLetters }.map(\.ratio))
    return pairs.filter { abs($0.ratio - usual.ratio) > limit($0, usual) }.map { pair in
      let percent = Int((exp(pair.ratio - usual.ratio) * 100).rounded())
      return rule.finding(
        .unusualLength(bitext.name(of: pair.bead), of: language, percent: percent), on: pair.bead)
    }
  }

  /// How far from the usual a log-ratio may be: the further, the shorter the text and the less even the document.
  private static func limit(_ pair: Pair, _ usual: Usual) -> Double {
    max(log(leastFactor), deviations * usual.spread) * (1 + halfLength / pair.letters)
  }

  /// A bead and the logarithm of its target letters by its source ones.
  private struct Pair {
    let bead: Bead
    let letters: Double
    let ratio: Double

    init?(_ bead: Bead, _ source: ArraySlice<ParagraphLetters>, _ target: ArraySlice<ParagraphLetters>) {
      let here = Double(source.reduce(0) { $0 + $1.length })
      let there = Double(target.reduce(0) { $0 + $1.length })
      guard max(here, there) >= leastLetters, here > 0, there > 0 else { return nil }
      self.bead = bead
      letters = max(here, there)
      ratio = log(there / here)
    }
  }

  /// The ratio that is usual in a document, and how much it varies.
  private struct Usual {
    var ratio = log(0.75)
    var spread = 0.2
    /// A document is as if so many pairs of the usual spread had been seen beside its own.
    private static let pseudocount = 10.0

    init(_ ratios: [Double]) {
      guard ratios.count >= 3 else { return }
      ratio = Self.median(ratios)
      let (center, count) = (ratio, Double(ratios.count))
      // Of a normal distribution the standard deviation is 1.4826 times the median deviation.
      let own = 1.4826 * Self.median(ratios.map { abs($0 - center) })
      spread = (own * count + spread * Self.pseudocount) / (count + Self.pseudocount)
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
  }
}
