/// The French words of numbers and dates, folded, with hyphens as spaces.
enum FrenchNumbers {
  static let facts = NumberFacts(
    lexemes: { lexemes }, ordinals: { ordinals }, enumerators: { enumerators },
    ordinalEndings: ["e", "er", "re", "nd", "me", "ere", "nde", "eme", "emes", "ieme", "iemes"], grammar: grammar,
    spelling: FrenchSpelling.spelling, nouns: nouns, units: unitWords, figures: figureWords, clock: clock)

  private static var lexemes: [NumberFacts.Phrase] {
    numbers + dates + [
      ("et", Lexeme(sort: .and)), ("de", Lexeme(sort: .of)), ("annees", Lexeme(sort: .decade)),
      ("pour cent", Lexeme(sort: .percent)),
    ]
  }

  // MARK: Ordinals

  private static var ordinals: [String: Int] {
    var table = ["premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "second": 2, "seconde": 2, "unique": 1]
    for number in 2...100 { table[ordinal(number)] = number }
    return table
  }

  private static var enumerators: [String: Int] {
    var table = ["premierement": 1, "secondement": 2]
    for number in 2...100 { table[ordinal(number) + "ment"] = number }
    return table
  }

  /// From 0, hyphens as spaces.
  private static let units = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf",
  ]
  /// Those of which 20 to 60 are made, by how many tens they are.
  private static let tens = [2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"]

  /// A cardinal below 101, folded, hyphens as spaces.
  private static func cardinal(_ number: Int) -> String {
    switch number {
    case 0..<20: return units[number]
    case 20..<70:
      let ten = tens[number / 10, default: ""]
      switch number % 10 {
      case 0: return ten
      case 1: return ten + " et un"
      default: return ten + " " + units[number % 10]
      }
    case 71: return "soixante et onze"
    case 70..<80: return "soixante " + units[number - 60]
    case 80: return "quatre vingt"
    case 81..<100: return "quatre vingt " + units[number - 80]
    default: return "cent"
    }
  }

  /// An ordinal from 2 to 100, folded, hyphens as spaces.
  private static func ordinal(_ number: Int) -> String {
    let cardinal = cardinal(number)
    if cardinal.hasSuffix("cinq") { return cardinal + "uieme" }
    if cardinal.hasSuffix("neuf") { return cardinal.dropLast() + "vieme" }
    return (cardinal.hasSuffix("e") ? cardinal.dropLast() : Substring(cardinal)) + "ieme"
  }

  /// Hundreds, tens and units side by side; *et* before *un* and *onze* alone; `mille` needs no number before it.
  private static let grammar = NumberGrammar(
    ordinalIsLast: true,
    allows: { value, state in
      if state.isEmpty { return true }
      let (current, rest) = (state.current, state.current % 100)
      if state.hasAnd { return value == 1 && rest >= 20 && rest % 10 == 0 || value == 11 && rest == 60 }
      switch value {
      case 1...6: return rest == 0 ? current > 0 || state.total > 0 : rest >= 20 && rest % 10 == 0
      case 7...9: return rest == 0 ? current > 0 || state.total > 0 : rest % 10 == 0
      case 10...19: return rest == 0 || rest == 60 || rest == 80
      case 20: return rest == 4 || rest == 0
      case 100: return (2...9).contains(current) || current == 0 && state.total > 0
      default: return rest == 0
      }
    },
    sum: { value, state in
      if value == 100 && (2...9).contains(state.current) { return state.current * 100 }
      if value == 20 && state.current % 100 == 4 { return state.current + 76 }
      return state.current + value
    },
    allowsScale: { exponent, state in
      state.current > 0 && !state.hasAnd || exponent == 3 && (state.isEmpty || state.total > 0)
    })

  // MARK: Numbers

  /// `neuf` is mostly new, `second` a moment, `un` an article.
  private static let doubtful: Set = ["un", "une", "neuf", "neuvieme", "second", "seconde"]

  private static var numbers: [NumberFacts.Phrase] {
    var words: [(String, Lexeme)] = []
    for (value, word) in units.enumerated() where value > 0 && !word.contains(" ") {
      words.append((word, Lexeme(sort: .cardinal, value: Int32(value), isDoubtful: doubtful.contains(word))))
    }
    words.append(("une", Lexeme(sort: .cardinal, value: 1, isDoubtful: true)))
    for (ten, word) in tens.sorted(by: { $0.key < $1.key }) {
      words.append((word, Lexeme(sort: .cardinal, value: Int32(ten * 10))))
    }
    words += [("vingts", 20), ("septante", 70), ("huitante", 80), ("nonante", 90), ("cent", 100), ("cents", 100)].map {
      ($0.0, Lexeme(sort: .cardinal, value: $0.1))
    }
    words += [
      ("mille", 3), ("million", 6), ("millions", 6), ("milliard", 9), ("milliards", 9), ("billion", 12),
      ("billions", 12),
    ].map { ($0.0, Lexeme(sort: .scale, value: $0.1)) }
    for value in Array(2...16) + [20, 30, 40, 50, 60, 100] {
      let word = ordinal(value)
      words.append((word, Lexeme(sort: .ordinal, value: Int32(value), isDoubtful: doubtful.contains(word))))
    }
    words.append(("unieme", Lexeme(sort: .ordinal, value: 1)))
    words += ["premier", "premiere"].map { ($0, Lexeme(sort: .ordinal, value: 1)) }
    words += ["second", "seconde"].map { ($0, Lexeme(sort: .ordinal, value: 2, isDoubtful: true)) }
    return words
  }

  // MARK: Dates

  private static let months = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
    "decembre",
  ]
  private static let shortMonths: [(String, Int32)] = [
    ("janv", 1), ("fevr", 2), ("avr", 4), ("juil", 7), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
  ]
  private static let weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]

  /// The spellings of Hijri months, which no two newspapers share; apostrophes and hyphens are spaces here.
  private static let hijriMonths: [[String]] = [
    ["mouharram", "muharram", "moharram", "mouharrem", "mouharam", "moharrem", "moharem"], ["safar"],
    spelt(springs, first), spelt(springs, second),
    spelt(["joumada", "jumada", "djoumada", "joumadah", "jumadah"], first),
    spelt(["joumada", "jumada", "djoumada", "joumadah", "jumadah"], second),
    ["rajab", "radjab", "rejeb", "redjeb"], ["chaabane", "chaaban", "cha bane", "cha ban", "sha ban", "shaaban"],
    ["ramadan", "ramadhan", "ramadane"], ["chawwal", "shawwal", "chaoual", "chawal", "choual"],
    ["kaada", "qaada", "ka da", "qi da"]
      + dhu(["qi da", "qida", "qa da", "qada", "kaada", "ka da", "kida", "qaada", "qa ada", "qi`da"]),
    ["hija", "hijja", "hijjah", "hidja", "hidjja"]
      + dhu(["hija", "hijja", "hijjah", "hidja", "hidjja", "houjja", "hejja"]),
  ]
  private static let springs = ["rabi", "rabia", "rabii", "rabie", "rebi", "rebia", "rebii"]
  private static let first = [
    "al awwal", "al awal", "el awal", "el aouel", "al aouel", "el aoual", "al aoual", "awwal", "awal", "al oula",
    "al ula", "el oula", "oula", "i", "1er",
  ]
  private static let second = [
    "ath thani", "al thani", "at thani", "ettani", "etthani", "thani", "al akhir", "al akher", "ath thania",
    "al thania", "ath thaniya", "at thania", "ethania", "al akhira", "al akhirah", "el akhira", "ii",
  ]

  private static func spelt(_ heads: [String], _ endings: [String]) -> [String] {
    heads.flatMap { head in endings.map { head + " " + $0 } }
  }

  private static func dhu(_ endings: [String]) -> [String] {
    spelt(
      ["dhou al", "dhou el", "dhu al", "dhul", "dhu l", "dhoul", "dhou l", "doul", "dou al", "zoul", "zou al"], endings)
  }

  private static var dates: [NumberFacts.Phrase] {
    var words: [(String, Lexeme)] = []
    for (index, word) in months.enumerated() {
      words.append((word, Lexeme(sort: .month, value: Int32(index + 1), isDoubtful: word == "mars")))
    }
    words += shortMonths.map { ($0.0, Lexeme(sort: .month, value: $0.1, isDoubtful: true)) }
    for (index, spellings) in hijriMonths.enumerated() {
      words += spellings.map { ($0, Lexeme(sort: .hijriMonth, value: Int32(index + 1))) }
    }
    for (index, word) in weekdays.enumerated() {
      words.append((word, Lexeme(sort: .weekday, value: Int32(index + 1))))
    }
    return words
  }
}
