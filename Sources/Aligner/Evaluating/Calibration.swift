/// Something that was said with a confidence, and whether it is so.
struct Claim: Sendable, Hashable {
  /// The probability that was given to it, 0 to 1.
  var confidence: Double
  /// Whether it is so.
  var isRight: Bool

  /// The least confidence of what a user would take without looking.
  static let sureConfidence = 0.9

  /// Whether a user would take it without looking.
  var isSure: Bool { confidence >= Self.sureConfidence }
}

extension [Claim] {
  /// Those that a user would take without looking.
  var sure: [Claim] { filter(\.isSure) }
}

/// Whether confidence can be taken at its word: of claims made with 0.8, eight in ten should be right.
struct Calibration: Sendable {
  /// The claims whose confidence lies between two bounds.
  struct Bin: Sendable, Hashable {
    /// The least confidence in the bin.
    var lowerBound: Double
    /// The confidence at which the next bin begins; the last bin holds 1 too.
    var upperBound: Double
    /// How many claims there are.
    var count = 0
    /// How many are right.
    var right = 0
    /// The sum of their confidences.
    var confidenceSum = 0.0

    /// The mean confidence; `nil` if there are no claims.
    var meanConfidence: Double? { count == 0 ? nil : confidenceSum / Double(count) }
    /// The share that is right; `nil` if there are no claims.
    var shareRight: Double? { count == 0 ? nil : Double(right) / Double(count) }
  }

  /// Bins of equal width, the least confidence first.
  let bins: [Bin]
  /// How many claims there are in all.
  let count: Int

  /// Sorts claims into bins; linear.
  init(_ claims: [Claim], binCount: Int = 10) {
    var bins = (0..<binCount).map {
      Bin(lowerBound: Double($0) / Double(binCount), upperBound: Double($0 + 1) / Double(binCount))
    }
    for claim in claims {
      let bin = min(binCount - 1, max(0, Int(claim.confidence * Double(binCount))))
      bins[bin].count += 1
      bins[bin].right += claim.isRight ? 1 : 0
      bins[bin].confidenceSum += claim.confidence
    }
    self.bins = bins
    count = claims.count
  }

  /// The expected calibration error: Σ over the bins b of n_b/n · |share right_b − mean confidence_b| (Naeini et al.
  /// 2015); 0 if there are no claims.
  var expectedError: Double {
    guard count > 0 else { return 0 }
    return bins.reduce(0) { $0 + abs(Double($1.right) - $1.confidenceSum) } / Double(count)
  }
}
