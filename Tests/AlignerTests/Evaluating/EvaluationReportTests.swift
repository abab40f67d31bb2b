import Foundation
import Testing

@testable import Aligner

@Suite struct EvaluationReportTests {
  /// Two sets: in the first all is right, in the second one of two links.
  private func report(name: String = "second", failures: [EvaluationReport.Failure] = []) -> EvaluationReport {
    let gold = [
      SmallGold.gold("0:0 1,2:1,2 3: :3", name: "first"), SmallGold.gold("0:0 1:1 2:2 3:3", name: name),
    ]
    return EvaluationReport(
      sets: gold.map { SetScore($0, SmallGold.alignment(), seconds: 1.5) }, failures: failures,
      evidence: Evidences.all.filter { $0.name == "length" }, peakMemory: 12_345_678)
  }

  private func text(_ write: (inout OutputBuffer) throws -> Void) throws -> String {
    String(decoding: try OutputBuffer.bytes(writtenBy: write), as: UTF8.self)
  }

  @Test func meansAndSumsAreOverTheSets() {
    let report = report()
    #expect(report.total.mean { $0.links.strict.precision } == 0.75)
    #expect(report.total.missing == MatchCounts(right: 2, wrong: 2))
    #expect(report.total.linkCalibration.bins[6].shareRight == 0.5)
    #expect(report.total.unpairedCalibration.count == 4)
    #expect(
      report.signature
        == "sets:2|evidence:length|lexicon:default|texts:unlabelled|units:letters|version:\(ToolVersion.current)")
  }

  @Test func theTableHasALineASetThenSumsThenCalibration() throws {
    let report = report(failures: [(folder: "x", message: "y")])
    #expect(
      try text { try report.write(to: &$0) } == """
                  units  strict                  lax  deleted                         conf.  of them
        set       exact       P      R     F1     F1    found  false     F1  verdict   ≥ .9    right     s
        first     1.000   1.000  1.000  1.000  1.000      2/2      0  1.000      yes  .5000    1.000  1.50
        second    1.000   .5000  .2500  .3333  .8571      0/0      2  .0000      yes  .5000    1.000  1.50
        mean      1.000   .7500  .6250  .6667  .9286
        together                                          2/2      2  .6667      2/2  .5000    1.000  3.00

        confidence      links   mean  right  unpaired   mean  right
        0.0–0.1             0                       0
        0.1–0.2             0                       0
        0.2–0.3             0                       0
        0.3–0.4             0                       0
        0.4–0.5             0                       0
        0.5–0.6             0                       0
        0.6–0.7             2  .6000  .5000         0
        0.7–0.8             0                       2  .7000  .5000
        0.8–0.9             0                       2  .8000  .5000
        0.9–1.0             2  .9500  1.000         0
        expected error                .0750                   .2500

        sets that could not be read: 1
        peak memory: 12 MB
        signature: \(report.signature)

        """)
  }

  @Test func namesAreCutWhereThereIsNoRoom() throws {
    let report = report(name: "tico-memo-long-restart-merge-split-del5")
    func lines(width: Int) throws -> [Substring] {
      try text { try report.write(to: &$0, width: width) }.split(separator: "\n")
    }
    #expect(try lines(width: 200)[3].hasPrefix("tico-memo-long-restart-merge-split-del5  1.000"))
    for line in try lines(width: 120) { #expect(line.unicodeScalars.count <= 120) }
    #expect(try lines(width: 120)[3].hasPrefix("…"))
    #expect(try lines(width: 40)[3].hasPrefix("…rt-merge-split-del5  1.000"))
  }

  @Test func onlyWhatIsWholeIsShownAsOne() {
    #expect([0, 0.12345, 0.99999, 1].map(EvaluationReport.Cells.share) == [".0000", ".1235", ".9999", "1.000"])
  }

  @Test func theJSONHasEveryFigure() throws {
    let report = report(failures: [(folder: "a\"b", message: "no")])
    let json = try text { try report.writeJSON(to: &$0) }
    #expect(json.hasPrefix(#"{"sets":[{"name":"first","segmentation":{"share":1.0,"fr":{"exact":4,"units":4,"#))
    #expect(json.hasSuffix("}\n"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "sets", "mean", "deletions", "calibration", "groups", "perturbations", "ablations", "failures",
        "peak_memory_bytes", "evidence", "changes", "lexicon", "version", "signature",
      ])
    let set = try #require((object["sets"] as? [[String: Any]])?.last)
    let strict = try #require(set["strict"] as? [String: Any])
    #expect(strict["f1"] as? Double == report.sets[1].links.strict.f1)
    #expect(strict["fn"] as? Int == 3)
    #expect((object["failures"] as? [[String: String]]) == [["folder": "a\"b", "message": "no"]])
    #expect(object["peak_memory_bytes"] as? Int == 12_345_678)
    #expect(object["lexicon"] is NSNull)
  }
}
