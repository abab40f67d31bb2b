/// What is said of places that cannot be written to.
extension Message {
  package static let standardInput = Message("standard input")
  package static let standardOutput = Message("standard output")

  package static let outputNeedsName = Message("-o needs the name of a file, or - for standard output")
  package static func unknownExtension(_ path: String, among extensions: [String]) -> Message {
    let list = extensions.map { "." + $0 }.joined(separator: " ")
    return Message(
      "\(path): its extension names no format; use one of \(list), or say which with --format",
      french:
        "\(path)\u{A0}: l’extension ne désigne aucun format\u{A0}; prenez-en une parmi \(list), ou précisez-le avec --format",
      arabic:
        "\(path): لا يدل امتداد الملف على أي صيغة؛ استعمل أحد هذه الامتدادات \(list)، أو حدد الصيغة بالخيار --format")
  }
  package static func noSuchFolder(_ path: String) -> Message {
    Message("\(path): there is no such folder; make it first")
  }
  static func oversizedArchive(most: Int) -> Message {
    Message(
      "a Word document of more than \(most >> 20) MiB cannot be opened; write several, or another format",
      french:
        "un document Word de plus de \(most >> 20) Mio ne s’ouvre pas\u{A0}; écrivez-en plusieurs, ou un autre format",
      arabic: "لا يُفتح مستند Word أكبر من \(most >> 20) ميبي بايت؛ اكتب عدة مستندات، أو صيغة أخرى")
  }
  package static func isNoText(_ format: String) -> Message {
    Message(
      "\(format) is no text that a terminal could show; name a file with -o",
      french: "\(format) n’est pas du texte qu’un terminal puisse montrer\u{A0}; nommez un fichier avec -o",
      arabic: "\(format) ليس نصًّا تعرضه شاشة الطرفية؛ سمِّ ملفًا بالخيار -o")
  }
  package static func brokenLinks(_ path: String) -> Message {
    Message("\(path): its symbolic links lead nowhere; give the output another name")
  }
  package static func noFolder(_ path: String, _ folder: String) -> Message {
    Message("\(path): there is no folder \(folder); make it first")
  }
  package static func mayNotWrite(_ path: String, _ folder: String) -> Message {
    Message("\(path): nothing can be written in the folder \(folder); check its permissions")
  }
  package static func cannotBeWritten(_ name: String, _ reason: String) -> Message {
    Message("\(name): cannot be written (\(reason))")
  }
  package static func isBeingWritten(_ path: String) -> Message {
    Message("\(path): another process is writing it; give -o another name, or wait for it")
  }
  package static let resumeNeedsFile = Message("--resume goes on with a file; name it with -o")
  package static let twoToStandardOutput = Message(
    "two outputs would both go to standard output; give one of them the name of a file")
  package static func severalFiles(_ endings: [String]) -> Message {
    let names = endings.map { "NAME" + $0 }.joined(separator: " and ")
    return Message("this format is \(endings.count) files; name them with -o NAME, which makes \(names)")
  }
  package static func twoFilesAtOnce(_ path: String) -> Message {
    Message("\(path) would be two files at once; give the languages different tags")
  }
  package static func writtenTwice(_ name: String) -> Message {
    Message("\(name) would be written twice; give each output a name of its own")
  }
  package static func sameOutput(_ name: String, _ other: String) -> Message {
    Message("\(name) and \(other) are the same file; give each output a name of its own")
  }
  package static func isInput(_ output: String) -> Message {
    Message("\(output): this is an input, and writing would destroy it; give the output another name")
  }
  package static func samePairName(_ name: String, _ folder: String) -> Message {
    Message("two pairs would both be written to \(name) in \(folder); write one corpus, or rename a file")
  }
  package static func notReplaced(_ path: String, answers: String) -> Message {
    Message(
      "\(path): a record names this file as a text, so that it was not replaced; the answers are in \(answers)")
  }
}
