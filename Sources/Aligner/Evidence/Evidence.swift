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

  /// The kind of values whose being on both sides it weighs; `nil` unless a kind says so.
  ///
  /// It lets a bead's ``Reason`` tell which values they are.
  static var values: ValueKind? { get }

  /// Fits the evidence to a bitext.
  /// - Parameter links: pairs found by the pass before, empty in the first.
  init(_ bitext: BitextFeatures, links: [ConfidentLink])

  /// Nats for a group of source paragraphs against a group of target paragraphs, neither empty.
  func score(_ source: Range<Int>, _ target: Range<Int>) -> Float

  /// Nats for each of some pairs of single paragraphs, wherever they stand.
  ///
  /// The default calls ``score(_:_:)`` for each; a kind that can do many at once faster overrides it, with the same result.
  func scores(of pairs: [(source: Int, target: Int)]) -> [Float]

  /// Adds the scores of all beads that begin at one source paragraph.
  ///
  /// The default calls ``score(_:_:)`` for each bead; one dynamic call a row keeps the inner loop free of them. A kind
  /// that can do a whole row faster than bead by bead overrides it, with the same result.
  func add(to row: inout BeadRow)

  /// Adds the scores of all beads that begin at some consecutive source paragraphs.
  ///
  /// The default goes row by row. A kind that computes something which neighbouring rows share overrides it, with the
  /// same result.
  func add(to rows: inout [BeadRow])
}

extension Evidence {
  public static var needsLinks: Bool { false }
  public static var saysWhere: Bool { false }
  public static var values: ValueKind? { nil }

  public func scores(of pairs: [(source: Int, target: Int)]) -> [Float] {
    pairs.map { score($0.source..<($0.source + 1), $0.target..<($0.target + 1)) }
  }

  public func add(to rows: inout [BeadRow]) {
    for index in rows.indices { add(to: &rows[index]) }
  }

  public func add(to row: inout BeadRow) {
    for entry in row.entries {
      let source = row.first..<(row.first + entry.shape.source)
      for (offset, start) in entry.starts.enumerated() {
        row.scores[entry.place + offset] += score(source, start..<(start + entry.shape.target))
      }
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
public enum Evidences {
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
}
