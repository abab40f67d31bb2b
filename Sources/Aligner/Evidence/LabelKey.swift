/// What a label means, as plain numbers that the inner loops can compare without touching memory elsewhere.
struct LabelKey: Sendable, Hashable {
  /// What is counted.
  let family: Label.Family
  /// Families of one rank may stand for each other: letters and Roman numerals, the names of divisions.
  let rank: Label.Family.Rank
  /// How many levels the number has: 3 for `1.2.3`.
  let depth: Int8
  /// The number at its own level.
  let number: Int32
  /// The numbers above its own level, mixed into one.
  let prefix: Int32
  /// What follows the number, mixed into one.
  let suffix: Int32

  /// Whether its number stays the same over a list, and is none to compare (``StandingNumbers``).
  let isStanding: Bool

  /// Reduces a label's value.
  init(_ value: Label.Value, isStanding: Bool) {
    self.isStanding = isStanding
    family = value.family
    rank = value.family.traits.rank
    depth = Int8(min(value.ordinals.count, 100))
    number = Int32(truncatingIfNeeded: value.ordinals.last ?? 0)
    prefix = value.ordinals.dropLast().reduce(7) { $0 &* 31 &+ Int32(truncatingIfNeeded: $1) }
    suffix = value.suffix.unicodeScalars.reduce(7) { $0 &* 31 &+ Int32(truncatingIfNeeded: $1.value) }
  }

  /// Whether there is a number to compare; a bullet has none.
  var isCounted: Bool { rank != .uncounted }
}
