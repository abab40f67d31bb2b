/// What a word says of numbers, dates and names.
struct Lexeme: Sendable, Equatable {
  /// The sorts of words that matter.
  enum Sort: UInt8, Sendable {
    /// The beginning of a phrase only.
    case opening
    /// A whole number below a thousand.
    case cardinal
    /// A power of ten from a thousand on; the value is its exponent.
    case scale
    /// Two of a power of ten, as the Arabic dual says; the value is its exponent.
    case doubleScale
    /// A place in an order.
    case ordinal
    /// A month of either calendar.
    case month, hijriMonth
    /// A day of the week.
    case weekday
    /// `et` or a و that stands alone.
    case and
    /// Words between the parts of a date: `de`, `من`, `عام`.
    case of
    /// `années`, behind which 30 is 1930.
    case decade
    /// Latin letters without other meaning; a number in Roman numerals.
    case latin, roman
    /// What makes the number before it a percentage.
    case percent
    /// A name of the table of names.
    case name
  }

  var sort: Sort
  var value: Int32 = 0
  /// Whether the word more often means something else, so that it counts only beside others of its sort.
  var isDoubtful = false
}
