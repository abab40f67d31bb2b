/// The units and links of a gold standard while they are being changed.
///
/// Invariant: each unit belongs to one link, by its number; a link whose units of one side are all gone says that the
/// others have no counterpart.
struct PerturbedBitext: Sendable {
  /// One side, which a change is made to.
  enum Side: CaseIterable {
    case source, target

    var other: Side { self == .source ? .target : .source }
  }

  var source: [PerturbedUnit]
  var target: [PerturbedUnit]
  /// Whether links cross.
  var isCrossing: Bool
  /// How the documents are printed; `nil` for a unit a line and a blank line between them.
  var pages: PrintedPages?

  /// The units of a side.
  subscript(side: Side) -> [PerturbedUnit] {
    get { side == .source ? source : target }
    _modify {
      if side == .source { yield &source } else { yield &target }
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

  /// The places of the units that each link has on a side.
  func members(_ side: Side) -> [Int: [Int]] {
    Dictionary(grouping: self[side].indices) { self[side][$0].link }
  }

  /// Indices of the units of a side that are running text and that are alone in pairing with one unit of the other side.
  func simplePairs(_ side: Side) -> [Int] {
    let (own, others) = (members(side), members(side.other))
    let headings = Set(source.lazy.filter(\.isHeading).map(\.link))
    return self[side].indices.filter { index in
      let unit = self[side][index]
      return unit.isCounted && own[unit.link]?.count == 1 && others[unit.link]?.count == 1
        && !headings.contains(unit.link)
    }
  }

  /// Indices of the units of a side that have a number.
  func numbered(_ side: Side) -> [Int] { self[side].indices.filter { self[side][$0].number != nil } }

  /// The links in the order in which they appear, those of the source first.
  var links: [Int] {
    var known: Set<Int> = []
    return (source + target).map(\.link).filter { known.insert($0).inserted }
  }

  /// A link number that no unit has.
  var freeLink: Int { links.reduce(0) { max($0, $1 + 1) } }

  /// The gold standard that results.
  func gold(name: String, by perturbation: Perturbation) -> GoldStandard {
    let (sources, targets) = (members(.source), members(.target))
    return GoldStandard(
      name: name, source: side(source, name: name + ".fr"), target: side(target, name: name + ".ar"),
      links: links.map { UnitLink(source: sources[$0] ?? [], target: targets[$0] ?? []) }, isCrossing: isCrossing,
      group: perturbation.group, isPerturbed: true, perturbation: perturbation.name)
  }

  private func side(_ units: [PerturbedUnit], name: String) -> GoldStandard.Side {
    let lines = units.map(\.line)
    let text = pages?.text(of: lines) ?? lines.map { $0 + "\n" }.joined(separator: "\n")
    return .init(
      text: SourceText(name: name, text: text), units: lines,
      ignored: Set(units.indices.filter { !units[$0].isCounted }),
      shortened: Set(units.indices.filter { units[$0].lacksSentence }))
  }
}

/// A unit of a gold standard while it is being changed: its label and its text apart.
struct PerturbedUnit: Sendable, Hashable {
  /// The label as it is written, with the space behind it; empty if there is none.
  private(set) var label: String
  /// The text behind the label.
  var text: String
  /// The link that the unit belongs to; all units with the same number are one link.
  var link: Int
  /// Whether the unit counts; one that does not is left as it is.
  let isCounted: Bool
  /// Whether a sentence was left out of it that its counterpart has.
  var lacksSentence = false
  /// The number of a decimal label of one level; `nil` for any other.
  private(set) var number: Int?

  /// Makes a unit without a label.
  init(text: String, link: Int) {
    label = ""
    self.text = text
    self.link = link
    isCounted = true
  }

  /// Takes a unit of a gold standard apart.
  init(unit: String, link: Int, isCounted: Bool) {
    let bytes = Array(unit.utf8)
    let reading = LabelStyles.readings(of: bytes, in: 0..<bytes.count).first { reading in
      // A number in front of a text without any mark is as likely a quantity.
      Self.families.contains(reading.value.family) && reading.form != .bare
    }
    label = String(decoding: bytes[..<(reading?.textStart ?? 0)], as: UTF8.self)
    text = String(decoding: bytes[(reading?.textStart ?? 0)...], as: UTF8.self)
    self.link = link
    self.isCounted = isCounted
    if let value = reading?.value, value.family == .number, value.ordinals.count == 1, value.suffix.isEmpty {
      number = value.ordinals[0]
    }
  }

  /// The labels that are numbers of paragraphs; `Article 5` and a bullet are part of what is said.
  private static let families: [Label.Family] = [.number, .letter, .roman]

  /// The unit as the document shows it.
  var line: String { label + text }

  /// Whether the unit has a label of its own or begins with another mark of its place, such as a bullet.
  var isMarked: Bool {
    let bytes = Array(line.utf8)
    return !LabelStyles.readings(of: bytes, in: 0..<bytes.count).isEmpty
  }

  /// Whether a source unit is a heading to all appearances: short, and not ended as sentences and list items are.
  var isHeading: Bool {
    text.utf8.count <= Self.longestHeading && !(text.last.map { ".!?;:,»\"".contains($0) } ?? false)
  }

  /// In bytes; nearly all headings of the development sets are shorter, and few sentences that lack a stop.
  private static let longestHeading = 80

  /// Takes the label away.
  mutating func removeLabel() {
    label = ""
    number = nil
  }

  /// Gives the unit a number, written as the label it has, or `12.` if it has none.
  mutating func setNumber(_ new: Int) {
    let digits = { (scalar: Unicode.Scalar) in CharacterClass.digitValue(scalar.value) != nil }
    let scalars = Array(label.unicodeScalars)
    if number != nil, let first = scalars.firstIndex(where: digits) {
      let zero = scalars[first].value - UInt32(CharacterClass.digitValue(scalars[first].value) ?? 0)
      let end = scalars[first...].firstIndex { !digits($0) } ?? scalars.endIndex
      let written = String(new).unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + zero) }
      label = String(String.UnicodeScalarView(scalars[..<first] + written + scalars[end...]))
    } else {
      label = "\(new). "
    }
    number = new
  }
}
