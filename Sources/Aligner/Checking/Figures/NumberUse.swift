/// A number as a text uses it: how many of what, which one, or what part.
struct NumberUse: Sendable {
  /// What it is used for.
  enum Kind: Sendable, Hashable {
    /// Counts or names a thing.
    case of(NumberedThing)
    /// Percentages, and so many of a thousand.
    case percentage
    /// Parts of a whole.
    case share
  }

  let kind: Kind
  let value: Quantity
  /// Where it stands, in bytes.
  let range: Range<Int>
  /// Whether the text need not mean a number by it, as `شهر` is a month or one of them, so that nobody misses it.
  let isOptional: Bool
  /// The number; `nil` where a noun says how many.
  let figure: LeftFigure?
}

/// The numbers of a text by their uses, those that nouns say without a number too.
struct NumberUses: Sendable {
  /// A number with its unit, and where both stand.
  struct Measure: Sendable {
    let value: Quantity
    let unit: NumberUnit
    let range: Range<Int>
  }

  /// By kind, and each by place.
  private(set) var kinds: [NumberUse.Kind: [NumberUse]] = [:]
  /// Those that have a unit, by place.
  private(set) var measures: [Measure] = []
  /// How often each number stands in the text, whatever for.
  private(set) var totals: [Quantity: Int] = [:]

  /// Reads those of one side of a bead; linear.
  /// - Parameters:
  ///   - mentions: all that the text mentions.
  ///   - other: the other side, whose times of day are the same hours in other numbers.
  init(_ mentions: [Mention], in side: FigureSide, besides other: FigureSide) {
    let numbers = mentions.filter { if case .number = $0.value { true } else { false } }
    for mention in numbers { add(LeftFigure(mention, in: side.text), side, other) }
    addNouns(side.text)
    let ends = Dictionary(numbers.map { ($0.range.upperBound, $0) }) { first, _ in first }
    addShares(side.text, numbersByEnd: ends)
    // A share that is written as one and not excused: `2/3`.
    for figure in side.figures {
      guard case .reference(let parts) = figure.mention.value, parts.count == 2, let top = parts[0].whole,
        let bottom = parts[1].whole, (2...10).contains(bottom), (1..<bottom).contains(top)
      else { continue }
      add(.share, PartOfWhole(top: Int(top), bottom: Int(bottom)).value, figure.range, figure: figure)
    }
  }

  private mutating func add(
    _ kind: NumberUse.Kind, _ value: Quantity?, _ range: Range<Int>, isOptional: Bool = false, figure: LeftFigure? = nil
  ) {
    guard let value else { return }
    kinds[kind, default: []].append(
      NumberUse(kind: kind, value: value, range: range, isOptional: isOptional, figure: figure))
  }

  private mutating func add(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) {
    guard let quantity = figure.quantity else { return }
    let value = figure.isPerMille ? Quantity(quantity.digits, decimals: quantity.decimals + 1) : quantity
    totals[value, default: 0] += 1
    if let (unit, range) = figure.unit, side.times.time(at: figure.mention.range) == nil {
      measures.append(Measure(value: value, unit: unit, range: range))
    }
    if figure.isPercent || figure.isPerMille {
      add(.percentage, value, figure.range, figure: figure)
      let share = figure.isPercent ? value.whole.flatMap { PartOfWhole(top: Int($0), bottom: 100).value } : nil
      add(.share, share, figure.range, isOptional: true, figure: figure)
    } else if let thing = figure.thing, side.times.time(at: figure.mention.range).map(other.times.has) != true {
      add(.of(thing), value, figure.range, figure: figure)
    }
  }

  /// One and two of a thing where the noun alone says so.
  private mutating func addNouns(_ text: TextPieces) {
    let nouns = text.facts.numbers.nouns
    guard !nouns.dual.isEmpty, text.has(anyOf: nouns.dual) || text.has(anyOf: nouns.single) else { return }
    for (index, piece) in text.pieces.enumerated() {
      guard let word = piece.word else { continue }
      if let thing = text.look(up: word, in: nouns.dual) {
        // Two that have numbers for names, or whose number is said once more: `شهرين اثنين`.
        let next = index + 1 < text.pieces.count ? text.pieces[index + 1] : nil
        guard next?.isDigits != true, next?.word.map(text.isNumber) != true else { continue }
        totals[Quantity(2), default: 0] += 1
        add(.of(thing), Quantity(2), piece.range)
        if let unit = NumberUnit(thing) {
          measures.append(Measure(value: Quantity(2), unit: unit, range: piece.range))
        }
      } else if let thing = text.look(up: word, in: nouns.single) {
        add(.of(thing), Quantity(1), piece.range, isOptional: true)
      }
    }
  }

  /// The parts of a whole, with the number before them that says how many.
  private mutating func addShares(_ text: TextPieces, numbersByEnd numbers: [Int: Mention]) {
    let figures = text.facts.numbers.figures
    let hasSigns = text.pieces.contains { $0.scalar >= 0x80 && PartOfWhole.signs[$0.scalar] != nil }
    guard hasSigns || text.has(anyOf: figures.denominators) else { return }
    for (index, piece) in text.pieces.enumerated() {
      if piece.scalar >= 0x80, let share = PartOfWhole.signs[piece.scalar] { add(.share, share.value, piece.range) }
      guard let word = piece.word, let bottom = text.look(up: word, in: figures.denominators) else { continue }
      // The first half of a year or of a match is named, and no half of anything.
      let next = index + 1 < text.pieces.count ? text.pieces[index + 1].word : nil
      if text.facts.clitics != nil, let next, NumberWords.ordinal(next) != nil { continue }
      let before = number(before: index, in: text, numbers)
      if before == nil, text.isOne(word, of: figures.doubtfulParts) { continue }
      var top = text.isOne(word, of: figures.doubleParts) ? 2 : 1
      var start = piece.range.lowerBound
      if let before, case .number(let quantity) = before.value, let count = quantity.whole,
        (1..<Int64(bottom)).contains(count)
      {
        top = Int(count)
        start = before.range.lowerBound
      }
      add(.share, PartOfWhole(top: top, bottom: bottom).value, start..<piece.range.upperBound)
    }
  }

  /// The number that says how many parts a word means, a hyphen between them or none: `trois-quarts`; an ordinal says which.
  private func number(before index: Int, in text: TextPieces, _ numbers: [Int: Mention]) -> Mention? {
    var place = index - 1
    if place > 0, text.pieces[place].scalar == 0x2D { place -= 1 }
    guard place >= 0, text.pieces[place].word.map({ NumberWords.ordinal($0) == nil }) != false else { return nil }
    return numbers[text.pieces[place].range.upperBound]
  }
}
