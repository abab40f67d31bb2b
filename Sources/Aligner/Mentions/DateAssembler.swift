/// Puts days and years to the months they stand by: `22 décembre 2016`, `22 من كانون الأول/ديسمبر عام 2016`.
struct DateAssembler {
  /// A mention, what stands before it and whether it is a number in words.
  struct Part {
    var mention: Mention
    var gap: TextToken.Gap
    var isWords = false
  }

  private var parts: [Part]

  /// The mentions with dates put together; months that mean something else more often, and stand alone, are left out.
  static func assembled(_ parts: [Part]) -> [Mention] {
    guard parts.contains(where: \.isMonth) else { return parts.map(\.mention) }
    return DateAssembler(parts: parts).mentions
  }

  private var mentions: [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < parts.count {
      guard case .date(var date) = parts[index].mention.value, date.day == nil else {
        mentions.append(parts[index].mention)
        index += 1
        continue
      }
      var range = parts[index].mention.range
      var end = index + 1
      // The same month under its other name: كانون الأول/ديسمبر.
      var hasTwin = false
      if let month = month(at: end), month == date, isTwin(end) {
        range = range.lowerBound..<parts[end].mention.range.upperBound
        end += 1
        hasTwin = true
      }
      var first = index
      if let day = number(at: index - 1, 1...31), isNear(parts[index].gap), mentions.last == parts[index - 1].mention {
        date.day = day
        first = index - 1
      }
      if let year = number(at: end, 1000...2199), isNear(parts[end].gap) || hasTwin && isTwin(end) {
        date.year = year
        range = range.lowerBound..<parts[end].mention.range.upperBound
        end += 1
      } else if first == index, let day = number(at: end, 1...31), isNear(parts[end].gap),
        let year = number(at: index - 1, 1000...2199), isNear(parts[index].gap),
        mentions.last == parts[index - 1].mention
      {
        // Turned round, as PDF readers leave it: 2016 ديسمبر 22.
        date.day = day
        date.year = year
        first = index - 1
        range = range.lowerBound..<parts[end].mention.range.upperBound
        end += 1
      }
      if first < index {
        mentions.removeLast()
        range = parts[first].mention.range.lowerBound..<range.upperBound
      }
      // `أيار/سبتمبر`: one of two names of a month is wrong.
      let contradicts = index > 0 && month(at: index - 1).map { $0.month != date.month } == true && isTwin(index)
      var certainty = contradicts ? 1 : parts[index].mention.certainty
      if date.day != nil || date.year != nil { certainty = 1 } else if certainty < 0.5 { certainty = 0 }
      if certainty > 0 { mentions.append(Mention(range: range, value: .date(date), certainty: certainty)) }
      index = end
    }
    return mentions
  }

  private init(parts: [Part]) {
    self.parts = parts
  }

  private func month(at index: Int) -> CalendarDate? {
    guard index < parts.count, case .date(let date) = parts[index].mention.value, date.day == nil else { return nil }
    return date
  }

  private func number(at index: Int, _ range: ClosedRange<Int64>) -> Int? {
    guard parts.indices.contains(index), case .number(let quantity) = parts[index].mention.value,
      let whole = quantity.whole, range.contains(whole)
    else { return nil }
    return Int(whole)
  }

  private func isNear(_ gap: TextToken.Gap) -> Bool { gap.contains(.space) && gap.isSubset(of: [.space, .of]) }

  /// No more than a slash or a bracket before the second name of a month and what stands behind it.
  private func isTwin(_ index: Int) -> Bool {
    parts[index].mention.range.lowerBound - parts[index - 1].mention.range.upperBound <= 3
  }
}

extension DateAssembler.Part {
  fileprivate var isMonth: Bool {
    if case .date(let date) = mention.value { return date.day == nil }
    return false
  }
}
