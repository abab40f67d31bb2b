/// Segments, aligns and scores gold standards.
///
/// ```swift
/// let gold = try GoldStandard(folder: "corpora/report")
/// print(Evaluator().score(gold).links.strict.f1)
/// ```
public struct Evaluator: Sendable {
  private let aligner: BitextAligner

  /// Makes an evaluator of an aligner; one without some kind of evidence shows what that brings.
  public init(_ aligner: BitextAligner = BitextAligner()) {
    self.aligner = aligner
  }

  /// Scores one gold standard.
  /// - Parameter progress: called now and then with the share of the work that is done, 0 to 1.
  public func score(_ gold: GoldStandard, progress: (Double) -> Void = { _ in }) -> SetScore {
    let start = ContinuousClock.now
    let (source, target) = Segmenter().segment(Passages(gold.source.text), Passages(gold.target.text))
    let alignment = aligner.align(source, target, progress: progress)
    return SetScore(gold, alignment, seconds: (ContinuousClock.now - start) / .seconds(1))
  }
}
