/// The words of summaries of alignments and corpora.
enum SummaryWords {
  // MARK: Titles

  static func title(of language: Language) -> Message {
    let adjective = Message.adjective(of: language)
    return Message(adjective.english, french: adjective.french, arabic: Message.the(language).arabic)
  }
  static let beads = Message("beads", french: "groupes", arabic: "المجموعات")
  static let unpaired = Message("unpaired", french: "non appariés", arabic: "بلا مقابل")
  static let removed = Message("removed", french: "retirés", arabic: "المحذوف")
  static let numbering = Message("numbering", french: "numérotation", arabic: "الترقيم")
  static let confidence = Message("confidence", french: "confiance", arabic: "الثقة")
  static let search = Message("search", french: "recherche", arabic: "البحث")
  static let verdict = Message("verdict", french: "verdict", arabic: "الحكم")
  static let pairs = Message("pairs", french: "paires", arabic: "الأزواج")
  static let sentences = Message("sentences", french: "phrases", arabic: "الجمل")
  static let filtered = Message("filtered", french: "écartées", arabic: "المستبعد")

  private static let titles =
    [beads, unpaired, removed, numbering, confidence, search, verdict, pairs, sentences, filtered]
    + Language.allCases.map(title)

  /// The width of the titles' column, with the space behind the longest.
  static func titleWidth(_ language: ReportLanguage) -> Int {
    titles.reduce(0) { max($0, DisplayText.width(of: $1[language])) } + 2
  }

  // MARK: What stands behind them

  static func unpaired(_ sides: [(count: Int, language: Language)], hasMore: Bool) -> Message {
    let counts = sides.map { side in
      let adjective = Message.adjective(of: side.language)
      return Message(
        "\(side.count) \(adjective.english)",
        french: "\(side.count) en \(adjective.french)",
        arabic: "\(Message.the(side.language).arabic) \(side.count)")
    }
    return PlaceWords.list(counts) + (hasMore ? first : Message(""))
  }
  private static let first = Message(
    "; the first:", french: "\u{A0}; les premiers\u{A0}:", arabic: "؛ أولها:")

  static func number(_ count: Int) -> Message { Message(verbatim: count) }

  /// How many beads there are of a shape; from the right, two numbers in a row could not be told apart.
  static func beads(_ count: Int, of shape: String) -> Message {
    Message("\(count) \(shape)", french: "\(count) \(shape)", arabic: "\(count) بشكل \(shape)")
  }

  /// What an unpaired paragraph is preceded by.
  static func place(_ language: Language, _ place: Message) -> Message {
    of(language, place) + Message(": ", french: "\u{A0}: ", arabic: ": ")
  }

  /// What is said of one of the two documents.
  private static func of(_ language: Language, _ what: Message) -> Message {
    Message(
      "\(Message.adjective(of: language).english) \(what.english)",
      french: "\(Message.adjective(of: language).french), \(what.french)",
      arabic: "\(Message.the(language).arabic)، \(what.arabic)")
  }

  /// - Parameter unsure: how many pairs have less confidence than ``unsure``.
  static func mean(_ confidence: String, unsure count: Int) -> Message {
    let mean = Message(
      "\(confidence) on average", french: "\(confidence) en moyenne", arabic: "\(confidence) في المتوسط")
    return mean + below(count)
  }
  /// How many pairs two documents have.
  static func pairs(_ count: Int, unsure: Int) -> Message {
    let all = Message(
      "\(count) pair\(EnglishCount.plural(count))", french: "\(count) paire\(FrenchCount.plural(count))",
      arabic: ArabicCount.pairs.nominative(count))
    return all + below(unsure)
  }
  /// How many pairs of documents are not named.
  static func morePairs(_ count: Int, unsure: Int) -> Message { andMore(count) + below(unsure) }

  /// How many pairs have less confidence than ``unsure``, behind how many there are; nothing if none has.
  private static func below(_ count: Int) -> Message {
    guard count > 0 else { return Message("") }
    return Message(
      ", \(count) below \(unsure)", french: ", \(count) au-dessous de \(unsure)", arabic: "، دون \(unsure): \(count)")
  }
  /// The confidence below which a pair is more likely wrong than right.
  static let unsure = 0.5

  static func verdict(_ answer: Alignment.Verdict.Answer, nats: String) -> Message {
    let answer = PageWords.answer(answer)
    return Message(
      "\(answer.english) (\(nats) nats a paragraph)", french: "\(answer.french) (\(nats) nats par paragraphe)",
      arabic: "\(answer.arabic) (\(nats) نات لكل فقرة)")
  }

  /// - Parameter more: how many faults there are beside the first.
  static func anomaly(_ sentence: Message, of language: Language, more: Int) -> Message {
    more > 0 ? PlaceWords.list([of(language, sentence), andMore(more)]) : of(language, sentence)
  }

  static func andMore(_ count: Int) -> Message {
    Message(
      "and \(count) more", french: "et \(count) autre\(FrenchCount.plural(count))", arabic: "وسوى ذلك \(count)")
  }

  static func pairs(aligned: Int, refused: Int, unread: Int) -> Message {
    let outcomes = [
      (
        aligned,
        Message(
          "\(aligned) aligned", french: "\(aligned) alignée\(FrenchCount.plural(aligned))",
          arabic: "المُحاذى \(aligned)")
      ),
      (
        refused,
        Message(
          "\(refused) not a translation", french: "\(refused) sans lien de traduction",
          arabic: "ما ليس ترجمة \(refused)")
      ),
      (
        unread,
        Message(
          "\(unread) not read", french: "\(unread) non lue\(FrenchCount.plural(unread))",
          arabic: "ما تعذّرت قراءته \(unread)")
      ),
    ]
    return DocumentWords.counts(
      number(aligned + refused + unread),
      outcomes.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }.map(\.element.1))
  }

  /// - Parameter reasons: how many were dropped for what, by the names of filters.
  static func filtered(_ dropped: Int, of pairs: Int, _ reasons: [(name: String, dropped: Int)]) -> Message {
    let dropped = Message(
      "\(dropped) of \(pairs) pairs", french: "\(dropped) paire\(FrenchCount.plural(dropped)) sur \(pairs)",
      arabic: "\(dropped) من \(ArabicCount.pairs.genitive(pairs))")
    return DocumentWords.counts(
      dropped,
      reasons.map {
        Message("\($0.dropped) \($0.name)", french: "\($0.dropped) \($0.name)", arabic: "\($0.name) \($0.dropped)")
      })
  }
}

extension Message {
  /// What there is to say of documents that could not be searched as usual; see ``Alignment/isNarrowed``.
  package static let narrowed = Message(
    "narrowed, since they have too little in common: what is far from its place may be missed",
    french: "restreinte, faute de points communs\u{A0}: ce qui est loin de sa place a pu échapper",
    arabic: "مضيَّق لقلة المشترك بينهما، فقد يفوت ما كان بعيدا عن موضعه")
}
