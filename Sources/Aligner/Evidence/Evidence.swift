/// One kind of evidence for or against two groups of paragraphs being translations of each other.
///
/// Evidence speaks in nats: the logarithm of how much likelier the observation is if the groups are translations than
/// if they are unrelated. Figures of different kinds add up. A new kind is a new file and one line in ``Evidences``.
public protocol Evidence: Sendable {
  /// The name that reports use.
  static var name: String { get }

  /// Fits the evidence to a bitext.
  /// - Parameter links: pairs found by the pass before, empty in the first.
  init(_ bitext: BitextFeatures, links: [ConfidentLink])

  /// Nats for a group of source paragraphs against a group of target paragraphs, neither empty.
  func score(_ source: Range<Int>, _ target: Range<Int>) -> Float

  /// Adds the scores of all beads of one shape that begin at source paragraph `first` to a row of the lattice.
  ///
  /// `scores[k]` belongs to the bead whose target side begins at `targets.lowerBound + k`. The default calls
  /// ``score(_:_:)`` for each; one dynamic call a row keeps the inner loop free of them.
  func add(to scores: inout [Float], shape: BeadShape, first: Int, targets: Range<Int>)
}

extension Evidence {
  public func add(to scores: inout [Float], shape: BeadShape, first: Int, targets: Range<Int>) {
    let source = first..<(first + shape.source)
    for (index, start) in targets.enumerated() {
      scores[index] += score(source, start..<(start + shape.target))
    }
  }
}

/// A pair that an earlier pass believes in, from which evidence can learn the habits of this bitext.
public struct ConfidentLink: Sendable, Hashable {
  /// Index of the source paragraph.
  public var source: Int
  /// Index of the target paragraph.
  public var target: Int
  /// Posterior probability, 0 to 1.
  public var confidence: Double

  /// Makes a link.
  public init(source: Int, target: Int, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }
}

/// How many paragraphs a bead takes on either side.
public struct BeadShape: Sendable, Hashable {
  /// Source paragraphs.
  public var source: Int
  /// Target paragraphs.
  public var target: Int

  /// Makes a shape.
  public init(_ source: Int, _ target: Int) {
    self.source = source
    self.target = target
  }
}

/// The kinds of evidence that are known; each is one line here.
public enum Evidences {
  /// All kinds, in the order in which reports show them.
  public static let all: [any Evidence.Type] = [
    LabelEvidence.self,
    NumeralEvidence.self,
    StructureEvidence.self,
    LengthEvidence.self,
  ]
}
