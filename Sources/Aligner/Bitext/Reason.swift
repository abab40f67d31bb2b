/// One reason for or against a bead: what one kind of evidence says of it.
///
/// The reasons of a bead add up to its score, by which it was preferred to others.
public struct Reason: Sendable, Hashable {
  /// The name of the kind of evidence, or ``shape``.
  public var kind: String
  /// What it says, in nats: above zero for the bead, below zero against it.
  public var nats: Double
  /// The values that both sides show and that the figure rests on, as the source writes them; of a date or reference of
  /// which a part is shared, the numbers that are. Empty for kinds that weigh no values.
  public var shared: [String]

  /// The kind of the reason that every bead has before anything is read: how likely its shape is.
  public static let shape = "shape"

  /// Makes a reason.
  public init(kind: String, nats: Double, shared: [String] = []) {
    self.kind = kind
    self.nats = nats
    self.shared = shared
  }
}
