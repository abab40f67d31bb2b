/// What is said of the records, pairs and files of `batch`.
extension Message {
  // MARK: Records

  static func noJSONValue(byte: Int) -> Message {
    Message(
      "byte \(byte) is no part of a JSON value, or nested too deep",
      french: "l’octet \(byte) ne fait pas partie d’une valeur JSON, ou est trop imbriqué",
      arabic: "البايت \(byte) ليس جزءًا من قيمة JSON، أو تداخله أعمق مما يلزم")
  }
  static func tooMuchPassed(_ bytes: Int, _ most: Int) -> Message {
    Message(
      "the record has \(bytes) bytes beside its texts, which each line of the answer would repeat, and \(most) are the most; leave some out",
      french:
        "l’enregistrement a \(bytes) octets outre ses textes, que chaque ligne de la réponse répéterait, et \(most) est le maximum\u{A0}; retirez-en",
      arabic: "في السجل \(bytes) بايت عدا نصّيه، ويتكرر ذلك في كل سطر من الجواب، والحد الأقصى \(most)؛ احذف بعضها")
  }
  static func samePath(_ path: String) -> Message {
    .file(
      path, "fr_path and ar_path lead to the same file; name the French and the Arabic document",
      french: "fr_path et ar_path mènent au même fichier\u{A0}; indiquez le document français et l’arabe",
      arabic: "يشير fr_path وar_path إلى ملف واحد؛ حدّد الوثيقة الفرنسية والعربية")
  }
  /// - Parameter filters: those that have left pairs out, and how many each.
  static func allLeftOut(_ filters: [(name: String, dropped: Int)]) -> Message {
    let list = filters.map { "\($0.dropped) \($0.name)" }.joined(separator: ", ")
    return Message(
      "every pair was left out: \(list)", french: "toutes les paires ont été écartées\u{A0}: \(list)",
      arabic: "استُبعدت جميع الأزواج: \(list)")
  }

  // MARK: Files

  static let otherOptions = Message(
    "the output that is there was made with other options or by another version; go on with the same, or run without --resume",
    french:
      "la sortie existante a été produite avec d’autres options ou par une autre version\u{A0}; reprenez avec les mêmes, ou lancez la commande sans --resume",
    arabic:
      "أُنتجت المخرجات الموجودة بخيارات أخرى أو بإصدار آخر؛ تابع بالخيارات والإصدار نفسيهما، أو نفّذ الأمر دون --resume")
  package static func optionsAreUnknown(_ output: String) -> Message {
    Message(
      "\(output) is begun anew: the options that its beginning was made with are not noted beside it",
      french: "\(output) est recommencé\u{A0}: les options qui ont produit son début ne sont pas notées à côté",
      arabic: "بدئ \(apart(output)) من جديد: لم تُسجَّل بجانبه الخيارات التي أُنتجت بها بدايته")
  }
  package static func isWholeBegunAnew(_ output: String) -> Message {
    Message(
      "\(output) is whole already, and is begun anew",
      french: "\(output) est déjà complet, et est recommencé",
      arabic: "\(apart(output)) كامل من قبل، وبدئ من جديد")
  }
  package static func isWhole(_ output: String) -> Message {
    Message(
      "\(output) is whole already and stays as it is; what the input has behind it is added",
      french: "\(output) est déjà complet et reste tel quel\u{A0}; ce que l’entrée a de plus y est ajouté",
      arabic: "\(apart(output)) كامل من قبل ويبقى كما هو؛ ويُضاف إليه ما زاد في الدخل")
  }
  package static func countsAreMissing(_ output: String) -> Message {
    Message(
      "\(output) is begun anew: what an earlier run had counted is not there",
      french: "\(output) est recommencé\u{A0}: ce qu’une exécution antérieure avait compté manque",
      arabic: "بدئ \(apart(output)) من جديد: ليس فيه ما أحصاه تنفيذ سابق")
  }

  static func needsPacker(_ file: String, _ program: String, _ package: String) -> Message {
    .file(
      file, "\(program) is needed for this and not installed; install the package \(package)",
      french: "il faut pour cela \(program), qui n’est pas installé\u{A0}; installez le paquet \(package)",
      arabic: "يلزم لذلك البرنامج \(program) وهو غير مثبّت؛ ثبّت الحزمة \(package)")
  }
  static func packerNotStarted(_ file: String, _ program: String) -> Message {
    .file(
      file, "the system would not start \(program); try again with fewer programs open",
      french: "le système n’a pas lancé \(program)\u{A0}; réessayez avec moins de programmes ouverts",
      arabic: "لم يشغّل النظام البرنامج \(program)؛ أعد المحاولة مع برامج مفتوحة أقل")
  }
  static func damagedPack(_ file: String, _ program: String) -> Message {
    .file(
      file, "\(program) cannot unpack it, since it is damaged or not whole; get it again",
      french: "\(program) ne peut pas le décompresser, car il est endommagé ou incomplet\u{A0}; récupérez-le à nouveau",
      arabic: "يتعذر على \(program) فك ضغطه، فهو تالف أو ناقص؛ احصل عليه من جديد")
  }
  static func notPacked(_ file: String, _ program: String) -> Message {
    .file(
      file, "\(program) could not write it; look for room on the disk, or write without compression",
      french:
        "\(program) n’a pas pu l’écrire\u{A0}; vérifiez la place sur le disque, ou écrivez sans compression",
      arabic: "تعذرت على \(program) كتابته؛ تحقق من المساحة على القرص، أو اكتب دون ضغط")
  }
  package static func resumeOfPacked(_ file: String, _ bare: String) -> Message {
    .file(
      file, "what is compressed cannot be gone on with; write \(bare) and compress it when it is whole",
      french:
        "ce qui est compressé ne peut pas être poursuivi\u{A0}; écrivez \(bare), et compressez-le une fois complet",
      arabic: "لا يمكن استئناف ما هو مضغوط؛ اكتب \(apart(bare)) ثم اضغطه بعد اكتماله")
  }
  package static func noResemblance(_ option: String, _ range: ClosedRange<Double>, _ text: String) -> Message {
    let (least, most) = (range.lowerBound, range.upperBound)
    return Message(
      "\(option) takes a number from \(least) to \(most), such as \(option)=0.8; '\(text.prefix(40))' is none",
      french:
        "\(option) prend un nombre de \(least) à \(most), par exemple \(option)=0.8\u{A0}; «\u{A0}\(text.prefix(40))\u{A0}» n’en est pas un",
      arabic:
        "يأخذ \(option) عددا من \(least) إلى \(most)، مثل \(option)=0.8؛ و«\(text.prefix(40))» ليس كذلك")
  }

  // MARK: Results

  /// - Parameter filters: those that have left pairs out, and how many each.
  package static func pairsLeftOut(
    _ count: Int, of all: Int, _ filters: [(name: String, dropped: Int)]
  ) -> Message {
    let total = Message(
      "left out \(count) of \(all) pairs", french: "\(count) paires sur \(all) écartées",
      arabic: "استُبعد \(count) من \(all) من الأزواج")
    let list = filters.map { "\($0.dropped) \($0.name)" }.joined(separator: ", ")
    return filters.isEmpty ? total : total + Message(": ", french: "\u{A0}: ", arabic: ": ") + Message(verbatim: list)
  }
  package static func damagedRecords(_ count: Int, areRepaired: Bool) -> Message {
    let state =
      areRepaired
      ? Message("it is repaired", french: "il est réparé", arabic: "وقد أُصلح")
      : Message("--repair repairs it", french: "--repair le répare", arabic: "وخيار إصلاحه --repair")
    return Message(
      "\(count) record\(count == 1 ? " has" : "s have") Arabic that a PDF has damaged; \(state.english)",
      french: "enregistrements dont l’arabe a été abîmé par un PDF\u{A0}: \(count)\u{A0}; \(state.french)",
      arabic: "السجلات التي أتلف ملف PDF نصها العربي: \(count)؛ \(state.arabic)")
  }
  package static func hiddenFields(_ names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    return Message(
      "the answers have fields of their own called \(list); those of the records were left out",
      french: "les réponses ont leurs propres champs \(list)\u{A0}; ceux des enregistrements ont été omis",
      arabic: "للأجوبة حقول خاصة بها بهذه الأسماء: \(list)؛ وأُهملت حقول السجلات")
  }
}

extension CompressionError: ExplainedError {
  /// A sentence that says what to do.
  package var message: Message {
    switch self {
    case .needsProgram(let file, let program, let package): .needsPacker(file, program, package)
    case .notStarted(let file, let program): .packerNotStarted(file, program)
    case .damaged(let file, let program): .damagedPack(file, program)
    case .notPacked(let file, let program): .notPacked(file, program)
    }
  }
}
