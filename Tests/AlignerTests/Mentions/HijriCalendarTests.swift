import Testing

@testable import Aligner

@Suite struct HijriCalendarTests {
  /// Days on which both dates are printed: the accession of King Abdulaziz's kingdom, two new years, a communiqué.
  @Test(arguments: [
    (1438, 3, 23, 2016, 12, 22), (1440, 1, 1, 2018, 9, 11), (1442, 1, 1, 2020, 8, 20), (1351, 5, 21, 1932, 9, 22),
  ])
  func bothCalendarsNameOneDay(year: Int, month: Int, day: Int, western: Int, westernMonth: Int, westernDay: Int) throws
  {
    let hijri = try #require(HijriCalendar.daysSince1970(CalendarDate(.hijri, year: year, month: month, day: day)))
    let other = CalendarDate(year: western, month: westernMonth, day: westernDay)
    let gregorian = try #require(HijriCalendar.daysSince1970(other))
    #expect(abs(hijri - gregorian) <= 1)
  }

  @Test func daysAreCounted() {
    #expect(HijriCalendar.daysSince1970(CalendarDate(year: 1970, month: 1, day: 1)) == 0)
    #expect(HijriCalendar.daysSince1970(CalendarDate(year: 2000, month: 3, day: 1)) == 11017)
    #expect(HijriCalendar.daysSince1970(CalendarDate(year: 2000, month: 3)) == nil)
    #expect(HijriCalendar.daysSince1970(CalendarDate(.hijri, year: 900, month: 3, day: 2)) == nil)
  }
}
