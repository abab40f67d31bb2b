/// What is said of places that cannot be written to.
extension Message {
  package static let standardInput = Message("standard input", french: "entrée standard", arabic: "الدخل القياسي")
  package static let standardOutput = Message("standard output", french: "sortie standard", arabic: "الخرج القياسي")

  package static let outputNeedsName = Message(
    "-o needs the name of a file, or - for standard output",
    french: "-o veut le nom d’un fichier, ou - pour la sortie standard",
    arabic: "الخيار -o يحتاج إلى اسم ملف، أو - للخرج القياسي")
  package static func unknownExtension(_ path: String, among extensions: [String]) -> Message {
    let list = endings(extensions)
    return .file(
      path, "its extension names no format; use one of \(list), or say which with --format",
      french: "l’extension ne désigne aucun format\u{A0}; prenez-en une parmi \(list), ou précisez-le avec --format",
      arabic:
        "لا يدل امتداد الملف على أي صيغة؛ استعمل أحد هذه الامتدادات \(apart(list))، أو حدّد الصيغة بالخيار --format")
  }
  private static func endings(_ extensions: [String]) -> String { extensions.map { "." + $0 }.joined(separator: " ") }
  package static func isNoStream(_ path: String, among extensions: [String], packed: [String]) -> Message {
    let (list, packed) = (endings(extensions), endings(packed))
    return .file(
      path,
      "batch writes \(list), and \(packed) behind it if it is to be packed; name it so, say which with --format, or take align for a memory",
      french:
        "batch écrit \(list), suivi de \(packed) pour compresser\u{A0}; nommez-le ainsi, précisez-le avec --format, ou prenez "
        + "align pour une mémoire",
      arabic:
        "يكتب batch \(apart(list))، ويليه \(apart(packed)) للضغط؛ سمّه كذلك، أو حدّد الصيغة بالخيار --format، أو استعمل align للذاكرات"
    )
  }
  package static func writesTable(_ path: String, among extensions: [String], _ command: String) -> Message {
    let list = endings(extensions)
    return .file(
      path, "\(command) writes a table with tabs; give it a name that ends with one of \(list), or has no extension",
      french:
        "\(command) écrit un tableau à tabulations\u{A0}; donnez-lui un nom qui finit par \(list), ou sans extension",
      arabic: "يكتب \(command) جدولا بعلامات جدولة؛ أعطه اسما ينتهي بأحد هذه \(apart(list))، أو بلا امتداد")
  }
  package static func noSuchFolder(_ path: String) -> Message {
    .file(
      path, "there is no such folder; make it first", french: "dossier introuvable\u{A0}; créez-le d’abord",
      arabic: "لا وجود لهذا المجلد؛ أنشئه أولا")
  }
  static func oversizedArchive(most: Int) -> Message {
    Message(
      "a Word document of more than \(most >> 20) MiB cannot be opened; write several, or another format",
      french:
        "un document Word de plus de \(most >> 20) Mio ne s’ouvre pas\u{A0}; écrivez-en plusieurs, ou un autre format",
      arabic: "لا يُفتح مستند Word أكبر من \(most >> 20) ميبيبايت؛ اكتب عدة مستندات، أو صيغة أخرى")
  }
  package static func isNoText(_ format: String) -> Message {
    Message(
      "\(format) is no text that a terminal could show; name a file with -o",
      french: "\(format) n’est pas du texte qu’un terminal puisse montrer\u{A0}; nommez un fichier avec -o",
      arabic: "\(format) ليس نصا تعرضه شاشة الطرفية؛ سمِّ ملفا بالخيار -o")
  }
  package static func brokenLinks(_ path: String) -> Message {
    .file(
      path, "its symbolic links lead nowhere; give the output another name",
      french: "ses liens symboliques ne mènent nulle part\u{A0}; donnez un autre nom au résultat",
      arabic: "روابطه الرمزية لا تؤدي إلى شيء؛ أعط النتيجة اسما آخر")
  }
  package static func noFolder(_ path: String, _ folder: String) -> Message {
    .file(
      path, "there is no folder \(folder); make it first",
      french: "il n’y a pas de dossier \(folder)\u{A0}; créez-le d’abord",
      arabic: "لا وجود للمجلد \(apart(folder))؛ أنشئه أولا")
  }
  package static func mayNotWrite(_ path: String, _ folder: String) -> Message {
    .file(
      path, "nothing can be written in the folder \(folder); check its permissions",
      french: "rien ne peut être écrit dans le dossier \(folder)\u{A0}; vérifiez les droits d’accès",
      arabic: "لا يمكن أن يُكتب شيء في المجلد \(apart(folder))؛ تحقق من أذون الوصول")
  }
  package static func cannotBeWritten(_ name: String, _ reason: String) -> Message {
    let reason = ofSystem(reason)
    return .file(
      name, "cannot be written (\(reason.english))", french: "écriture impossible (\(reason.french))",
      arabic: "تعذّرت الكتابة (\(reason.arabic))")
  }
  package static func isBeingWritten(_ path: String) -> Message {
    .file(
      path, "another process is writing it; give -o another name, or wait for it",
      french: "un autre processus l’écrit\u{A0}; donnez un autre nom à -o, ou attendez-le",
      arabic: "تكتبه الآن عملية أخرى؛ أعط -o اسما آخر، أو انتظر انتهاءها")
  }
  package static let resumeNeedsFile = Message(
    "--resume goes on with a file; name it with -o", french: "--resume continue un fichier\u{A0}; nommez-le avec -o",
    arabic: "الخيار --resume يتابع ملفا؛ سمِّه بالخيار -o")
  package static let twoToStandardOutput = Message(
    "two outputs would both go to standard output; give one of them the name of a file",
    french: "deux résultats iraient tous deux sur la sortie standard\u{A0}; donnez à l’un d’eux le nom d’un fichier",
    arabic: "ستذهب نتيجتان معا إلى الخرج القياسي؛ أعط إحداهما اسم ملف")
  package static func severalFiles(_ endings: [String]) -> Message {
    let names = endings.map { "NAME" + $0 }
    return Message(
      "this format is \(endings.count) files; name them with -o NAME, which makes \(names.joined(separator: " and "))",
      french: "ce format fait \(endings.count) fichiers\u{A0}; nommez-les avec -o NAME, qui donne "
        + names.joined(separator: " et "),
      arabic: "هذه الصيغة \(ArabicCount.files.nominative(endings.count))؛ سمِّها بالخيار -o NAME، وينتج عنه "
        + names.joined(separator: " و"))
  }
  package static func twoFilesAtOnce(_ path: String) -> Message {
    Message(
      "\(path) would be two files at once; give the languages different tags",
      french: "\(path) serait deux fichiers à la fois\u{A0}; donnez aux langues des étiquettes différentes",
      arabic: "سيكون \(apart(path)) ملفين في آن واحد؛ أعط اللغتين وسمين مختلفين")
  }
  package static func writtenTwice(_ name: String) -> Message {
    Message(
      "\(name) would be written twice; give each output a name of its own",
      french: "\(name) serait écrit deux fois\u{A0}; donnez à chaque résultat un nom à lui",
      arabic: "سيُكتب \(apart(name)) مرتين؛ أعط كل نتيجة اسما خاصا بها")
  }
  package static func sameOutput(_ name: String, _ other: String) -> Message {
    Message(
      "\(name) and \(other) are the same file; give each output a name of its own",
      french: "\(name) et \(other) sont le même fichier\u{A0}; donnez à chaque résultat un nom à lui",
      arabic: "\(apart(name)) و\(apart(other)) ملف واحد؛ أعط كل نتيجة اسما خاصا بها")
  }
  package static func isInput(_ output: String) -> Message {
    .file(
      output, "this is an input, and writing would destroy it; give the output another name",
      french: "c’est un fichier d’entrée, que l’écriture détruirait\u{A0}; donnez un autre nom au résultat",
      arabic: "هذا ملف دخل تتلفه الكتابة؛ أعط النتيجة اسما آخر")
  }
  package static func samePairName(_ name: String, _ folder: String) -> Message {
    Message(
      "two pairs would both be written to \(name) in \(folder); write one corpus, or rename a file",
      french:
        "deux paires seraient écrites dans \(name), dans \(folder)\u{A0}; écrivez un seul corpus, ou renommez un fichier",
      arabic: "سيُكتب زوجان في \(apart(name)) في \(apart(folder))؛ اكتب مدونة واحدة، أو غيّر اسم ملف")
  }
  package static func notReplaced(_ path: String, answers: String) -> Message {
    .file(
      path, "a record names this file as a text, so that it was not replaced; the answers are in \(answers)",
      french:
        "un enregistrement désigne ce fichier comme texte, il n’a donc pas été remplacé\u{A0}; les réponses sont dans "
        + answers,
      arabic: "يشير أحد السجلات إلى هذا الملف على أنه نص، فلم يُستبدل؛ والأجوبة في \(apart(answers))")
  }
}
