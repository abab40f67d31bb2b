extension LexemeTable {
  /// The words of French that mean numbers, dates and names.
  static let french = LexemeTable(FrenchLexemes.words, names: .french)
}

/// The French words of numbers and dates, folded, with hyphens as spaces.
enum FrenchLexemes {
  static let words: [(phrase: String, lexeme: Lexeme)] =
    numbers + dates + [
      ("et", Lexeme(sort: .and)), ("de", Lexeme(sort: .of)), ("annees", Lexeme(sort: .decade)),
      ("pour cent", Lexeme(sort: .percent)),
    ]

  // MARK: Numbers

  /// `neuf` is mostly new, `second` a moment, `un` an article.
  private static let doubtful: Set = ["un", "une", "neuf", "neuvieme", "second", "seconde"]

  private static var numbers: [(phrase: String, lexeme: Lexeme)] {
    var words: [(String, Lexeme)] = []
    for (value, word) in NumberWords.frenchUnits.enumerated() where value > 0 && !word.contains(" ") {
      words.append((word, Lexeme(sort: .cardinal, value: Int32(value), isDoubtful: doubtful.contains(word))))
    }
    words.append(("une", Lexeme(sort: .cardinal, value: 1, isDoubtful: true)))
    for (ten, word) in NumberWords.frenchTens.sorted(by: { $0.key < $1.key }) {
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
      let word = NumberWords.frenchOrdinal(value)
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
    ["mouharram", "muharram", "moharram", "mouharrem", "mouharam"], ["safar"],
    spelt(["rabi", "rabia", "rabii", "rabie"], first), spelt(["rabi", "rabia", "rabii", "rabie"], second),
    spelt(["joumada", "jumada", "djoumada", "joumadah", "jumadah"], first),
    spelt(["joumada", "jumada", "djoumada", "joumadah", "jumadah"], second),
    ["rajab", "radjab", "rejeb", "redjeb"], ["chaabane", "chaaban", "cha bane", "cha ban", "sha ban", "shaaban"],
    ["ramadan", "ramadhan", "ramadane"], ["chawwal", "shawwal", "chaoual", "chawal", "choual"],
    dhu(["qi da", "qida", "qa da", "qada", "kaada", "ka da", "kida", "qaada", "qa ada", "qi`da"]),
    dhu(["hijja", "hijjah", "hidja", "hijjah", "hidjja", "houjja", "hejja"]),
  ]
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

  private static var dates: [(phrase: String, lexeme: Lexeme)] {
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
