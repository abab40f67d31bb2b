/// One kind of evidence for or against two groups of paragraphs being translations of each other.
///
/// Evidence speaks in nats: the logarithm of how much likelier the observation is if the groups are translations than
/// if they are unrelated. Figures of different kinds add up. A new kind is a new file and one line in ``Evidences``.
public protocol Evidence: Sendable {
  /// The name that reports use.
  static var name: String { get }

  /// Whether it has to see links of an earlier pass before it may speak; false unless a kind says otherwise.
  static var needsLinks: Bool { get }

  /// Whether it speaks of a paragraph's place in its document rather than of what it says; false unless a kind says so.
  ///
  /// Unrelated documents have numbers and headings in common too, and a moved paragraph has left its place: there only
  /// what is said counts.
  static var saysWhere: Bool { get }

  /// Whether links change what it says; true unless a kind says otherwise. One that does not learn is fitted once.
  static var learns: Bool { get }

  /// The kind of values whose being on both sides it weighs; `nil` unless a kind says so.
  ///
  /// It lets a bead's ``Reason`` tell which values they are.
  static var values: ValueKind? { get }

  /// Fits the evidence to a bitext.
  /// - Parameter links: pairs found by the pass before, empty in the first.
  init(_ bitext: BitextFeatures, links: [ConfidentLink])

  /// Adds the scores of all beads that begin at one source paragraph; no side of a bead is empty.
  ///
  /// One dynamic call a row keeps the inner loop free of them.
  func add(to row: inout BeadRow)

  /// Adds the scores of all beads that begin at some consecutive source paragraphs.
  ///
  /// The default goes row by row. A kind that computes something which neighbouring rows share overrides it, with the
  /// same result.
  func add(to rows: inout [BeadRow])

  /// Nats for each of some pairs of single paragraphs, wherever they stand.
  ///
  /// The default makes a row of each; a kind that can do many at once faster overrides it, with the same result.
  func scores(of pairs: [(source: Int, target: Int)]) -> [Float]
}

extension Evidence {
  public static var needsLinks: Bool { false }
  public static var saysWhere: Bool { false }
  public static var learns: Bool { true }
  public static var values: ValueKind? { nil }

  public func add(to rows: inout [BeadRow]) {
    for index in rows.indices { add(to: &rows[index]) }
  }

  public func scores(of pairs: [(source: Int, target: Int)]) -> [Float] {
    var row = BeadRow(first: 0)
    return pairs.map { pair in
      row.begin(with: pair.source)
      row.add(BeadShape(1, 1), starts: pair.target..<(pair.target + 1), score: 0)
      add(to: &row)
      return row.scores[0]
    }
  }

  /// Nats for a group of source paragraphs against a group of target paragraphs, neither empty.
  public func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    var row = BeadRow(first: source.lowerBound)
    row.add(BeadShape(source.count, target.count), starts: target.lowerBound..<(target.lowerBound + 1), score: 0)
    add(to: &row)
    return row.scores[0]
  }
}

extension [any Evidence] {
  /// Nats of all kinds together for each of some pairs of single paragraphs, on all cores.
  func scores(of pairs: [(source: Int, target: Int)]) -> [Float] {
    ParallelMap.chunks(pairs.count) { range in
      let pairs = [(source: Int, target: Int)](pairs[range])
      var sums = [Float](repeating: 0, count: pairs.count)
      for kind in self {
        for (index, score) in kind.scores(of: pairs).enumerated() { sums[index] += score }
      }
      return sums
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

/// The kinds of evidence that are known; each is one line here.
public enum Evidences: Registry {
  public static let noun = "evidence"
  public static let ignoresCase = false
  /// All kinds, in the order in which reports show them.
  public static let all: [any Evidence.Type] = [
    LabelEvidence.self,
    NumeralEvidence.self,
    DateEvidence.self,
    NameEvidence.self,
    SkeletonEvidence.self,
    LatinEvidence.self,
    MarksEvidence.self,
    LexiconEvidence.self,
    StructureEvidence.self,
    LengthEvidence.self,
  ]

  public static func title(of kind: any Evidence.Type) -> RegistryTitle { RegistryTitle(kind.name) }
}
