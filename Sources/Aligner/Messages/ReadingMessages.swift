/// What is said of files that cannot be read.
extension ReadingError: ExplainedError {
  public var message: Message {
    switch self {
    case .missing(let file):
      .file(
        file, "there is no such file; check the path", french: "fichier introuvable\u{A0}; vérifiez le chemin",
        arabic: "لا وجود لهذا الملف؛ تحقق من المسار")
    case .directory(let file):
      .file(
        file, "this is a folder; name a text file in it",
        french: "c’est un dossier\u{A0}; indiquez un fichier de texte qu’il contient",
        arabic: "هذا مجلد؛ حدّد ملفا نصيا فيه")
    case .irregular(let file):
      .file(
        file, "not a regular file; records name files alone, no standard input, pipe or device",
        french: "pas un fichier ordinaire\u{A0}; un enregistrement ne désigne ni entrée standard, ni tube, ni appareil",
        arabic: "ليس ملفا عاديا؛ لا تشير السجلات إلا إلى ملفات، لا إلى الدخل القياسي ولا إلى أنبوب أو جهاز")
    case .unreadable(let file, let reason): .unreadable(file, .ofSystem(reason))
    case .unlistable(let folder):
      .unreadable(
        folder,
        Message(
          "the folder cannot be listed", french: "le dossier ne peut pas être parcouru",
          arabic: "تعذّر سرد محتويات المجلد"))
    case .noTemporaryFile(let file, let folder):
      .unreadable(
        file,
        Message(
          "no temporary file could be written to \(folder)",
          french: "aucun fichier temporaire n’a pu être écrit dans \(folder)",
          arabic: "تعذّرت كتابة ملف مؤقت في \(Message.apart(folder))"))
    case .isWritten(let file):
      .file(
        file, "this file is written by the same run; give the output another name",
        french: "ce fichier est écrit par la même commande\u{A0}; donnez un autre nom au résultat",
        arabic: "هذا الملف يكتبه الأمر نفسه؛ أعط النتيجة اسما آخر")
    case .oversized(let file, let most):
      .file(
        file, "larger than \(most >> 20) MiB; no document is: divide it",
        french: "plus de \(most >> 20) Mio\u{A0}; aucun document n’est si gros\u{A0}: divisez-le",
        arabic: "أكبر من \(most >> 20) ميبيبايت؛ لا وثيقة بهذا الحجم: قسّمه")
    case .empty(let file):
      .file(
        file, "there is no text in it; if it is a scan, run text recognition first",
        french:
          "il ne contient pas de texte\u{A0}; si c’est une numérisation, faites d’abord une reconnaissance de texte",
        arabic: "لا نص فيه؛ إن كان صورة ممسوحة فاستخدم التعرف الضوئي على النص أولا")
    case .binary(let file, let byte):
      .file(
        file, "not a text file (byte \(byte) is NUL); save it as plain text, UTF-8",
        french: "pas un fichier de texte (l’octet \(byte) est nul)\u{A0}; enregistrez-le en texte brut, UTF-8",
        arabic: "ليس ملفا نصيا (البايت \(byte) صفر)؛ احفظه نصا عاديا بترميز UTF-8")
    case .undecodable(let file, let encoding, let byte):
      .file(
        file, "byte \(byte) is not valid \(encoding); name the right one with --encoding or save it as UTF-8",
        french: "l’octet \(byte) n’est pas valable en \(encoding)\u{A0}; indiquez le bon codage par --encoding, "
          + "ou enregistrez le fichier en UTF-8",
        arabic:
          "البايت \(byte) غير صالح في \(encoding)؛ حدّد الترميز الصحيح بالخيار --encoding، أو احفظ الملف بترميز UTF-8")
    case .encodedTwice(let file): .encodedTwice(file)
    case .unknownEncoding(let name): .unknownEncoding(name)
    case .malformed(let file, let line, let fault): .malformed(file, line, fault)
    case .badCatalogue(let file, let line): .badCatalogue(file, line)
    case .noTranslation(let file, let line): .noTranslation(file, line)
    case .otherLanguages(let file, let languages): .otherLanguages(file, languages)
    case .noPairs(let file):
      .file(
        file,
        "found no pair of a French and an Arabic text; give a TMX, XLIFF, PO or JSON Lines file, or a table (TSV, CSV), that has been translated",
        french:
          "aucune paire d’un texte français et d’un texte arabe\u{A0}; donnez un fichier TMX, XLIFF, PO ou JSON Lines, "
          + "ou un tableau (TSV, CSV), qui soit traduit",
        arabic:
          "لم يُعثر على نص فرنسي يقابله نص عربي؛ أعط ملف TMX أو XLIFF أو PO أو JSON Lines، أو جدولا (TSV أو CSV)، سبقت ترجمته"
      )
    case .noPair(let file, let line):
      .file(
        file, "line \(line) does not name a French and an Arabic file with a tab between them",
        french: "la ligne \(line) ne nomme pas un fichier français et un fichier arabe séparés par une tabulation",
        arabic: "السطر \(line) لا يسمي ملفا فرنسيا وآخر عربيا بينهما علامة جدولة")
    case .unknownLanguage(let file):
      .file(
        file, "found neither French nor Arabic text in it; check that it is the right file and encoding",
        french: "ni texte français ni texte arabe\u{A0}; vérifiez que c’est le bon fichier et le bon codage",
        arabic: "ليس فيه نص فرنسي ولا عربي؛ تحقق من أنه الملف المقصود ومن ترميزه")
    case .foreignLanguage(let file, let language, let other): .inForeignLanguage(file, language, other)
    case .oneLanguage(let file, let other, let language): .bothIn(language, file, other)
    case .withoutCodes(let file): .withoutCodes(file)
    case .damaged(let file, let format): .damaged(file, format)
    case .protected(let file, let format): .protected(file, format)
    case .unpacksToTooMuch(let file, let most): .unpacksToTooMuch(file, most)
    case .needsConversion(let file, let format): .needsConversion(file, format)
    case .needsTable(let file, let format): .needsTable(file, format)
    case .lostLetters(let file): .file(file, .lostLetters)
    case .tooManyFiles(let folder, let most): .tooManyFiles(folder, most)
    case .needsProgram(let file, let format, let package): .needsProgram(file, format, package)
    case .notStarted(let file, let program, let reason): .notStarted(file, program, reason)
    case .unconvertible(let file, let format, let program): .unconvertible(file, format, program)
    case .tooLong(let file, let program, let seconds): .tooLong(file, program, seconds)
    case .tooMuchMemory(let file, let program, let bytes): .tooMuchMemory(file, program, bytes)
    case .tooLarge(let file, let program, let bytes): .tooLarge(file, program, bytes)
    }
  }
}

extension Message {
  /// What is said of a file, its name in front.
  static func file(_ file: String, _ english: String, french: String, arabic: String) -> Message {
    Message("\(file): \(english)", french: "\(file)\u{A0}: \(french)", arabic: "\(apart(file)): \(arabic)")
  }

  /// What is said of a file, its name in front.
  static func file(_ file: String, _ what: Message) -> Message {
    .file(file, what.english, french: what.french, arabic: what.arabic)
  }

  fileprivate static func unreadable(_ name: String, _ reason: Message) -> Message {
    file(
      name, "cannot be read (\(reason.english)); check its permissions",
      french: "lecture impossible (\(reason.french))\u{A0}; vérifiez les droits d’accès",
      arabic: "تعذّرت قراءته (\(reason.arabic))؛ تحقق من أذون الوصول")
  }

  fileprivate static func unknownEncoding(_ name: String) -> Message {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Message(
      "unknown encoding '\(name)'; known are \(known)",
      french: "codage inconnu\u{A0}: «\u{A0}\(name)\u{A0}»\u{A0}; sont connus \(known)",
      arabic: "ترميز غير معروف: «\(apart(name))»؛ المعروف: \(apart(known))")
  }

  fileprivate static func malformed(_ name: String, _ line: Int, _ fault: XMLFault) -> Message {
    let (reason, advice) = (fault.reason, fault.advice)
    return file(
      name, "line \(line): \(reason.english); \(advice.english)",
      french: "ligne \(line)\u{A0}: \(reason.french)\u{A0}; \(advice.french)",
      arabic: "السطر \(line): \(reason.arabic)؛ \(advice.arabic)")
  }

  fileprivate static func badCatalogue(_ name: String, _ line: Int) -> Message {
    file(
      name,
      "line \(line) is no line of a catalogue (PO), or a string on it does not end; correct it, or export the file anew",
      french: "la ligne \(line) n’est pas d’un catalogue (PO), ou une chaîne n’y est pas fermée\u{A0}; corrigez-la, "
        + "ou exportez le fichier à nouveau",
      arabic: "السطر \(line) ليس من أسطر فهارس الرسائل (PO)، أو فيه نص لم يُغلق؛ صححه، أو صدّر الملف من جديد")
  }

  fileprivate static func otherLanguages(_ name: String, _ languages: [String]) -> Message {
    let most = 12
    let beginning = languages.prefix(most).map { DisplayText.excerpt(of: $0, width: 40) }.joined(separator: ", ")
    let rest = languages.count - most
    let others = rest > 0 ? (" and \(rest) others", " et \(rest) autres", " و\(rest) غيرها") : ("", "", "")
    return file(
      name,
      "no unit is both in French (fr) and in Arabic (ar); its languages are \(beginning)\(others.0): give another file",
      french: "aucune unité n’est à la fois en français (fr) et en arabe (ar)\u{A0}; ses langues sont "
        + "\(beginning)\(others.1)\u{A0}: donnez un autre fichier",
      arabic: "لا وحدة فيه بالفرنسية (fr) وبالعربية (ar) معا؛ لغاته \(apart(beginning))\(others.2): أعط ملفا آخر")
  }

  fileprivate static func inForeignLanguage(_ name: String, _ language: Language, _ other: ForeignLanguage) -> Message {
    let (wanted, found, the) = (adjective(of: language), other.name, the(language))
    return file(
      name, "this looks like \(found.english), not \(wanted.english); give the \(wanted.english) document",
      french: "la langue semble être \(found.french) et non \(the.french)\u{A0}; donnez le document \(wanted.french)",
      arabic: "يبدو أن لغته \(found.arabic) لا \(the.arabic)؛ أعط الوثيقة \(the.arabic)")
  }
}

extension ForeignLanguage {
  /// What it is called, in French with its article.
  fileprivate var name: Message {
    switch self {
    case .english: Message("English", french: "l’anglais", arabic: "الإنجليزية")
    case .spanish: Message("Spanish", french: "l’espagnol", arabic: "الإسبانية")
    case .italian: Message("Italian", french: "l’italien", arabic: "الإيطالية")
    case .german: Message("German", french: "l’allemand", arabic: "الألمانية")
    case .portuguese: Message("Portuguese", french: "le portugais", arabic: "البرتغالية")
    case .persian: Message("Persian", french: "le persan", arabic: "الفارسية")
    case .urdu: Message("Urdu", french: "l’ourdou", arabic: "الأردية")
    }
  }
}

extension XMLFault {
  /// What is wrong, as a part of a sentence.
  fileprivate var reason: Message {
    switch self {
    case .endsWithin(let element):
      Message(
        "the file ends within <\(element)>", french: "le fichier se termine dans <\(element)>",
        arabic: "ينتهي الملف داخل \(Message.apart("<\(element)>"))")
    case .noElement:
      Message("there is no element in it", french: "il ne contient aucun élément", arabic: "لا عنصر فيه")
    case .namelessTag: Message("a tag has no name", french: "une balise est sans nom", arabic: "فيه وسم بلا اسم")
    case .wrongEnd(let element, let expected):
      .wrongEnd("</\(element)>", expected.map { "</\($0)>" })
    case .endless(.tag):
      Message("a tag does not end", french: "une balise ne se termine pas", arabic: "فيه وسم لا ينتهي")
    case .endless(.comment):
      Message("a comment does not end", french: "un commentaire ne se termine pas", arabic: "فيه تعليق لا ينتهي")
    case .endless(.declaration):
      Message("a declaration does not end", french: "une déclaration ne se termine pas", arabic: "فيه تصريح لا ينتهي")
    case .endless(.characterData):
      Message(
        "a CDATA section does not end", french: "une section CDATA ne se termine pas", arabic: "فيه مقطع CDATA لا ينتهي"
      )
    case .entityOfAnotherFile(let name):
      Message(
        "&\(name); stands for text in another file, which is not read",
        french: "«\u{A0}&\(name);\u{A0}» renvoie au texte d’un autre fichier, qui n’est pas lu",
        arabic: "\(Message.apart("&\(name);")) يحيل إلى نص في ملف آخر، وهو لا يُقرأ")
    case .endlessEntity(let name):
      Message(
        "&\(name); stands for itself, or for more text than any document has",
        french: "«\u{A0}&\(name);\u{A0}» renvoie à elle-même, ou à plus de texte qu’un document n’en a",
        arabic: "\(Message.apart("&\(name);")) يحيل إلى نفسه، أو إلى نص أكبر من أي وثيقة")
    }
  }

  /// What to do about it.
  fileprivate var advice: Message {
    switch self {
    case .entityOfAnotherFile, .endlessEntity:
      Message(
        "export the file anew, with the text itself in its place",
        french: "exportez le fichier à nouveau, avec le texte lui-même à sa place",
        arabic: "صدّر الملف من جديد، والنص نفسه في موضعه")
    case .endsWithin, .noElement, .namelessTag, .wrongEnd, .endless:
      Message(
        "the file is damaged or was cut off: export it anew",
        french: "le fichier est endommagé ou tronqué\u{A0}: exportez-le à nouveau",
        arabic: "الملف تالف أو مبتور: صدّره من جديد")
    }
  }
}

extension Message {
  fileprivate static func wrongEnd(_ found: String, _ expected: String?) -> Message {
    Message(
      "\(found) stands where \(expected ?? "nothing") should",
      french: "\(found) est là où il faudrait \(expected ?? "ne rien avoir")",
      arabic: "يوجد \(apart(found)) حيث ينبغي \(expected.map(apart) ?? "ألا يوجد شيء")")
  }
}
