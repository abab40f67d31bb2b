/// What a number behind which it stands is so many of: `3 mois`, `500 dirhams`, `12 km`.
enum NumberUnit: UInt8, Sendable, Hashable {
  case minute, hour, day, week, month, year
  case dinar, dirham, dollar, euro, franc, ouguiya, riyal
  case centimetre, metre, kilometre
  case gram, kilogram, tonne

  /// What is measured; only of what measures the same a translation puts one in another's place by mistake.
  enum Dimension: Sendable, Hashable {
    case time, money, length, mass
  }

  /// What it measures.
  var dimension: Dimension {
    switch self {
    case .minute, .hour, .day, .week, .month, .year: .time
    case .dinar, .dirham, .dollar, .euro, .franc, .ouguiya, .riyal: .money
    case .centimetre, .metre, .kilometre: .length
    case .gram, .kilogram, .tonne: .mass
    }
  }

  /// The unit of a time; `nil` for other things.
  init?(_ thing: NumberedThing) {
    switch thing {
    case .minute: self = .minute
    case .hour: self = .hour
    case .day: self = .day
    case .week: self = .week
    case .month: self = .month
    case .year: self = .year
    default: return nil
    }
  }

  /// The signs that are one.
  static let signs: [UInt32: NumberUnit] = [0x20AC: .euro, 0x24: .dollar]
}

/// The words of a language for units, folded and without article.
struct UnitWords: Sendable {
  /// The units in all their forms, but for times, which are counted nouns (``NumberedNouns/counted``).
  var units: [String: NumberUnit] = [:]
  /// What may stand between a number and its unit: `millions de dollars`.
  var joints: Set<String> = []
}
