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
  /// What stands in place of a paragraph that the source alone has.
  static func missing(in language: Language) -> Message {
    Message(
      "Missing in \(Message.the(language).english)", french: "Manque en \(Message.adjective(of: language).french)",
      arabic: "ناقصة في \(Message.the(language).arabic)")
  }
  /// What stands in place of a paragraph that the target alone has.
  static func extra(_ language: Language) -> Message {
    Message(
      "Not in \(Message.the(language).english)", french: "Absent du \(Message.adjective(of: language).french)",
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
  static let keys = Message(
    "n next finding, p previous, / search, Esc everything again",
    french: "n constat suivant, p précédent, / chercher, Échap tout afficher",
    arabic: "n التالي، p السابق، / بحث، Esc عرض الكل")
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

  /// How many pairs of documents there are, before what was found in them: `pairs: 3, not checked: 1, `.
  static func pairs(_ count: Int, failed: Int) -> Message {
    let pairs = Message("pairs: \(count), ", french: "paires : \(count), ", arabic: "أزواج الوثائق: \(count)، ")
    guard failed > 0 else { return pairs }
    return pairs
      + Message(
        "not checked: \(failed), ", french: "non vérifiées : \(failed), ", arabic: "لم يُدقَّق منها: \(failed)، ")
  }

  /// How many findings there are: `errors 1, warnings 2, notes 0`.
  /// - Parameter accepted: how many more a baseline has accepted.
  static func counts(errors: Int, warnings: Int, notes: Int, accepted: Int) -> Message {
    let counts = Message(
      "errors: \(errors), warnings: \(warnings), notes: \(notes)",
      french: "erreurs : \(errors), avertissements : \(warnings), remarques : \(notes)",
      arabic: "الأخطاء: \(errors)، التنبيهات: \(warnings)، الملاحظات: \(notes)")
    guard accepted > 0 else { return counts }
    return counts
      + Message(
        ", accepted before: \(accepted)", french: ", acceptés auparavant : \(accepted)",
        arabic: "، المقبولة سابقًا: \(accepted)")
  }
}
