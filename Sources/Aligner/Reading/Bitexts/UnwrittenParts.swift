/// What a file of segments says of them that no output has: who wrote them and when, notes, properties, codes.
public struct UnwrittenParts: Sendable, Hashable {
  /// A kind of such parts.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Who has written or changed a unit, and when.
    case authors
    /// Notes on a unit.
    case notes
    /// Properties of a unit, such as its client or domain.
    case properties
    /// Codes of the document's format within a text.
    case codes
  }

  /// How many units have parts of each kind.
  public private(set) var counts: [Kind: Int] = [:]
  /// The languages with countries that the file names.
  public internal(set) var countries: [String] = []
  /// Whether its source is the Arabic, and its target the French.
  public internal(set) var isReversed = false

  /// Nothing.
  public init() {}

  /// Whether there is nothing that an output lacks.
  public var isEmpty: Bool { counts.isEmpty && countries.isEmpty }

  /// Leaves out the countries, where somebody has said which are to be written.
  public mutating func forgetCountries() { countries = [] }

  /// Counts a unit that is taken.
  mutating func add(_ kinds: Set<Kind>) {
    for kind in kinds { counts[kind, default: 0] += 1 }
  }
}
