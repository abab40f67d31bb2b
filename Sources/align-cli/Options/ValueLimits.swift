/// How large the numbers may be that options take: what is beyond them is a slip of the keyboard, and would end in a
/// machine without memory, or in a sum that no integer holds.
enum ValueLimits {
  /// Most things at a time; each has a thread and a document pair in memory.
  static let jobs = 1024
  /// Most variants of each perturbation; the mean of fewer has settled.
  static let seeds = 10_000
  /// Most units a side of a perturbed set, and paragraphs a side of a generated bitext.
  static let paragraphs = 1_000_000
  /// Most letters a side: no document has more.
  static let letters = 1_000_000_000
  /// The lengths of the two sides of a pair, as a ratio.
  static let ratios = 0.001...1000
  /// The values of fitted constants, in nats or counts.
  static let constants = -1_000_000.0...1_000_000
}
