/// What is said of streams of document pairs and their records; answers in a stream are in English, whatever the language.
extension Message {
  // MARK: Records

  /// Of a record that has no name.
  static func inLine(_ line: Int, _ what: Message) -> Message {
    Message("line \(line): ", french: "ligne \(line)\u{A0}: ", arabic: "السطر \(line): ") + what
  }
  static func notAnObject(_ byte: Int, _ expected: Message) -> Message {
    Message(
      "not a JSON object: \(expected.english) was expected at byte \(byte)",
      french: "pas un objet JSON\u{A0}: \(expected.french) manque à l’octet \(byte)",
      arabic: "ليس كائن JSON: ينقص عند البايت \(byte) \(expected.arabic)")
  }
  static func missingKey(_ key: String) -> Message {
    Message(
      "\(key) is missing: a record has id, and fr and ar or fr_path and ar_path",
      french: "\(key) manque\u{A0}: un enregistrement a id, et fr et ar, ou fr_path et ar_path",
      arabic: "ينقص \(key): في السجل id ومعه fr وar، أو fr_path وar_path")
  }
  static func notText(_ key: String) -> Message {
    Message("\(key) is not a text", french: "\(key) n’est pas un texte", arabic: "\(key) ليس نصا")
  }
  static let badID = Message(
    "id is neither a text nor a number", french: "id n’est ni un texte ni un nombre", arabic: "ليس id نصا ولا عددا")
  static func longID(_ beginning: String, _ bytes: Int, _ most: Int) -> Message {
    Message(
      "id has \(bytes) bytes, and \(most) are the most; give a shorter one in place of \(beginning)",
      french:
        "id a \(bytes) octets, et \(most) sont le plus permis\u{A0}; donnez-en un plus court au lieu de \(beginning)",
      arabic: "طول id بالبايت \(bytes)، وأكثر ما يجوز \(most)؛ أعط أقصر منه بدل \(apart(beginning))")
  }
  static func badText(_ key: String, _ reason: Message) -> Message {
    Message(
      "\(key) is no valid text: \(reason.english)", french: "\(key) n’est pas un texte valable\u{A0}: \(reason.french)",
      arabic: "\(key) ليس نصا صالحا: \(reason.arabic)")
  }
  static func fieldCount(_ found: Int, _ expected: Int) -> Message {
    Message(
      "the row has \(found) field\(EnglishCount.plural(found)), and the header \(expected)",
      french: "la ligne a \(found) champ\(FrenchCount.plural(found)), et l’en-tête \(expected)",
      arabic: "في السطر \(ArabicCount.fields.nominative(found))، وفي الترويسة \(expected)")
  }
  static func recordTooLong(_ most: Int) -> Message {
    Message(
      "the record is longer than \(most >> 20) MB", french: "l’enregistrement dépasse \(most >> 20) Mo",
      arabic: "السجل أطول من \(most >> 20) ميغابايت")
  }
  static func oneLanguage(_ language: Language) -> Message {
    Message(
      "both texts are \(adjective(of: language).english)",
      french: "les deux textes sont en \(adjective(of: language).french)",
      arabic: "النصان كلاهما \(written(in: language).arabic)")
  }
  static func recordIsNoTranslation(nats: String) -> Message {
    Message(
      "the texts are not translations of each other (\(nats) nats a paragraph)",
      french: "les textes ne sont pas la traduction l’un de l’autre (\(nats) nats par paragraphe)",
      arabic: "النصان ليس أحدهما ترجمة للآخر (\(nats) نات لكل فقرة)")
  }
  static let tooLittleInCommon = Message(
    "the texts are long and have too little in common to be aligned as usual (--force writes what was found)",
    french:
      "les textes sont longs et ont trop peu en commun pour être alignés comme d’habitude (--force écrit ce qui a "
      + "été trouvé)",
    arabic: "النصان طويلان والمشترك بينهما أقل من أن يُحاذيا على المعتاد (--force يكتب ما عُثر عليه)")
  static let noCounterpart = Message(
    "no paragraph has a counterpart", french: "aucun paragraphe n’a de correspondant", arabic: "لا مقابل لأي فقرة")

  // MARK: What JSON expects, and what is no text

  /// A sign that stands for itself.
  static func sign(_ sign: String) -> Message { Message(verbatim: sign) }
  static let closingSign = Message(", or }", french: ", ou }", arabic: ", أو }")
  static let endOfLine = Message("the end of the line", french: "la fin de la ligne", arabic: "نهاية السطر")
  static let key = Message("a key in quotes", french: "une clé entre guillemets", arabic: "مفتاح بين علامتي اقتباس")
  static let value = Message("a value", french: "une valeur", arabic: "قيمة")
  static let closingQuote = Message(
    "a closing quote", french: "un guillemet fermant", arabic: "علامة الاقتباس الختامية")
  static let closingBracket = Message("a closing bracket", french: "un crochet fermant", arabic: "القوس الختامي")

  static let notBase64 = Message(
    "it is not Base64", french: "ce n’est pas du Base64", arabic: "ليس مكتوبا بطريقة Base64")
  static func control(byte: Int) -> Message {
    Message(
      "byte \(byte) is a control character that is not escaped",
      french: "l’octet \(byte) est un caractère de commande sans échappement",
      arabic: "البايت \(byte) محرف تحكم بلا تهريب")
  }
  static func unknownEscape(byte: Int) -> Message {
    Message(
      "byte \(byte) begins an escape that JSON does not know",
      french: "l’octet \(byte) commence un échappement que JSON ne connaît pas",
      arabic: "البايت \(byte) أول تهريب لا تعرفه JSON")
  }
  static func halfSurrogate(byte: Int) -> Message {
    Message(
      "byte \(byte) escapes half of a surrogate pair",
      french: "l’octet \(byte) est l’échappement d’une moitié de paire de substitution",
      arabic: "البايت \(byte) تهريب لنصف زوج بديل")
  }
  static func notUTF8(byte: Int) -> Message {
    Message(
      "byte \(byte) is not valid UTF-8", french: "l’octet \(byte) n’est pas valable en UTF-8",
      arabic: "البايت \(byte) غير صالح في UTF-8")
  }

  // MARK: Streams

  /// - Parameters:
  ///   - what: what the stream is, with its article.
  ///   - command: makes lines of it.
  static func isContainer(_ what: Message, _ command: String) -> Message {
    Message(
      "this is \(what.english), and not lines of text; \(command) | align-cli batch",
      french: "c’est \(what.french), et non des lignes de texte\u{A0}; \(command) | align-cli batch",
      arabic: "هذا \(what.arabic) وليس أسطرا من النص؛ \(apart("\(command) | align-cli batch"))")
  }
  static func packed(with program: String) -> Message {
    Message(
      "a file packed with \(program)", french: "un fichier compressé par \(program)",
      arabic: "ملف مضغوط بالبرنامج \(program)")
  }
  static let textInUTF16 = Message("text in UTF-16", french: "du texte en UTF-16", arabic: "نص بترميز UTF-16")
  static let parquetFile = Message("a Parquet file", french: "un fichier Parquet", arabic: "ملف Parquet")
  static func missingColumn(_ name: String) -> Message {
    Message(
      "the header of the table has no column \(name); a table has id, fr and ar, or id, fr_path and ar_path",
      french:
        "l’en-tête du tableau n’a pas de colonne \(name)\u{A0}; un tableau a id, fr et ar, ou id, fr_path et ar_path",
      arabic: "لا عمود باسم \(name) في ترويسة الجدول؛ في الجدول id وfr وar، أو id وfr_path وar_path")
  }
  static func columnTwice(_ name: String) -> Message {
    Message(
      "the header of the table has the column \(name) twice; give one another name",
      french: "l’en-tête du tableau a deux fois la colonne \(name)\u{A0}; donnez un autre nom à l’une d’elles",
      arabic: "العمود \(name) وارد مرتين في ترويسة الجدول؛ أعط أحدهما اسما آخر")
  }
  static func foreignOutput(_ record: Int) -> Message {
    Message(
      "the output that is there was not made from this input: they differ at record \(record); "
        + "give the same input, or run without --resume",
      french:
        "le résultat qui est là n’a pas été fait de cette entrée\u{A0}: ils diffèrent à l’enregistrement \(record)\u{A0}; "
        + "donnez la même entrée, ou ne donnez pas --resume",
      arabic: "النتيجة الموجودة لم تُنشأ من هذا الدخل: يختلفان عند السجل \(record)؛ أعط الدخل نفسه، أو لا تعط --resume")
  }
}

extension JSONText.Fault: ExplainedError {
  /// What is wrong, and at which byte of the line.
  var message: Message {
    switch self {
    case .control(let byte): .control(byte: byte)
    case .escape(let byte): .unknownEscape(byte: byte)
    case .surrogate(let byte): .halfSurrogate(byte: byte)
    case .encoding(let byte): .notUTF8(byte: byte)
    case .syntax(let byte): .noJSONValue(byte: byte)
    }
  }
}

extension JSONFault.Expected {
  /// What it is called.
  var message: Message {
    switch self {
    case .sign(let sign): .sign(sign)
    case .closingSign: .closingSign
    case .endOfLine: .endOfLine
    case .key: .key
    case .value: .value
    case .closingQuote: .closingQuote
    case .closingBracket: .closingBracket
    }
  }
}
