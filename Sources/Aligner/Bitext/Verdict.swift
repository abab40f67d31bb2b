extension Alignment {
  /// Whether the two documents are translations of each other at all.
  public struct Verdict: Sendable, Hashable {
    /// What a verdict comes to; the raw values are what programs are told.
    public enum Answer: String, Sendable, Hashable, CaseIterable {
      /// They are translations of each other.
      case yes
      /// They are not.
      case no
      /// They may be: documents of so few paragraphs do not tell.
      case tooShort = "too-short"
    }

    /// What it comes to.
    public var answer: Answer
    /// Evidence per paragraph in nats, labels left out: the figure that the verdict was read from.
    public var score: Double
    /// How likely it is that they are translations of each other, 0 to 1, where half of all pairs of documents are.
    public var probability: Double

    /// Makes a verdict.
    public init(_ answer: Answer, score: Double, probability: Double) {
      self.answer = answer
      self.score = score
      self.probability = probability
    }

    /// Whether they are taken for translations: false for those alone that are surely none.
    public var isTranslation: Bool { answer != .no }

    /// How likely the answer is to be right, 0.5 to 1.
    public var confidence: Double {
      switch answer {
      case .yes: max(0.5, probability)
      case .no: max(0.5, 1 - probability)
      case .tooShort: max(probability, 1 - probability)
      }
    }
  }
}
