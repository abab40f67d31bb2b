/// What is said of a command line that cannot be followed; each tells what to do.
extension Message {
  // MARK: Commands and operands

  package static func nameACommand(_ names: [String]) -> Message {
    let names = names.joined(separator: ", ")
    return Message(
      "name a command: \(names); see align-cli help",
      french: "nommez une commande\u{A0}: \(names)\u{A0}; voir align-cli help",
      arabic: "سمِّ أمرا: \(names)؛ انظر align-cli help")
  }
  package static let commandComesFirst = Message(
    "the command comes first: align-cli COMMAND [options]; see align-cli help",
    french: "la commande vient en premier\u{A0}: align-cli COMMAND [options]\u{A0}; voir align-cli help",
    arabic: "الأمر يأتي أولا: align-cli COMMAND [options]؛ انظر align-cli help")
  package static func commandMeant(_ name: String, _ near: String) -> Message {
    unknownCommand(name) + meant(near)
  }
  package static func alignMeant(_ first: String, _ second: String) -> Message {
    Message(
      "'\(first)' is a file, not a command; did you mean align-cli align \(first) \(second)?",
      french:
        "«\u{A0}\(first)\u{A0}» est un fichier, pas une commande\u{A0}; vouliez-vous dire align-cli align \(first) \(second)\u{A0}?",
      arabic: "«\(apart(first))» ملف وليس أمرا؛ هل قصدت align-cli align \(first) \(second)؟")
  }
  package static func unknownCommand(_ name: String, _ names: [String]) -> Message {
    unknownCommand(name) + commands(names)
  }
  package static func noCommand(_ name: String, _ names: [String]) -> Message {
    Message(
      "there is no command '\(name)'", french: "il n’y a pas de commande «\u{A0}\(name)\u{A0}»",
      arabic: "لا يوجد أمر باسم «\(apart(name))»") + commands(names)
  }
  /// - Parameter hint: what may be wrong; `nil` if nobody knows.
  package static func operands(
    _ count: Int, of command: String, taking operands: String, hint: Message? = nil
  ) -> Message {
    let wanted =
      operands.isEmpty
      ? Message(
        "\(command) takes no operands, but got \(count)",
        french: "\(command) ne prend pas d’opérande, mais en a reçu \(count)",
        arabic: "الأمر \(command) لا يأخذ معاملات، وقد أُعطي منها \(count)")
      : Message(
        "\(command) takes \(operands), but got \(count)",
        french: "\(command) attend \(operands), mais a reçu \(count) opérande\(FrenchCount.plural(count))",
        arabic: "الأمر \(command) يأخذ \(operands)، وقد أُعطي من المعاملات \(count)")
    return (hint.map { wanted + $0 } ?? wanted) + seeHelp(command)
  }
  package static func noBitextGiven(
    _ command: String, taking operands: String, _ path: String, _ formats: [FileFormat]
  ) -> Message {
    let names = PlaceWords.list(formats.map(\.name))
    return .file(
      path,
      "this is one document; name the one in the other language, too (\(command) \(operands)), or give a folder, a list of pairs, "
        + "or a bitext (\(names.english), a document with them in a table)",
      french:
        "c’est un seul document\u{A0}; nommez aussi celui de l’autre langue (\(command) \(operands)), ou donnez un dossier, "
        + "une liste de paires ou un bitexte (\(names.french), un document qui les a dans un tableau)",
      arabic:
        "هذه وثيقة واحدة؛ سمِّ أيضا الوثيقة باللغة الأخرى (\(command) \(operands))، أو أعط مجلدا أو قائمة أزواج أو نصا "
        + "ثنائي اللغة (\(names.arabic)، وثيقة فيها اللغتان في جدول)") + seeHelp(command)
  }
  private static func unknownCommand(_ name: String) -> Message {
    Message(
      "unknown command '\(name)'", french: "commande inconnue\u{A0}: «\u{A0}\(name)\u{A0}»",
      arabic: "أمر غير معروف: «\(apart(name))»")
  }
  private static func commands(_ names: [String]) -> Message {
    let names = names.joined(separator: ", ")
    return Message(
      "; the commands are \(names)", french: "\u{A0}; les commandes sont \(names)", arabic: "؛ الأوامر هي \(names)")
  }

  /// What somebody who mistyped probably meant, behind what is wrong.
  package static func meant(_ near: String) -> Message {
    Message("; did you mean \(near)?", french: "\u{A0}; vouliez-vous dire \(near)\u{A0}?", arabic: "؛ هل قصدت \(near)؟")
  }
  private static func seeHelp(_ command: String) -> Message {
    Message(
      "; see align-cli help \(command)", french: "\u{A0}; voir align-cli help \(command)",
      arabic: "؛ انظر align-cli help \(command)")
  }

  // MARK: Options

  package static let asIsNeedsLinks = Message(
    "--as-is takes the beads of a links file as they stand; give --links FILE",
    french: "--as-is prend tels quels les groupes d’un fichier de liens\u{A0}; donnez --links FILE",
    arabic: "الخيار --as-is يأخذ مجموعات ملف الروابط كما هي؛ أعط --links FILE")
  package static func linksOfMany(_ option: String) -> Message {
    Message(
      "\(option) is of one pair of documents; give two files, or with -o FOLDER/ a links file for each pair is written",
      french:
        "\(option) vaut pour une seule paire de documents\u{A0}; donnez deux fichiers, ou, avec -o FOLDER/, un fichier "
        + "de liens est écrit pour chaque paire",
      arabic: "\(option) لزوج واحد من الوثائق؛ أعط ملفين، أو -o FOLDER/ فيُكتب ملف روابط لكل زوج")
  }
  package static func linksOfSentences(_ option: String) -> Message {
    Message(
      "\(option) tells of paragraphs; leave out --unit sentence",
      french: "\(option) porte sur des paragraphes\u{A0}; ne donnez pas --unit sentence",
      arabic: "\(option) للفقرات؛ لا تعط معه --unit sentence")
  }
  package static func takesNoValue(_ option: String) -> Message {
    Message(
      "\(option) takes no value", french: "\(option) ne prend pas de valeur", arabic: "الخيار \(option) لا يأخذ قيمة")
  }
  package static func needsValue(_ option: String, _ placeholder: String) -> Message {
    Message(
      "\(option) needs a value: \(placeholder)", french: "\(option) veut une valeur\u{A0}: \(placeholder)",
      arabic: "الخيار \(option) يحتاج إلى قيمة: \(placeholder)")
  }
  package static func optionMeant(_ name: String, _ near: String) -> Message { unknownOption(name) + meant(near) }
  package static func optionOfOthers(_ name: String, _ others: [String], not command: String) -> Message {
    let others = others.joined(separator: ", ")
    return Message(
      "\(name) is an option of \(others), not of \(command)",
      french: "\(name) vaut pour \(others), pas pour \(command)",
      arabic: "\(name) من خيارات \(others) وليس من خيارات \(command)")
  }
  package static func unknownOption(_ name: String, of command: String) -> Message {
    unknownOption(name) + seeHelp(command)
  }
  private static func unknownOption(_ name: String) -> Message {
    Message("unknown option \(name)", french: "option inconnue\u{A0}: \(name)", arabic: "خيار غير معروف: \(name)")
  }
  package static func contradictoryLabels(_ first: String, _ second: String) -> Message {
    Message(
      "the labels are wanted in two ways, --labels \(first) and --labels \(second) (--keep-labels is --labels with); keep one",
      french:
        "les numéros sont demandés de deux façons, --labels \(first) et --labels \(second) (--keep-labels veut dire --labels with)\u{A0}; n’en gardez qu’une",
      arabic:
        "طُلبت الأرقام بطريقتين، --labels \(first) و--labels \(second) (معنى --keep-labels هو --labels with)؛ أبقِ واحدة")
  }
  package static func labelsOnce(_ format: String) -> Message {
    Message(
      "\(format) has each text once; give --labels without or --labels with, or write tmx or xliff",
      french:
        "\(format) ne contient chaque texte qu’une fois\u{A0}; donnez --labels without ou --labels with, ou écrivez du tmx ou du xliff",
      arabic: "كل نص يرد في \(format) مرة واحدة؛ أعط --labels without أو --labels with، أو اكتب tmx أو xliff")
  }
  package static func otherDocument(_ option: String, of command: String) -> Message {
    Message(
      "\(option) names one of two documents; name the other too",
      french: "\(option) nomme l’un des deux documents\u{A0}; nommez aussi l’autre",
      arabic: "الخيار \(option) يسمي إحدى وثيقتين؛ سمِّ الأخرى أيضا") + seeHelp(command)
  }
}
