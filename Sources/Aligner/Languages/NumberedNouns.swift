/// A thing that a number beside its noun names or counts: `article 7`, `3 mois`.
enum NumberedThing: UInt8, Sendable, Hashable {
  /// Things that have numbers for names.
  case article, paragraph, division, annex, resolution, law, session, meeting, page, table, figure, phase
  /// Things that are measured: times, and amounts in any currency.
  case minute, hour, day, week, month, year, money
  /// Other things that are counted, or told apart as the first and the second.
  case occurrence, state, member, person, halfYear

  /// Whether its number is a name, which a translation cannot leave out or put another way.
  var isNamed: Bool {
    switch self {
    case .occurrence, .state, .member, .person, .halfYear: false
    default: !isMeasure
    }
  }

  /// Whether one of it is an amount, and no more than a noun with its article: `un mois`, but `une session`.
  var isMeasure: Bool {
    switch self {
    case .minute, .hour, .day, .week, .month, .year, .money: true
    default: false
    }
  }
}

/// The nouns of a language that numbers stand by, folded and without article.
struct NumberedNouns: Sendable {
  /// What stands before a number that names it: `article`, `المادة`.
  var named: [String: NumberedThing] = [:]
  /// What stands behind a number that counts it: `mois`, `أشهر`.
  var counted: [String: NumberedThing] = [:]
  /// One of what is counted, where the noun alone says so: `شهر`.
  var single: [String: NumberedThing] = [:]
  /// Two of it, where the noun alone says so: `شهران`.
  var dual: [String: NumberedThing] = [:]
  /// What may be two or another word, as `يومي` may be two days, those of a date, or daily.
  var perhapsDual: [String: NumberedThing] = [:]
  /// What nouns end in that stand in the plural behind a number, and make one of a word that may mean something else.
  var pluralEndings: [String] = []
  /// What joins the numbers of one noun: `articles 3, 4 et 5`.
  var joints: Set<String> = []
}

/// Words that stand for numbers and are no numbers themselves, folded and without article.
struct FigureWords: Sendable {
  /// Parts of one by their denominators: `demi`, `moitié`, `نصف`.
  var denominators: [String: Int] = [:]
  /// Those of them that are two parts: `ثلثا`.
  var doubleParts: Set<String> = []
  /// Those of them that are parts only behind a number, and something else or misspelt without: `tiers`, `أرباع`.
  var doubtfulParts: Set<String> = []
  /// Tens of years within a century, or a year with its century: `السبعينيات` is 70, `الألفية` 2000.
  var decades: [String: Int] = [:]
  /// What stands behind a number that is a percentage, word by word.
  var percent: [[String]] = []
  /// The same of one that is so many of a thousand.
  var perMille: [[String]] = []
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
  /// What says that it is night, which is the second half of the day in the evening and the first one past midnight.
  var night: Set<String> = []
}
