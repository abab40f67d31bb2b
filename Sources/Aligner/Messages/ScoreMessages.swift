/// The words of the tables of scores.
enum ScoreWords {
  // MARK: What is scored

  static let set = Message("set", french: "jeu", arabic: "المرجع")
  static let sets = Message("sets", french: "jeux", arabic: "المراجع")
  static let group = Message("group", french: "groupe", arabic: "الفئة")
  static let units = Message("units", french: "unités", arabic: "الوحدات")
  static let links = Message("links", french: "liens", arabic: "الروابط")
  static let unpaired = Message("unpaired", french: "non appariés", arabic: "بلا مقابل")
  static let pairs = Message("pairs", french: "paires", arabic: "الأزواج")
  static let deleted = Message("deleted", french: "supprimées", arabic: "المحذوفة")
  static let sentencesLeftOut = Message("sentences left out", french: "phrases omises", arabic: "الجمل المسقطة")

  // MARK: Scores

  static let exact = Message("exact", french: "exactes", arabic: "المطابقة")
  static let strict = Message("strict", french: "strict", arabic: "الصارم")
  static let lax = Message("lax", french: "large", arabic: "المتساهل")
  static let precision = Message(verbatim: "P")
  static let recall = Message(verbatim: "R")
  static let f1 = Message(verbatim: "F1")
  static let found = Message("found", french: "trouvées", arabic: "المعثور عليها")
  static let isFalse = Message("false", french: "à tort", arabic: "المدعاة خطأ")
  static let verdict = Message("verdict", french: "verdict", arabic: "الحكم")
  static let verdicts = Message("verdicts", french: "verdicts", arabic: "الأحكام")
  static let confidence = Message("confidence", french: "confiance", arabic: "الثقة")
  static let confidenceInShort = Message("conf.", french: "conf.", arabic: "الثقة")
  static let isSure = Message(verbatim: "≥ .9")
  static let ofThem = Message("of them", french: "dont", arabic: "منها")
  static let right = Message("right", french: "justes", arabic: "الصحيح")
  static let wrong = Message("wrong", french: "faux", arabic: "الخاطئ")
  static let errorOf = Message("error of", french: "erreur de", arabic: "خطأ")
  static let expectedError = Message("expected error", french: "erreur attendue", arabic: "الخطأ المتوقع")
  static let wrongVerdicts = Message("wrong verdicts", french: "verdicts faux", arabic: "الأحكام الخاطئة")
  static let deletedF1 = Message(
    "strict F1 / deleted F1", french: "F1 strict / F1 supprimées", arabic: "F1 الصارم / F1 المحذوفة")
  static let score = Message("score", french: "score", arabic: "الدرجة")

  // MARK: Figures of several

  static let count = Message("count", french: "nombre", arabic: "العدد")
  static let mean = Message("mean", french: "moyenne", arabic: "المتوسط")
  static let together = Message("together", french: "ensemble", arabic: "المجموع")
  static let all = Message("all", french: "tous", arabic: "الكل")
  static let least = Message("least", french: "minimum", arabic: "الأدنى")
  static let median = Message("median", french: "médiane", arabic: "الوسيط")
  static let greatestScore = Message("greatest score", french: "maximum", arabic: "الأعلى")
  static let nearestToTheOtherSide = Message(
    "nearest to the other side", french: "les plus proches de l’autre côté", arabic: "الأقرب إلى الجانب الآخر")

  // MARK: In the rows

  /// The verdict in a word, and whether it is wrong.
  static func verdict(_ answer: Alignment.Verdict.Answer, isRight: Bool) -> Message {
    let word =
      switch answer {
      case .yes: Message("yes", french: "oui", arabic: "نعم")
      case .no: Message("no", french: "non", arabic: "لا")
      case .tooShort: Message("too-short", french: "trop court", arabic: "قصير")
      }
    guard !isRight else { return word }
    return Message("wrong \(word.english)", french: "\(word.french) (faux)", arabic: "\(word.arabic) (خطأ)")
  }

  /// How many mistakes a set has, above their list.
  static func mistakes(_ count: Int, of set: String) -> Message {
    DocumentWords.behind(
      Message(verbatim: set),
      Message(
        "\(count) mistake\(EnglishCount.plural(count))", french: "\(count) faute\(FrenchCount.plural(count))",
        arabic: ArabicCount.mistakes.nominative(count)))
  }
  static let missed = Message("missed", french: "manqué", arabic: "فائت")
  static let isWrong = Message("wrong", french: "faux", arabic: "خاطئ")

  // MARK: Below the tables

  static func unreadSets(_ count: Int) -> Message {
    DocumentWords.behind(
      Message("sets that could not be read", french: "jeux qui n’ont pas pu être lus", arabic: "مراجع تعذّرت قراءتها"),
      Message(verbatim: count))
  }
  static func textsOfNoUnit(_ count: Int) -> Message {
    DocumentWords.behind(
      Message(
        "paired texts that are no unit", french: "textes appariés qui ne sont pas des unités",
        arabic: "نصوص مقترنة ليست من الوحدات"), Message(verbatim: count))
  }
  static func peakMemory(megabytes: Int) -> Message {
    Message(
      "peak memory: \(megabytes) MB", french: "mémoire au plus\u{A0}: \(megabytes) Mo",
      arabic: "أقصى ما استُعمل من الذاكرة: \(megabytes) ميغابايت")
  }
  /// What scores depend on, the same in all languages, since it is compared.
  static func signature(_ signature: String) -> Message {
    DocumentWords.behind(Message("signature", french: "signature", arabic: "البصمة"), Message(verbatim: signature))
  }
}

/// The words of the table of times.
enum TimeWords {
  static let stage = Message("stage", french: "étape", arabic: "المرحلة")
  static let seconds = Message("seconds", french: "secondes", arabic: "الثواني")
  static let share = Message("share", french: "part", arabic: "النسبة")
  static let megabytes = Message("MB/s", french: "Mo/s", arabic: "ميغابايت/ث")
  static let paragraphs = Message("paragraphs/s", french: "paragraphes/s", arabic: "فقرة/ث")
  static let all = Message("all", french: "tout", arabic: "الكل")

  static func benched(megabytes: String, paragraphs: Int, cells: String) -> Message {
    Message(
      "\(megabytes) MB, \(paragraphs) paragraphs, \(cells) cells a French paragraph",
      french: "\(megabytes) Mo, \(paragraphs) paragraphe\(FrenchCount.plural(paragraphs)), \(cells) cellules par "
        + "paragraphe français",
      arabic: "\(megabytes) ميغابايت، \(ArabicCount.paragraphs.nominative(paragraphs))، خلايا كل فقرة فرنسية \(cells)")
  }
  static func atMost(megabytes: Int) -> Message {
    Message(
      ", at most \(megabytes) MB of memory", french: ", au plus \(megabytes) Mo de mémoire",
      arabic: "، والذاكرة لم تتجاوز \(megabytes) ميغابايت")
  }
}
