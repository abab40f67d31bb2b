import Synchronization

/// The scoring of many gold standards, as they are or perturbed, several at a time.
///
/// ```swift
/// var run = EvaluationRun()
/// run.add(gold, perturbed: Perturbations.all, seeds: 3, longest: 300)
/// print(run.scores().map(\.links.strict.f1))
/// ```
public struct EvaluationRun: Sendable {
  private struct Case {
    var gold: GoldStandard
    var perturbation: Perturbation?
    var seed = 0
    var longest = Int.max
  }

  /// The kinds of evidence to align by.
  public var evidence: [any Evidence.Type]
  /// Where the words of the two languages are known from.
  public var lexicons: Lexicons
  /// How many are scored at a time; `nil` for as many as there are cores.
  public var jobs: Int?
  private var cases: [Case] = []

  /// Where a lexicon comes from.
  public enum Lexicons: Sendable {
    /// One lexicon for all.
    case one(Lexicon)
    /// For each family of sets one that has not seen it.
    case heldOut(HeldOutLexicons)
  }

  /// Makes a run without gold standards.
  public init(
    evidence: [any Evidence.Type] = Evidences.all, lexicons: Lexicons = .one(.bundled), jobs: Int? = nil
  ) {
    self.evidence = evidence
    self.lexicons = lexicons
    self.jobs = jobs
  }

  /// How many gold standards will be scored.
  public var count: Int { cases.count }

  /// Adds a gold standard as it is.
  public mutating func add(_ gold: GoldStandard) { cases.append(Case(gold: gold)) }

  /// Adds what perturbations make of a gold standard, each with the seeds 1 to `seeds`.
  /// - Parameter longest: at most how many units a side are made use of.
  public mutating func add(
    _ gold: GoldStandard, perturbed perturbations: [Perturbation], seeds: Int = 1, longest: Int = .max
  ) {
    for perturbation in perturbations {
      for seed in 0..<max(0, seeds) {
        cases.append(Case(gold: gold, perturbation: perturbation, seed: seed + 1, longest: longest))
      }
    }
  }

  /// The scores, in the order in which the gold standards were added, whatever the number of jobs.
  /// - Parameter progress: called now and then with the share of the work that is done, 0 to 1; one call at a time.
  public func scores(progress: @Sendable (Double) -> Void = { _ in }) -> [SetScore] {
    let known: [String: Lexicon] =
      switch lexicons {
      case .one: [:]
      case .heldOut(let heldOut): heldOut.lexicons(for: cases.map(\.gold.name), jobs: jobs)
      }
    let done = Mutex(0)
    return ParallelMap.tasks(cases.count, jobs: jobs) { index in
      let score = score(cases[index], known)
      done.withLock {
        $0 += 1
        progress(Double($0) / Double(cases.count))
      }
      return score
    }
  }

  private func score(_ one: Case, _ known: [String: Lexicon]) -> SetScore {
    let lexicon: Lexicon? =
      switch lexicons {
      case .one(let lexicon): lexicon
      case .heldOut: known[HeldOutLexicons.family(of: one.gold.name)]
      }
    let gold = one.perturbation?.apply(to: one.gold, seed: one.seed, longest: one.longest) ?? one.gold
    return Evaluator(BitextAligner(evidence: evidence, lexicon: lexicon ?? .bundled)).score(gold)
  }
}
