import Synchronization

/// Segments, aligns and scores gold standards.
///
/// ```swift
/// let gold = try GoldStandard(folder: "corpora/report")
/// print(Evaluator().score(gold).strict.f1)
/// ```
public struct Evaluator: Sendable {
  private let aligner: BitextAligner
  private let lexicon: Lexicon

  /// Makes an evaluator of an aligner; one without some kind of evidence shows what that brings.
  /// - Parameter lexicon: what sentences are paired by, where some were left out.
  public init(_ aligner: BitextAligner = BitextAligner(), lexicon: Lexicon = .bundled) {
    self.aligner = aligner
    self.lexicon = lexicon
  }

  /// Scores one gold standard.
  public func score(_ gold: GoldStandard) -> SetScore {
    let start = ContinuousClock.now
    let (source, target) = Segmenter().segment(Passages(gold.source.text), Passages(gold.target.text))
    let alignment = aligner.align(source, target)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let omissions =
      gold.lacksSentences
      ? CheckedBitext(alignment, sentences: SentenceAligner(lexicon: lexicon)).omissions : []
    return SetScore(gold, alignment, omissions: omissions, seconds: seconds)
  }
}

/// The scoring of many gold standards, as they are or changed, several at a time.
///
/// ```swift
/// var run = EvaluationRun()
/// run.add([gold], perturbedBy: Perturbations.all, seeds: 3, longest: 300)
/// print(run.scores().map(\.strict.f1))
/// ```
package struct EvaluationRun: Sendable {
  /// The kinds of evidence to align by.
  package var evidence: [EvidenceKind] = Evidences.all
  /// What evidence and beads are weighed by.
  package var constants = Constants()
  /// The lexicon for the gold standard of a name.
  package var lexicon: @Sendable (String) -> Lexicon = { _ in .bundled }
  /// What is paired; sentences are scored within paragraphs that are given (``JoinedGold``).
  package var unit = TextUnit.paragraph
  /// How many are scored at a time; `nil` for as many as there are cores.
  package var jobs: Int?
  /// What makes each gold standard, when its turn has come.
  private var makers: [@Sendable () -> GoldStandard] = []

  /// Makes a run without gold standards.
  package init() {}

  /// How many gold standards will be scored.
  var count: Int { makers.count }

  /// Adds a gold standard as it is.
  package mutating func add(_ gold: GoldStandard) { makers.append { gold } }

  /// Adds what perturbations make of gold standards, each with the seeds 1 to `seeds`.
  ///
  /// Sets that were changed already are left out if their family has some that are as they were found: to change them
  /// again says little.
  /// - Parameter longest: at most how many units a side are made use of.
  package mutating func add(
    _ golds: [GoldStandard], perturbedBy perturbations: [Perturbation], seeds: Int = 1, longest: Int = .max
  ) {
    for gold in GoldFamily.originals(of: golds) {
      for perturbation in perturbations {
        for seed in 0..<max(0, seeds) {
          makers.append { perturbation.apply(to: gold, seed: seed + 1, longest: longest) }
        }
      }
    }
  }

  /// Adds the pairs that a verdict has to tell apart: the source of each gold standard with the target of every other
  /// family, and each with its own, whole and with up to 40 % missing.
  /// - Parameter longest: at most how many units a side are made use of.
  package mutating func addCrossed(_ golds: [GoldStandard], seeds: Int = 1, longest: Int = .max) {
    let golds = GoldFamily.originals(of: golds)
    add(golds, perturbedBy: Perturbations.forVerdicts, seeds: seeds, longest: longest)
    for source in golds {
      for target in golds where GoldFamily.name(of: source.name) != GoldFamily.name(of: target.name) {
        for seed in 0..<max(0, seeds) {
          for length in Perturbations.shortLengths.filter({ $0 < longest }) + [longest] {
            makers.append { GoldStandard(mismatching: source, target, seed: seed + 1, longest: length) }
          }
        }
      }
    }
  }

  /// The scores, in the order in which the gold standards were added, whatever the number of jobs.
  /// - Parameter progress: called now and then with the share of the work that is done, 0 to 1; one call at a time.
  package func scores(progress: @Sendable (Double) -> Void = { _ in }) -> [SetScore] {
    let done = Mutex(0)
    return ParallelMap.tasks(makers.count, jobs: jobs) { index in
      let gold = makers[index]()
      let known = lexicon(gold.name)
      let score =
        switch unit {
        case .paragraph:
          Evaluator(BitextAligner(evidence: evidence, lexicon: known, constants: constants), lexicon: known)
            .score(gold)
        case .sentence:
          SentenceAligner(evidence: evidence, lexicon: known, constants: constants).score(JoinedGold(gold))
        }
      done.withLock {
        $0 += 1
        progress(Double($0) / Double(makers.count))
      }
      return score
    }
  }
}
