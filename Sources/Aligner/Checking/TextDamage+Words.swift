/// What messages call each sort of damage, and what to do about it.
extension TextDamage.Kind {
  /// The damage in a few words, as the object of "has".
  var title: Trilingual {
    switch self {
    case .lostCharacters:
      Trilingual("characters that were lost", french: "des caractères perdus", arabic: "أحرف مفقودة")
    case .wrongEncoding:
      Trilingual("text in a wrong encoding", french: "du texte mal décodé", arabic: "نص بترميز خاطئ")
    case .turnedLamAlef:
      Trilingual(
        "lam-alef the wrong way round", french: "des lam-alif inversés", arabic: "حرفا «لا» مقلوبان")
    case .presentationForms:
      Trilingual(
        "letters in the forms of print", french: "des lettres en formes d’impression", arabic: "حروف بأشكال طباعية")
    case .turnedBrackets:
      Trilingual("brackets the wrong way round", french: "des parenthèses inversées", arabic: "أقواس مقلوبة")
    case .doubledWords:
      Trilingual("a word twice in a row", french: "un mot répété", arabic: "كلمة مكررة")
    }
  }

  /// What to do.
  var advice: Trilingual {
    switch self {
    case .lostCharacters, .wrongEncoding:
      Trilingual(
        "Convert the document anew, or give --encoding.",
        french: "Convertir à nouveau le document, ou donner --encoding.",
        arabic: "يُستحسن تحويل الوثيقة من جديد أو تحديد --encoding.")
    case .turnedLamAlef, .presentationForms, .turnedBrackets:
      Trilingual(
        "A PDF does this; take the DOCX if there is one.",
        french: "C’est l’effet du PDF ; préférer le DOCX s’il existe.",
        arabic: "هذا من أثر ملف PDF، فالأفضل استعمال ملف DOCX إن وُجد.")
    case .doubledWords:
      Trilingual("Probably a slip.", french: "Sans doute une inadvertance.", arabic: "لعلها سهو.")
    }
  }
}
