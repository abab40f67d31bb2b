/// The mentions of a text by what is asked of them, so that a text with thousands of numbers is compared in linear time.
///
/// Each answer is the first mention of the text that fits, by its index.
struct MentionIndex {
  private var values: [Mention.Value: Int] = [:]
  private var numbers: [Quantity: Int] = [:]
  private var months: [Int: Int] = [:]
  private var dates: [DateKey: Int] = [:]
  private var days: [CalendarDate.Reckoning: [Int: Int]] = [:]

  /// A date, or a part of it: a date that lacks the day is the same as one of any day.
  private struct DateKey: Hashable {
    enum Part: Hashable {
      case said(Int)
      case unsaid
      case any
    }

    let reckoning: CalendarDate.Reckoning
    let month: Int
    let day: Part
    let year: Part
  }

  /// Looks through the mentions of a text.
  /// - Parameters:
  ///   - parts: the numbers that each mention consists of.
  ///   - comparesCalendars: whether dates of both calendars are to be compared, which takes longer.
  init(_ mentions: [Mention], parts: (Mention) -> [Quantity], comparesCalendars: Bool) {
    for (index, mention) in mentions.enumerated() {
      Self.note(index, for: mention.value, in: &values)
      for part in parts(mention) { Self.note(index, for: part, in: &numbers) }
      guard case .date(let date) = mention.value else { continue }
      Self.note(index, for: date.month, in: &months)
      for day in [Self.part(date.day), .any] {
        for year in [Self.part(date.year), .any] {
          let key = DateKey(reckoning: date.reckoning, month: date.month, day: day, year: year)
          Self.note(index, for: key, in: &dates)
        }
      }
      if comparesCalendars, let day = HijriCalendar.daysSince1970(date) {
        Self.note(index, for: day, in: &days[date.reckoning, default: [:]])
      }
    }
  }

  private static func note<Key: Hashable>(_ index: Int, for key: Key, in places: inout [Key: Int]) {
    if places[key] == nil { places[key] = index }
  }

  private static func part(_ number: Int?) -> DateKey.Part { number.map { .said($0) } ?? .unsaid }

  /// The mention of a value.
  func mention(of value: Mention.Value) -> Int? { values[value] }

  /// The mention that has a number as a part.
  func mention(with part: Quantity) -> Int? { numbers[part] }

  /// The date of a month.
  func date(in month: Int) -> Int? { months[month] }

  /// A date that says nothing else, as far as both say it.
  func date(like date: CalendarDate) -> Int? {
    func choices(_ number: Int?) -> [DateKey.Part] { number.map { [.said($0), .unsaid] } ?? [.any] }
    var found: Int?
    for day in choices(date.day) {
      for year in choices(date.year) {
        let key = DateKey(reckoning: date.reckoning, month: date.month, day: day, year: year)
        if let index = dates[key], index < found ?? .max { found = index }
      }
    }
    return found
  }

  /// The whole dates of the other calendar that are the same, give or take a day for the sighting of the moon.
  func sameDays(as date: CalendarDate) -> [Int] {
    let other: CalendarDate.Reckoning = date.reckoning == .gregorian ? .hijri : .gregorian
    guard let others = days[other], let day = HijriCalendar.daysSince1970(date) else { return [] }
    return (day - 1...day + 1).compactMap { others[$0] }.sorted()
  }
}
