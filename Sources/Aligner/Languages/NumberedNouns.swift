/// A thing that a number beside its noun names or counts: `article 7`, `3 mois`.
enum NumberedThing: UInt8, Sendable, Hashable {
  /// Things that have numbers for names.
  case article, paragraph, division, annex, resolution, law, session, meeting, page, table, figure, phase
  /// Things that are counted.
  case minute, hour, day, week, month, year

  /// Whether its number is a name, which a translation cannot leave out or put another way.
  var isNamed: Bool {
    switch self {
    case .minute, .hour, .day, .week, .month, .year: false
    default: true
    }
  }
}

/// The nouns of a language that numbers stand by, folded and without article.
struct NumberedNouns: Sendable {
  /// What stands before a number that names it: `article`, `المادة`.
  var named: [String: NumberedThing] = [:]
  /// What stands behind a number that counts it: `mois`, `أشهر`.
  var counted: [String: NumberedThing] = [:]
  /// One or two of what is counted, where the noun alone says how many: `شهر`, `شهران`.
  var alone: [String: NumberedThing] = [:]
  /// What joins the numbers of one noun: `articles 3, 4 et 5`.
  var joints: Set<String> = []
}

/// Words that stand for numbers and are no numbers themselves, folded and without article.
struct FigureWords: Sendable {
  /// Parts of one by their denominators: `demi`, `moitié`, `نصف`.
  var denominators: [String: Int] = [:]
  /// Tens of years within a century, or a year with its century: `السبعينيات` is 70, `الألفية` 2000.
  var decades: [String: Int] = [:]
  /// What stands behind a number that is a percentage, word by word.
  var percent: [[String]] = []
}

/// How a language says the time of day.
struct ClockWords: Sendable {
  /// What stands before an hour, and makes it one: `الساعة`.
  var before: Set<String> = []
  /// What stands behind an hour in digits, and makes it one: `h`, `heures`.
  var behind: Set<String> = []
  /// Hours that are no ordinals: `الواحدة`.
  var hours: [String: Int] = [:]
  /// Whole times: `midi`.
  var names: [String: Int] = [:]
  /// Minutes that are said behind the hour, with their phrases: `et demie`, `إلا ربعا`.
  var minutes: [(phrase: [String], minutes: Int)] = []
  /// What says which half of the day is meant, and whether it is the second one.
  var halves: [(phrase: [String], isAfternoon: Bool)] = []
}
