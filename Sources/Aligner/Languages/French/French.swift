extension LanguageFacts {
  /// What the program knows of French.
  static let french = LanguageFacts(
    name: "French",
    ownNames: [
      "fr", "fra", "fre", "french", "français", "française", "francais", "francaise", "vf", "فرنسي", "فرنسية",
      "الفرنسي", "الفرنسية", "بالفرنسية",
    ],
    regions: [
      "fr", "be", "ca", "ch", "lu", "mc", "ma", "dz", "tn", "mr", "lb", "sn", "ml", "ne", "bf", "bj", "tg", "ci", "gn",
      "cm", "ga",
      "cg", "cd", "cf", "td", "dj", "km", "mg", "rw", "bi", "ht",
    ],
    letters: .latinLetter, hasCase: true, isRightToLeft: false, logLength: 0,
    labels: LabelWords(
      nouns: [
        ("article", .article), ("art", .article), ("chapitre", .chapter), ("titre", .chapter), ("livre", .chapter),
        ("partie", .chapter), ("section", .section), ("annexe", .annex), ("resolution", .resolution),
        ("decision", .resolution), ("point", .clause), ("paragraphe", .clause), ("alinea", .clause),
      ],
      gluedArticles: ["de", "les", "la"], numberSigns: ["n", "no", "num", "numero"],
      repetitions: ["bis", "ter", "quater"].map { ($0, $0) }, firstEndings: ["er", "ere", "re"],
      letterOrders: ["abcdefghijklmnopqrstuvwxyz"], pageWords: ["page", "p", "pg"], totals: (["sur"], ["de", "of"])),
    numbers: FrenchNumbers.facts,
    sentences: SentenceFacts(
      functionWords: words(
        """
        le la les l un une des de du d au aux a et ou en dans sur par pour avec sans sous entre vers chez que qui dont ce \
        cette ces son sa ses leur leurs notamment ainsi ni se ne relative relatif concernant
        """),
      joiningWords: words("et mais car puis or donc ainsi alors tandis ce cela il elle ils elles"),
      commonWords: words(
        """
        il elle ils elles on nous vous lui je tu me te y est sont etre ete etait ont avait avoir plus pas si mais comme tout \
        tous cet celui ceux meme aussi tres fait peut doit lors apres afin selon aucun toute toutes n s j m qu jusqu lorsqu
        """),
      abbreviations: words(
        """
        m mm mme mmes mlle mlles dr drs pr prof me mgr gal gen col cap cne lt st ste art arts al alin cf chap sect paragr \
        fig tabl vol no nos n° num ref p pp ed eds env av bd boul tel ex hab sq sqq ibid vs ann dep cie ets janv fevr \
        juill sept oct nov dec suiv trad coll approx suppl
        """),
      listConjunctions: ["et", "ou", "et/ou"], repeatableWords: ["en"]),
    stemmer: Stemmer(
      .latin,
      stopWords: """
        le la les de des du un une et ou en au aux ce cet cette ces il elle ils elles on se sa son ses leur leurs qui que \
        qu quoi dont est sont etre ete par pour sur dans avec ne pas plus ainsi lui nous vous je tu me te mais si tout \
        tous comme
        """),
    forms: FrenchForms.forms,
    // `ch` is as in Cheikh, `c` in front of e and i as in Cisjordanie.
    consonants: Consonants(
      [
        .b: "bp", .f: "fv", .t: "t", .d: "d", .k: "kqgjcx", .s: "szx", .l: "l", .r: "r", .m: "m", .n: "n",
      ],
      digraphs: ["p": ("h", .f), "c": ("h", .sh), "c": ("eiy", .s), "s": ("h", .sh)]))

  /// The words of a list.
  static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
