/// What is said of inputs that do not go together, or are not what a command takes.
extension Message {
  package static let onlyOneStandardInput = Message(
    "standard input can be only one of the two documents; name a file for the other",
    french: "l’entrée standard ne peut être que l’un des deux documents\u{A0}; nommez un fichier pour l’autre",
    arabic: "لا يكون الدخل القياسي إلا إحدى الوثيقتين؛ سمِّ ملفا للأخرى")
  package static func givenTwice(_ path: String) -> Message {
    Message(
      "\(path) is given twice; name the French and the Arabic document",
      french: "\(path) est donné deux fois\u{A0}; nommez le document français et l’arabe",
      arabic: "أُعطي \(apart(path)) مرتين؛ سمِّ الوثيقة الفرنسية والوثيقة العربية")
  }
  package static func sameFile(_ first: String, _ second: String) -> Message {
    Message(
      "\(first) and \(second) are the same file; name the French and the Arabic document",
      french: "\(first) et \(second) sont le même fichier\u{A0}; nommez le document français et l’arabe",
      arabic: "\(apart(first)) و\(apart(second)) ملف واحد؛ سمِّ الوثيقة الفرنسية والوثيقة العربية")
  }
  package static func bothIn(_ language: Language, _ first: String, _ second: String) -> Message {
    let (adjective, the) = (adjective(of: language), the(language))
    return Message(
      "\(first) and \(second) are both \(adjective.english); give one French and one Arabic document",
      french:
        "\(first) et \(second) sont tous deux en \(adjective.french)\u{A0}; donnez un document français et un arabe",
      arabic: "\(apart(first)) و\(apart(second)) كلاهما باللغة \(the.arabic)؛ أعط وثيقة فرنسية وأخرى عربية")
  }
  /// What is said of documents whose languages could not be told, or are wrong, where options can say them.
  package static func sayWhich(_ error: ReadingError) -> Message {
    switch error {
    case .foreignLanguage(_, let language, _):
      let option = language == .source ? "--source" : "--target"
      return error.message
        + Message(
          ", or give this one with \(option) FILE if it is \(adjective(of: language).english) all the same",
          french: ", ou donnez celui-ci par \(option) FILE s’il est \(adjective(of: language).french) malgré tout",
          arabic: "، أو أعط هذه بالخيار \(option) FILE إن كانت باللغة \(the(language).arabic) مع ذلك")
    case .unknownLanguage, .oneLanguage:
      return error.message
        + Message(
          ", or say which is which with --source FRENCH and --target ARABIC",
          french: ", ou dites lequel est lequel par --source FRENCH et --target ARABIC",
          arabic: "، أو بيّن أيهما أي بالخيارين --source FRENCH و--target ARABIC")
    default: return error.message
    }
  }
  /// - Parameter format: what the file is called, with its article.
  package static func bothLanguages(_ file: String, _ format: FileFormat) -> Message {
    .file(
      file, "this is \(format.name.english), which holds both languages; give it alone, to align or check",
      french: "c’est \(format.name.french), qui contient les deux langues\u{A0}; donnez-le seul, à align ou à check",
      arabic: "\(format.name.arabic) فيه اللغتان معا؛ أعطه وحده للأمر align أو check")
  }
  package static func noPairsIn(folder: String) -> Message {
    .file(
      folder,
      "no two files in it have names that differ in the language alone, such as x.fr.docx and x.ar.docx, or fr/x.pdf and ar/x.pdf; "
        + "rename them, or give a list (.tsv): a French path, a tab and an Arabic path a line",
      french:
        "il n’y a pas deux fichiers dont les noms ne diffèrent que par la langue, comme x.fr.docx et x.ar.docx, ou fr/x.pdf et "
        + "ar/x.pdf\u{A0}; renommez-les, ou donnez une liste (.tsv)\u{A0}: par ligne un chemin français, une tabulation et "
        + "un chemin arabe",
      arabic:
        "لا ملفين فيه يختلف اسماهما في اللغة وحدها، مثل x.fr.docx مع x.ar.docx، أو fr/x.pdf مع ar/x.pdf؛ أعد تسميتها أو "
        + "أعط قائمة (.tsv) في كل سطر منها مسار فرنسي ثم علامة جدولة ثم مسار عربي")
  }
  package static func noPairsIn(list: String) -> Message {
    .file(
      list, "there is no pair in this list; give a French and an Arabic path a line, with a tab between them",
      french:
        "il n’y a pas de paire dans cette liste\u{A0}; donnez par ligne un chemin français et un arabe, séparés par une "
        + "tabulation",
      arabic: "لا زوج في هذه القائمة؛ أعط في كل سطر مسارا فرنسيا ومسارا عربيا بينهما علامة جدولة")
  }
  package static func nothingToEnlarge(_ source: String, _ target: String) -> Message {
    Message(
      "\(source) and \(target) have no pairs to make a larger bitext of",
      french: "\(source) et \(target) n’ont pas de paires dont faire un bitexte plus grand",
      arabic: "ليس في \(apart(source)) و\(apart(target)) أزواج يُنشأ منها نص ثنائي اللغة أكبر")
  }
  package static func teachesNothing(_ count: Int) -> Message {
    Message(
      "\(count) pair\(count == 1 ? " teaches" : "s teach") no word twice; give a larger corpus",
      french:
        "sur \(count) paire\(FrenchCount.plural(count)), aucun mot n’est appris deux fois\u{A0}; donnez un plus grand "
        + "corpus",
      arabic: "لا تُتعلَّم كلمة مرتين من \(ArabicCount.pairs.genitive(count))؛ أعط مدونة أكبر")
  }
  package static func noGold(_ folder: String) -> Message {
    .file(
      folder, "there is no such folder; name one that holds a gold standard",
      french: "dossier introuvable\u{A0}; nommez-en un qui contienne un jeu de référence",
      arabic: "لا وجود لهذا المجلد؛ سمِّ مجلدا فيه مرجع معياري")
  }
  package static func noGoldBitext(_ file: String, _ formats: [FileFormat]) -> Message {
    let names = PlaceWords.list(formats.map(\.name))
    return .file(
      file, "this is no bitext (\(names.english)); name one, or a folder that holds a gold standard",
      french:
        "ce n’est pas un bitexte (\(names.french))\u{A0}; nommez-en un, ou un dossier qui contienne un jeu de référence",
      arabic: "ليس نصا ثنائي اللغة (\(names.arabic))؛ سمِّ نصا كذلك، أو مجلدا فيه مرجع معياري")
  }
  package static func isFolder(_ path: String) -> Message {
    .file(
      path, "this is a folder; name a file in it", french: "c’est un dossier\u{A0}; nommez un fichier qu’il contient",
      arabic: "هذا مجلد؛ سمِّ ملفا فيه")
  }
  package static func unreadable(_ name: String, _ reason: String, advises: Bool = false) -> Message {
    let reason = ofSystem(reason)
    let what = Message.file(
      name, "cannot be read (\(reason.english))", french: "lecture impossible (\(reason.french))",
      arabic: "تعذّرت قراءته (\(reason.arabic))")
    guard advises else { return what }
    return what
      + Message(
        "; check the path and its permissions", french: "\u{A0}; vérifiez le chemin et les droits d’accès",
        arabic: "؛ تحقق من المسار وأذون الوصول إليه")
  }
  /// What is wrong with a file, behind its name.
  package static func file(_ name: String, _ error: any Error) -> Message {
    let what = of(error)
    return .file(name, what.english, french: what.french, arabic: what.arabic)
  }

  /// What an error says.
  package static func of(_ error: any Error) -> Message {
    (error as? any ExplainedError)?.message ?? Message(verbatim: "\(error)")
  }
}
