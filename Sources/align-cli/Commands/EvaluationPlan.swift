import Aligner

/// What the options of `evaluate` ask to be scored.
struct EvaluationPlan {
  /// At most how many units a side crossed documents have, unless the options say otherwise; a verdict on more is
  /// surer, and there are many pairs.
  private static let longestCrossed = 200

  /// The kinds of evidence that are left out in turn.
  let ablated: [EvidenceKind]
  private let settings: Settings

  init(_ settings: Settings) {
    self.settings = settings
    ablated = settings.ablates && settings.evidence.count > 1 ? settings.evidence : []
  }

  /// Adds what is to be scored to a run.
  func add(_ golds: [GoldStandard], to run: inout EvaluationRun) {
    if settings.crosses {
      run.addCrossed(golds, seeds: settings.seeds, longest: settings.longest ?? Self.longestCrossed)
    } else if let perturbations = settings.perturbations {
      run.add(golds, perturbedBy: perturbations, seeds: settings.seeds, longest: settings.longest ?? .max)
    } else {
      for gold in golds { run.add(gold) }
    }
  }

  /// What is done to the sets, for the signature of a report; `nil` for nothing.
  var signature: String? {
    let names = settings.perturbations.map { list in
      list.count == Perturbations.all.count ? "all" : list.map(\.name).joined(separator: "+")
    }
    let trials =
      (settings.unit == .sentence ? ["unit=sentence"] : [])
      + settings.trials.map { "\($0.constant.text)=\($0.value)" }
    guard let what = settings.crosses ? "crossed" : names else {
      return trials.isEmpty ? nil : trials.joined(separator: ",")
    }
    let longest = settings.longest ?? (settings.crosses ? Self.longestCrossed : nil)
    return ([what, "seeds=\(settings.seeds)"] + (longest.map { ["longest=\($0)"] } ?? []) + trials)
      .joined(separator: ",")
  }
}
