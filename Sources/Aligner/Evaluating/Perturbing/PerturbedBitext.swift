/// The units and links of a gold standard while they are being changed.
///
/// Invariant: each unit belongs to one link, by its number; a link whose units of one side are all gone says that the
/// others have no counterpart.
struct PerturbedBitext: Sendable {
  /// The French units.
  var source: [PerturbedUnit]
  /// The Arabic units.
  var target: [PerturbedUnit]
  /// Whether links cross.
  var isCrossing: Bool
  /// How the documents are printed; `nil` for a unit a line and a blank line between them.
  var pages: PrintedPages?

  /// The units of a side.
  subscript(language: Language) -> [PerturbedUnit] {
    get { language == .french ? source : target }
    _modify {
      if language == .french { yield &source } else { yield &target }
    }
  }

  /// Takes a gold standard apart; linear.
  init(_ gold: GoldStandard) {
    source = Self.units(gold.source, links: gold.links.map(\.source))
    target = Self.units(gold.target, links: gold.links.map(\.target), firstFree: gold.links.count + source.count)
    isCrossing = gold.isCrossing
  }

  /// The units of a side; one that is in no link becomes a link of its own.
  private static func units(
    _ side: GoldStandard.Side, links: [[Int]], firstFree: Int? = nil
  ) -> [PerturbedUnit] {
    let free = firstFree ?? links.count
    var linkOfUnit = side.units.indices.map { free + $0 }
    for (link, units) in links.enumerated() {
      for unit in units { linkOfUnit[unit] = link }
    }
    return side.units.enumerated().map { index, unit in
      PerturbedUnit(unit: unit, link: linkOfUnit[index], isCounted: !side.ignored.contains(index))
    }
  }

  /// How many units each link has on a side.
  func sizes(_ side: Language) -> [Int: Int] {
    self[side].reduce(into: [:]) { $0[$1.link, default: 0] += 1 }
  }

  /// Indices of the units of a side that are running text and that are alone in pairing with one unit of the other side.
  func simplePairs(_ side: Language) -> [Int] {
    let (own, others) = (sizes(side), sizes(side.other))
    let headings = Set(source.lazy.filter(\.isHeading).map(\.link))
    return self[side].indices.filter { index in
      let unit = self[side][index]
      return unit.isCounted && own[unit.link] == 1 && others[unit.link] == 1 && !headings.contains(unit.link)
    }
  }

  /// A link number that no unit has.
  var freeLink: Int { (source + target).reduce(0) { max($0, $1.link + 1) } }

  /// The gold standard that results.
  func gold(name: String, by perturbation: Perturbation) -> GoldStandard {
    let sides = [source, target]
    var byLink: [Int: UnitLink] = [:]
    var order: [Int] = []
    for (side, units) in sides.enumerated() {
      for (index, unit) in units.enumerated() {
        let link = byLink[unit.link]
        if link == nil { order.append(unit.link) }
        byLink[unit.link] = UnitLink(
          source: (link?.source ?? []) + (side == 0 ? [index] : []),
          target: (link?.target ?? []) + (side == 1 ? [index] : []))
      }
    }
    return GoldStandard(
      name: name, source: side(source, name: name + ".fr"), target: side(target, name: name + ".ar"),
      links: order.compactMap { byLink[$0] }, isCrossing: isCrossing, group: perturbation.group, isPerturbed: true,
      perturbation: perturbation.name)
  }

  private func side(_ units: [PerturbedUnit], name: String) -> GoldStandard.Side {
    let lines = units.map(\.line)
    let text = pages?.text(of: lines) ?? lines.map { $0 + "\n" }.joined(separator: "\n")
    return .init(
      text: SourceText(name: name, text: text), units: lines,
      ignored: Set(units.indices.filter { !units[$0].isCounted }))
  }
}

extension Language {
  /// The language of the other side.
  var other: Language { self == .french ? .arabic : .french }
}
