/// What a text and its translation mention, compared by value and not by form.
///
/// `42ème session` and `الدورة الثانية والأربعون` agree, `22/12/2016` and `٢٢ كانون الأول ٢٠١٦`, `1 250` and `1.250`. A value
/// that is found on the other side as often as not is enough: translations repeat and leave out repetitions.
package struct MentionComparison: Sendable {
  /// Mentions that agree.
  package struct Match: Sendable {
    /// In the source text.
    package let source: Mention
    /// In the target text.
    package let target: Mention
  }

  /// What both texts have, by place in the source.
  package private(set) var matched: [Match] = []
  /// What only the source has, by place; ``Mention/certainty`` says how much that means.
  package private(set) var unmatchedSource: [Mention] = []
  /// What only the target has.
  package private(set) var unmatchedTarget: [Mention] = []

  /// All mentions of the source, by place.
  package private(set) var sourceMentions: [Mention]
  /// All mentions of the target.
  package private(set) var targetMentions: [Mention]

  /// Compares two texts; linear.
  package init(source: String, target: String) {
    let mentions = (
      MentionScanner.mentions(in: source, language: .source), MentionScanner.mentions(in: target, language: .target)
    )
    (sourceMentions, targetMentions) = mentions
    let reckonings = Set((mentions.0 + mentions.1).compactMap(\.reckoning))
    let source = Side(source, mentions.0, comparesCalendars: reckonings.count > 1)
    let target = Side(target, mentions.1, comparesCalendars: reckonings.count > 1)
    for mention in source.mentions {
      if let partner = target.partner(of: mention, in: source) {
        matched.append(Match(source: mention, target: partner))
      } else {
        unmatchedSource.append(mention)
      }
    }
    unmatchedTarget = target.mentions.filter { source.partner(of: $0, in: target) == nil }
  }

  /// The comparison without what is left of either text in some places, which is missed as a whole.
  package func ignoring(source: [Range<Int>], target: [Range<Int>]) -> MentionComparison {
    func isIgnored(_ ranges: [Range<Int>]) -> (Mention) -> Bool {
      { mention in ranges.contains { $0.overlaps(mention.range) } }
    }
    var rest = self
    rest.unmatchedSource.removeAll(where: isIgnored(source))
    rest.sourceMentions.removeAll(where: isIgnored(source))
    rest.unmatchedTarget.removeAll(where: isIgnored(target))
    rest.targetMentions.removeAll(where: isIgnored(target))
    return rest
  }
}

extension MentionComparison {
  /// One text with its mentions and the numbers that they consist of.
  fileprivate struct Side {
    let mentions: [Mention]
    private let bytes: [UInt8]
    /// The mentions by their values, and by the numbers of references, the days and the years that they are made of.
    private let index: MentionIndex

    init(_ text: String, _ mentions: [Mention], comparesCalendars: Bool) {
      let bytes = Array(text.utf8)
      self.mentions = mentions
      self.bytes = bytes
      index = MentionIndex(
        mentions, parts: { Self.parts(of: $0, in: bytes, isWhole: false) }, comparesCalendars: comparesCalendars)
    }

    /// The mention here that a mention of the other text is answered by.
    func partner(of mention: Mention, in other: Side) -> Mention? {
      partnerIndex(of: mention, in: other).map { mentions[$0] }
    }

    private func partnerIndex(of mention: Mention, in other: Side) -> Int? {
      if let same = index.mention(of: mention.value) { return same }
      switch mention.value {
      case .date(let date):
        if let match = index.date(like: date) { return match }
        if let match = index.sameDays(as: date).first(where: { !hasTwin($0, in: date.reckoning) }) { return match }
        // Written twice over there, in both calendars, and once here.
        for twin in other.index.sameDays(as: date) {
          if let match = index.mention(of: other.mentions[twin].value), !hasTwin(match, in: date.reckoning) {
            return match
          }
        }
        return partnerIndex(ofParts: date, Self.parts(of: mention, in: other.bytes, isWhole: true))
      case .number(let quantity):
        if let match = index.mention(with: quantity) { return match }
        // Numbers that a blank has wrongly joined stand over there each for itself, and not as groups of another.
        let groups = Self.groups(of: mention, in: other.bytes).map { index.mention(of: .number($0)) }
        return groups.allSatisfy { $0 != nil } ? groups.first ?? nil : nil
      case .reference(let parts): return partnerIndex(ofReference: parts, in: other)
      case .weekday, .name, .latin: return nil
      }
    }

    /// What says a date in other words: another date of that month, or `03/2020`; a 3 that stands anywhere else does not.
    private func partnerIndex(ofParts date: CalendarDate, _ parts: [Quantity]) -> Int? {
      let places = parts.compactMap(index.mention(with:))
      guard places.count == parts.count else { return nil }
      if let month = index.date(in: date.month) { return month }
      guard let month = index.mention(with: Quantity(Int64(date.month))) else { return nil }
      if case .reference = mentions[month].value { return month }
      return !parts.isEmpty && !places.contains(month) && places.allSatisfy { abs($0 - month) < 3 } ? month : nil
    }

    /// How far a date and its name in the other calendar stand apart, in bytes: `22 rabii II 1444, correspondant au 17 …`.
    private static let twinReach = 24

    /// Whether the same date stands beside one in another calendar, so that it is that one which a date of that calendar has to agree
    /// with: the sighting of the moon does not excuse who writes the day in either text.
    private func hasTwin(_ place: Int, in reckoning: CalendarDate.Reckoning) -> Bool {
      let own = mentions[place].range
      return [place - 1, place + 1].contains { next in
        guard mentions.indices.contains(next), case .date(let date) = mentions[next].value, date.reckoning == reckoning,
          date.day != nil, date.year != nil
        else { return false }
        let range = mentions[next].range
        return max(own.lowerBound - range.upperBound, range.lowerBound - own.upperBound) <= Self.twinReach
      }
    }

    /// What says the numbers of a reference each for itself, or in another order; a reference that has only some of them and has no
    /// counterpart of its own is another one.
    private func partnerIndex(ofReference parts: [Quantity], in other: Side) -> Int? {
      let partners = parts.compactMap(partnerIndex(ofPart:))
      guard partners.count == parts.count else { return nil }
      let isAnother = partners.contains { partner in
        guard case .reference(let there) = mentions[partner].value, there.count == parts.count,
          !there.allSatisfy(parts.contains)
        else { return false }
        return !there.allSatisfy { other.index.mention(with: $0) != nil }
      }
      return isAnother ? nil : partners.first
    }

    /// The mention that has a number as a part, or as its month: `03/2020` is March 2020.
    private func partnerIndex(ofPart part: Quantity) -> Int? {
      if let match = index.mention(with: part) { return match }
      return part.whole.flatMap { Int(exactly: $0) }.flatMap { index.date(in: $0) }
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
  /// The calendar of a date.
  fileprivate var reckoning: CalendarDate.Reckoning? {
    if case .date(let date) = value { return date.reckoning }
    return nil
  }
}
