/// What a bead consists of.
public enum TextUnit: String, Sendable, Hashable, CaseIterable, Registry {
  public static let noun = "unit"

  /// Whole paragraphs.
  case paragraph
  /// The sentences within paired paragraphs.
  case sentence
}
