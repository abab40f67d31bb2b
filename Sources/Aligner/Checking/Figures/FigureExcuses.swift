/// Ways in which the other side can say a number without having it as such.
///
/// A new one is a function in this file or one beside it, and a line in `all`.
enum FigureExcuses {
  /// Whether the other side says what a figure says.
  typealias Excuse = @Sendable (_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool

  /// All of them, those first that cost least.
  private static let all: [Excuse] = [inCode, sameTime, sameGroups, fraction, half, decade, nounAlone]

  /// Whether any holds.
  static func excuse(_ figure: LeftFigure, of side: FigureSide, _ other: FigureSide) -> Bool {
    all.contains { $0(figure, side, other) }
  }

  /// `https://…/154b9b/`, `&#39;`: what no translator reads.
  @Sendable private static func inCode(_ figure: LeftFigure, _ side: FigureSide, _: FigureSide) -> Bool {
    let bytes = side.text.bytes
    var (start, end) = (figure.mention.range.lowerBound, figure.mention.range.upperBound)
    while start > 0, bytes[start - 1] > 0x20, bytes[start - 1] < 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
    let piece = String(decoding: bytes[start..<end], as: UTF8.self)
    return piece.contains("://") || piece.hasPrefix("www.") || piece.contains("@") || piece.contains("&#")
  }

  /// `15 h` and `الساعة 3 مساءً`.
  @Sendable private static func sameTime(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    side.times.contains { time in
      time.range.overlaps(figure.mention.range) && other.times.contains { $0.isSame(as: time) }
    }
  }

  /// `70-19` and `70.19`, `article 65.5` and `المادة 5.65`, a telephone number with and without blanks.
  @Sendable private static func sameGroups(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    guard let own = DigitGroups(around: figure.mention.range, in: side.text) else { return false }
    return DigitGroups.all(in: other.text).contains {
      own.isSame(as: $0) || figure.thing?.isNamed == true && own.isMirrored($0)
    }
  }

  /// `1/4`, `¼`, `un quart`, `ربع`.
  @Sendable private static func fraction(_ figure: LeftFigure, _: FigureSide, _ other: FigureSide) -> Bool {
    guard case .reference(let parts) = figure.mention.value, parts.count == 2, let top = parts[0].whole,
      let bottom = parts[1].whole, (1..<bottom).contains(top), let signs = fractionSigns[bottom]
    else { return false }
    return other.text.pieces.contains { $0.sign.map(signs.contains) ?? false }
      || hasFraction(other) { $0 == Int(bottom) }
  }

  private static let fractionSigns: [Int64: [UInt32]] = [2: [0xBD], 3: [0x2153, 0x2154], 4: [0xBC, 0xBE]]

  /// `1,5` and `ونصف`, 1 500 000 and `مليون ونصف`: the half of the last unit that is said; and `50 %`.
  @Sendable private static func half(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    guard let quantity = figure.quantity else { return false }
    var (digits, decimals) = (quantity.digits, quantity.decimals)
    while decimals == 0, digits % 1000 == 0, digits > 0 { (digits, decimals) = (digits / 1000, 0) }
    if decimals == 0, digits % 1000 == 500, quantity.digits >= 1_000_000 { (digits, decimals) = (5, 1) }
    if isPercent(figure, in: side.text) {
      let parts: [Int64: Int] = [50: 2, 25: 4, 75: 4]
      if decimals == 0, let bottom = parts[quantity.digits] { return hasFraction(other) { $0 == bottom } }
    }
    let bottoms = decimals == 1 && digits % 10 == 5 ? [2] : decimals == 2 && [25, 75].contains(digits % 100) ? [4] : []
    return !bottoms.isEmpty && hasFraction(other, where: bottoms.contains)
  }

  private static func isPercent(_ figure: LeftFigure, in text: TextPieces) -> Bool {
    let next = text.index(at: figure.mention.range.upperBound - 1) + 1
    guard next < text.pieces.count else { return false }
    return text.pieces[next].sign == 0x25 || text.pieces[next].sign == 0x66A
      || text.end(of: ["pour", "cent"], at: next) != nil
      || text.end(of: ["في", "المايه"], at: next) != nil
  }

  private static func hasFraction(_ side: FigureSide, where isMeant: (Int) -> Bool) -> Bool {
    side.text.hasWord(of: side.language.facts.numbers.figures.denominators, where: isMeant)
  }

  /// `1970` and `السبعينيات`, `années 1350` and `خمسينيات القرن الرابع عشر`.
  @Sendable private static func decade(_ figure: LeftFigure, _: FigureSide, _ other: FigureSide) -> Bool {
    guard let year = figure.whole, (1000...2100).contains(year), year % 10 == 0 else { return false }
    if other.text.hasWord(of: other.language.facts.numbers.figures.decades, where: { $0 == year % 100 || $0 == year }) {
      return true
    }
    return other.figures.contains { $0.whole == year % 100 && !$0.isInDigits }
  }

  /// `2 mois` and `شهران`, `1 an` and `سنة`.
  @Sendable private static func nounAlone(_ figure: LeftFigure, _: FigureSide, _ other: FigureSide) -> Bool {
    guard let whole = figure.whole, (1...2).contains(whole), let thing = figure.thing else { return false }
    return other.text.hasWord(of: other.language.facts.numbers.nouns.alone) { $0 == thing }
  }
}

/// Runs of digits that signs or single blanks join: `70-19`, `70.19`, `+212 537 20 16 30`.
private struct DigitGroups {
  private let groups: [String]
  private let hasDashes: Bool

  /// Digits from which on it is no amount, and where they are parted says nothing.
  private static let longNumber = 9

  /// The groups that a place in a text belongs to; `nil` for a number alone.
  init?(around range: Range<Int>, in text: TextPieces) {
    self.init(from: text.index(at: range.lowerBound), in: text)
  }

  private init?(from place: Int, in text: TextPieces) {
    guard place < text.pieces.count, text.pieces[place].isDigits else { return nil }
    var (first, last) = (place, place)
    while let before = Self.next(first, -1, in: text) { first = before }
    while let behind = Self.next(last, 1, in: text) { last = behind }
    let pieces = text.pieces[first...last]
    groups = pieces.filter(\.isDigits).map { piece in
      var digits = ""
      text.bytes.forEachScalar(in: piece.range) { digits += CharacterClass.digitValue($0).map(String.init) ?? "" }
      return digits
    }
    hasDashes = pieces.contains { $0.sign == 0x2D || $0.sign == 0x2F }
  }

  /// The next digits in a direction that belong to those at an index.
  private static func next(_ index: Int, _ step: Int, in text: TextPieces) -> Int? {
    let pieces = text.pieces
    let near = index + step
    guard pieces.indices.contains(near) else { return nil }
    if pieces[near].isDigits { return near }
    guard let sign = pieces[near].sign, [0x2D, 0x2E, 0x2F].contains(sign), pieces.indices.contains(near + step),
      pieces[near + step].isDigits, !pieces[max(near, near + step)].isApart, !pieces[max(near, index)].isApart
    else { return nil }
    return near + step
  }

  /// All of a text.
  static func all(in text: TextPieces) -> [DigitGroups] {
    var found: [DigitGroups] = []
    var index = 0
    while index < text.pieces.count {
      guard let groups = DigitGroups(from: index, in: text) else {
        index += 1
        continue
      }
      found.append(groups)
      while let next = next(index, 1, in: text) { index = next }
      index += 1
    }
    return found
  }

  /// Whether they are the same reference, or the same long number.
  func isSame(as other: DigitGroups) -> Bool {
    if groups.count > 1, groups == other.groups { return hasDashes || other.hasDashes }
    let (own, others) = (groups.joined(), other.groups.joined())
    return own.count >= Self.longNumber && own == others
  }

  /// Whether they are two numbers, one of them the other way round: what stands before in a line from the right.
  func isMirrored(_ other: DigitGroups) -> Bool { groups.count == 2 && groups == other.groups.reversed() }
}
