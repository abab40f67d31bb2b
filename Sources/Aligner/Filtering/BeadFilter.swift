/// One reason to leave a pair out of a corpus, which the pair alone decides.
///
/// A new filter is a type that conforms, in a file of its own, and a line in ``BeadFilters/all``.
public protocol BeadFilter: Sendable {
  /// The name by which summaries and tables say what was dropped for it.
  static var name: String { get }

  /// Makes a filter; `nil` if the options do not ask for it.
  init?(_ options: FilterOptions)

  /// Whether a pair is dropped.
  func drops(_ pair: FilteredPair) -> Bool
}

/// One reason to leave a pair out of a corpus that has to do with the pairs before it.
///
/// What is to be known of a pair is worked out of the pair alone, on any thread (``traces(of:)``); whether it was there before
/// is decided in the order of the run. It is a value that lives as long as a run.
public protocol MemoryFilter: Sendable {
  /// The name by which summaries and tables say what was dropped for it.
  static var name: String { get }

  /// Makes a filter that has seen nothing; `nil` if the options do not ask for it.
  init?(_ options: FilterOptions)

  /// What is to be remembered of a pair: hashes, any of which means that a pair was there before.
  func traces(of pair: FilteredPair) -> [UInt64]

  /// Whether a pair of these traces was there before.
  func knows(_ traces: [UInt64]) -> Bool

  /// Remembers a pair that is kept.
  mutating func remember(_ traces: [UInt64])
}

/// A bead with what filters look at: the texts are those that are written.
public struct FilteredPair: Sendable {
  /// The bead.
  public let bead: Bead
  /// The source paragraphs or sentences.
  public let source: ArraySlice<Paragraph>
  /// The target ones.
  public let target: ArraySlice<Paragraph>
  /// What they say.
  let text: BeadText
  /// How many letters and digits the source has, and the target.
  let sourceLength: Int
  let targetLength: Int

  init(_ bead: Bead, _ text: BeadText, of alignment: Alignment) {
    self.bead = bead
    self.text = text
    source = alignment.source.paragraphs[bead.source]
    target = alignment.target.paragraphs[bead.target]
    sourceLength = text.source.reduce(0) { $0 + FoldedKey.count($1) }
    targetLength = text.target.reduce(0) { $0 + FoldedKey.count($1) }
  }

  /// The letters and digits of the source, folded; made anew each time, since few filters ask for them.
  var sourceKey: [UInt32] { text.source.flatMap(FoldedKey.key) }

  /// The letters and digits of the target, folded.
  var targetKey: [UInt32] { text.target.flatMap(FoldedKey.key) }

  /// The length of the target as a ratio to that of the source, in letters and digits.
  var ratio: Double { Double(targetLength) / Double(max(sourceLength, 1)) }
}
