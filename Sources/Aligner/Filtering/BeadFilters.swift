/// The filters of a run, in order, and how many pairs each has dropped.
///
/// ```swift
/// var options = FilterOptions()
/// options.dropsDuplicates = true
/// var filters = BeadFilters(options)
/// let marked = filters.marked(alignment)   // the dropped beads have a ``Bead/filter``
/// ```
public struct BeadFilters: Sendable {
  /// The filters that look at a pair alone; it is dropped by the first that drops it.
  public static let all: [any BeadFilter.Type] = [
    OutFilter.self,
    ConfidenceFilter.self,
    HeadingFilter.self,
    ContentsFilter.self,
    LengthFilter.self,
    RatioFilter.self,
    LanguageFilter.self,
  ]

  /// Those that look at the pairs before it; they are asked of what is left, so that what was dropped is not remembered.
  public static let memories: [any MemoryFilter.Type] = [
    DuplicateFilter.self,
    NearDuplicateFilter.self,
  ]

  /// What is known of a pair before those in front of it are.
  struct Judgement: Sendable {
    /// The number of the filter that drops it.
    var filter: Int?
    /// What each filter with a memory has to know of it; empty if it is dropped already.
    var traces: [[UInt64]] = []
  }

  private let keepsLabels: Bool
  private let filters: [any BeadFilter]
  private var memories: [any MemoryFilter]
  /// How many beads have been looked at, unpaired ones left out.
  public private(set) var pairCount = 0
  /// How many pairs each filter has dropped, in the order of ``all`` and ``memories``; those alone that were asked for.
  public private(set) var counts: [(name: String, dropped: Int)]

  /// The filters that the options ask for.
  public init(_ options: FilterOptions) {
    keepsLabels = options.keepsLabels
    filters = Self.all.compactMap { $0.init(options) }
    memories = Self.memories.compactMap { $0.init(options) }
    counts = filters.map { (type(of: $0).name, 0) } + memories.map { (type(of: $0).name, 0) }
  }

  /// How many pairs have been dropped.
  public var droppedCount: Int { counts.reduce(0) { $0 + $1.dropped } }

  /// Whether nothing is ever dropped.
  public var isEmpty: Bool { counts.isEmpty }

  /// Whether somebody may want to know how many were dropped: nobody has asked for what a person has left out to be.
  package var isTold: Bool { droppedCount > 0 || counts.contains { $0.name != OutFilter.name } }

  /// Whether the pairs before it decide on a pair.
  package var hasMemory: Bool { !memories.isEmpty }

  /// An alignment with what is known of its pairs before those of other alignments are.
  package struct JudgedAlignment: Sendable {
    fileprivate let alignment: Alignment
    /// One for each bead that is a pair; none if nothing is ever dropped.
    fileprivate let judgements: [Judgement]
  }

  /// An alignment whose dropped beads say by which filter (``Bead/filter``); the output formats leave those out.
  ///
  /// Unpaired beads are no pairs, and are never dropped. To be called in the order of the run, since duplicates are
  /// sought among all that came before. Complexity: linear in the length of the texts.
  public mutating func marked(_ alignment: Alignment) -> Alignment { marked(judged(alignment)) }

  /// What can be known of an alignment on any thread, whatever was there before it.
  package func judged(_ alignment: Alignment) -> JudgedAlignment {
    let pairs = isEmpty ? [] : alignment.beads.filter { !$0.isUnpaired }
    let judgements = pairs.map { bead in
      judged(FilteredPair(bead, BeadText(bead, of: alignment, keepsLabels: keepsLabels), of: alignment))
    }
    return JudgedAlignment(alignment: alignment, judgements: judgements)
  }

  /// An alignment with its dropped beads marked, likewise; to be called in the order of the run.
  package mutating func marked(_ judged: JudgedAlignment) -> Alignment {
    var marked = judged.alignment
    var judgements = judged.judgements.makeIterator()
    for index in marked.beads.indices where !marked.beads[index].isUnpaired {
      if let judgement = judgements.next() { marked.beads[index].filter = settled(judgement) } else { pairCount += 1 }
    }
    return marked
  }

  /// What the pair alone tells of it.
  func judged(_ pair: FilteredPair) -> Judgement {
    if let filter = filters.firstIndex(where: { $0.drops(pair) }) { return Judgement(filter: filter) }
    return Judgement(traces: memories.map { $0.traces(of: pair) })
  }

  /// The name of the filter that drops a pair in the end; `nil` if it is kept. To be called in the order of the run.
  mutating func settled(_ judgement: Judgement) -> String? {
    pairCount += 1
    let number =
      judgement.filter
      ?? zip(memories, judgement.traces).enumerated().first { $1.0.knows($1.1) }.map { filters.count + $0.offset }
    guard let number else {
      remember(judgement.traces)
      return nil
    }
    counts[number].dropped += 1
    return counts[number].name
  }

  /// Remembers a pair that was kept.
  mutating func remember(_ traces: [[UInt64]]) {
    for (index, traces) in traces.enumerated() where index < memories.count { memories[index].remember(traces) }
  }
}

/// What pairs a corpus is to consist of; without any bound set, of all.
///
/// Lengths count letters and digits of what is written.
public struct FilterOptions: Sendable {
  /// Whether texts are written with the labels of their paragraphs.
  public var keepsLabels = false
  /// Whether pairs that a person has left out are.
  public var dropsOut = false
  /// The least confidence, 0 to 1.
  public var minimumConfidence: Double?
  /// The least length of either side.
  public var minimumLength: Int?
  /// The greatest length of either side.
  public var maximumLength: Int?
  /// The least ratio of the target length to the source.
  public var minimumRatio: Double?
  /// The greatest ratio of the target length to the source.
  public var maximumRatio: Double?
  /// Whether each side has to be in its language.
  public var checksLanguages = false
  /// Whether of pairs that differ only in case, marks, punctuation and digits the first alone is kept.
  public var dropsDuplicates = false
  /// How much two pairs have to have in common for the first alone to be kept, as ``NearDuplicateFilter`` counts it; `nil` to
  /// keep both.
  public var nearDuplicates: Double?
  /// Whether headings are left out.
  public var dropsHeadings = false
  /// Whether rows of a contents table are left out.
  public var dropsContents = false

  /// Options that leave nothing out.
  public init() {}
}
