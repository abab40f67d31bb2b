import Foundation

/// The calendar of Umm al-Qura, by which Saudi Arabia and the Gulf publish, beside the Gregorian one.
package enum HijriCalendar {
  private static let hijri = calendar(.islamicUmmAlQura)
  private static let gregorian = calendar(.gregorian)
  /// The years for which the calendar has been published, 1882 to 2077.
  private static let years = 1300...1500

  /// Days from 1 January 1970 to a date of either calendar; `nil` if the date is not whole or there is no such day.
  package static func daysSince1970(_ date: CalendarDate) -> Int? {
    guard let year = date.year, let day = date.day else { return nil }
    let isHijri = date.reckoning == .hijri
    guard !isHijri || years.contains(year) else { return nil }
    let components = DateComponents(year: year, month: date.month, day: day)
    guard let moment = (isHijri ? hijri : gregorian).date(from: components) else { return nil }
    return Int((moment.timeIntervalSince1970 / 86400).rounded(.down))
  }

  private static func calendar(_ identifier: Calendar.Identifier) -> Calendar {
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = .gmt
    return calendar
  }
}
