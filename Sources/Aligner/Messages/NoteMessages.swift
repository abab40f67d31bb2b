/// What is said beside results: notes and refusals.
extension Message {
  /// A remark that is no trouble.
  package static func note(_ what: Message) -> Message { DocumentWords.behind(ReportWords.note, what) }

  // MARK: Inputs

  package static func takenTheOtherWay(_ sides: [(name: String, language: Language)]) -> Message {
    let (first, second) = (sides[0], sides[1])
    let (one, other) = (adjective(of: first.language), adjective(of: second.language))
    return Message(
      "\(first.name) is \(one.english) and \(second.name) is \(other.english): taken the other way round",
      french: "\(first.name) est en \(one.french) et \(second.name) en \(other.french)\u{A0}: pris dans l’autre sens",
      arabic: "\(apart(first.name)) \(written(in: first.language).arabic) و\(apart(second.name)) "
        + "\(written(in: second.language).arabic): أُخذتا بالترتيب المعاكس")
  }
  package static func contradictedEncoding(_ file: String, _ declared: String, _ taken: String) -> Message {
    .file(
      file, "declares \(declared), but its bytes are taken as \(taken); if that is wrong, give --encoding",
      french:
        "le fichier se dit en \(declared), mais ses octets sont lus en \(taken)\u{A0}; si c’est faux, donnez --encoding",
      arabic: "يذكر أن ترميزه \(declared)، لكن بايتاته قُرئت على أنها \(taken)؛ إن كان ذلك خطأ فحدّد --encoding")
  }
  package static func uncertainEncoding(_ file: String, _ taken: String) -> Message {
    .file(
      file, "taken as \(taken); if that is wrong, give --encoding",
      french: "lu en \(taken)\u{A0}; si c’est faux, donnez --encoding",
      arabic: "قُرئ على أن ترميزه \(taken)؛ إن كان ذلك خطأ فحدّد --encoding")
  }
  package static func pagesWithoutText(_ file: String, _ pages: [Int]) -> Message {
    let (runs, isOne) = (PageRuns(pages), pages.count == 1)
    return .file(
      file, "no text on \(runs.english); if that is a scan, run text recognition first",
      french:
        "pas de texte \(isOne ? "à la" : "aux") \(runs.french)\u{A0}; si c’est une numérisation, faites d’abord une "
        + "reconnaissance de texte",
      arabic: "لا نص في \(runs.arabic)؛ إن كان الملف صورة ممسوحة فاستخدم التعرف الضوئي على النص أولا")
  }
  package static func pagesWithoutCodes(_ file: String, _ pages: [Int]) -> Message {
    let (runs, isOne) = (PageRuns(pages), pages.count == 1)
    return .file(
      file,
      "the fonts of \(runs.english) do not tell which letters are written with them; what is there is left out",
      french:
        "les polices \(isOne ? "de la" : "des") \(runs.french) ne disent pas quelles lettres elles dessinent\u{A0}; ce "
        + "qui s’y trouve est laissé de côté",
      arabic: "خطوط \(runs.arabic) لا تبيّن الحروف التي ترسمها؛ فتُرك ما كُتب بها")
  }
  package static func noCounterpart(_ file: String, in folder: String) -> Message {
    Message(
      "\(file) in \(folder) has no counterpart in the other language",
      french: "\(file), dans \(folder), n’a pas de correspondant dans l’autre langue",
      arabic: "\(apart(file)) في \(apart(folder)) لا مقابل له في اللغة الأخرى")
  }
  static func noCounterpart(_ file: String) -> Message {
    .file(
      file, "the document in the other language is missing", french: "le document dans l’autre langue manque",
      arabic: "الوثيقة باللغة الأخرى مفقودة")
  }
  /// Documents of a folder whose names tell no language.
  package static func unnamed(_ files: [String], in folder: String) -> Message {
    let names = someNames(files)
    return .file(
      folder,
      "left out, since the name tells no language: \(names.english); name them x.fr.docx and x.ar.docx, or give a list of pairs",
      french:
        "laissés de côté, car leur nom ne dit pas la langue\u{A0}: \(names.french)\u{A0}; nommez-les x.fr.docx et "
        + "x.ar.docx, ou donnez une liste de paires",
      arabic: "تُركت هذه لأن اسمها لا يدل على اللغة: \(names.arabic)؛ سمّها x.fr.docx وx.ar.docx أو أعط قائمة أزواج")
  }
  /// Documents that a folder has in several formats.
  package static func inSeveralFormats(_ keys: [String], in folder: String) -> Message {
    let names = someNames(keys)
    return .file(
      folder,
      "there in several formats, which are all taken: \(names.english); leave the best one of each in the folder",
      french:
        "présents en plusieurs formats, tous pris\u{A0}: \(names.french)\u{A0}; ne laissez dans le dossier que le "
        + "meilleur de chacun",
      arabic: "موجودة بعدة صيغ أُخذت كلها: \(names.arabic)؛ أبق في المجلد أحسن صيغة لكل منها")
  }
  /// The first of several names, and how many more there are.
  private static func someNames(_ names: [String]) -> Message {
    let shown = 5
    let (first, rest) = (names.prefix(shown), names.count - shown)
    let listed = Message(
      first.joined(separator: ", "), french: first.joined(separator: ", "),
      arabic: first.map(apart).joined(separator: "، "))
    guard rest > 0 else { return listed }
    return listed + Message(" and \(rest) more", french: " et \(rest) de plus", arabic: " و\(rest) غيرها")
  }
  package static func damagedArabic(_ file: String, _ count: Int, isRepaired: Bool) -> Message {
    let state =
      isRepaired
      ? Message("it is repaired", french: "il est réparé", arabic: "وقد أُصلح")
      : Message(
        "it stays so in the output, --repair repairs it",
        french: "il reste tel quel dans le résultat, --repair le répare",
        arabic: "وبقي كما هو في النتيجة، وخيار إصلاحه --repair")
    return .file(
      file,
      "the Arabic of \(count) paragraph\(EnglishCount.plural(count)) is damaged, as PDFs do it; \(state.english); prefer the "
        + "DOCX if there is one",
      french: "l’arabe de \(count) paragraphe\(FrenchCount.plural(count)) est abîmé, comme le font les PDF\u{A0}; "
        + "\(state.french)\u{A0}; préférez le DOCX s’il existe",
      arabic: "النص العربي تالف في \(ArabicCount.paragraphs.genitive(count)) كما يحدث في ملفات PDF، \(state.arabic)؛ "
        + "والأفضل استعمال ملف DOCX إن وُجد")
  }
  // MARK: Results

  /// What a message calls the two sides of an alignment.
  package static func sides(of alignment: Alignment) -> Message {
    let (source, target) = (alignment.source, alignment.target)
    guard alignment.hasGivenPairs else {
      return Message(
        "\(source.name) and \(target.name)", french: "\(source.name) et \(target.name)",
        arabic: "\(apart(source.name)) و\(apart(target.name))")
    }
    let (one, other) = (source.language, target.language)
    return Message(
      "\(the(one).english) and \(the(other).english) of \(source.name)",
      french: "\(the(one).french) et \(the(other).french) de \(source.name)",
      arabic: "النصان \(adjective(of: one).arabic) و\(adjective(of: other).arabic) في \(apart(source.name))")
  }
  package static func refused(_ sides: Message, isMany: Bool) -> Message {
    let what =
      isMany
      ? Message("they were left out", french: "ils ont été laissés de côté", arabic: "فتُركا")
      : Message("nothing was written", french: "rien n’a été écrit", arabic: "فلم يُكتب شيء")
    return Message(
      "\(sides.english) are not translations of each other; \(what.english) (--force writes all the same)",
      french:
        "\(sides.french) ne sont pas la traduction l’un de l’autre\u{A0}; \(what.french) (--force écrit quand même)",
      arabic: "\(sides.arabic) ليس أحدهما ترجمة للآخر؛ \(what.arabic) (--force يكتب رغم ذلك)")
  }
  package static func tooShort(_ sides: Message) -> Message {
    Message(
      "\(sides.english): too short to tell whether they are translations of each other; taken as if they were",
      french:
        "\(sides.french)\u{A0}: trop courts pour dire s’ils sont la traduction l’un de l’autre\u{A0}; pris comme tels",
      arabic: "\(sides.arabic): أقصر من أن يُعرف أأحدهما ترجمة للآخر أم لا؛ فعومِلا على أنهما كذلك")
  }
  package static func narrowed(_ sides: Message) -> Message {
    Message(
      "\(sides.english): the search was \(narrowed.english)",
      french: "\(sides.french)\u{A0}: la recherche a été \(narrowed.french)",
      arabic: "\(sides.arabic): البحث \(narrowed.arabic)")
  }
  package static func proposed(_ count: Int, from documents: Int) -> Message {
    Message(
      "proposed terms: \(count), from \(documents) pair\(EnglishCount.plural(documents)) of documents",
      french:
        "termes proposés\u{A0}: \(count), tirés de \(documents) paire\(FrenchCount.plural(documents)) de documents",
      arabic: "المصطلحات المقترحة: \(count)، من \(ArabicCount.pairs.genitive(documents)) من الوثائق")
  }
  package static func hasNoMeaning(_ option: String, for format: String) -> Message {
    Message(
      "\(option) has no meaning for \(format)", french: "\(option) n’a pas de sens pour \(format)",
      arabic: "الخيار \(option) لا معنى له مع \(format)")
  }
  package static func guardedCells(_ count: Int) -> Message {
    Message(
      "a spreadsheet would take cells for formulas; an apostrophe was put in front of \(count), and is taken off when they are read here",
      french:
        "un tableur prendrait des cellules pour des formules\u{A0}; une apostrophe a été placée devant \(count) d’entre elles, et sera retirée à leur lecture ici",
      arabic: "قد يعدّ برنامج الجداول خلايا صيغًا، فوُضعت فاصلة عليا أمام \(count) منها، وتُحذف عند قراءتها هنا")
  }
  package static func learned(_ entries: Int, from pairs: Int) -> Message {
    Message(
      "\(entries) \(entries == 1 ? "entry" : "entries") from \(pairs) pair\(EnglishCount.plural(pairs))",
      french: "\(entries) entrée\(FrenchCount.plural(entries)), de \(pairs) paire\(FrenchCount.plural(pairs))",
      arabic: "\(ArabicCount.entries.nominative(entries)) من \(ArabicCount.pairs.genitive(pairs))")
  }
  package static func removed(_ document: String, _ place: Message, _ removal: Document.Removal) -> Message {
    DocumentWords.behind(
      Message(verbatim: document), DocumentWords.behind(place, DocumentWords.removal(removal.reason, removal.text)))
  }
  package static func belowMinimum(_ mean: Double, _ minimum: Double) -> Message {
    Message(
      "the mean strict F1 is \(mean), lower than \(minimum)",
      french: "le F1 strict moyen est de \(mean), inférieur à \(minimum)",
      arabic: "متوسط F1 الصارم \(mean)، وهو أقل من \(minimum)")
  }

  /// How a signature names lexicons; the same in all languages, since signatures are compared.
  package static let heldOutByFamily = Message(verbatim: "held out by family")
}

/// Pages in a row: `page 3`, `pages 3, 5–8`.
private struct PageRuns {
  let english: String
  let french: String
  let arabic: String

  init(_ pages: [Int]) {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let words = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    let list = words.joined(separator: ", ")
    english = (pages.count == 1 ? "page " : "pages ") + list
    french = english
    let noun = [1: "الصفحة ", 2: "الصفحتين "][pages.count] ?? "الصفحات "
    arabic = noun + words.joined(separator: "، ")
  }
}
