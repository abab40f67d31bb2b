/// Numbers that slashes, points and hyphens join without spaces: `22/12/2016`, `70/1`, `7/47-POL`, `3.2.1`, `2019-2020`.
struct NumberChain {
  /// Behind its last token; one past its first if nothing is joined.
  let end: Int
  /// Whether it is a reference, and not single numbers or a range.
  let isReference: Bool
  /// The day that it means, if it means one.
  let date: CalendarDate?

  /// Two years of which the second is written without its century: `2019-20`, `2019/20`.
  let years: [Int64]?

  /// Reads the chain that begins at a token in digits.
  init(_ tokens: [TextToken], at start: Int) {
    var end = start + 1
    var joints: [TextToken.Gap] = []
    while end < tokens.count, tokens[end].isNumber, [.slash, .point, .hyphen].contains(tokens[end].gap),
      !tokens[end - 1].isPercent
    {
      joints.append(tokens[end].gap)
      end += 1
    }
    self.end = end
    date = joints.count == 2 && joints[0] == joints[1] ? Self.date(tokens[start..<end].map(\.quantity)) : nil
    years =
      joints.count == 1 && joints[0] != .point ? Self.years(tokens[start].quantity, tokens[end - 1].quantity) : nil
    isReference = joints.contains(.slash) || joints.contains(.point)
  }

  private static func years(_ first: Quantity, _ second: Quantity) -> [Int64]? {
    guard let first = first.whole, let second = second.whole, (1900...2100).contains(first), second == first % 100 + 1
    else { return nil }
    return [first, first + 1]
  }

  /// Day, month and year in the order of Europe or of computers; American if only that makes sense.
  private static func date(_ numbers: [Quantity]) -> CalendarDate? {
    let parts = numbers.compactMap { $0.whole.map { Int($0) } }
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0] > 31
    let year = isYearFirst ? parts[0] : parts[2]
    var (day, month) = isYearFirst ? (parts[2], parts[1]) : (parts[0], parts[1])
    if month > 12 { (day, month) = (month, day) }
    guard (1...31).contains(day), (1...12).contains(month), (1300...2199).contains(year) else { return nil }
    return CalendarDate(year < 1500 ? .hijri : .gregorian, year: year, month: month, day: day)
  }
}
