/// What is said of files that have to be converted or unpacked before there is text to read.
extension Message {
  static func withoutCodes(_ name: String) -> Message {
    file(
      name,
      "its fonts do not tell which letters are written with them; run text recognition, "
        + "or take the document that it was made of",
      french: "ses polices ne disent pas quelles lettres elles dessinent\u{A0}; faites une reconnaissance de texte, "
        + "ou prenez le document dont il est issu",
      arabic: "خطوطه لا تبيّن الحروف التي ترسمها؛ استخدم التعرف الضوئي على النص، أو خذ الوثيقة التي أُنشئ منها")
  }

  static func damaged(_ name: String, _ format: FileFormat) -> Message {
    file(
      name,
      "this is \(format.name.english) that is damaged or was cut off; get it anew, "
        + "or open it where it still opens and save it again",
      french: "c’est \(format.name.french), mais le fichier est endommagé ou tronqué\u{A0}; obtenez-le à nouveau, "
        + "ou ouvrez-le là où il s’ouvre encore et enregistrez-le",
      arabic:
        "\(format.name.arabic)، لكن الملف تالف أو مبتور؛ احصل عليه من جديد، أو افتحه حيث لا يزال يُفتح واحفظه ثانية")
  }

  static func protected(_ name: String, _ format: FileFormat) -> Message {
    file(
      name, "this is \(format.name.english) with a password; open it with the password and save it without one",
      french:
        "c’est \(format.name.french), avec un mot de passe\u{A0}; ouvrez-le avec le mot de passe et enregistrez-le sans",
      arabic: "\(format.name.arabic)، ولا يُفتح الملف إلا بكلمة سر؛ افتحه بها واحفظه بدونها")
  }

  static func unpacksToTooMuch(_ name: String, _ most: Int) -> Message {
    file(
      name, "more than \(most >> 20) MiB are packed in it; no document has so much: divide it",
      french: "plus de \(most >> 20) Mio y sont compressés\u{A0}; aucun document n’en a autant\u{A0}: divisez-le",
      arabic: "فيه بعد فك الضغط أكثر من \(most >> 20) ميبيبايت؛ لا وثيقة بهذا الحجم: قسّمه")
  }

  static func needsConversion(_ name: String, _ format: FileFormat) -> Message {
    file(
      name, "this is \(format.name.english); \(format.advice.english)",
      french: "c’est \(format.name.french)\u{A0}; \(format.advice.french)",
      arabic: "\(format.name.arabic)؛ \(format.advice.arabic)")
  }

  static func needsProgram(_ name: String, _ format: FileFormat, _ package: String) -> Message {
    file(
      name,
      "this is \(format.name.english); install \(package) so that it can be read (apt install \(package)), "
        + "or save it as plain text",
      french: "c’est \(format.name.french)\u{A0}; installez \(package) pour qu’on puisse le lire "
        + "(apt install \(package)), ou enregistrez-le en texte brut",
      arabic: "\(format.name.arabic)؛ ثبّت \(package) لتتسنى قراءته (apt install \(package))، أو احفظه نصا عاديا")
  }

  static func notStarted(_ name: String, _ program: String, _ reason: String) -> Message {
    let reason = ofSystem(reason)
    return file(
      name, "\(program) could not be started (\(reason.english)); try again when less is running",
      french:
        "\(program) n’a pas pu être lancé (\(reason.french))\u{A0}; réessayez quand la machine sera moins occupée",
      arabic: "تعذّر تشغيل \(program) (\(reason.arabic))؛ أعد المحاولة حين يخف الحمل عن الجهاز")
  }

  static func unconvertible(_ name: String, _ format: FileFormat, _ program: String) -> Message {
    file(
      name,
      "\(program) cannot read it although it looks like \(format.name.english); it may be damaged: save it anew, "
        + "or as plain text",
      french: "\(program) ne peut pas le lire, bien qu’il ressemble à \(format.name.french)\u{A0}; "
        + "il est peut-être endommagé\u{A0}: enregistrez-le à nouveau, ou en texte brut",
      arabic:
        "تعذّر على \(program) أن يقرأه مع أن نوعه يبدو: \(format.name.arabic)؛ لعله تالف: احفظه من جديد، أو نصا عاديا")
  }

  static func tooLong(_ name: String, _ program: String, _ seconds: Int) -> Message {
    file(
      name, "\(program) was stopped after \(seconds) seconds; save the document as plain text",
      french: "\(program) a été arrêté au bout de \(seconds) secondes\u{A0}; enregistrez le document en texte brut",
      arabic: "أُوقف \(program) بعد \(ArabicCount.seconds.genitive(seconds))؛ احفظ الوثيقة نصا عاديا")
  }

  static func tooMuchMemory(_ name: String, _ program: String, _ bytes: Int) -> Message {
    file(
      name,
      "\(program) needed more than the \(bytes >> 20) MiB of memory that it may have; divide the document, "
        + "or save it as plain text",
      french: "\(program) a demandé plus que les \(bytes >> 20) Mio de mémoire permis\u{A0}; divisez le document, "
        + "ou enregistrez-le en texte brut",
      arabic:
        "احتاج \(program) إلى أكثر من \(bytes >> 20) ميبيبايت من الذاكرة المسموح بها؛ قسّم الوثيقة، أو احفظها نصا عاديا"
    )
  }

  static func tooLarge(_ name: String, _ program: String, _ bytes: Int) -> Message {
    file(
      name, "\(program) was stopped after \(bytes) bytes of text; divide the document",
      french: "\(program) a été arrêté après \(bytes) octets de texte\u{A0}; divisez le document",
      arabic: "أُوقف \(program) بعد \(bytes) بايت من النص؛ قسّم الوثيقة")
  }
}

extension FileFormat {
  /// What a file is called, with its article.
  var name: Message {
    switch self {
    case .docx: Message("a DOCX file", french: "un fichier DOCX", arabic: "ملف DOCX")
    case .odt: Message("an ODT file", french: "un fichier ODT", arabic: "ملف ODT")
    case .flatODT: Message("a flat ODT file", french: "un fichier ODT à plat", arabic: "ملف ODT مسطح")
    case .rtf: Message("an RTF file", french: "un fichier RTF", arabic: "ملف RTF")
    case .oldWord: Message("an old Word file", french: "un ancien fichier Word", arabic: "ملف Word قديم")
    case .pdf: Message("a PDF", french: "un PDF", arabic: "ملف PDF")
    case .webPage: Message("a web page", french: "une page web", arabic: "صفحة ويب")
    case .tmx: Message("a TMX file", french: "un fichier TMX", arabic: "ملف TMX")
    case .xliff: Message("an XLIFF file", french: "un fichier XLIFF", arabic: "ملف XLIFF")
    case .xliffPackage:
      Message("a package of XLIFF files", french: "un paquet de fichiers XLIFF", arabic: "ملف ZIP فيه ملفات XLIFF")
    case .table:
      Message(
        "a table of French and Arabic texts", french: "un tableau de textes français et arabes",
        arabic: "جدول نصوص فرنسية وعربية")
    case .presentation:
      Message("a PowerPoint presentation", french: "une présentation PowerPoint", arabic: "عرض PowerPoint")
    case .spreadsheet: Message("an Excel workbook", french: "un classeur Excel", arabic: "مصنف Excel")
    case .openPresentation: Message("an ODP presentation", french: "une présentation ODP", arabic: "عرض ODP")
    case .openSpreadsheet: Message("an ODS spreadsheet", french: "un classeur ODS", arabic: "جدول ODS")
    case .eBook: Message("an e-book (EPUB)", french: "un livre numérique (EPUB)", arabic: "كتاب إلكتروني (EPUB)")
    case .pages:
      Message(
        "an iWork document, as Pages writes them", french: "un document iWork, comme Pages en écrit",
        arabic: "وثيقة iWork كالتي يكتبها Pages")
    case .picture: Message("a picture", french: "une image", arabic: "صورة")
    case .commaTable:
      Message(
        "a table with commas or semicolons (CSV)", french: "un tableau à virgules ou points-virgules (CSV)",
        arabic: "جدول بفواصل أو فواصل منقوطة (CSV)")
    case .catalogue:
      Message("a catalogue of gettext (PO)", french: "un catalogue de gettext (PO)", arabic: "فهرس رسائل gettext (PO)")
    case .jsonLines: Message("a file of JSON Lines", french: "un fichier JSON Lines", arabic: "ملف JSON Lines")
    case .subtitles: Message("a file of subtitles", french: "un fichier de sous-titres", arabic: "ملف ترجمة مرئية")
    case .zip: Message("a ZIP file", french: "un fichier ZIP", arabic: "ملف ZIP")
    case .gzip: Message("a gzip file", french: "un fichier gzip", arabic: "ملف gzip")
    }
  }

  /// What to do with a file that is not read as it is.
  fileprivate var advice: Message {
    switch self {
    case .presentation:
      Message(
        "save it as an outline (RTF) in PowerPoint, or copy its text into a DOCX document",
        french: "enregistrez-la comme plan (RTF) dans PowerPoint, ou copiez son texte dans un document DOCX",
        arabic: "احفظه مخططا تفصيليا (RTF) في PowerPoint، أو انسخ نصه إلى وثيقة DOCX")
    case .openPresentation:
      Message(
        "send its outline to Writer in LibreOffice Impress, and save that as DOCX",
        french: "envoyez son plan à Writer depuis LibreOffice Impress, et enregistrez-le en DOCX",
        arabic: "أرسل مخططه إلى Writer من LibreOffice Impress، واحفظه بصيغة DOCX")
    case .spreadsheet:
      Message(
        "save the sheet as CSV in Excel: French and Arabic side by side are read as a bitext",
        french:
          "enregistrez la feuille en CSV dans Excel\u{A0}: le français et l’arabe côte à côte se lisent comme un bitexte",
        arabic: "احفظ الورقة بصيغة CSV في Excel: الفرنسية والعربية جنبا إلى جنب تُقرآن نصا ثنائي اللغة")
    case .openSpreadsheet:
      Message(
        "save the sheet as CSV in LibreOffice Calc: French and Arabic side by side are read as a bitext",
        french:
          "enregistrez la feuille en CSV dans LibreOffice Calc\u{A0}: le français et l’arabe côte à côte se lisent comme un bitexte",
        arabic:
          "احفظ الورقة بصيغة CSV في LibreOffice Calc: الفرنسية والعربية جنبا إلى جنب تُقرآن نصا ثنائي اللغة"
      )
    case .eBook:
      Message(
        "convert it to DOCX with Calibre or pandoc first",
        french: "convertissez-le d’abord en DOCX avec Calibre ou pandoc",
        arabic: "حوّله أولا إلى DOCX بواسطة Calibre أو pandoc")
    case .pages:
      Message(
        "export it from Pages as Word (DOCX) first", french: "exportez-le d’abord de Pages au format Word (DOCX)",
        arabic: "صدّرها أولا من Pages بصيغة Word (DOCX)")
    case .picture:
      Message(
        "run text recognition first, and save the text as DOCX or as plain text",
        french: "faites d’abord une reconnaissance de texte, et enregistrez le texte en DOCX ou en texte brut",
        arabic: "استخدم التعرف الضوئي على النص أولا، واحفظ النص بصيغة DOCX أو نصا عاديا")
    case .commaTable:
      Message(
        "it is read as a bitext if it has French and Arabic side by side; save other text as plain text",
        french:
          "il est lu comme un bitexte s’il a le français et l’arabe côte à côte\u{A0}; enregistrez tout autre texte en texte brut",
        arabic: "يُقرأ نصا ثنائي اللغة إن كانت الفرنسية والعربية فيه جنبا إلى جنب؛ أما غير ذلك فاحفظه نصا عاديا")
    case .subtitles:
      Message(
        "save its text without the times, as plain text",
        french: "enregistrez son texte sans les minutages, en texte brut",
        arabic: "احفظ نصه دون التوقيتات، نصا عاديا")
    case .zip, .gzip:
      Message(
        "unpack it and name the document that is in it",
        french: "décompressez-le et indiquez le document qu’il contient",
        arabic: "فك ضغطه وحدّد الوثيقة التي فيه")
    case .docx, .odt, .flatODT, .rtf, .oldWord, .pdf, .webPage, .tmx, .xliff, .xliffPackage, .table,
      .catalogue, .jsonLines:
      Message(
        "save it as DOCX or as plain text first", french: "enregistrez-le d’abord en DOCX ou en texte brut",
        arabic: "احفظه أولا بصيغة DOCX أو نصا عاديا")
    }
  }
}
