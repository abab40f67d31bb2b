/// What the rules of a check are called, and what they say of what they have found.
///
/// `name` is what a message calls a paragraph, and `place` where one would stand; of two, `there` is the other side's.
extension Message {
  // MARK: Titles of rules

  static let notATranslation = Message("not a translation", french: "pas une traduction", arabic: "ليس ترجمة")
  static let missingParagraph = Message("missing paragraph", french: "paragraphe manquant", arabic: "فقرة ساقطة")
  static let extraParagraph = Message("extra paragraph", french: "paragraphe ajouté", arabic: "فقرة زائدة")
  static let missingSentence = Message("missing sentence", french: "phrase manquante", arabic: "جملة ساقطة")
  static let extraSentence = Message("extra sentence", french: "phrase ajoutée", arabic: "جملة زائدة")
  static let repeatedText = Message("repeated text", french: "texte répété", arabic: "نص مكرر")
  static let untranslated = Message("untranslated", french: "non traduit", arabic: "غير مترجم")
  static let wrongLanguage = Message("wrong language", french: "mauvaise langue", arabic: "لغة خاطئة")
  static let numberMismatch = Message("different number", french: "nombre différent", arabic: "عدد مختلف")
  static let dateMismatch = Message("different date", french: "date différente", arabic: "تاريخ مختلف")
  static let termMismatch = Message("different term", french: "terme différent", arabic: "مصطلح مختلف")
  static let textMismatch = Message("different text", french: "texte différent", arabic: "نص مختلف")
  static let labelMismatch = Message("different label", french: "numéro différent", arabic: "رقم فقرة مختلف")
  static let movedParagraph = Message("moved paragraph", french: "paragraphe déplacé", arabic: "فقرة منقولة")
  static let numberingGap = Message(
    "gap in the numbering", french: "lacune dans la numérotation", arabic: "فجوة في الترقيم")
  static let numberingDuplicate = Message("number used twice", french: "numéro en double", arabic: "رقم مكرر")
  static let numberingDisorder = Message(
    "numbering out of order", french: "numérotation en désordre", arabic: "ترقيم غير مرتب")
  static let lengthOutlier = Message("unusual length", french: "longueur inhabituelle", arabic: "طول غير معتاد")
  static let inconsistentTranslation = Message(
    "inconsistent translation", french: "traduction incohérente", arabic: "ترجمة غير متسقة")
  static let unbalancedMarks = Message(
    "unbalanced marks", french: "signes non appariés", arabic: "علامات غير متوازنة")
  static let damagedText = Message("damaged text", french: "texte abîmé", arabic: "نص تالف")

  // MARK: Paragraphs and their places

  /// `paragraph 13 (line 31)`.
  static func paragraph(_ label: String, line: Int) -> Message {
    Message(
      "paragraph \(label) (line \(line))", french: "le paragraphe \(label) (ligne \(line))",
      arabic: "الفقرة \(label) (السطر \(line))")
  }

  /// `Article 13 (line 31)`, of a label that says what it counts.
  static func named(_ label: String, line: Int) -> Message {
    Message(
      "\(label) (line \(line))", french: "\(FrenchLabel(label).masculine) (ligne \(line))",
      arabic: "\(label) (السطر \(line))")
  }

  /// What has no label.
  static func paragraph(onLine line: Int) -> Message {
    Message(
      "the paragraph on line \(line)", french: "le paragraphe de la ligne \(line)",
      arabic: "الفقرة الواردة في السطر \(line)")
  }

  /// A name with the beginning of the text behind it.
  static func named(_ name: Message, _ beginning: String) -> Message { name + Message(" ") + quoting(beginning) }

  /// The first of several paragraphs with how many more are meant.
  static func named(_ name: Message, withFollowing count: Int) -> Message {
    Message(
      "\(name.english) with the \(count == 1 ? "paragraph" : "\(count) paragraphs") behind it",
      french: "\(name.french) avec \(count == 1 ? "le paragraphe qui suit" : "les \(count) paragraphes qui suivent")",
      arabic: "\(name.arabic) مع \(ArabicCount.paragraphs.genitive(count)) بعدها")
  }

  /// Where something would stand, between two paragraphs that may not be there.
  static func between(_ before: Message?, _ after: Message?) -> Message {
    switch (before, after) {
    case (let before?, let after?):
      Message(
        "between \(before.english) and \(after.english)", french: "entre \(before.french) et \(after.french)",
        arabic: "بين \(before.arabic) و\(after.arabic)")
    case (let before?, nil):
      Message("after \(before.english)", french: "après \(before.french)", arabic: "بعد \(before.arabic)")
    case (nil, let after?):
      Message("before \(after.english)", french: "avant \(after.french)", arabic: "قبل \(after.arabic)")
    case (nil, nil): Message("in it", french: "dans ce texte", arabic: "فيه")
    }
  }

  // MARK: Translations

  /// - Parameter names: what the two documents are called.
  static func notTranslations(_ names: [String]) -> Message {
    let (source, target) = (names[0], names[1])
    return Message(
      "\(source) and \(target) are not translations of each other",
      french: "\(source) et \(target) ne sont pas la traduction l’un de l’autre",
      arabic: "\(source) و\(target) ليس أحدهما ترجمة للآخر")
  }

  /// - Parameter bitext: what the file of both languages is called.
  static func notTranslations(_ languages: [Language], in bitext: String) -> Message {
    let (nouns, adjectives) = (languages.map(the), languages.map(adjective(of:)))
    return Message(
      "\(nouns[0].english) and \(nouns[1].english) of \(bitext) are not translations of each other",
      french:
        "\(nouns[0].french) et \(nouns[1].french) de \(bitext) ne sont pas la traduction l’un de l’autre",
      arabic:
        "النصان \(adjectives[0].arabic) و\(adjectives[1].arabic) في \(bitext) ليس أحدهما ترجمة للآخر"
    )
  }

  /// How a sentence on two documents that are no translations of each other ends.
  static func othersChecked(_ areChecked: Bool) -> Message {
    areChecked
      ? Message(
        "; what else was found is to be read with that in mind.",
        french: "\u{A0}; le reste des constats est à lire en conséquence.", arabic: "، ويُقرأ ما عدا ذلك على هذا الأساس."
      )
      : Message(
        "; nothing else was checked (--force checks all the same).",
        french: "\u{A0}; rien d’autre n’a été vérifié (--force vérifie quand même).",
        arabic: "، ولم يُفحص أي شيء آخر (‎--force يفحص رغم ذلك).")
  }

  static func probablyNoTranslation(_ name: Message, _ there: Message) -> Message {
    Message(
      "\(name.english) is probably not translated by \(there.english).",
      french: "\(name.french) n’est sans doute pas traduit par \(there.french).",
      arabic: "\(name.arabic) يبدو أن ترجمتها ليست \(there.arabic).")
  }

  static func leftUntranslated(_ name: Message, in language: Language) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english) of \(noun.english) document was left untranslated.",
      french: "\(name.french) du document \(adjective.french) n’a pas été traduit.",
      arabic: "\(name.arabic) من الوثيقة \(noun.arabic) لم تُترجم.")
  }

  /// - Parameter passage: what was left of a paragraph, quoted.
  static func passageLeftUntranslated(_ passage: Message, of name: Message, in language: Language) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english) of \(noun.english) document: the passage \(passage.english) was left untranslated.",
      french:
        "\(name.french) du document \(adjective.french)\u{A0}: le passage \(passage.french) n’a pas été traduit.",
      arabic: "\(name.arabic) من الوثيقة \(noun.arabic): المقطع \(passage.arabic) لم يُترجم.")
  }

  static func noText(_ name: Message, in language: Language) -> Message {
    Message(
      "\(name.english) has no text in \(the(language).english).",
      french: "\(name.french) est sans texte en \(adjective(of: language).french).",
      arabic: "\(name.arabic) بلا نص في \(the(language).arabic).")
  }

  static func sameText(_ name: Message, _ before: Message, of language: Language) -> Message {
    let adjective = adjective(of: language)
    return Message(
      "\(name.english) has the same \(adjective.english) text as \(before.english), but another translation.",
      french: "\(name.french) a le même texte \(adjective.french) que \(before.french), mais une autre traduction.",
      arabic: "\(name.arabic) لها النص \(adjective.arabic) نفسه الذي في \(before.arabic)، لكن ترجمتها مختلفة.")
  }

  static func sameTranslation(_ name: Message, _ before: Message, of language: Language) -> Message {
    let adjective = adjective(of: language)
    return Message(
      "\(name.english) has the same translation as \(before.english), but another \(adjective.english) text.",
      french: "\(name.french) a la même traduction que \(before.french), mais un autre texte \(adjective.french).",
      arabic: "\(name.arabic) لها الترجمة نفسها التي في \(before.arabic)، لكن نصها \(adjective.arabic) مختلف.")
  }

  static let inLatinLetters = Message("in Latin letters", french: "en lettres latines", arabic: "بحروف لاتينية")
  static let inEnglish = Message("in English", french: "en anglais", arabic: "بالإنجليزية")

  /// In one of the two languages.
  static func written(in language: Language) -> Message {
    let adjective = adjective(of: language)
    return Message(
      "in \(adjective.english)", french: "en \(adjective.french)", arabic: "ب\(the(language).arabic)")
  }

  /// - Parameter what: in what it is.
  static func wrongLanguage(_ name: Message, of language: Language, _ what: Message) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "\(name.english) of \(noun.english) document is \(what.english).",
      french: "\(name.french) du document \(adjective.french) est \(what.french).",
      arabic: "\(name.arabic) من الوثيقة \(noun.arabic) مكتوبة \(what.arabic).")
  }

  static func unusualLength(_ name: Message, of language: Language, percent: Int) -> Message {
    let (noun, adjective, isLong) = (the(language), adjective(of: language), percent > 100)
    return Message(
      "\(name.english): \(noun.english) is unusually \(isLong ? "long" : "short"), \(percent) % of what is usual here.",
      french:
        "\(name.french)\u{A0}: le texte \(adjective.french) est anormalement \(isLong ? "long" : "court"), \(percent)\u{A0}% de la longueur habituelle ici.",
      arabic:
        "\(name.arabic): النص \(adjective.arabic) \(isLong ? "أطول" : "أقصر") من المعتاد، إذ يبلغ \(percent)% من الطول المألوف في هذه الوثيقة."
    )
  }
  /// - Parameters:
  ///   - term: the term as it stands in the original, quoted.
  ///   - expected: what a glossary has for it, quoted.
  ///   - language: the language of the text that has none of them.
  static func term(_ term: Message, is expected: Message, notIn language: Language) -> Message {
    let (noun, adjective) = (the(language), adjective(of: language))
    return Message(
      "the glossary has \(expected.english) for \(term.english), which is not in \(noun.english)",
      french:
        "le glossaire donne \(expected.french) pour \(term.french), ce qui n’est pas dans le texte \(adjective.french)",
      arabic: "مقابل \(term.arabic) في المسرد \(expected.arabic)، ولا يرد ذلك في النص \(adjective.arabic)")
  }
}
