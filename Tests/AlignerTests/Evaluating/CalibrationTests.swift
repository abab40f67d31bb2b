import Aligner
import Testing

@Suite struct CalibrationTests {
  @Test func claimsAreSortedIntoBins() {
    let claims = [0, 0.05, 0.1, 0.95, 1].map { Claim(confidence: $0, isRight: $0 > 0.5) }
    let calibration = Calibration(claims)
    #expect(calibration.bins.map(\.count) == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(calibration.bins[9].shareRight == 1)
    #expect(calibration.bins[9].meanConfidence == 0.975)
    #expect(calibration.bins[5].shareRight == nil)
  }

  @Test func theErrorIsTheWeightedDistanceOfTheBins() {
    // Three of four right at .75 is perfect; two wrong at .5 are off by .5. Together 4/6 · 0 + 2/6 · .5.
    let claims =
      [true, true, true, false].map { Claim(confidence: 0.75, isRight: $0) }
      + [false, false].map { Claim(confidence: 0.5, isRight: $0) }
    #expect(abs(Calibration(claims).expectedError - 1.0 / 6) < 1e-12)
    #expect(Calibration(claims).count == 6)
  }

  @Test func nothingClaimedIsNoError() {
    #expect(Calibration([]).expectedError == 0)
  }
}
