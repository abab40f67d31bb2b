/// What a bead consists of.
public enum TextUnit: String, Sendable, Hashable, CaseIterable {
  /// Whole paragraphs.
  case paragraph
  /// The sentences within paired paragraphs.
  case sentence
}
