/// What a French text and its Arabic translation mention, compared by value and not by form.
///
/// `42ème session` and `الدورة الثانية والأربعون` agree, `22/12/2016` and `٢٢ كانون الأول ٢٠١٦`, `1 250` and `1.250`. A value
/// that is found on the other side as often as not is enough: translations repeat and leave out repetitions.
public struct MentionComparison: Sendable {
  /// Mentions that agree.
  public struct Match: Sendable {
    /// In the French text.
    public let french: Mention
    /// In the Arabic text.
    public let arabic: Mention
  }

  /// What both texts have, by place in the French one.
  public private(set) var matched: [Match] = []
  /// What only the French text has, by place; ``Mention/certainty`` says how much that means.
  public private(set) var unmatchedFrench: [Mention] = []
  /// What only the Arabic text has.
  public private(set) var unmatchedArabic: [Mention] = []

  /// Compares two texts. Complexity: linear in the texts, quadratic in what they mention.
  public init(french: String, arabic: String) {
    let source = Side(french, .french)
    let target = Side(arabic, .arabic)
    for mention in source.mentions {
      if let partner = target.partner(of: mention, in: source) {
        matched.append(Match(french: mention, arabic: partner))
      } else {
        unmatchedFrench.append(mention)
      }
    }
    unmatchedArabic = target.mentions.filter { source.partner(of: $0, in: target) == nil }
  }
}

extension MentionComparison {
  /// One text with its mentions and the numbers that they consist of.
  fileprivate struct Side {
    let mentions: [Mention]
    private let bytes: [UInt8]
    /// Each number, number of a reference, day and year, with the mention it is part of.
    private let numbers: [(quantity: Quantity, mention: Int)]

    init(_ text: String, _ language: Language) {
      mentions = MentionScanner.mentions(in: text, language: language)
      bytes = Array(text.utf8)
      var numbers: [(Quantity, Int)] = []
      for (index, mention) in mentions.enumerated() {
        numbers += Self.parts(of: mention, in: bytes, isWhole: false).map { ($0, index) }
      }
      self.numbers = numbers
    }

    /// The mention here that a mention of the other text is answered by.
    func partner(of mention: Mention, in other: Side) -> Mention? {
      if let same = mentions.first(where: { $0.value == mention.value }) { return same }
      switch mention.value {
      case .date(let date):
        if let match = mentions.first(where: { isSame(date, $0) }) { return match }
        // Written twice over there, in both calendars, and once here.
        if let twin = other.mentions.first(where: { $0.value != mention.value && other.isSameDay(date, $0) }),
          mentions.contains(where: { $0.value == twin.value })
        {
          return mentions.first { $0.value == twin.value }
        }
        guard let month = index(ofPart: Quantity(Int64(date.month))),
          Self.parts(of: mention, in: other.bytes, isWhole: true).allSatisfy({ number($0) != nil })
        else { return nil }
        return mentions[month]
      case .number(let quantity):
        if let index = number(quantity) { return mentions[index] }
        return partner(ofParts: Self.groups(of: mention, in: other.bytes))
      case .reference: return partner(ofParts: Self.parts(of: mention, in: other.bytes, isWhole: true))
      case .weekday, .name, .latin: return nil
      }
    }

    private func number(_ quantity: Quantity) -> Int? { numbers.first { $0.quantity == quantity }?.mention }

    private func partner(ofParts parts: [Quantity]) -> Mention? {
      let partners = parts.compactMap(index(ofPart:))
      return partners.count == parts.count && !parts.isEmpty ? mentions[partners[0]] : nil
    }

    /// The mention that has a number as a part, or as its month: `03/2020` is March 2020.
    private func index(ofPart part: Quantity) -> Int? {
      if let index = number(part) { return index }
      guard let whole = part.whole else { return nil }
      return mentions.firstIndex { $0.month == Int(exactly: whole) }
    }

    /// Whether a date says nothing else than a mention does.
    private func isSame(_ date: CalendarDate, _ mention: Mention) -> Bool {
      guard case .date(let other) = mention.value else { return false }
      guard date.reckoning == other.reckoning else { return isSameDay(date, mention) }
      return date.month == other.month && (date.day ?? other.day) == (other.day ?? date.day)
        && (date.year ?? other.year) == (other.year ?? date.year)
    }

    /// Whether a whole date of one calendar is that of the other, give or take a day for the sighting of the moon.
    private func isSameDay(_ date: CalendarDate, _ mention: Mention) -> Bool {
      guard case .date(let other) = mention.value, date.reckoning != other.reckoning,
        let days = HijriCalendar.daysSince1970(date), let otherDays = HijriCalendar.daysSince1970(other)
      else { return false }
      return abs(days - otherDays) <= 1
    }

    /// The numbers that a mention consists of; those that spaces may wrongly join too, unless it has to be whole.
    private static func parts(of mention: Mention, in bytes: [UInt8], isWhole: Bool) -> [Quantity] {
      switch mention.value {
      case .number(let quantity): [quantity] + (isWhole ? [] : groups(of: mention, in: bytes))
      case .reference(let parts): parts
      case .date(let date): [date.day, date.year].compactMap { $0.map { Quantity(Int64($0)) } }
      case .weekday, .name, .latin: []
      }
    }

    /// The numbers between the spaces of a number; empty if it has none.
    private static func groups(of mention: Mention, in bytes: [UInt8]) -> [Quantity] {
      var groups: [Quantity] = []
      var index = mention.range.lowerBound
      var value: Int64?
      while index < mention.range.upperBound {
        let (scalar, length) = bytes.scalar(at: index)
        if let digit = CharacterClass.digitValue(scalar) {
          value = (value ?? 0) &* 10 &+ Int64(digit)
        } else if CharacterClass.isSpace(scalar) {
          if let value { groups.append(Quantity(value)) }
          value = nil
        } else {
          return []
        }
        index += length
      }
      if let value { groups.append(Quantity(value)) }
      return groups.count > 1 ? groups : []
    }
  }
}

extension Mention {
  /// The month of a date.
  fileprivate var month: Int? {
    if case .date(let date) = value { return date.month }
    return nil
  }
}
