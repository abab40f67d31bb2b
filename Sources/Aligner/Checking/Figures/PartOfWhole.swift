/// A part of a whole: `la moitié`, `deux tiers`, `ثلاثة أرباع`, `¾`.
struct PartOfWhole: Sendable, Hashable {
  /// How many parts.
  let top: Int
  /// How many there are in all.
  let bottom: Int

  /// The signs that are one.
  static let signs: [UInt32: PartOfWhole] = [
    0xBD: PartOfWhole(top: 1, bottom: 2), 0x2153: PartOfWhole(top: 1, bottom: 3),
    0x2154: PartOfWhole(top: 2, bottom: 3),
    0xBC: PartOfWhole(top: 1, bottom: 4), 0xBE: PartOfWhole(top: 3, bottom: 4),
  ]

  /// What all bottoms up to ten divide, so that `50 %` is a half and two quarters are, too.
  private static let whole: Int64 = 2520

  /// The share as so many parts of a fixed whole; `nil` for what has no such place.
  var value: Quantity? {
    let (parts, isTooLarge) = Self.whole.multipliedReportingOverflow(by: Int64(top))
    guard bottom > 0, !isTooLarge, parts % Int64(bottom) == 0 else { return nil }
    return Quantity(parts / Int64(bottom))
  }
}
