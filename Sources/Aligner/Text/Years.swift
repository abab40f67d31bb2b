/// Numbers that are years of our time in either calendar, and so seldom number a page or a paragraph.
enum Years {
  /// Whether a number may be a Gregorian year from 1900 to 2100, or a Hijri one from 1380 to 1480.
  static func contains(_ number: Int) -> Bool { (1900...2100).contains(number) || (1380...1480).contains(number) }
}
