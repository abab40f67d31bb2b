/// What is said of a command line that cannot be followed; each tells what to do.
extension Message {
  // MARK: Commands and operands

  package static func nameACommand(_ names: [String]) -> Message {
    Message("name a command: \(names.joined(separator: ", ")); see align-cli help")
  }
  package static let commandComesFirst = Message(
    "the command comes first: align-cli COMMAND [options]; see align-cli help")
  package static func commandMeant(_ name: String, _ near: String) -> Message {
    Message("unknown command '\(name)'; did you mean \(near)?")
  }
  package static func alignMeant(_ first: String, _ second: String) -> Message {
    Message("'\(first)' is a file, not a command; did you mean align-cli align \(first) \(second)?")
  }
  package static func unknownCommand(_ name: String, _ names: [String]) -> Message {
    Message("unknown command '\(name)'; the commands are \(names.joined(separator: ", "))")
  }
  package static func noCommand(_ name: String, _ names: [String]) -> Message {
    Message("there is no command '\(name)'; the commands are \(names.joined(separator: ", "))")
  }
  package static func operands(_ count: Int, of command: String, taking operands: String) -> Message {
    let wanted = operands.isEmpty ? "no operands" : operands
    return Message("\(command) takes \(wanted), but got \(count); see align-cli help \(command)")
  }
  package static func noBitextGiven(_ command: String, taking operands: String, _ formats: [FileFormat]) -> Message {
    Message(
      "\(command) takes \(operands), but got 1, which is neither a folder nor a list (.tsv), and no bitext (\(formats.map(\.name.english).joined(separator: ", ")), a document with them in a table); "
        + "see align-cli help \(command)")
  }

  // MARK: Options

  package static let asIsNeedsLinks = Message(
    "--as-is takes the beads of a links file as they stand; give --links FILE")
  package static func linksOfMany(_ option: String) -> Message {
    Message(
      "\(option) is of one pair of documents; give two files, or with -o FOLDER/ a links file for each pair is written")
  }
  package static func linksOfSentences(_ option: String) -> Message {
    Message("\(option) tells of paragraphs; leave out --unit sentence")
  }
  package static func takesNoValue(_ option: String) -> Message { Message("\(option) takes no value") }
  package static func needsValue(_ option: String, _ placeholder: String) -> Message {
    Message("\(option) needs a value: \(placeholder)")
  }
  package static func optionMeant(_ name: String, _ near: String) -> Message {
    Message("unknown option \(name); did you mean \(near)?")
  }
  package static func optionOfOthers(_ name: String, _ others: [String], not command: String) -> Message {
    Message("\(name) is an option of \(others.joined(separator: ", ")), not of \(command)")
  }
  package static func unknownOption(_ name: String, of command: String) -> Message {
    Message("unknown option \(name); see align-cli help \(command)")
  }
  package static func noShare(_ option: String, _ text: String) -> Message {
    Message("\(option) takes a number from 0 to 1, such as 0.8; '\(shown(text))' is none")
  }
  package static func noRatio(_ option: String, _ text: String) -> Message {
    Message("\(option) takes a number above 0, such as 0.5; '\(shown(text))' is none")
  }
  package static func ratioOutside(_ option: String, _ limits: ClosedRange<Double>, _ text: String) -> Message {
    Message(
      "\(option) takes a number from \(limits.lowerBound) to \(limits.upperBound); '\(shown(text))' is outside")
  }
  package static func noCount(_ option: String, _ text: String) -> Message {
    Message("\(option) takes a whole number from 1 on, such as 4; '\(shown(text))' is none")
  }
  package static func countAbove(_ option: String, _ most: Int, _ text: String) -> Message {
    Message("\(option) takes at most \(most); '\(shown(text))' is more")
  }
  package static func noConstant(_ text: String) -> Message {
    Message("--constant takes a name and a number, such as skip=-3; '\(text)' is none")
  }
  package static func constantOutside(_ limits: ClosedRange<Double>, _ text: String) -> Message {
    Message(
      "--constant takes values from \(limits.lowerBound) to \(limits.upperBound); '\(shown(text))' is outside")
  }
  package static func noEvidenceLeft(_ names: [String]) -> Message {
    Message("--without leaves no evidence to align by; keep one of \(names.joined(separator: ", "))")
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
  package static func noLanguageTag(_ text: String) -> Message {
    Message("'\(text)' is no language tag; give one such as fr, fr-MA or ar-DZ")
  }
  package static func noDate(_ text: String) -> Message {
    Message("'\(text)' is no date; give one such as 2024-05-01 or 2024-05-01T10:00:00Z")
  }
  package static func noEpoch(_ text: String) -> Message {
    Message("the environment's SOURCE_DATE_EPOCH is '\(text)', which is no number of seconds since 1970")
  }

  /// A value as a message repeats it.
  private static func shown(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }

  // MARK: Inputs

  package static let onlyOneStandardInput = Message(
    "standard input can be only one of the two documents; name a file for the other")
  package static func givenTwice(_ path: String) -> Message {
    Message("\(path) is given twice; name the French and the Arabic document")
  }
  package static func sameFile(_ first: String, _ second: String) -> Message {
    Message("\(first) and \(second) are the same file; name the French and the Arabic document")
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
  package static func otherDocument(_ option: String, of command: String) -> Message {
    Message("\(option) names one of two documents; name the other too; see align-cli help \(command)")
  }
  /// - Parameter format: what the file is called, with its article.
  package static func bothLanguages(_ file: String, _ format: FileFormat) -> Message {
    .file(
      file, "this is \(format.name.english), which holds both languages; give it alone, to align or check",
      french: "c’est \(format.name.french), qui contient les deux langues\u{A0}; donnez-le seul, à align ou à check",
      arabic: "\(format.name.arabic) فيه اللغتان معا؛ أعطه وحده للأمر align أو check")
  }
  package static func noPairsIn(folder: String) -> Message {
    Message(
      "\(folder): no two files differ in fr and ar alone, such as x.fr.txt and x.ar.txt, or fr/x.txt and ar/x.txt")
  }
  package static func noPairsIn(list: String) -> Message {
    Message("\(list): there is no pair in this list; give a French and an Arabic path a line, with a tab between them")
  }
  package static func nothingToEnlarge(_ source: String, _ target: String) -> Message {
    Message("\(source) and \(target) have no pairs to make a larger bitext of")
  }
  package static func teachesNothing(_ count: Int) -> Message {
    Message("\(count) pairs teach no word twice; give a larger corpus")
  }
  package static func noGold(_ folder: String) -> Message {
    Message("\(folder): there is no such folder; name one that holds a gold standard")
  }
  package static func noGoldBitext(_ file: String, _ formats: [FileFormat]) -> Message {
    Message(
      "\(file): this is no bitext (\(formats.map(\.name.english).joined(separator: ", "))); name one, or a folder that holds a gold standard"
    )
  }
  package static func isFolder(_ path: String) -> Message { Message("\(path): this is a folder; name a file in it") }
  package static func unreadable(_ name: String, _ reason: String, advises: Bool = false) -> Message {
    Message("\(name): cannot be read (\(reason))" + (advises ? "; check the path and its permissions" : ""))
  }
  /// What is wrong with a file, behind its name.
  package static func file(_ name: String, _ error: any Error) -> Message { Message("\(name): \(of(error).english)") }

  /// What an error says.
  package static func of(_ error: any Error) -> Message {
    (error as? any ExplainedError)?.message ?? Message("\(error)")
  }
}
