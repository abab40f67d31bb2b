import Foundation
import Testing

@testable import Aligner

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

/// The calibration table of the documentation, made again.
@Suite struct CalibrationTableTests {
  private static let golds = ["communique", "guide", "regulation", "report", "resolutions"].compactMap { name in
    try? GoldStandard(folder: Checkout.place("corpora/\(name)").path)
  }

  /// A change of each kind that makes texts hard; all of them would take minutes.
  private static let perturbations = Perturbations.all.filter {
    [
      "none", "del20-ar", "nonum-del20", "del20-fr-renum", "merge-split", "moved", "del7-both", "mixture", "del25-ar",
      "excerpt",
    ].contains($0.name)
  }

  private static let total: EvaluationGroup = {
    var run = EvaluationRun()
    run.add(golds, perturbedBy: perturbations)
    return EvaluationGroup(name: "corpora", sets: run.scores())
  }()

  @Test func confidenceCanBeTakenAtItsWord() {
    let total = Self.total
    #expect(total.sets.count == 10 * 5)
    #expect(total.linkCalibration.expectedError <= 0.01)
    #expect(total.unpairedCalibration.expectedError <= 0.03)
    let sure = total.linkClaims.filter(\.isSure)
    #expect(Double(sure.count) >= 0.95 * Double(total.linkClaims.count))
    #expect(Double(sure.count(where: \.isRight)) >= 0.995 * Double(sure.count))
  }

  @Test func theDocumentationHasTheseFigures() throws {
    let page = try Checkout.text(of: "Sources/Aligner/Aligner.docc/Evaluating.md")
    for row in Self.rows { #expect(page.contains(row), "the table in Evaluating.md should have the row \(row)") }
  }

  private static var rows: [String] {
    let bounds = [0, 0.5, 0.7, 0.9, 1.1]
    let names = ["below .5", ".5 to .7", ".7 to .9", ".9 and more"]
    return names.indices.map { index in
      let range = bounds[index]..<bounds[index + 1]
      let cells = [total.linkClaims, total.sets.flatMap(\.unpairedClaims)].flatMap { claims in
        let inside = claims.filter { range.contains($0.confidence) }
        return ["\(inside.count)", "\(inside.count(where: \.isRight))"]
      }
      return "| \(names[index]) | \(cells.joined(separator: " | ")) |"
    }
  }
}
