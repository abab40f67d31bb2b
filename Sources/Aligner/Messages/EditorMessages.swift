/// The words of the page on which an alignment is corrected, in the languages of reports.
enum EditorWords {
  /// What the script asks for, by name.
  static let all: [(name: String, message: Message)] =
    corrections + counts + saving + [
      ("confidence", PageWords.confidence), ("moved", PageWords.moved), ("extra", PageWords.extra(.source)),
      ("missing", PageWords.missing(in: .target)), ("french", Message.adjective(of: .source).asSentence),
      ("arabic", Message.adjective(of: .target).asSentence), ("notKept", PageWords.notKept), ("save", PageWords.save),
    ]

  private static let corrections: [(name: String, message: Message)] = [
    ("corrections", Message("Corrections", french: "Corrections", arabic: "التصحيحات")),
    ("confirm", Message("Confirm", french: "Confirmer", arabic: "تأكيد")),
    ("merge", Message("Merge with next", french: "Joindre à la suivante", arabic: "دمج مع التالي")),
    ("split", Message("Split", french: "Diviser", arabic: "تقسيم")),
    ("unpair", Message("Unpair", french: "Séparer", arabic: "فك الاقتران")),
    ("leaveOut", Message("Leave out", french: "Exclure", arabic: "استبعاد")),
    ("withdraw", Message("Unconfirm", french: "Ne plus confirmer", arabic: "سحب التأكيد")),
    (
      "withdrawn",
      Message(
        "Not confirmed any more: with --links the program decides on this pair anew",
        french: "Plus confirmée\u{A0}: avec --links, le programme décide à nouveau de cette paire",
        arabic: "سُحب التأكيد: مع --links يعيد البرنامج النظر في هذا الزوج")
    ),
    (
      "confirmedAlready",
      Message(
        "This pair is confirmed already (Shift+C takes that back)",
        french: "Cette paire est déjà confirmée (Maj+C pour revenir en arrière)",
        arabic: "هذا الزوج مؤكَّد من قبل (Shift+C لسحب التأكيد)")
    ),
    (
      "chooseFirst",
      Message(
        "Choose a pair first: click it", french: "Choisissez d’abord une paire\u{A0}: cliquez dessus",
        arabic: "اختر زوجا أولا: انقر عليه")
    ),
    ("up", Message("up", french: "monter", arabic: "إلى الأعلى")),
    ("down", Message("down", french: "descendre", arabic: "إلى الأسفل")),
    (
      "sourceUp",
      Message(
        "First French paragraph up", french: "Premier paragraphe français vers le haut",
        arabic: "نقل أول فقرة فرنسية إلى الأعلى")
    ),
    (
      "sourceDown",
      Message(
        "Last French paragraph down", french: "Dernier paragraphe français vers le bas",
        arabic: "نقل آخر فقرة فرنسية إلى الأسفل")
    ),
    (
      "targetUp",
      Message(
        "First Arabic paragraph up", french: "Premier paragraphe arabe vers le haut",
        arabic: "نقل أول فقرة عربية إلى الأعلى")
    ),
    (
      "targetDown",
      Message(
        "Last Arabic paragraph down", french: "Dernier paragraphe arabe vers le bas",
        arabic: "نقل آخر فقرة عربية إلى الأسفل")
    ),
    ("undo", Message("Undo", french: "Annuler", arabic: "تراجع")),
    ("redo", Message("Redo", french: "Rétablir", arabic: "إعادة")),
    ("undone", Message("Undone", french: "Annulé", arabic: "تم التراجع")),
    ("redone", Message("Done again", french: "Rétabli", arabic: "تمت الإعادة")),
    (
      "cannot",
      Message("That cannot be done here", french: "Impossible à cet endroit", arabic: "لا يمكن ذلك هنا")
    ),
  ]

  /// The script fills in `{n}` and `{count}`.
  private static let counts: [(name: String, message: Message)] = [
    (
      "howManyConfirmed",
      Message(
        "{n} of {count} confirmed", french: "{n} sur {count} confirmées", arabic: "المؤكَّد: {n} من {count}")
    ),
    // Here {n} are the unsure and {count} those without a counterpart.
    (
      "howManyOpen",
      Message(
        "{n} unsure, {count} unpaired", french: "{n} incertaines, {count} non appariées",
        arabic: "غير المؤكد: {n}، بلا مقابل: {count}")
    ),
    (
      "nextOpen",
      Message(
        "Next unsure or unpaired", french: "Incertaine ou non appariée suivante",
        arabic: "التالي مما هو غير مؤكد أو بلا مقابل")
    ),
    (
      "noneOpen",
      Message(
        "Nothing unsure or unpaired is left", french: "Il ne reste rien d’incertain ni de non apparié",
        arabic: "لم يبق شيء غير مؤكد أو بلا مقابل")
    ),
    ("confirmed", Message("confirmed", french: "confirmée", arabic: "مؤكَّد")),
    ("out", Message("left out", french: "exclue", arabic: "مستبعَد")),
    ("unsure", Message("unsure", french: "incertaine", arabic: "غير مؤكد")),
    ("unpaired", Message("unpaired", french: "non appariée", arabic: "بلا مقابل")),
  ]

  private static let saving: [(name: String, message: Message)] = [
    (
      "saveMemory",
      Message("Translation memory (TMX)", french: "Mémoire de traduction (TMX)", arabic: "ذاكرة ترجمة (TMX)")
    ),
    (
      "saveAll",
      Message("Save all (TMX)", french: "Tout enregistrer (TMX)", arabic: "حفظ الكل (TMX)")
    ),
    ("saveTable", Message("Table (TSV)", french: "Tableau (TSV)", arabic: "جدول (TSV)")),
    (
      "saveLinks",
      Message(
        "Corrections, for --links", french: "Corrections, pour --links", arabic: "التصحيحات، للخيار --links")
    ),
    ("openLinks", Message("Open corrections…", french: "Ouvrir des corrections…", arabic: "فتح تصحيحات…")),
    (
      "doesNotFit",
      Message(
        "This file is not of these documents", french: "Ce fichier n’est pas de ces documents",
        arabic: "هذا الملف ليس لهذين المستندين")
    ),
  ]

  /// Where an alignment is corrected that keeps no pieces, so that its page cannot; `nil` for one that the page could be made for.
  static func elsewhere(for alignment: Alignment, of unit: TextUnit) -> Message? {
    if alignment.hasGivenPairs { return ofGivenPairs }
    return unit == .sentence ? ofSentences : nil
  }

  private static let ofSentences: Message = {
    let (sentences, links) = (Message.apart("--unit sentence"), Message.apart("--links FILE --unit sentence"))
    return Message(
      """
      Sentences cannot be corrected on this page. Correct the paragraphs: make the page without \(sentences), save the \
      corrections there, and make the sentences of them with \(links).
      """,
      french: """
        Les phrases ne se corrigent pas sur cette page. Corrigez les paragraphes\u{A0}: faites la page sans \(sentences), \
        enregistrez-y les corrections, puis tirez-en les phrases avec \(links).
        """,
      arabic: """
        لا تُصحَّح الجمل في هذه الصفحة. صحّح الفقرات: أنشئ الصفحة من دون \(sentences) واحفظ التصحيحات منها، ثم استخرج الجمل \
        بالخيارين \(links).
        """)
  }()

  private static let ofGivenPairs: Message = {
    let (table, file) = (Message.apart("-o pairs.csv"), Message.apart("align pairs.csv"))
    return Message(
      """
      Pairs that are given in one file cannot be corrected on this page. Write them as a table (\(table)), correct that in a \
      spreadsheet, and go on with it (\(file)); or, if you have the two documents, make the page of those.
      """,
      french: """
        Les paires données dans un seul fichier ne se corrigent pas sur cette page. Écrivez-les en tableau (\(table)), \
        corrigez celui-ci dans un tableur et continuez avec lui (\(file))\u{A0}; ou, si vous avez les deux documents, faites-en \
        la page.
        """,
      arabic: """
        لا تُصحَّح في هذه الصفحة أزواج وردت في ملف واحد. اكتبها جدولا (\(table)) وصحّحه في برنامج للجداول، ثم تابع به \
        (\(file))؛ أو أنشئ الصفحة من المستندين نفسيهما إن كانا لديك.
        """)
  }()
}
