/// The report for programs: one JSON object with every figure in full precision. Keys may be added, not changed.
///
/// ```json
/// {"sets":[{"name":"report","segmentation":{…},"strict":{"precision":1.0,…},…}],"mean":{…},…,"signature":"…"}
/// ```
extension EvaluationReport {
  /// Writes the object and a line's end.
  package func writeJSON(to output: inout OutputBuffer) throws {
    let failed: [JSONObject] = failures.map { ["folder": $0.folder, "message": $0.message] }
    let json: JSONObject = [
      "sets": sets, "mean": mean, "deletions": total.missing, "calibration": total.calibrations, "groups": groups,
      "perturbations": perturbations, "ablations": ablations, "failures": failed, "peak_memory_bytes": peakMemory,
      "evidence": evidence, "changes": changes, "lexicon": lexicon, "version": ToolVersion.current,
      "signature": signature,
    ]
    try json.appendJSON(to: &output)
    try output.append("\n")
  }

  private var mean: JSONObject {
    func ratios(_ counts: (SetScore) -> MatchCounts) -> JSONObject {
      [
        "precision": total.mean { counts($0).precision }, "recall": total.mean { counts($0).recall },
        "f1": total.mean { counts($0).f1 },
      ]
    }
    return [
      "segmentation": total.mean(\.exactShare), "strict": ratios(\.strict), "lax": ratios(\.lax),
      "cells": ratios(\.links.cells),
    ]
  }
}

extension SetScore: JSONRecord {
  var json: JSONObject {
    let shapes = links.recallByShape.map { shape, found, count in
      (key: shape, value: ["found": found, "gold": count] as JSONObject)
    }
    return [
      "name": name, "segmentation": segmentation, "strict": strict, "lax": lax, "cells": links.cells,
      "strict_recall_by_shape": JSONObject(members: shapes),
      "omissions": omissions, "deletions": missing.json + ["fr": deletions.source, "ar": deletions.target],
      "links": [
        "gold": strict.found + strict.missed, "predicted": linkClaims.count, "unmapped_texts": unmappedCount,
      ] as JSONObject,
      "verdict": [
        "translation": verdict.isTranslation, "answer": verdict.answer.rawValue, "probability": verdict.probability,
        "right": isVerdictRight,
        "score": verdict.score,
      ] as JSONObject,
      "sure": linkClaims.sureJSON, "mistakes": mistakes, "crossing": isCrossing, "group": group.rawValue,
      "perturbation": perturbation, "seconds": seconds,
    ]
  }
}

extension EvaluationGroup: JSONRecord {
  var json: JSONObject {
    [
      "name": name, "sets": sets.count, "strict_f1": strictF1, "lax_f1": mean(\.lax.f1), "deletions": missing,
      "wrong_verdicts": wrongVerdicts, "sure": linkClaims.sureJSON, "calibration": calibrations,
    ]
  }

  fileprivate var calibrations: JSONObject { ["links": linkCalibration, "unpaired": unpairedCalibration] }
}

extension SegmentationScore: JSONRecord {
  var json: JSONObject { ["share": share, "fr": source, "ar": target] }
}

extension SegmentationScore.Side: JSONRecord {
  var json: JSONObject { ["exact": exact, "units": units, "paragraphs": paragraphs] }
}

extension MatchCounts: JSONRecord {
  var json: JSONObject {
    ["precision": precision, "recall": recall, "f1": f1, "tp": right, "fp": wrong, "fn": missed]
  }
}

extension Mistake: JSONRecord {
  var json: JSONObject { ["kind": kind.rawValue, "fr": link.source, "ar": link.target, "confidence": confidence] }
}

extension [Claim] {
  fileprivate var sureJSON: JSONObject {
    ["confidence": Claim.sureConfidence, "links": sure.count, "right": sure.count(where: \.isRight)]
  }
}

extension Calibration: JSONRecord {
  var json: JSONObject { ["count": count, "expected_error": expectedError, "bins": bins] }
}

extension Calibration.Bin: JSONRecord {
  var json: JSONObject {
    [
      "from": lowerBound, "to": upperBound, "count": count, "confidence": meanConfidence, "right": shareRight,
    ]
  }
}
