/// How well the units without counterpart were found, on either side.
///
/// A unit is claimed to have none if it is in no predicted link with both sides: whether an unpaired paragraph says so
/// or the unit was lost on the way makes no difference.
public struct DeletionScore: Sendable {
  /// French units.
  public let source: MatchCounts
  /// Arabic units.
  public let target: MatchCounts

  /// Both sides together.
  public var total: MatchCounts { source + target }

  /// Scores predicted links.
  /// - Parameters:
  ///   - sourceUnits: the French units that count.
  ///   - targetUnits: the Arabic units that count.
  public init(gold: [UnitLink], predicted: [UnitLink], sourceUnits: Set<Int>, targetUnits: Set<Int>) {
    source = MatchCounts(
      gold: sourceUnits.subtracting(Self.paired(gold, \.source)),
      predicted: sourceUnits.subtracting(Self.paired(predicted, \.source)))
    target = MatchCounts(
      gold: targetUnits.subtracting(Self.paired(gold, \.target)),
      predicted: targetUnits.subtracting(Self.paired(predicted, \.target)))
  }

  /// The units of one side that have a counterpart.
  static func paired(_ links: [UnitLink], _ side: KeyPath<UnitLink, [Int]>) -> Set<Int> {
    Set(links.lazy.filter(\.isPaired).flatMap { $0[keyPath: side] })
  }
}
