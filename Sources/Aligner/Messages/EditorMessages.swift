/// The words of the page on which an alignment is corrected, in the languages of reports.
enum EditorWords {
  /// What the script asks for, by name.
  static let all: [(name: String, message: Message)] =
    corrections + counts + saving + [
      ("confidence", PageWords.confidence), ("moved", PageWords.moved), ("extra", PageWords.absent(from: .source)),
      ("missing", PageWords.absent(from: .target)), ("french", Message.adjective(of: .source).asSentence),
      ("arabic", Message.adjective(of: .target).asSentence), ("notKept", PageWords.notKept), ("save", PageWords.save),
    ]

  private static let corrections: [(name: String, message: Message)] = [
    ("corrections", Message("Corrections", french: "Corrections", arabic: "التصحيحات")),
    ("confirm", Message("Confirm", french: "Confirmer", arabic: "تأكيد")),
    ("merge", Message("Merge with next", french: "Joindre à la suivante", arabic: "دمج مع التالي")),
    ("split", Message("Split", french: "Diviser", arabic: "تقسيم")),
    ("unpair", Message("Unpair", french: "Séparer", arabic: "فك الاقتران")),
    ("pairShort", Message("Pair", french: "Apparier", arabic: "قرن")),
    (
      "pair",
      Message(
        "Pair the two paragraphs clicked last", french: "Apparier les deux paragraphes cliqués en dernier",
        arabic: "قرن آخر فقرتين نُقر عليهما")
    ),
    (
      "clickBoth",
      Message(
        "Click a French and an Arabic paragraph first, wherever they stand",
        french: "Cliquez d’abord sur un paragraphe français et sur un paragraphe arabe, où qu’ils soient",
        arabic: "انقر أولا على فقرة فرنسية وأخرى عربية أينما كانتا")
    ),
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
        "Clicked French paragraph up", french: "Paragraphe français cliqué vers le haut",
        arabic: "نقل الفقرة الفرنسية المنقورة إلى الأعلى")
    ),
    (
      "sourceDown",
      Message(
        "Clicked French paragraph down", french: "Paragraphe français cliqué vers le bas",
        arabic: "نقل الفقرة الفرنسية المنقورة إلى الأسفل")
    ),
    (
      "targetUp",
      Message(
        "Clicked Arabic paragraph up", french: "Paragraphe arabe cliqué vers le haut",
        arabic: "نقل الفقرة العربية المنقورة إلى الأعلى")
    ),
    (
      "targetDown",
      Message(
        "Clicked Arabic paragraph down", french: "Paragraphe arabe cliqué vers le bas",
        arabic: "نقل الفقرة العربية المنقورة إلى الأسفل")
    ),
    ("undo", Message("Undo", french: "Annuler", arabic: "تراجع")),
    ("redo", Message("Redo", french: "Rétablir", arabic: "إعادة")),
    ("undone", Message("Undone", french: "Annulé", arabic: "تم التراجع")),
    ("redone", Message("Done again", french: "Rétabli", arabic: "تمت الإعادة")),
    (
      "inTheWay",
      Message(
        "Another paragraph is in its way: to pair it with one far off, click both and press l",
        french:
          "Un autre paragraphe lui barre la route\u{A0}: pour l’apparier au loin, cliquez sur les deux et tapez l",
        arabic: "تعترضها فقرة أخرى: لقرنها بفقرة بعيدة انقر على الفقرتين ثم اضغط l")
    ),
    (
      "cannot",
      Message("That cannot be done here", french: "Impossible à cet endroit", arabic: "لا يمكن ذلك هنا")
    ),
  ]

  /// The script fills in `{n}` and `{count}`, and takes the form for none or one, or the one for several.
  private static let counts: [(name: String, message: Message)] = [
    (
      "confirmedOne",
      Message("{n} of {count} confirmed", french: "{n} sur {count} confirmée", arabic: "المؤكَّد: {n} من {count}")
    ),
    (
      "confirmedSeveral",
      Message("{n} of {count} confirmed", french: "{n} sur {count} confirmées", arabic: "المؤكَّد: {n} من {count}")
    ),
    ("unsureOne", Message("{n} unsure", french: "{n} incertaine", arabic: "غير المؤكد: {n}")),
    ("unsureSeveral", Message("{n} unsure", french: "{n} incertaines", arabic: "غير المؤكد: {n}")),
    ("unpairedOne", Message("{n} unpaired", french: "{n} non appariée", arabic: "بلا مقابل: {n}")),
    ("unpairedSeveral", Message("{n} unpaired", french: "{n} non appariées", arabic: "بلا مقابل: {n}")),
    ("comma", Message(", ", french: ", ", arabic: "، ")),
    (
      "nextOpen",
      Message(
        "Next unsure or unpaired", french: "Incertaine ou non appariée suivante",
        arabic: "التالي مما هو غير مؤكد أو بلا مقابل")
    ),
    (
      "previousOpen",
      Message(
        "Unsure or unpaired before", french: "Incertaine ou non appariée précédente",
        arabic: "السابق مما هو غير مؤكد أو بلا مقابل")
    ),
    (
      "neighbours",
      Message(
        "Next or previous pair", french: "Paire suivante ou précédente", arabic: "الزوج التالي أو السابق")
    ),
    (
      "confirmAndGo",
      Message(
        "Confirm and go to the next", french: "Confirmer et aller à la suivante", arabic: "تأكيد والانتقال إلى التالي")
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
    ("saveEarlier", Message("Save them", french: "Les enregistrer", arabic: "حفظها")),
    (
      "earlier",
      Message(
        """
        Corrections of an earlier version of these documents are kept here, confirmed pairs: {n}. Save them, and make this page \
        anew with --links: what still fits is kept.
        """,
        french: """
          Des corrections d’une version antérieure de ces documents sont conservées ici, paires confirmées\u{A0}: {n}. \
          Enregistrez-les et refaites cette page avec --links\u{A0}: ce qui convient encore est gardé.
          """,
        arabic: """
          توجد هنا تصحيحات لنسخة سابقة من هاتين الوثيقتين، والأزواج المؤكَّدة منها: {n}. احفظها ثم أنشئ هذه الصفحة من جديد \
          بالخيار --links، فيبقى منها ما لا يزال مطابقا.
          """)
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
  /// - Parameter name: of the file that its pairs are given in, if they are, as it is typed.
  static func elsewhere(for alignment: Alignment, of unit: TextUnit, named name: String) -> Message? {
    if alignment.hasGivenPairs { return ofGivenPairs(name) }
    guard unit == .sentence else { return nil }
    return ofSentences
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

  private static func ofGivenPairs(_ name: String) -> Message {
    let table = Message.apart("align-cli align \(name) -o pairs.csv")
    let memory = Message.apart("align-cli align pairs.csv -o pairs.tmx")
    return Message(
      """
      Pairs that are given in one file cannot be corrected on this page. Write them as a table (\(table)), correct that in a \
      spreadsheet, and go on with it (\(memory)); or, if you have the two documents, make the page of those.
      """,
      french: """
        Les paires données dans un seul fichier ne se corrigent pas sur cette page. Écrivez-les en tableau (\(table)), \
        corrigez celui-ci dans un tableur et continuez avec lui (\(memory))\u{A0}; ou, si vous avez les deux documents, \
        faites-en la page.
        """,
      arabic: """
        لا تُصحَّح في هذه الصفحة أزواج وردت في ملف واحد. اكتبها جدولا (\(table)) وصحّحه في برنامج للجداول، ثم تابع به \
        (\(memory))؛ أو أنشئ الصفحة من المستندين نفسيهما إن كانا لديك.
        """)
  }
}
