/// What is said of work as it goes on, and of a stream when it ends.
extension Message {
  // MARK: Streams

  package static func workIsThere(_ output: String) -> Message {
    .file(
      output, "an unfinished run has left its answers there; go on with it by --resume, or delete it to begin anew",
      french:
        "une exécution inachevée y a laissé ses réponses\u{A0}; continuez-la avec --resume, ou supprimez ce fichier pour recommencer",
      arabic: "ترك فيه تنفيذ لم يكتمل أجوبته؛ تابعه بالخيار --resume، أو احذف الملف للبدء من جديد")
  }
  package static func workIsKept(_ output: String) -> Message {
    Message(
      "the answers so far are in \(output); the same command with --resume goes on with them",
      french: "les réponses obtenues sont dans \(output)\u{A0}; la même commande avec --resume les continue",
      arabic: "الأجوبة إلى الآن في \(apart(output))؛ والأمر نفسه مع --resume يتابعها")
  }
  /// - Parameter outcomes: how many records had each outcome that any had.
  package static func records(_ count: Int, _ outcomes: [Message], pairs: Int, rate: Message) -> Message {
    let all = PlaceWords.list([records(count)] + outcomes + [numberOfPairs(pairs)])
    return all + Message("; ", french: "\u{A0}; ", arabic: "؛ ") + rate
  }
  private static func records(_ count: Int) -> Message {
    Message(
      "\(count) record\(EnglishCount.plural(count))", french: "\(count) enregistrement\(FrenchCount.plural(count))",
      arabic: ArabicCount.records.nominative(count))
  }
  private static func numberOfPairs(_ count: Int) -> Message {
    Message(
      "\(count) pair\(EnglishCount.plural(count))", french: "\(count) paire\(FrenchCount.plural(count))",
      arabic: ArabicCount.pairs.nominative(count))
  }
  package static func aligned(_ count: Int) -> Message {
    Message("\(count) aligned", french: "\(count) aligné\(FrenchCount.plural(count))", arabic: "المُحاذى \(count)")
  }
  package static func noTranslations(_ count: Int) -> Message {
    Message("\(count) no translations", french: "\(count) sans lien de traduction", arabic: "ما ليس ترجمة \(count)")
  }
  package static func withoutPairs(_ count: Int) -> Message {
    Message("\(count) without pairs", french: "\(count) sans paire", arabic: "ما لا أزواج فيه \(count)")
  }
  package static func withErrors(_ count: Int) -> Message {
    Message("\(count) with errors", french: "\(count) en erreur", arabic: "ما فيه خطأ \(count)")
  }
  package static func finishedAlready(_ count: Int) -> Message {
    Message(
      "\(count) record\(count == 1 ? " was" : "s were") finished already",
      french: "enregistrements déjà traités\u{A0}: \(count)",
      arabic: "السجلات المنجزة من قبل: \(count)")
  }
  package static func exchanged(_ count: Int) -> Message {
    Message(
      "\(count) record\(count == 1 ? " has" : "s have") French and Arabic the other way round: exchanged",
      french: "enregistrements où le français et l’arabe étaient intervertis, et ont été échangés\u{A0}: \(count)",
      arabic: "السجلات التي كانت الفرنسية والعربية فيها متبادلتين فبُدّل بينهما: \(count)")
  }

  // MARK: Progress

  package static let aligning = Message("aligning", french: "alignement", arabic: "المحاذاة")
  package static let aligningSentences = Message(
    "aligning sentences", french: "alignement des phrases", arabic: "محاذاة الجمل")
  package static let weighingPairs = Message("weighing pairs", french: "pesée des paires", arabic: "وزن الأزواج")
  package static let evaluating = Message("evaluating", french: "évaluation", arabic: "التقييم")
  package static let checking = Message("checking", french: "vérification", arabic: "التدقيق")
  package static func lookingThrough(_ folder: String) -> Message {
    Message("looking through \(folder)", french: "parcours de \(folder)", arabic: "البحث في \(apart(folder))")
  }
  package static func progress(_ what: Message, files count: Int) -> Message {
    DocumentWords.behind(
      what,
      Message(
        "\(count) files", french: "\(count) fichier\(FrenchCount.plural(count))",
        arabic: ArabicCount.files.nominative(count)))
  }
  package static func progress(_ what: Message, percent: Int) -> Message {
    what + Message(" \(percent) %", french: "\u{A0}: \(percent)\u{A0}%", arabic: ": \(percent)%")
  }
  package static func progress(_ what: Message, _ count: Int, of total: Int) -> Message {
    DocumentWords.behind(
      what, Message("\(count) of \(total) done", french: "\(count) sur \(total)", arabic: "\(count) من \(total)"))
  }

  /// - Parameter tenths: of a megabyte, a second; `nil` if that is not known.
  package static func rate(_ records: Int, tenths: Int?) -> Message {
    let rate = Message(
      "\(records) a second", french: "\(records) par seconde", arabic: "\(records) في الثانية")
    guard let tenths else { return rate }
    let (whole, rest) = (tenths / 10, tenths % 10)
    return rate
      + Message(
        " (\(whole).\(rest) MB)", french: " (\(whole).\(rest) Mo)", arabic: " (\(whole).\(rest) ميغابايت)")
  }
  package static func progress(_ records: Int, rate: Message) -> Message {
    PlaceWords.list([Message.records(records), rate])
  }
  package static func progress(_ done: Message, percent: Int, secondsLeft seconds: Int) -> Message {
    let minutes = (seconds + 30) / 60
    let left =
      seconds < 90
      ? Message(
        "\(seconds) s left", french: "encore \(seconds) s", arabic: "المتبقي \(ArabicCount.seconds.nominative(seconds))"
      )
      : Message(
        "\(minutes) min left", french: "encore \(minutes) min",
        arabic: "المتبقي \(ArabicCount.minutes.nominative(minutes))")
    return PlaceWords.list([done, Message("\(percent) %", french: "\(percent)\u{A0}%", arabic: "\(percent)%"), left])
  }
}
