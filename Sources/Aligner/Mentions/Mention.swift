/// Something in a text that a translation keeps by value, whatever form it takes there: a number, a date, a name.
package struct Mention: Sendable, Hashable {
  /// What is mentioned.
  package enum Value: Sendable, Hashable {
    /// A number, an ordinal or a percentage, in digits or in words.
    case number(Quantity)
    /// Numbers that slashes, points or dashes glue into one reference: `A/RES/70/1`, `7/47-POL`.
    case reference([Quantity])
    /// A date or a part of one that names a month.
    case date(CalendarDate)
    /// A day of the week, 1 for Sunday to 7.
    case weekday(Int)
    /// A country, language, currency or city, by its number in the table of names.
    case name(Int)
    /// Latin letters that Arabic texts leave as they are: an acronym, an address, a name; a hash of them.
    case latin(UInt64)
  }

  /// Where it stands in the UTF-8 bytes of the text.
  package var range: Range<Int>
  /// What it means.
  package var value: Value
  /// How likely a faithful translation is to show the value too, 0 to 1.
  ///
  /// Numbers in digits are nearly certain to return; `premier` and `neuf` return as all sorts of words.
  package var certainty: Float

  /// Makes a mention.
  package init(range: Range<Int>, value: Value, certainty: Float) {
    self.range = range
    self.value = value
    self.certainty = certainty
  }
}

/// A number by its value: a whole one and how many of its digits stand behind the decimal mark.
package struct Quantity: Sendable, Hashable, Comparable {
  /// The digits as a whole number; a hash of them if they are more than eighteen.
  package let digits: Int64
  /// How many of the digits are decimals, none of them a closing zero.
  package let decimals: Int

  /// Makes a quantity; closing zeros of the decimals are taken off.
  package init(_ digits: Int64, decimals: Int = 0) {
    var (digits, decimals) = (digits, decimals)
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    self.digits = digits
    self.decimals = decimals
  }

  /// The value as a whole number; `nil` if it has decimals.
  package var whole: Int64? { decimals == 0 ? digits : nil }

  /// The quantity times a power of ten; itself if that has too many digits.
  func scaled(by exponent: Int) -> Quantity {
    var digits = digits
    var decimals = decimals
    for _ in 0..<exponent {
      if decimals > 0 {
        decimals -= 1
      } else {
        let (product, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
        guard !isTooLarge else { return self }
        digits = product
      }
    }
    return Quantity(digits, decimals: decimals)
  }

  package static func < (left: Quantity, right: Quantity) -> Bool {
    (left.decimals, left.digits) < (right.decimals, right.digits)
  }
}

/// A day, or as much of it as a text says: `22 décembre 2016`, `22 ديسمبر`, `mars 2020`, `ramadan`.
package struct CalendarDate: Sendable, Hashable {
  /// How years and months are counted.
  package enum Reckoning: UInt8, Sendable, Hashable {
    /// January to December.
    case gregorian
    /// Muharram to Dhu al-Hijja.
    case hijri
  }

  /// How years and months are counted.
  package var reckoning: Reckoning
  /// The year, if it is said.
  package var year: Int?
  /// The month, 1 to 12.
  package var month: Int
  /// The day, if it is said.
  package var day: Int?

  /// Makes a date.
  package init(_ reckoning: Reckoning = .gregorian, year: Int? = nil, month: Int, day: Int? = nil) {
    self.reckoning = reckoning
    self.year = year
    self.month = month
    self.day = day
  }
}
