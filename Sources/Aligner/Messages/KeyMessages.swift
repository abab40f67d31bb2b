/// What the keys of a page do, in the languages of reports; those of an editor are in ``EditorWords``.
enum KeyWords {
  /// A key by its name, and what it does.
  typealias Key = (name: String, purpose: Message)

  static let title = Message("Keys", french: "Touches", arabic: "المفاتيح")
  static let close = Message("Close", french: "Fermer", arabic: "إغلاق")
  /// On a button.
  static let ask = Message("Keys (?)", french: "Touches (?)", arabic: "المفاتيح (?)")

  /// Those of the page of a check.
  static let ofFindings: [Key] = [
    ("n", Message("next finding", french: "constat suivant", arabic: "التالي")),
    ("p", Message("previous", french: "précédent", arabic: "السابق")),
    ("d", Message("done", french: "traité", arabic: "مُنجَز")),
    ("t", Message("to do", french: "à faire", arabic: "للمتابعة")),
    ("c", Message("comment", french: "commentaire", arabic: "تعليق")),
  ]

  /// Those of all pages.
  static let ofAllPages: [Key] = [
    ("/", Message("search", french: "chercher", arabic: "بحث")),
    ("Esc", Message("everything again", french: "tout afficher", arabic: "عرض الكل")),
    ("?", Message("these keys", french: "ces touches", arabic: "هذه المفاتيح")),
  ]

  /// Keys as the script takes them: a line for each, its name and a tab before what it does.
  static func rows(of keys: [Key]) -> Message {
    let (tab, end) = ("\t", "\n")
    let rows = keys.map { Message(verbatim: $0.name + tab) + $0.purpose + Message(verbatim: end) }
    return rows.reduce(Message(verbatim: ""), +)
  }

  /// The keys of the page of a check in a row.
  static let line = PlaceWords.list((ofFindings + ofAllPages).map { Message(verbatim: "\($0.name) ") + $0.purpose })
}
