/// The filters of a run, in order, and how many pairs each has dropped.
///
/// ```swift
/// var options = FilterOptions()
/// options.dropsDuplicates = true
/// var filters = BeadFilters(options)
/// let marked = filters.marked(alignment)   // the dropped beads have a ``Bead/filter``
/// ```
public struct BeadFilters: Sendable {
  /// The filters there are; a pair is dropped by the first that drops it.
  public static let all: [any BeadFilter.Type] = [
    OutFilter.self,
    ConfidenceFilter.self,
    HeadingFilter.self,
    ContentsFilter.self,
    LengthFilter.self,
    RatioFilter.self,
    LanguageFilter.self,
    DuplicateFilter.self,
  ]

  private var filters: [any BeadFilter]
  /// How many beads have been looked at, unpaired ones left out.
  public private(set) var pairCount = 0
  /// How many pairs each filter has dropped, in the order of ``all``; those alone that were asked for.
  public private(set) var counts: [(name: String, dropped: Int)]

  /// The filters that the options ask for.
  public init(_ options: FilterOptions) {
    filters = Self.all.compactMap { $0.init(options) }
    counts = filters.map { (type(of: $0).name, 0) }
  }

  /// How many pairs have been dropped.
  public var droppedCount: Int { counts.reduce(0) { $0 + $1.dropped } }

  /// Whether nothing is ever dropped.
  public var isEmpty: Bool { filters.isEmpty }

  /// An alignment whose dropped beads say by which filter (``Bead/filter``); the output formats leave those out.
  ///
  /// Unpaired beads are no pairs, and are never dropped. To be called in the order of the run, since duplicates are
  /// sought among all that came before. Complexity: linear in the length of the texts.
  public mutating func marked(_ alignment: Alignment) -> Alignment {
    var marked = alignment
    for index in marked.beads.indices where !marked.beads[index].isUnpaired {
      pairCount += 1
      guard !isEmpty else { continue }
      let pair = FilteredPair(marked.beads[index], of: alignment)
      guard let filter = filters.indices.first(where: { filters[$0].drops(pair) }) else { continue }
      counts[filter].dropped += 1
      marked.beads[index].filter = counts[filter].name
    }
    return marked
  }
}

/// What pairs a corpus is to consist of; without any bound set, of all.
///
/// Lengths count letters and digits.
public struct FilterOptions: Sendable {
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
  /// Whether headings are left out.
  public var dropsHeadings = false
  /// Whether rows of a contents table are left out.
  public var dropsContents = false

  /// Options that leave nothing out.
  public init() {}
}
