/// What is said of baselines and of gold standards, which a run reads line by line.
extension Message {
  static func noAcceptedFinding(_ file: String, _ line: Int) -> Message {
    .file(
      file, "line \(line) is no accepted finding; make the file anew with --write-baseline",
      french: "la ligne \(line) n’est pas un constat accepté\u{A0}; refaites le fichier avec --write-baseline",
      arabic: "السطر \(line) ليس بندا مقبولا؛ أنشئ الملف من جديد بالخيار --write-baseline")
  }
  /// The first line of a file that programs read; it is the same in all languages, as the others are.
  static let baselineHead = Message(verbatim: "Findings accepted for align-cli check --baseline")
  static func badLink(_ file: String, _ line: Int) -> Message {
    .file(
      file, "line \(line) is no link; write French unit numbers, a tab and Arabic unit numbers, with commas between",
      french:
        "la ligne \(line) n’est pas un lien\u{A0}; écrivez des numéros d’unités françaises, une tabulation et des "
        + "numéros d’unités arabes, séparés par des virgules",
      arabic: "السطر \(line) ليس رابطا؛ اكتب أرقام وحدات فرنسية ثم علامة جدولة ثم أرقام وحدات عربية، وبين الأرقام فواصل"
    )
  }
  static func noSuchUnit(_ file: String, _ line: Int, _ unit: Int, _ count: Int) -> Message {
    .file(
      file, "line \(line) names unit \(unit), but there are \(count) units, counted from 0; correct the number",
      french:
        "la ligne \(line) nomme l’unité \(unit), mais il y en a \(count), comptées à partir de 0\u{A0}; corrigez le numéro",
      arabic: "السطر \(line) يذكر الوحدة \(unit)، وعدد الوحدات \(count)، والعد من 0؛ صحّح الرقم")
  }
  static func badMeta(_ file: String) -> Message {
    .file(
      file, "not a JSON object with lists of numbers in ignore_fr and ignore_ar; correct it or take it away",
      french:
        "pas un objet JSON avec des listes de nombres dans ignore_fr et ignore_ar\u{A0}; corrigez-le ou supprimez-le",
      arabic: "ليس كائن JSON فيه قائمتا أعداد في ignore_fr وignore_ar؛ صحّحه أو احذفه")
  }
}
