/// Ways in which the other side can say a number without having it as such.
///
/// A new one is a function in this file, and a line in `all`; what it asks of a text is gathered once, in ``FigureSide``, so that
/// texts with thousands of numbers are compared in linear time.
enum FigureExcuses {
  /// Whether the other side says what a figure says.
  typealias Excuse = @Sendable (_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool

  /// All of them, those first that cost least.
  private static let all: [Excuse] = [sameTime, sameGroups, turned, oneMore, fraction, half, decade, nounAlone, inCode]

  /// Whether any holds.
  static func excuse(_ figure: LeftFigure, of side: FigureSide, _ other: FigureSide) -> Bool {
    all.contains { $0(figure, side, other) }
  }

  /// `15 h` and `الساعة 3 مساءً`.
  @Sendable private static func sameTime(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    side.times.time(at: figure.mention.range).map(other.times.has) ?? false
  }

  /// `70-19` and `70.19`, `article 65.5` and `المادة 5.65`, a telephone number with and without blanks.
  @Sendable private static func sameGroups(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    guard let own = side.groups.group(at: figure.mention.range.lowerBound) else { return false }
    return other.groups.has(own) || figure.thing?.isNamed == true && other.groups.hasMirrored(own)
  }

  /// `30.000` and `000.30`, turned round in a page that was read from the right: no amount begins with `000`.
  @Sendable private static func turned(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    guard let own = side.groups.group(at: figure.mention.range.lowerBound), own.parts.count > 1,
      own.parts[0] == "000" || own.parts[own.parts.count - 1] == "000"
    else { return false }
    return other.groups.hasMirrored(own)
  }

  /// `cinq cent un salariés` and `خمسمائة أجير وأجير واحد`, five hundred of them and one of them.
  @Sendable private static func oneMore(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    guard !figure.isInDigits, let whole = figure.whole, whole >= 100 else { return false }
    return whole % 100 == 1 && other.numbersInWords.isSuperset(of: [whole - 1, 1])
      || whole % 100 == 0 && other.numbersInWords.contains(whole + 1) && side.numbersInWords.contains(1)
  }

  /// `1/4`, `¼`, `un quart`, `ربع`.
  @Sendable private static func fraction(_ figure: LeftFigure, _: FigureSide, _ other: FigureSide) -> Bool {
    guard case .reference(let parts) = figure.mention.value, parts.count == 2, let top = parts[0].whole,
      let bottom = parts[1].whole, (1..<bottom).contains(top)
    else { return false }
    return other.denominators.contains(Int(bottom))
  }

  /// `1,5` and `ونصف`, 1 500 000 and `مليون ونصف`: the half of the last unit that is said; and `50 %`.
  @Sendable private static func half(_ figure: LeftFigure, _ side: FigureSide, _ other: FigureSide) -> Bool {
    guard let quantity = figure.quantity else { return false }
    if figure.isPercent, quantity.decimals == 0, let bottom = percents[quantity.digits] {
      return other.denominators.contains(bottom)
    }
    switch quantity.decimals {
    case 0: return quantity.digits >= 1_000_000 && isHalfOfScale(quantity.digits) && other.denominators.contains(2)
    case 1: return quantity.digits % 10 == 5 && other.denominators.contains(2)
    case 2: return [25, 75].contains(quantity.digits % 100) && other.denominators.contains(4)
    default: return false
    }
  }

  private static let percents: [Int64: Int] = [50: 2, 25: 4, 75: 4]

  /// Whether a number is so many and a half of a power of a thousand.
  private static func isHalfOfScale(_ number: Int64) -> Bool {
    var number = number
    while number % 1000 == 0, number > 0 { number /= 1000 }
    return number % 1000 == 500
  }

  /// `1970` and `السبعينيات`, `années 1350` and `خمسينيات القرن الرابع عشر`.
  @Sendable private static func decade(_ figure: LeftFigure, _: FigureSide, _ other: FigureSide) -> Bool {
    guard let year = figure.whole, (1000...2100).contains(year), year % 10 == 0 else { return false }
    return other.decades.contains(year) || other.decades.contains(year % 100)
      || other.numbersInWords.contains(year % 100)
  }

  /// `2 mois` and `شهران`, `1 an` and `سنة`.
  @Sendable private static func nounAlone(_ figure: LeftFigure, _: FigureSide, _ other: FigureSide) -> Bool {
    guard let whole = figure.whole, let thing = figure.thing else { return false }
    return whole == 1 && other.singles.contains(thing) || whole == 2 && other.duals.contains(thing)
  }

  /// How far the ends of an address are looked for, in bytes.
  private static let longestAddress = 200

  /// `https://…/154b9b/`, `&#39;`: what no translator reads.
  @Sendable private static func inCode(_ figure: LeftFigure, _ side: FigureSide, _: FigureSide) -> Bool {
    let bytes = side.text.bytes
    var (start, end) = (figure.mention.range.lowerBound, figure.mention.range.upperBound)
    let (first, last) = (max(0, start - longestAddress), min(bytes.count, end + longestAddress))
    while start > first, bytes[start - 1] > 0x20, bytes[start - 1] < 0x80 { start -= 1 }
    while end < last, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
    let piece = bytes.text(in: start..<end)
    return piece.contains("://") || piece.hasPrefix("www.") || piece.contains("@") || piece.contains("&#")
  }
}
