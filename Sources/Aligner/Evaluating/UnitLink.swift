/// A group of French units and a group of Arabic units that belong together; with an empty side, units on their own.
///
/// Unlike a ``Bead`` it speaks of the units of a gold standard, which need not follow each other.
public struct UnitLink: Sendable, Hashable {
  /// Indices of the French units, rising, each once.
  public let source: [Int]
  /// Indices of the Arabic units, rising, each once.
  public let target: [Int]

  /// Makes a link of units in any order.
  public init(source: [Int], target: [Int]) {
    self.source = Self.ordered(source)
    self.target = Self.ordered(target)
  }

  /// Whether both sides have units.
  public var isPaired: Bool { !source.isEmpty && !target.isEmpty }

  /// The shape as reports write it: `1-1`, `2-1`.
  public var shapeName: String { "\(source.count)-\(target.count)" }

  /// The link without some of its units.
  public func without(source ignoredSource: Set<Int>, target ignoredTarget: Set<Int>) -> UnitLink {
    UnitLink(
      source: source.filter { !ignoredSource.contains($0) }, target: target.filter { !ignoredTarget.contains($0) })
  }

  private static func ordered(_ units: [Int]) -> [Int] { units.count < 2 ? units : Set(units).sorted() }
}
