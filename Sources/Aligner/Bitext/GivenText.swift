/// How a memory, or another file of segments in both languages, gives a paragraph that has a label.
public enum GivenText: Sendable, Hashable {
  /// The label is part of the text.
  case labelled
  /// The label stands beside the text alone.
  case unlabelled
  /// The text is there twice, with its label and as this.
  case twins(unlabelled: String)
}
