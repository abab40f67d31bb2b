/// What a person has said of a bead.
public enum BeadState: String, Sendable, Hashable, CaseIterable {
  /// Nothing: it is as the aligner found it.
  case auto
  /// That it is right.
  case confirmed
  /// That it is right, and belongs in no corpus.
  case out
}
