/// The words of the page's frame, in the languages of reports.
enum PageWords {
  /// The title of a text's column.
  static func title(of language: Language) -> Message {
    let adjective = Message.adjective(of: language)
    return Message(
      adjective.english, french: adjective.asSentence.french, arabic: Message.the(language).arabic)
  }
  static let findings = Message("Findings", french: "Constats", arabic: "ما وُجد")
  static let noFindings = Message(
    "Nothing to report.", french: "Rien à signaler.", arabic: "لا شيء يستدعي الانتباه.")
  static let map = Message("Map of the alignment", french: "Plan de l’alignement", arabic: "خريطة المحاذاة")
  static func answer(_ answer: Alignment.Verdict.Answer) -> Message {
    switch answer {
    case .yes: Message("a translation", french: "une traduction", arabic: "ترجمة")
    case .no: Message("not a translation", french: "pas une traduction", arabic: "ليس ترجمة")
    case .tooShort:
      Message(
        "too short to tell whether it is a translation", french: "trop court pour dire si c’est une traduction",
        arabic: "أقصر من أن يُحكم عليه أهو ترجمة أم لا")
    }
  }
  /// What stands in place of a paragraph that a text has not and the other one has.
  static func absent(from language: Language) -> Message {
    Message(
      "Not in \(Message.the(language).english)",
      french: language == .french ? "Absent du français" : "Absent de l’arabe",
      arabic: "لا توجد في \(Message.the(language).arabic)")
  }
  static let moved = Message("moved", french: "déplacé", arabic: "منقولة")
  static let search = Message("Search both texts", french: "Chercher dans les deux textes", arabic: "بحث في النصين")
  static let allRules = Message("All rules", french: "Toutes les règles", arabic: "كل القواعد")
  static let onlyFindings = Message(
    "Only paragraphs with findings", french: "Seulement les paragraphes signalés", arabic: "الفقرات المعنية فقط")
  static let previous = Message("Previous finding (p)", french: "Constat précédent (p)", arabic: "السابق (p)")
  static let next = Message("Next finding (n)", french: "Constat suivant (n)", arabic: "التالي (n)")
  static let theme = Message("Light or dark", french: "Clair ou sombre", arabic: "فاتح أو داكن")
  static let confidence = Message("confidence", french: "confiance", arabic: "الثقة")
  static let nothingFound = Message(
    "No paragraph matches.", french: "Aucun paragraphe ne correspond.", arabic: "لا توجد فقرة مطابقة.")
  static let numbers = Message("numbers", french: "nombres", arabic: "الأرقام").asSentence
  /// What is said of a number that has no counterpart.
  static let alone = Message(
    "no counterpart", french: "sans correspondant", arabic: "لا مقابل له")
  static let previousMatch = Message(
    "Previous match (Shift+Enter)", french: "Occurrence précédente (Maj+Entrée)",
    arabic: "المطابقة السابقة (Shift+Enter)")
  static let nextMatch = Message(
    "Next match (Enter)", french: "Occurrence suivante (Entrée)", arabic: "المطابقة التالية (Enter)")

  // MARK: What a person says of findings

  static let done = Message("Done", french: "Traité", arabic: "مُنجَز")
  static let toDo = Message("To do", french: "À faire", arabic: "للمتابعة")
  static let comment = Message("Comment", french: "Commentaire", arabic: "تعليق")
  static let state = Message("State", french: "État", arabic: "الحالة")
  static let allStates = Message("All", french: "Tous", arabic: "الكل")
  static let left = Message("Left", french: "Restants", arabic: "المتبقية")
  static let order = Message("Order", french: "Ordre", arabic: "الترتيب")
  static let byPlace = Message("By place", french: "Par endroit", arabic: "حسب الموضع")
  static let bySeverity = Message("By severity", french: "Par gravité", arabic: "حسب الخطورة")
  static let notKept = Message(
    "This browser does not keep what is said here: save it before the page is closed.",
    french: "Ce navigateur ne garde pas ce qui est dit ici\u{A0}: enregistrez-le avant de fermer la page.",
    arabic: "لا يحتفظ هذا المتصفح بما يُسجَّل هنا: احفظه قبل إغلاق الصفحة.")
  static let save = Message("Save", french: "Enregistrer", arabic: "حفظ")
  static let saveAccepted = Message(
    "Findings done, for --baseline", french: "Constats traités, pour --baseline",
    arabic: "ما أُنجز، للخيار --baseline")
  static let saveTable = Message(
    "Table, for Excel", french: "Tableau, pour Excel", arabic: "جدول، لبرنامج Excel")
  static let saveDocument = Message(
    "Document, for Word", french: "Document, pour Word", arabic: "مستند، لبرنامج Word")
  static let print = Message("Print", french: "Imprimer", arabic: "طباعة")
  static let withAnnex = Message(
    "Print the whole text, too", french: "Imprimer aussi le texte entier", arabic: "طباعة النص الكامل أيضًا")

  // MARK: What the script puts together; it fills in `{n}` and `{count}`

  static let place = Message("{n} of {count}", french: "{n} sur {count}", arabic: "{n} من {count}")
  static let howManyLeft = Message(
    "{n} of {count} left", french: "{n} sur {count} à traiter", arabic: "المتبقي {n} من {count}")
  /// What stands between the fields of a table that Excel opens where the language is at home.
  static let separator = Message(",", french: ";", arabic: ";")
}

/// The words of what is printed, signed and filed.
enum PaperWords {
  static let title = Message(
    "Check of a translation", french: "Vérification d’une traduction", arabic: "تدقيق ترجمة")
  /// What stands before the date.
  static let made = Message("Made", french: "Établi le", arabic: "بتاريخ")
  static let file = Message("File", french: "Fichier", arabic: "الملف")
  static let paragraphs = Message("Paragraphs", french: "Paragraphes", arabic: "الفقرات")
  static let fingerprint = Message(
    "SHA-256 of the text (beginning)", french: "SHA-256 du texte (début)", arabic: "SHA-256 للنص (بدايته)")
  static let accepted = Message("Accepted before", french: "Acceptés auparavant", arabic: "المقبولة سابقًا")
  static let severity = Message("severity", french: "gravité", arabic: "الخطورة").asSentence
  static let finding = Message("finding", french: "constat", arabic: "ما وُجد").asSentence
  /// The place in a text.
  static func place(in language: Language) -> Message {
    let title = PageWords.title(of: language)
    return Message(
      "Place (\(title.english))", french: "Endroit (\(title.french.lowercased()))", arabic: "الموضع (\(title.arabic))")
  }
  static let checkedBy = Message("Checked by", french: "Vérifié par", arabic: "دقّقه")
  static let date = Message("Date", french: "Date", arabic: "التاريخ")
  static let signature = Message("Signature", french: "Signature", arabic: "التوقيع")
  static let concerned = Message(
    "Paragraphs with findings", french: "Paragraphes signalés", arabic: "الفقرات المعنية")
  static let annex = Message(
    "Annex: the whole text", french: "Annexe\u{A0}: le texte entier", arabic: "ملحق: النص الكامل")
}

/// Words that reports share.
enum ReportWords {
  // MARK: Severities, of one finding and of several

  static let note = Message("note", french: "remarque", arabic: "ملاحظة")
  static let warning = Message("warning", french: "avertissement", arabic: "تنبيه")
  static let error = Message("error", french: "erreur", arabic: "خطأ")
  static let notes = Message("Notes", french: "Remarques", arabic: "الملاحظات")
  static let warnings = Message("Warnings", french: "Avertissements", arabic: "التنبيهات")
  static let errors = Message("Errors", french: "Erreurs", arabic: "الأخطاء")

  // MARK: Tables of many pairs

  static let allPairs = Message("All documents", french: "Tous les documents", arabic: "كل الوثائق")
  static let verdict = Message("Verdict", french: "Verdict", arabic: "الحكم")
  static let notChecked = Message("not checked", french: "non vérifié", arabic: "لم يُدقَّق")
  /// A verdict in a word or three.
  static func answer(_ answer: Alignment.Verdict.Answer) -> Message {
    switch answer {
    case .yes: Message("translation", french: "traduction", arabic: "ترجمة")
    case .no: Message("no translation", french: "pas une traduction", arabic: "ليس ترجمة")
    case .tooShort: Message("too short to tell", french: "trop court", arabic: "أقصر من أن يُحكم عليه")
    }
  }

  static func count(_ count: Int) -> Message { Message(verbatim: count) }

  /// How many pairs of documents there are, before what was found in them: `pairs: 3, not checked: 1, `.
  static func pairs(_ count: Int, failed: Int) -> Message {
    let pairs = Message("pairs: \(count), ", french: "paires\u{A0}: \(count), ", arabic: "أزواج الوثائق: \(count)، ")
    guard failed > 0 else { return pairs }
    return pairs
      + Message(
        "not checked: \(failed), ", french: "non vérifiées\u{A0}: \(failed), ", arabic: "لم يُدقَّق منها: \(failed)، ")
  }

  /// How many findings there are: `errors 1, warnings 2, notes 0`.
  /// - Parameter accepted: how many more a baseline has accepted.
  static func counts(errors: Int, warnings: Int, notes: Int, accepted: Int) -> Message {
    let counts = Message(
      "errors: \(errors), warnings: \(warnings), notes: \(notes)",
      french: "erreurs\u{A0}: \(errors), avertissements\u{A0}: \(warnings), remarques\u{A0}: \(notes)",
      arabic: "الأخطاء: \(errors)، التنبيهات: \(warnings)، الملاحظات: \(notes)")
    guard accepted > 0 else { return counts }
    return counts
      + Message(
        ", accepted before: \(accepted)", french: ", acceptés auparavant\u{A0}: \(accepted)",
        arabic: "، المقبولة سابقًا: \(accepted)")
  }
}
