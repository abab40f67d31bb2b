/// The words of the page's frame, in the languages of reports.
enum PageWords {
  static let french = Trilingual("French", french: "Français", arabic: "الفرنسية")
  static let arabic = Trilingual("Arabic", french: "Arabe", arabic: "العربية")
  static let findings = Trilingual("Findings", french: "Constats", arabic: "ما وُجد")
  static let noFindings = Trilingual(
    "Nothing to report.", french: "Rien à signaler.", arabic: "لا شيء يستدعي الانتباه.")
  static let map = Trilingual("Map of the alignment", french: "Plan de l’alignement", arabic: "خريطة المحاذاة")
  static let translation = Trilingual("a translation", french: "une traduction", arabic: "ترجمة")
  static let noTranslation = Trilingual("not a translation", french: "pas une traduction", arabic: "ليس ترجمة")
  static let missing = Trilingual("Missing in the Arabic", french: "Manque en arabe", arabic: "ناقصة في العربية")
  static let extra = Trilingual("Not in the French", french: "Absent du français", arabic: "لا توجد في الفرنسية")
  static let moved = Trilingual("moved", french: "déplacé", arabic: "منقولة")
  static let search = Trilingual("Search both texts", french: "Chercher dans les deux textes", arabic: "بحث في النصين")
  static let allRules = Trilingual("All rules", french: "Toutes les règles", arabic: "كل القواعد")
  static let onlyFindings = Trilingual(
    "Only paragraphs with findings", french: "Seulement les paragraphes signalés", arabic: "الفقرات المعنية فقط")
  static let previous = Trilingual("Previous finding (p)", french: "Constat précédent (p)", arabic: "السابق (p)")
  static let next = Trilingual("Next finding (n)", french: "Constat suivant (n)", arabic: "التالي (n)")
  static let theme = Trilingual("Light or dark", french: "Clair ou sombre", arabic: "فاتح أو داكن")
  static let line = Trilingual("line", french: "ligne", arabic: "السطر")
  static let confidence = Trilingual("confidence", french: "confiance", arabic: "الثقة")
  static let nothingFound = Trilingual(
    "No paragraph matches.", french: "Aucun paragraphe ne correspond.", arabic: "لا توجد فقرة مطابقة.")
  static let keys = Trilingual(
    "n next finding, p previous, / search, Esc everything again",
    french: "n constat suivant, p précédent, / chercher, Échap tout afficher",
    arabic: "n التالي، p السابق، / بحث، Esc عرض الكل")
}
