extension LanguageFacts {
  /// What the program knows of Arabic.
  static let arabic = LanguageFacts(
    name: "Arabic",
    ownNames: ["ar", "ara", "arabic", "arabe", "va", "عربي", "عربية", "العربي", "العربية", "بالعربية"],
    regions: [
      "sa", "ae", "bh", "dj", "dz", "eg", "iq", "jo", "km", "kw", "lb", "ly", "ma", "mr", "om", "ps", "qa", "sd", "so",
      "sy", "td",
      "tn", "ye", "001",
    ],
    letters: .arabicLetter, hasCase: false, isRightToLeft: true,
    // .68 in communiqués and law, between .45 (scripture) and .78 (news); measured on the development data, and only the
    // start of an estimate from the document itself.
    logLength: -0.386,
    labels: LabelWords(
      nouns: [
        ("الماده", .article), ("ماده", .article), ("الفصل", .chapter), ("فصل", .chapter), ("الباب", .chapter),
        ("باب", .chapter), ("الكتاب", .chapter), ("الجز", .chapter), ("القسم", .section),
        ("المبحث", .section), ("الفرع", .section), ("المرفق", .annex), ("الملحق", .annex), ("مرفق", .annex),
        ("ملحق", .annex), ("القرار", .resolution), ("قرار", .resolution), ("المقرر", .resolution),
        ("مقرر", .resolution), ("البند", .clause), ("الفقره", .clause), ("بند", .clause), ("فقره", .clause),
      ],
      numberSigns: ["رقم"], repetitions: [("مكرر", "bis")],
      // The numerical order of the letters, and that of the dictionary, which some countries count in.
      letterOrders: ["أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"],
      letterNames: """
        الف با جيم دال ها واو زاي حا طا يا كاف لام ميم نون سين عين فا صاد قاف را شين تا ثا خا ذال ضاد ظا غين
        """.split(separator: " ").map(String.init),
      pageWords: ["الصفحه", "صفحه", "ص"], totals: (["من"], [])),
    numbers: ArabicNumbers.facts,
    sentences: SentenceFacts(
      functionWords: words(
        """
        من في علي الي عن مع بين بشان حول او ان التي الذي الذين عبر منذ خلال نحو ضد لدي العديد قد لم لن اذا كما
        """),
      joiningWords: words("كما ثم حيث بينما لكن اذ غير الا وهو وهي"),
      commonWords: words("هذا هذه ذلك تلك كان كانت هو هي لا ما الا بعد قبل كل ومن وفي وعلي وان بان"),
      abbreviations: words("تل هاتف رقم"),
      listConjunctions: ["و", "أو"],
      // `مِن مَن`, `سي إن إن`
      repeatableWords: ["من", "إن"]),
    clitics: clitics,
    stemmer: Stemmer(
      .arabic, clitics: clitics,
      endings: .init(
        .arabic, single: "هي", double: ["ها", "ان", "ات", "ون", "ين", "يه", "هم", "هن", "نا", "كم", "وا", "تم"]),
      stopWords:
        "من في علي الي عن ان او ما لا هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد لم لن مع كل بين ثم اذا عند هم"),
    forms: ArabicForms.forms,
    consonants: Consonants([
      .b: "بپ", .f: "فڤ", .t: "تطث", .d: "دضذظ", .k: "كقخغجگ", .s: "سصز", .sh: "شچ", .l: "ل", .r: "ر", .m: "م",
      .n: "ن",
    ]),
    repaired: { ArabicDocumentRepair.repaired($0, known: $1) })

  private static let clitics = Clitics(and: "و", conjunctions: "وف", prepositions: "بكل", article: ("ا", "ل"))
}
