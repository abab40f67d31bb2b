/// Numbers that one side of a bead has more often than the other: where that has another number alone that is used the same way, it may
/// stand for one of them.
///
/// In `10 % dans les dix jours` and `20% خلال عشرة أيام` all that the French has is in the Arabic too, and yet 10 % has lost
/// its counterpart.
enum RepeatedFigures {
  /// The places of the number that a figure may stand for; none if there is nothing to choose from, or too much. Linear.
  /// - Parameters:
  ///   - figure: what the other side has alone.
  ///   - mentions: what this side mentions.
  ///   - others: what the other side mentions.
  static func places(
    answering figure: LeftFigure, _ mentions: [Mention], in side: FigureSide, _ others: [Mention]
  ) -> [Range<Int>] {
    guard figure.isPercent || figure.thing != nil else { return [] }
    let (here, there) = (counts(of: mentions), counts(of: others))
    let answers = mentions.filter { mention in
      guard case .number(let quantity) = mention.value, let count = there[quantity] else { return false }
      return here[quantity, default: 0] > count
    }.map { LeftFigure($0, in: side.text) }.filter { $0.isPercent == figure.isPercent && $0.thing == figure.thing }
    return Set(answers.map(\.quantity)).count == 1 ? answers.map(\.range) : []
  }

  private static func counts(of mentions: [Mention]) -> [Quantity: Int] {
    mentions.reduce(into: [:]) { counts, mention in
      if case .number(let quantity) = mention.value { counts[quantity, default: 0] += 1 }
    }
  }
}
