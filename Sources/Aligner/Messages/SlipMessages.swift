/// What is said of slips of the keyboard, and of what word processors and Windows make of a command line.
extension Message {
  /// - Parameter hint: what is meant, perhaps.
  package static func noFileOrFolder(_ path: String, hint: Message?) -> Message {
    let what = Message.file(
      path, "there is no such file or folder", french: "ce fichier ou ce dossier n’existe pas",
      arabic: "لا وجود لهذا الملف أو المجلد")
    return what + (hint ?? checkThePath)
  }
  /// - Parameter hint: what is meant, perhaps.
  package static func missing(_ path: String, hint: Message?) -> Message {
    guard let hint else { return ReadingError.missing(file: path).message }
    return .file(path, "there is no such file", french: "fichier introuvable", arabic: "لا وجود لهذا الملف") + hint
  }
  private static let checkThePath = Message(
    "; check the path", french: "\u{A0}; vérifiez le chemin", arabic: "؛ تحقق من المسار")
  /// Where a path of Windows is, behind what is said of it.
  package static func placeOfWindows(_ place: String) -> Message {
    Message(
      "; a drive of Windows is a folder here: \(place)",
      french: "\u{A0}; un lecteur de Windows est ici un dossier\u{A0}: \(place)",
      arabic: "؛ أقراص ويندوز مجلدات هنا: \(apart(place))")
  }
  /// What is said of an output that would be a file with the name of a path of Windows.
  package static func pathOfWindows(_ path: String, _ place: String) -> Message {
    .file(
      path, "this is a path of Windows", french: "c’est un chemin de Windows", arabic: "هذا مسار من مسارات ويندوز")
      + placeOfWindows(place)
  }
  /// - Parameter name: a file that is there, given without quotes as several operands.
  package static func namesNeedQuotes(_ name: String?) -> Message {
    let shown = name ?? "Rapport 2023.docx"
    return Message(
      "; a name with spaces needs quotes: \"\(shown)\"",
      french: "\u{A0}; un nom avec des espaces se met entre guillemets droits\u{A0}: \"\(shown)\"",
      arabic: "؛ يوضع الاسم الذي فيه فراغات بين علامتي اقتباس: \(apart("\"\(shown)\""))")
  }
  /// - Parameter name: what was given, with what stands around it.
  package static func curlyQuotes(around name: String) -> Message {
    Message(
      "; the quotes of \(name) are those of a word processor; type straight ones: \"…\"",
      french: "\u{A0}; les guillemets de \(name) sont ceux d’un traitement de texte\u{A0}; tapez des guillemets "
        + "droits\u{A0}: \"…\"",
      arabic:
        "؛ علامتا الاقتباس في \(apart(name)) مما تضعه برامج تحرير النصوص؛ اكتب علامتين مستقيمتين: \(apart("\"…\""))")
  }
  package static func longDash(_ argument: String, meant: String) -> Message {
    let hyphens =
      meant.hasPrefix("--")
      ? Message("two hyphens", french: "deux traits d’union", arabic: "شرطتين قصيرتين")
      : Message("a hyphen", french: "un trait d’union", arabic: "شرطة قصيرة")
    return Message(
      "'\(argument)' begins with a long dash, as word processors make it; type \(hyphens.english): \(meant)",
      french:
        "«\u{A0}\(argument)\u{A0}» commence par un tiret long, comme en font les traitements de texte\u{A0}; tapez "
        + "\(hyphens.french)\u{A0}: \(meant)",
      arabic:
        "«\(apart(argument))» يبدأ بشرطة طويلة كالتي تضعها برامج تحرير النصوص؛ اكتب \(hyphens.arabic): \(apart(meant))")
  }
  /// - Parameter option: an option of one letter whose hyphen was set apart.
  package static func optionInOnePiece(_ option: String) -> Message {
    Message(
      "; write \(option) without a space", french: "\u{A0}; écrivez \(option) sans espace",
      arabic: "؛ اكتب \(apart(option)) بلا فراغ")
  }
  /// - Parameter name: what looks like the name of an output.
  package static func outputForgotten(_ name: String) -> Message {
    Message(
      "; is -o missing before \(name)?", french: "\u{A0}; manque-t-il -o devant \(name)\u{A0}?",
      arabic: "؛ هل نسيت -o قبل \(apart(name))؟")
  }

  // MARK: Tables and folders

  /// What is said of a table whose Arabic Excel has not saved.
  static let lostLetters = Message(
    "the Arabic has become question marks (????); save the table in Excel as CSV UTF-8, not as plain CSV",
    french:
      "l’arabe y est devenu des points d’interrogation (????)\u{A0}; dans Excel, enregistrez le tableau en CSV UTF-8, "
      + "et non en simple CSV",
    arabic: "صارت العربية فيه علامات استفهام (????)؛ احفظ الجدول في Excel بصيغة CSV UTF-8 لا بصيغة CSV العادية")
  /// The same of the name of a file, behind what is said of it.
  package static let lostLettersOfName = Message(
    "; the Arabic of the name has become question marks: save the list in Excel as CSV UTF-8",
    french:
      "\u{A0}; l’arabe du nom est devenu des points d’interrogation\u{A0}: dans Excel, enregistrez la liste en CSV UTF-8",
    arabic: "؛ صارت العربية في الاسم علامات استفهام: احفظ القائمة في Excel بصيغة CSV UTF-8")
  static func needsTable(_ file: String, _ format: FileFormat) -> Message {
    .file(
      file, "this is \(format.name.english), and a table is wanted here; save its table as CSV or TSV",
      french: "c’est \(format.name.french), et il faut ici un tableau\u{A0}; enregistrez son tableau en CSV ou en TSV",
      arabic: "هذا \(format.name.arabic)، والمطلوب هنا جدول؛ احفظ جدوله بصيغة CSV أو TSV")
  }
  static func tooManyFiles(_ folder: String, _ most: Int) -> Message {
    .file(
      folder,
      "there are more than \(most) files in this folder; name one with the documents alone, or give a list of pairs",
      french:
        "ce dossier contient plus de \(most) fichiers\u{A0}; nommez celui qui n’a que les documents, ou donnez une liste "
        + "de paires",
      arabic: "في هذا المجلد أكثر من \(most) ملف؛ سمِّ المجلد الذي فيه الوثائق وحدها، أو أعط قائمة أزواج")
  }

  // MARK: Outputs

  /// Where a corpus for each pair went.
  package static func wroteInto(_ folder: String, _ count: Int) -> Message {
    Message(
      "written into the folder \(folder): \(count) file\(EnglishCount.plural(count))",
      french: "écrits dans le dossier \(folder)\u{A0}: \(count) fichier\(FrenchCount.plural(count))",
      arabic: "كُتب في المجلد \(apart(folder)): \(ArabicCount.files.nominative(count))")
  }
  /// What an output without an extension is.
  package static func writtenAsTable(_ path: String) -> Message {
    .file(
      path, "written as a table with tabs (TSV), since it has no extension; for a memory name it \(path).tmx",
      french:
        "écrit comme un tableau à tabulations (TSV), faute d’extension\u{A0}; pour une mémoire, nommez-le \(path).tmx",
      arabic: "كُتب جدولا بعلامات جدولة (TSV) لخلوه من الامتداد؛ إن أردت ذاكرة فسمِّه \(apart("\(path).tmx"))")
  }
}
