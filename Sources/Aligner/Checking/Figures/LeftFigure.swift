/// A number or reference that one side of a bead has alone, and how it is used there.
struct LeftFigure: Sendable {
  let mention: Mention
  /// What it names or counts; `nil` if no noun that is known stands by it.
  let thing: NumberedThing?
  /// The unit that it is so many of, and where that ends with it; `nil` if none that is known stands by it.
  let unit: (unit: NumberUnit, range: Range<Int>)?
  /// Whether it is written in digits.
  let isInDigits: Bool
  /// Whether it is one word, or one run of digits.
  let isOneWord: Bool
  /// Whether letters stand directly beside it, as in a name or an address, or brackets as around a mark.
  let isGlued: Bool
  /// Whether it is a percentage.
  let isPercent: Bool
  /// Whether it is so many of a thousand.
  let isPerMille: Bool
  /// Whether it counts nouns in the plural, though its word may mean something else as well: `عشر منظمات`.
  let isCounting: Bool
  /// Where it stands, with the sign or the words that make it a percentage: a reader looks for `20 %` and not for 20.
  let range: Range<Int>

  /// The number; `nil` for a reference.
  var quantity: Quantity? { if case .number(let quantity) = mention.value { quantity } else { nil } }
  /// The number if it is whole.
  var whole: Int? { quantity?.whole.map { Int($0) } }

  /// Reads how a mention is used.
  init(_ mention: Mention, in text: TextPieces) {
    self.mention = mention
    let (first, last) = (text.index(at: mention.range.lowerBound), text.index(at: mention.range.upperBound - 1))
    isInDigits = text.pieces[first].isDigits
    isOneWord = first == last
    isGlued = Self.isGlued(first...last, in: text)
    let figures = text.facts.numbers.figures
    let percent = Self.end(of: figures.percent, or: [0x25, 0x66A], behind: last, in: text)
    let perMille = Self.end(of: figures.perMille, or: [0x2030, 0x609], behind: last, in: text)
    isPercent = percent != nil
    isPerMille = perMille != nil
    range = mention.range.lowerBound..<(percent ?? perMille ?? mention.range.upperBound)
    let isOrdinal =
      text.pieces[last].word.map { text.pieces[first].isDigits || NumberWords.ordinal($0) != nil } ?? false
    var isFew = false
    if case .number(let quantity) = mention.value { isFew = quantity < Quantity(3) }
    let behind =
      (isInDigits ? nil : Self.counted(before: first, in: text, isFew: isFew))
      ?? Self.thing(behind: last, in: text, isOrdinal: isOrdinal)
    // What counts by a noun of its own is none of the list before it: `article 3 et 5 jours`.
    thing = Self.named(before: first, in: text, isList: behind == nil) ?? behind
    // `le premier jour` and `le 2e jour` are one day of many; `3 millions` is no ordinal, if a word behind digits.
    let isOneOfMany = isOrdinal && !(isInDigits && text.pieces[last].isApart)
    unit = isOneOfMany ? nil : Self.unit(of: first...last, in: text, isInDigits: isInDigits)
    let next = last + 1 < text.pieces.count ? text.pieces[last + 1].word : nil
    isCounting = next.map { next in text.facts.numbers.nouns.pluralEndings.contains { next.hasSuffix($0) } } ?? false
  }

  /// Steps that the noun of a list of numbers is looked for.
  private static let reach = 12

  /// What the noun before a number, or before a list that it is in, says that it names.
  private static func named(before first: Int, in text: TextPieces, isList: Bool) -> NumberedThing? {
    let (nouns, signs) = (text.facts.numbers.nouns, text.facts.labels.numberSigns)
    for index in (max(0, first - reach)..<first).reversed() {
      let piece = text.pieces[index]
      if let word = piece.word {
        if signs.contains(word) || isList && nouns.joints.contains(word) { continue }
        if let thing = text.look(up: word, in: nouns.named) { return thing }
        guard isList, text.isNumber(word) else { return nil }
        continue
      }
      // Signs that join numbers, or a number and its noun: `,` `،` `-` `–` `/` `.` `°` `º`.
      let joins = [0x2C, 0x60C, 0x2D, 0x2013, 0x2F, 0x2E, 0xB0, 0xBA].contains(piece.scalar)
      guard isList && piece.isDigits || joins else { return nil }
    }
    return nil
  }

  /// What the noun behind a number, or behind a list that it is in, says that it counts, or that an ordinal names.
  private static func thing(behind last: Int, in text: TextPieces, isOrdinal: Bool) -> NumberedThing? {
    let nouns = text.facts.numbers.nouns
    var isJoined = false
    for index in last + 1..<min(text.pieces.count, last + 1 + reach) {
      let piece = text.pieces[index]
      guard let word = piece.word else {
        // `trois (3) mois`, `5, 10 ou 15 jours`, `5-10 jours`.
        guard piece.isDigits || [0x28, 0x29, 0x2C, 0x60C, 0x2D, 0x2013].contains(piece.scalar) else { return nil }
        isJoined = true
        continue
      }
      if let thing = text.look(up: word, in: nouns.counted) { return thing }
      if isOrdinal, let thing = text.look(up: word, in: nouns.named) { return thing }
      if nouns.joints.contains(word) {
        isJoined = true
      } else if !isJoined || !text.isNumber(word) {
        return nil
      }
    }
    return nil
  }

  /// What the noun directly before a number in words says that it counts: `الأشهر الثلاثة`, `يوم واحد`.
  private static func counted(before first: Int, in text: TextPieces, isFew: Bool) -> NumberedThing? {
    guard first > 0, let article = text.facts.clitics?.articleText, let word = text.pieces[first - 1].word,
      isFew || text.pieces[first].word?.hasPrefix(article) == true
    else { return nil }
    return text.look(up: word, in: text.facts.numbers.nouns.counted)
  }

  /// Steps that the unit of a number is looked for behind it: `millions de dollars`, `trois (3) mois`, `million d’euros`.
  private static let unitReach = 4

  /// The unit behind a number, or before one in words that has an article: `الأشهر الثلاثة`.
  private static func unit(
    of number: ClosedRange<Int>, in text: TextPieces, isInDigits: Bool
  ) -> (unit: NumberUnit, range: Range<Int>)? {
    let (pieces, numbers) = (text.pieces, text.facts.numbers)
    func unit(at index: Int) -> NumberUnit? {
      guard let word = pieces[index].word else { return NumberUnit.signs[pieces[index].scalar] }
      return text.look(up: word, in: numbers.units.units)
        ?? text.look(up: word, in: numbers.nouns.counted).flatMap(NumberUnit.init)
    }
    let start = pieces[number.lowerBound].range.lowerBound
    for index in number.upperBound + 1..<min(pieces.count, number.upperBound + 1 + unitReach) {
      let piece = pieces[index]
      if let unit = unit(at: index) { return (unit, start..<piece.range.upperBound) }
      // Brackets with the same number once more, and an apostrophe.
      let isPassed =
        piece.word.map(numbers.units.joints.contains)
        ?? (piece.isDigits || [0x28, 0x29, 0x27, 0x2019].contains(piece.scalar))
      guard isPassed else { break }
    }
    guard !isInDigits, number.lowerBound > 0, let article = text.facts.clitics?.articleText,
      pieces[number.lowerBound].word?.hasPrefix(article) == true,
      let unit = unit(at: number.lowerBound - 1)
    else { return nil }
    return (unit, pieces[number.lowerBound - 1].range.lowerBound..<pieces[number.upperBound].range.upperBound)
  }

  private static func isGlued(_ range: ClosedRange<Int>, in text: TextPieces) -> Bool {
    let pieces = text.pieces
    if range.upperBound + 1 < pieces.count, !pieces[range.upperBound + 1].isApart {
      let next = pieces[range.upperBound + 1]
      if next.word != nil || next.sign.map(closes) == true { return true }
    }
    guard range.lowerBound > 0, !pieces[range.lowerBound].isApart else { return false }
    let before = pieces[range.lowerBound - 1]
    // One letter is what Arabic writes in one with a number: `و8`.
    return before.word.map { text.facts.clitics == nil || $0.count > 1 } ?? before.sign.map(opens) ?? false
  }

  /// Where one of some signs or phrases behind a number ends, in bytes; `nil` if there is none.
  private static func end(of phrases: [[String]], or signs: [UInt32], behind last: Int, in text: TextPieces) -> Int? {
    guard last + 1 < text.pieces.count else { return nil }
    if signs.contains(text.pieces[last + 1].scalar) { return text.pieces[last + 1].range.upperBound }
    return phrases.lazy.compactMap { text.end(of: $0, at: last + 1) }.first.map { text.pieces[$0 - 1].range.upperBound }
  }

  private static func opens(_ scalar: UInt32) -> Bool {
    [0x28, 0x5B, 0x27, 0x2018, 0x2019, 0x5F, 0x40, 0x23, 0x3D, 0x2A].contains(scalar)
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    [0x5D, 0x27, 0x2018, 0x2019, 0x5F, 0x40, 0x3D].contains(scalar)
  }
}
