/// One kind of evidence for or against two groups of paragraphs being translations of each other, fitted to a bitext.
///
/// Evidence speaks in nats: the logarithm of how much likelier the observation is if the groups are translations than
/// if they are unrelated. Figures of different kinds add up. A new kind is a new file and one line in ``Evidences``.
public protocol Evidence: Sendable {
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
  public func add(to rows: inout [BeadRow]) {
    for index in rows.indices { add(to: &rows[index]) }
  }

  public func scores(of pairs: [(source: Int, target: Int)]) -> [Float] {
    var row = BeadRow(first: 0)
    return pairs.map { score($0.source..<($0.source + 1), $0.target..<($0.target + 1), by: &row) }
  }

  /// Nats for a group of source paragraphs against a group of target paragraphs, neither empty.
  public func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    var row = BeadRow(first: source.lowerBound)
    return score(source, target, by: &row)
  }

  /// Weighs a bead alone.
  /// - Parameter row: is made its row; kept from bead to bead, it takes no memory anew.
  private func score(_ source: Range<Int>, _ target: Range<Int>, by row: inout BeadRow) -> Float {
    row.begin(with: source.lowerBound)
    row.add(BeadShape(source.count, target.count), starts: target.lowerBound..<(target.lowerBound + 1), score: 0)
    add(to: &row)
    return row.scores[0]
  }
}

/// A kind of evidence: what it is called, when it may speak, and how it is fitted to a bitext.
public struct EvidenceKind: Sendable {
  /// The name that reports use.
  public let name: String

  /// Whether it speaks of a paragraph's place in its document rather than of what it says.
  ///
  /// Unrelated documents have numbers and headings in common too, and a moved paragraph has left its place: there only
  /// what is said counts.
  public let saysWhere: Bool

  /// Whether it may speak of parts of paragraphs, too: a line by itself often looks like a heading.
  let tellsOfPieces: Bool

  /// Whether it has to see links of an earlier pass before it may speak.
  public let needsLinks: Bool

  /// Whether links change what it says. One that does not learn is fitted once.
  public let learns: Bool

  /// The kind of values whose being on both sides it weighs, if it weighs values.
  ///
  /// It lets a bead's ``Reason`` tell which values they are.
  let values: ValueKind?

  /// Whether it has anything to say of a bitext; where it has not, it is left out.
  let applies: @Sendable (BitextFeatures) -> Bool

  private let make: @Sendable (BitextFeatures, [ConfidentLink]) -> any Evidence

  /// Makes a kind; see its members for what the flags mean.
  /// - Parameters:
  ///   - applies: whether it has anything to say of a bitext.
  ///   - make: fits it to a bitext, given the pairs found by the pass before, none in the first.
  public init(
    _ name: String, saysWhere: Bool = false, tellsOfPieces: Bool = true, needsLinks: Bool = false, learns: Bool = true,
    applies: @escaping @Sendable (BitextFeatures) -> Bool = { _ in true },
    make: @escaping @Sendable (BitextFeatures, [ConfidentLink]) -> any Evidence
  ) {
    (self.name, self.saysWhere, self.needsLinks, self.learns) = (name, saysWhere, needsLinks, learns)
    self.tellsOfPieces = tellsOfPieces
    self.applies = applies
    values = nil
    self.make = make
  }

  /// A kind that weighs values of one kind.
  /// - Parameters:
  ///   - miss: nats for a value that one side has alone, negative.
  ///   - hit: what the log-rarity of a shared value is multiplied by.
  fileprivate init(
    _ name: String, _ values: ValueKind, miss: @escaping @Sendable (Constants) -> Double = { _ in 0 },
    hit: @escaping @Sendable (Constants) -> Double = { _ in 1 }
  ) {
    (self.name, saysWhere, needsLinks, learns) = (name, false, false, false)
    tellsOfPieces = true
    self.values = values
    applies = { _ in true }
    make = { bitext, _ in
      ValueEvidence(bitext, values, miss: Float(miss(bitext.constants)), hit: Float(hit(bitext.constants)))
    }
  }

  /// The kind fitted to a bitext.
  /// - Parameter links: pairs found by the pass before, none in the first.
  func fitted(to bitext: BitextFeatures, links: [ConfidentLink]) -> FittedEvidence {
    FittedEvidence(kind: self, evidence: make(bitext, links))
  }
}

/// Evidence and of which kind it is.
struct FittedEvidence: Evidence {
  let kind: EvidenceKind
  fileprivate let evidence: any Evidence

  func add(to row: inout BeadRow) { evidence.add(to: &row) }
  func add(to rows: inout [BeadRow]) { evidence.add(to: &rows) }
  func scores(of pairs: [(source: Int, target: Int)]) -> [Float] { evidence.scores(of: pairs) }
}

extension [FittedEvidence] {
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

/// The kinds of evidence that are known; each is one line here.
public enum Evidences: Registry {
  public static let noun = "evidence"
  public static let ignoresCase = false
  /// Labels. Believed from the beginning, those of a renumbered translation would lead the first pass astray.
  static let labels = EvidenceKind("label", saysWhere: true, needsLinks: true) { LabelEvidence($0, links: $1) }

  /// All kinds, in the order in which reports show them.
  public static let all = [
    labels,
    // Numbers are carried over, in digits or in words. A missing one of two or more digits counted 0.9 nats in each of
    // two directions, which are averaged.
    EvidenceKind("numerals", .numbers, miss: \.numeralsMiss),
    // Months, weekdays and whole dates, whatever the language calls them. Days and years are among the numbers, so that
    // a date that is written in full here and in part there still counts.
    EvidenceKind("dates", .dates, miss: \.datesMiss),
    // Countries, languages, currencies and cities are named on both sides.
    EvidenceKind("names", .names, miss: \.namesMiss, hit: \.namesHit),
    // Proper names that no list knows sound alike. One that a side has alone says nothing: most are translated, or have
    // too few consonants to tell.
    EvidenceKind("skeletons", .skeletons, hit: \.skeletonsHit),
    // Latin letters in the Arabic text, such as acronyms and addresses, are in the French one too. The reverse says
    // nothing: what French writes in capitals Arabic mostly spells or translates.
    EvidenceKind("latin", .latin, miss: \.latinMiss),
    EvidenceKind("marks", learns: false) { bitext, _ in MarksEvidence(bitext) },
    EvidenceKind("lexicon") { LexiconEvidence($0, links: $1) },
    EvidenceKind("structure", saysWhere: true, tellsOfPieces: false, learns: false) { bitext, _ in
      StructureEvidence(bitext)
    },
    EvidenceKind("place", saysWhere: true, learns: false, applies: PlaceEvidence.applies(to:)) { bitext, _ in
      PlaceEvidence(bitext)
    },
    EvidenceKind("length") { LengthEvidence($0, links: $1) },
  ]

  public static func title(of kind: EvidenceKind) -> RegistryTitle { RegistryTitle(kind.name) }
}
