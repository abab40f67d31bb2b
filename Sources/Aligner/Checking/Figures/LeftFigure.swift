/// A number or reference that one side of a bead has alone, and how it is used there.
struct LeftFigure: Sendable {
  let mention: Mention
  /// What it names or counts; `nil` if no noun that is known stands by it.
  let thing: NumberedThing?
  /// Whether it is written in digits.
  let isInDigits: Bool
  /// Whether letters stand directly beside it, as in a name or an address, or brackets as around a mark.
  let isGlued: Bool
  /// Whether it is a percentage.
  let isPercent: Bool
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
    isGlued = Self.isGlued(first...last, in: text)
    let percent = Self.percentEnd(behind: last, in: text)
    isPercent = percent != nil
    range = mention.range.lowerBound..<(percent ?? mention.range.upperBound)
    let isOrdinal =
      text.pieces[last].word.map { text.pieces[first].isDigits || NumberWords.ordinal($0) != nil } ?? false
    thing = Self.named(before: first, in: text) ?? Self.thing(behind: last, in: text, isOrdinal: isOrdinal)
  }

  /// Steps that the noun of a list of numbers is looked for.
  private static let reach = 12

  /// What the noun before a number, or before a list that it is in, says that it names.
  private static func named(before first: Int, in text: TextPieces) -> NumberedThing? {
    let (nouns, signs) = (text.facts.numbers.nouns, text.facts.labels.numberSigns)
    for index in (max(0, first - reach)..<first).reversed() {
      let piece = text.pieces[index]
      if let word = piece.word {
        if nouns.joints.contains(word) || signs.contains(word) { continue }
        return text.look(up: word, in: nouns.named)
      }
      // Signs that join numbers, or a number and its noun: `,` `،` `-` `–` `/` `.` `°` `º`.
      let joins = [0x2C, 0x60C, 0x2D, 0x2013, 0x2F, 0x2E, 0xB0, 0xBA].contains(piece.scalar)
      guard piece.isDigits || joins else { return nil }
    }
    return nil
  }

  /// What the noun behind a number says that it counts, or behind an ordinal that it names.
  private static func thing(behind last: Int, in text: TextPieces, isOrdinal: Bool) -> NumberedThing? {
    guard last + 1 < text.pieces.count, let word = text.pieces[last + 1].word else { return nil }
    let nouns = text.facts.numbers.nouns
    return text.look(up: word, in: nouns.counted) ?? (isOrdinal ? text.look(up: word, in: nouns.named) : nil)
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

  /// Where the sign or the words behind a number end that make it a percentage, in bytes; `nil` if there are none.
  private static func percentEnd(behind last: Int, in text: TextPieces) -> Int? {
    guard last + 1 < text.pieces.count else { return nil }
    if [0x25, 0x66A].contains(text.pieces[last + 1].scalar) { return text.pieces[last + 1].range.upperBound }
    return text.facts.numbers.figures.percent.lazy.compactMap { text.end(of: $0, at: last + 1) }.first.map {
      text.pieces[$0 - 1].range.upperBound
    }
  }

  private static func opens(_ scalar: UInt32) -> Bool {
    [0x28, 0x5B, 0x27, 0x2018, 0x2019, 0x5F, 0x40, 0x23, 0x3D, 0x2A].contains(scalar)
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    [0x5D, 0x27, 0x2018, 0x2019, 0x5F, 0x40, 0x3D].contains(scalar)
  }
}
