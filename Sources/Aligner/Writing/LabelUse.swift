/// Whether the texts of an output have their labels in front.
public enum LabelUse: String, Sendable, Hashable, CaseIterable, Registry {
  public static let noun = "labels"

  /// Without: the labels have a place of their own.
  case without
  /// With them, as the document writes them.
  case with
  /// Once without and once with them, where that differs.
  case both
}
