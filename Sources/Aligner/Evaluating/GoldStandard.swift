/// Two documents as a user has them, the paragraphs that they should be cut into, and the links between those.
///
/// It is read from a folder (``init(folder:)``), or made of a bitext whose pairs are known.
public struct GoldStandard: Sendable {
  /// One side.
  struct Side: Sendable {
    /// The document.
    var text: SourceText
    /// Its units, in order.
    var units: [String]
    /// Indices of units that do not count.
    var ignored: Set<Int> = []
    /// Indices of units that lack a sentence which their counterpart has.
    var shortened: Set<Int> = []

    /// Indices of the units that count.
    var countedUnits: Set<Int> { Set(units.indices).subtracting(ignored) }
  }

  /// The name that reports use: the folder's.
  public let name: String
  let source: Side
  let target: Side
  /// The links, without the units that do not count.
  let links: [UnitLink]
  /// Whether links cross: a block stands elsewhere in the translation, which beads in order cannot say.
  let isCrossing: Bool
  /// What makes it hard.
  let group: GoldGroup
  /// Whether its texts were changed on purpose, so that changing them again would say little.
  let isPerturbed: Bool
  /// The name of the ``Perturbation`` that made it, if one did.
  let perturbation: String?

  /// Makes a gold standard from its parts.
  init(
    name: String, source: Side, target: Side, links: [UnitLink], isCrossing: Bool = false,
    group: GoldGroup = .natural, isPerturbed: Bool = false, perturbation: String? = nil
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.links = links.map { $0.without(source: source.ignored, target: target.ignored) }
    self.isCrossing = isCrossing
    self.group = group
    self.isPerturbed = isPerturbed
    self.perturbation = perturbation
  }

  /// The gold standard that the pairs of a bitext make: its texts are the units, a line each, and the pairs the links.
  package init(_ bitext: GivenBitext) {
    var links: [UnitLink] = []
    var (row, column) = (0, 0)
    for unit in bitext.units {
      links.append(UnitLink(source: unit.source == nil ? [] : [row], target: unit.target == nil ? [] : [column]))
      row += unit.source == nil ? 0 : 1
      column += unit.target == nil ? 0 : 1
    }
    func side(_ texts: [String]) -> Side {
      Side(text: SourceText(name: bitext.name, text: texts.joined(separator: "\n") + "\n"), units: texts)
    }
    self.init(
      name: UnitNames.baseName(of: bitext.name), source: side(bitext.units.compactMap { $0.source?.text }),
      target: side(bitext.units.compactMap { $0.target?.text }), links: links)
  }

  /// Whether sentences were left out of units.
  var lacksSentences: Bool { !source.shortened.isEmpty || !target.shortened.isEmpty }

  /// The linked texts as pairs of translations, units of one side joined by a space.
  package var pairs: [ParallelText.Pair] {
    links.filter(\.isPaired).map { link in
      .init(
        source: link.source.map { source.units[$0] }.joined(separator: " "),
        target: link.target.map { target.units[$0] }.joined(separator: " "))
    }
  }
}

/// A group of source units and a group of target units that belong together; with an empty side, units on their own.
///
/// Unlike a ``Bead`` it speaks of the units of a gold standard, which need not follow each other.
struct UnitLink: Sendable, Hashable {
  /// Indices of the source units, rising, each once.
  let source: [Int]
  /// Indices of the target units, rising, each once.
  let target: [Int]

  /// Makes a link of units in any order.
  init(source: [Int], target: [Int]) {
    self.source = Self.ordered(source)
    self.target = Self.ordered(target)
  }

  /// Whether both sides have units.
  var isPaired: Bool { !source.isEmpty && !target.isEmpty }

  /// The shape as reports write it: `1-1`, `2-1`.
  var shapeName: String { "\(source.count)-\(target.count)" }

  /// The link without some of its units.
  func without(source ignoredSource: Set<Int>, target ignoredTarget: Set<Int>) -> UnitLink {
    UnitLink(
      source: source.filter { !ignoredSource.contains($0) }, target: target.filter { !ignoredTarget.contains($0) })
  }

  private static func ordered(_ units: [Int]) -> [Int] { units.count < 2 ? units : Set(units).sorted() }
}
