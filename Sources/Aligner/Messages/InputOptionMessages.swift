/// What options on inputs do, and those that leave something out.
extension OptionHelp {
  // MARK: Documents

  package static let removed = Message(
    "show what was taken out of the text too", french: "montrer aussi ce qui a été retiré du texte",
    arabic: "عرض ما حُذف من النص أيضا")
  package static let verbose = Message(
    "tell on standard error what was taken out of the text",
    french: "dire sur la sortie d’erreur ce qui a été retiré du texte",
    arabic: "ذكر ما حُذف من النص على خرج الأخطاء القياسي")
  package static let keepAll = Message(
    "take no page numbers, running headers and footers out of the text",
    french: "ne retirer du texte ni numéros de page, ni en-têtes, ni pieds de page",
    arabic: "إبقاء أرقام الصفحات وترويساتها وتذييلاتها في النص")
  package static let repair = Message(
    "repair Arabic that a PDF has damaged in the output too (a check compares it repaired in any case)",
    french:
      "réparer aussi dans le résultat l’arabe qu’un PDF a abîmé (la vérification le compare réparé de toute façon)",
    arabic: "إصلاح النص العربي الذي أتلفه ملف PDF في النتيجة أيضا (والتدقيق يقارنه مصلَحا في كل حال)")
  package static func encoding(_ names: [String]) -> Message {
    let names = names.joined(separator: " ")
    return Message(
      "the encoding of the input (default: found out): \(names)",
      french: "le codage de l’entrée (par défaut\u{A0}: celui qui est reconnu)\u{A0}: \(names)",
      arabic: "ترميز الدخل (الافتراضي: ما يُتعرَّف عليه): \(names)")
  }
  /// - Parameter language: what the file is in.
  package static func document(_ language: Language) -> Message {
    let name = Message.adjective(of: language)
    return Message(
      "FILE is the \(name.english) document, whatever it looks like",
      french: "FILE est le document \(name.french), quelle que soit son apparence",
      arabic: "FILE هو الوثيقة \(Message.the(language).arabic)، أيا كان مظهرها")
  }
  package static let firstEncoding = Message(
    "the encoding of the first file", french: "le codage du premier fichier", arabic: "ترميز الملف الأول")
  package static let secondEncoding = Message(
    "the encoding of the second file", french: "le codage du second fichier", arabic: "ترميز الملف الثاني")
  package static let lexicon = Message(
    "a lexicon made by learn, instead of the bundled one",
    french: "un lexique fait par learn, au lieu de celui du programme", arabic: "معجم أنشأه learn، بدل معجم البرنامج")

  // MARK: What is left out

  package static let minLength = Message(
    "leave out pairs of which a side has less than N letters and digits",
    french: "écarter les paires dont un côté a moins de N lettres et chiffres",
    arabic: "استبعاد الأزواج التي تقل حروف أحد جانبيها وأرقامه عن N")
  package static let maxLength = Message(
    "leave out pairs of which a side has more than N letters and digits",
    french: "écarter les paires dont un côté a plus de N lettres et chiffres",
    arabic: "استبعاد الأزواج التي تزيد حروف أحد جانبيها وأرقامه على N")
  package static let minRatio = Message(
    "leave out pairs whose Arabic is shorter than R times the French",
    french: "écarter les paires dont l’arabe est plus court que R fois le français",
    arabic: "استبعاد الأزواج التي يقل طول العربية فيها عن R مضروبا في طول الفرنسية")
  package static let maxRatio = Message(
    "leave out pairs whose Arabic is longer than R times the French",
    french: "écarter les paires dont l’arabe est plus long que R fois le français",
    arabic: "استبعاد الأزواج التي يزيد طول العربية فيها على R مضروبا في طول الفرنسية")
  package static let checkLanguages = Message(
    "leave out pairs that are not French on one side and Arabic on the other",
    french: "écarter les paires qui ne sont pas en français d’un côté et en arabe de l’autre",
    arabic: "استبعاد الأزواج التي ليس أحد جانبيها بالفرنسية والآخر بالعربية")
  package static let dropDuplicates = Message(
    "leave out pairs that came before, but for case, marks, punctuation and digits",
    french: "écarter les paires déjà vues, à la casse, aux signes diacritiques, à la ponctuation et aux chiffres près",
    arabic: "استبعاد الأزواج التي سبق ورودها، دون اعتبار لحالة الحروف والحركات وعلامات الترقيم والأرقام")
  package static func dropNearDuplicates(_ range: ClosedRange<Double>, usual: Double) -> Message {
    Message(
      "leave out pairs that have most of their words in common with one that came before: S, \(range.lowerBound) to \(range.upperBound), is how much (default: \(usual)); equal ones too",
      french:
        "écarter les paires qui ont la plupart de leurs mots en commun avec une paire précédente\u{A0}: S, de \(range.lowerBound) à \(range.upperBound), dit combien (par défaut\u{A0}: \(usual))\u{A0}; les paires égales aussi",
      arabic:
        "استبعاد الأزواج التي تشترك في معظم كلماتها مع زوج سابق: يحدد S المقدار، من \(range.lowerBound) إلى \(range.upperBound) (الافتراضي: \(usual))؛ والمتطابقة أيضا"
    )
  }
  package static let dropHeadings = Message(
    "leave out headings", french: "écarter les titres", arabic: "استبعاد العناوين")
  package static let dropContents = Message(
    "leave out rows of a contents table", french: "écarter les lignes d’une table des matières",
    arabic: "استبعاد أسطر فهرس المحتويات")
  package static let dropped = Message(
    "write the pairs left out to FILE, a table that says why",
    french: "écrire les paires écartées dans FILE, un tableau qui dit pourquoi",
    arabic: "كتابة الأزواج المستبعدة في FILE، وهو جدول يبيّن السبب")
  package static let errors = Message(
    "write the records without a pair to FILE, with the reason, and not among the answers",
    french: "écrire dans FILE les enregistrements sans paire, avec la raison, et non parmi les réponses",
    arabic: "كتابة السجلات التي لا زوج لها في FILE مع السبب، لا بين الأجوبة")
  package static let failIfErrors = Message(
    "end with 2, when all is written, if a record is bad or no pair of translations",
    french:
      "terminer par 2, une fois tout écrit, si un enregistrement est mauvais ou n’est pas une paire de traductions",
    arabic: "الانتهاء بالرمز 2 بعد كتابة كل شيء إن كان سجل معيبا أو لم يكن نصا وترجمته")
  package static let statistics = Message(
    "write to FILE, as JSON, the options, how many records and pairs came to what and why, histograms, and the seconds",
    french:
      "écrire dans FILE, en JSON, les options, le sort des enregistrements et des paires et ses raisons, des histogrammes et la durée",
    arabic: "كتابة ملف JSON في FILE: الخيارات، ومصير السجلات والأزواج وأسبابه، والتوزيعات، والمدة بالثواني")
}
