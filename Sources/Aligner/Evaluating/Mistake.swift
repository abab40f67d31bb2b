/// A link that an alignment should not have, or one of the gold standard that it does not have.
public struct Mistake: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable {
    /// The alignment has a link that the gold standard has not.
    case wrong
    /// The gold standard has a link that the alignment has not.
    case missed
  }

  /// What is wrong.
  public let kind: Kind
  /// The units of the link.
  public let link: UnitLink
  /// How sure the alignment was of a wrong link; `nil` of one that it has not.
  public let confidence: Double?
  /// The texts of the French units, one a unit.
  public let source: [String]
  /// The texts of the Arabic units, one a unit.
  public let target: [String]

  /// The mistakes of an alignment, by their places; about linear in the number of links.
  static func all(in mapped: MappedBeads, isRight: [Bool?], gold: GoldStandard) -> [Mistake] {
    let predicted = Set(mapped.links.map(\.units))
    func mistake(_ kind: Kind, _ link: UnitLink, _ confidence: Double?) -> Mistake {
      Mistake(
        kind: kind, link: link, confidence: confidence, source: link.source.map { gold.source.units[$0] },
        target: link.target.map { gold.target.units[$0] })
    }
    let wrong = zip(mapped.links, isRight).filter { $1 == false }.map { link, _ in
      mistake(.wrong, link.units, link.confidence)
    }
    let missed = gold.links.filter { $0.isPaired && !predicted.contains($0) }.map { mistake(.missed, $0, nil) }
    return (missed + wrong).sorted { ($0.link.source[0], $0.kind.rawValue) < ($1.link.source[0], $1.kind.rawValue) }
  }
}
