/// One reason to leave a pair out of a corpus.
///
/// A new filter is a type that conforms, in a file of its own, and a line in ``BeadFilters/all``. It is a value that lives as
/// long as a run, so that it can remember what it has seen.
public protocol BeadFilter: Sendable {
  /// The name by which summaries and tables say what was dropped for it.
  static var name: String { get }

  /// Makes a filter; `nil` if the options do not ask for it.
  init?(_ options: FilterOptions)

  /// Whether a pair is dropped.
  mutating func drops(_ pair: FilteredPair) -> Bool
}

/// A bead with what filters look at.
public struct FilteredPair: Sendable {
  /// The bead.
  public let bead: Bead
  /// The source paragraphs or sentences.
  public let source: ArraySlice<Paragraph>
  /// The target ones.
  public let target: ArraySlice<Paragraph>
  /// The letters and digits of the source, folded.
  let sourceKey: [UInt32]
  /// The letters and digits of the target, folded.
  let targetKey: [UInt32]

  init(_ bead: Bead, of alignment: Alignment) {
    self.bead = bead
    source = alignment.source.paragraphs[bead.source]
    target = alignment.target.paragraphs[bead.target]
    sourceKey = source.flatMap { FoldedKey.key($0.text) }
    targetKey = target.flatMap { FoldedKey.key($0.text) }
  }

  /// The text of one side.
  static func text(_ side: ArraySlice<Paragraph>) -> String { side.map(\.text).joined(separator: " ") }
}
