/// What is said of damaged texts and marks, and of findings that repeat.
extension Message {
  /// - Parameter quoted: what stands there twice.
  static func repeated(_ name: Message, of language: Language, _ quoted: Message) -> Message {
    let adjective = adjective(of: language)
    return Message(
      "\(name.english) of the \(adjective.english) says twice: \(quoted.english).",
      french: "\(name.french) du texte \(adjective.french) dit deux fois\u{A0}: \(quoted.french).",
      arabic: "\(name.arabic) من النص \(adjective.arabic) فيها تكرار: \(quoted.arabic).")
  }

  static func unbalanced(_ name: Message, of language: Language, _ quoted: Message) -> Message {
    let adjective = adjective(of: language)
    return Message(
      "\(name.english) of the \(adjective.english) has a mark without its counterpart: \(quoted.english).",
      french: "\(name.french) du texte \(adjective.french) a un signe sans pendant\u{A0}: \(quoted.french).",
      arabic: "\(name.arabic) من النص \(adjective.arabic) فيها علامة بلا نظير: \(quoted.arabic).")
  }

  /// - Parameters:
  ///   - what: the damage, and what to do about it.
  ///   - count: how many paragraphs of the document have it.
  static func damaged(
    _ name: Message, of language: Language, _ what: (title: Message, advice: Message), count: Int
  ) -> Message {
    let adjective = adjective(of: language)
    return Message(
      "\(name.english) of the \(adjective.english) has \(what.title.english); paragraphs like that: \(count). "
        + what.advice.english,
      french: "\(name.french) du texte \(adjective.french) a \(what.title.french)\u{A0}; "
        + "paragraphes dans ce cas\u{A0}: \(count). \(what.advice.french)",
      arabic: "\(name.arabic) من النص \(adjective.arabic) فيها \(what.title.arabic)؛ عدد الفقرات المماثلة: \(count). "
        + what.advice.arabic)
  }

  static func encodedTwice(_ file: String) -> Message {
    .file(
      file,
      "its text was encoded twice (franÃ§ais for français); export it anew, or undo it with iconv -f UTF-8 -t WINDOWS-1252",
      french:
        "son texte a été encodé deux fois (franÃ§ais pour français)\u{A0}; exportez-le à nouveau, ou corrigez-le par "
        + "iconv -f UTF-8 -t WINDOWS-1252",
      arabic: "رُمّز نصه مرتين (franÃ§ais بدل français)؛ صدّره من جديد، أو أصلحه بالأمر iconv -f UTF-8 -t WINDOWS-1252")
  }

  // MARK: Sorts of damage, as the object of "has"

  static let lostCharacters = Message(
    "characters that were lost", french: "des caractères perdus", arabic: "أحرف مفقودة")
  static let wrongEncoding = Message(
    "text in a wrong encoding", french: "du texte mal décodé", arabic: "نص بترميز خاطئ")
  static let turnedLamAlef = Message(
    "lam-alef the wrong way round", french: "des lam-alif inversés", arabic: "حرفا «لا» مقلوبان")
  static let presentationForms = Message(
    "letters in the forms of print", french: "des lettres en formes d’impression", arabic: "حروف بأشكال طباعية")
  static let turnedBrackets = Message(
    "brackets the wrong way round", french: "des parenthèses inversées", arabic: "أقواس مقلوبة")
  static let doubledWords = Message("a word twice in a row", french: "un mot répété", arabic: "كلمة مكررة")

  // MARK: What to do about it

  static let convertAnew = Message(
    "Convert the document anew, or give --encoding.",
    french: "Convertir à nouveau le document, ou donner --encoding.",
    arabic: "يُستحسن تحويل الوثيقة من جديد أو تحديد --encoding.")
  static let preferDOCX = Message(
    "A PDF does this; take the DOCX if there is one.",
    french: "C’est l’effet du PDF\u{A0}; préférer le DOCX s’il existe.",
    arabic: "هذا من أثر ملف PDF، فالأفضل استعمال ملف DOCX إن وُجد.")
  static let probablyASlip = Message("Probably a slip.", french: "Sans doute une inadvertance.", arabic: "لعلها سهو.")

  /// Behind a finding on units that a memory holds several times.
  static func unitsLikeThis(_ count: Int) -> Message {
    Message(
      " Units like this: \(count).", french: " Unités dans ce cas\u{A0}: \(count).",
      arabic: " عدد الوحدات المماثلة: \(count).")
  }
}
