/// What is said of files that cannot be read.
extension ReadingError: ExplainedError {
  public var message: Message {
    switch self {
    case .missing(let file):
      Message("\(file): there is no such file; check the path")
    case .directory(let file):
      Message("\(file): this is a folder; name a text file in it")
    case .irregular(let file):
      Message("\(file): not a regular file; records name files alone, no standard input, pipe or device")
    case .unreadable(let file, let reason): .unreadable(file, reason)
    case .unlistable(let folder): .unreadable(folder, "the folder cannot be listed")
    case .noTemporaryFile(let file, let folder):
      .unreadable(file, "no temporary file could be written to \(folder)")
    case .isWritten(let file):
      Message("\(file): this file is written by the same run; give the output another name")
    case .oversized(let file, let most):
      Message("\(file): larger than \(most >> 20) MiB; no document is: divide it")
    case .withoutCodes(let file):
      Message(
        "\(file): its fonts do not tell which letters are written with them; run text recognition, "
          + "or take the document that it was made of")
    case .empty(let file):
      Message("\(file): there is no text in it; if it is a scan, run text recognition first")
    case .binary(let file, let byte):
      Message("\(file): not a text file (byte \(byte) is NUL); save it as plain text, UTF-8")
    case .damaged(let file, let format):
      Message(
        "\(file): this is \(format.name) that is damaged or was cut off; get it anew, or open it where it still opens and save it again"
      )
    case .protected(let file, let format):
      Message("\(file): this is \(format.name) with a password; open it with the password and save it without one")
    case .unpacksToTooMuch(let file, let most):
      Message("\(file): more than \(most >> 20) MiB are packed in it; no document has so much: divide it")
    case .needsConversion(let file, let format):
      Message("\(file): this is \(format.name); \(format.advice)")
    case .needsProgram(let file, let format, let package):
      Message(
        "\(file): this is \(format.name); install \(package) so that it can be read (apt install \(package)), or save it as plain text"
      )
    case .notStarted(let file, let program, let reason):
      Message("\(file): \(program) could not be started (\(reason)); try again when less is running")
    case .unconvertible(let file, let format, let program):
      Message(
        "\(file): \(program) cannot read it although it looks like \(format.name); it may be damaged: save it anew, or as plain text"
      )
    case .tooLong(let file, let program, let seconds):
      Message("\(file): \(program) was stopped after \(seconds) seconds; save the document as plain text")
    case .tooMuchMemory(let file, let program, let bytes):
      Message(
        "\(file): \(program) needed more than the \(bytes >> 20) MiB of memory that it may have; divide the document, or save it as plain text"
      )
    case .tooLarge(let file, let program, let bytes):
      Message("\(file): \(program) was stopped after \(bytes) bytes of text; divide the document")
    case .undecodable(let file, let encoding, let byte):
      Message("\(file): byte \(byte) is not valid \(encoding); name the right one with --encoding or save it as UTF-8")
    case .unknownEncoding(let name):
      Message("unknown encoding '\(name)'; known are \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))")
    case .malformed(let file, let line, let fault):
      Message("\(file): line \(line): \(fault.reason); \(fault.advice)")
    case .badCatalogue(let file, let line):
      Message(
        "\(file): line \(line) is no line of a catalogue (PO), or a string on it does not end; correct it, or export the file anew"
      )
    case .otherLanguages(let file, let languages):
      Message(
        "\(file): no unit is both in French (fr) and in Arabic (ar); its languages are \(Self.listed(languages)): give another file"
      )
    case .noPairs(let file):
      Message(
        "\(file): found no pair of a French and an Arabic text; give a TMX, XLIFF or PO file, or a table with tabs, that has been translated"
      )
    case .noPair(let file, let line):
      Message("\(file): line \(line) does not name a French and an Arabic file with a tab between them")
    case .unknownLanguage(let file):
      Message("\(file): found neither French nor Arabic text in it; check that it is the right file and encoding")
    case .foreignLanguage(let file, let language, let other):
      .inForeignLanguage(file, language, other)
    case .oneLanguage(let file, let other, let language): .bothIn(language, file, other)
    }
  }

  /// The first names of a list, and how many there are if it is long.
  private static func listed(_ names: [String]) -> String {
    let most = 12
    let beginning = names.prefix(most).map { DisplayText.excerpt(of: $0, width: 40) }.joined(separator: ", ")
    return names.count > most ? "\(beginning) and \(names.count - most) others" : beginning
  }
}

/// What is said of files that are no lexicon.
extension LexiconError: ExplainedError {
  public var message: Message {
    switch self {
    case .notALexicon(let file): Message("\(file): this is no lexicon; make one with align-cli learn")
    case .badLine(let file, let line):
      Message("\(file): line \(line) is no entry of a lexicon; make it anew with align-cli learn")
    case .badProbability(let file, let line, let figure):
      Message(
        "\(file): line \(line): '\(figure)' is no probability, a whole number of hundredths from 0 to 100; correct it, or make the lexicon anew with align-cli learn"
      )
    case .badStem(let file, let line, let word):
      Message(
        "\(file): line \(line): '\(word)' is no stem, at most \(StemAlphabet.latin.longest) French or \(StemAlphabet.arabic.longest) Arabic letters; correct it, or make the lexicon anew with align-cli learn"
      )
    case .pairTwice(let file, let line, let french, let arabic):
      Message(
        "\(file): line \(line): the pair \(french) \(arabic) came before; take one out, or make the lexicon anew with align-cli learn"
      )
    case .tooManyPairs(let file, let line, let most):
      Message("\(file): line \(line): there are more than \(most) pairs; make a smaller lexicon with align-cli learn")
    }
  }
}

/// What is said of files that are no glossary.
extension GlossaryError: ExplainedError {
  public var message: Message {
    switch self {
    case .notAGlossary(let file):
      Message("\(file): this is no glossary; give a table (TSV, CSV) with the columns fr and ar, or TBX")
    case .noColumns(let file):
      Message(
        "\(file): line 1: which columns are French and Arabic is not said; begin with a row that names them: fr, ar")
    case .shortRow(let file, let line):
      Message("\(file): line \(line) lacks the French or the Arabic column; add it, or take the line out")
    case .openQuote(let file, let line):
      Message(
        "\(file): line \(line): a quotation mark that opens a cell does not end; end it, or double it if it is text")
    case .noTerms(let file):
      Message("\(file): there is no French term with an Arabic one in it; give a table (TSV, CSV) or TBX with both")
    }
  }
}

/// What is said of a name that nobody knows.
extension UnknownName: ExplainedError {
  public var message: Message {
    guard let near = NearestName.of(name, among: names) else {
      return Message("unknown \(noun) '\(name)'; there are \(names.joined(separator: ", "))")
    }
    return Message("unknown \(noun) '\(name)'; did you mean \(near)?")
  }
}

extension Message {
  fileprivate static func unreadable(_ file: String, _ reason: String) -> Message {
    Message("\(file): cannot be read (\(reason)); check its permissions")
  }
  fileprivate static func inForeignLanguage(_ file: String, _ language: Language, _ other: ForeignLanguage) -> Message {
    let wanted = adjective(of: language).english
    return Message("\(file): this looks like \(other.name), not \(wanted); give the \(wanted) document")
  }
}

extension ForeignLanguage {
  /// What it is called.
  fileprivate var name: String {
    switch self {
    case .english: "English"
    case .spanish: "Spanish"
    case .italian: "Italian"
    case .german: "German"
    case .portuguese: "Portuguese"
    case .persian: "Persian"
    case .urdu: "Urdu"
    }
  }
}

extension FileFormat {
  /// What a file is called, with its article.
  var name: String {
    switch self {
    case .docx: "a DOCX file"
    case .odt: "an ODT file"
    case .flatODT: "a flat ODT file"
    case .rtf: "an RTF file"
    case .oldWord: "an old Word file"
    case .pdf: "a PDF"
    case .webPage: "a web page"
    case .tmx: "a TMX file"
    case .xliff: "an XLIFF file"
    case .table: "a table of French and Arabic texts"
    case .presentation: "a PowerPoint presentation"
    case .spreadsheet: "an Excel workbook"
    case .openPresentation: "an ODP presentation"
    case .openSpreadsheet: "an ODS spreadsheet"
    case .eBook: "an e-book (EPUB)"
    case .pages: "an iWork document, as Pages writes them"
    case .picture: "a picture"
    case .commaTable: "a table with commas or semicolons (CSV)"
    case .catalogue: "a catalogue of gettext (PO)"
    case .subtitles: "a file of subtitles"
    case .zip: "a ZIP file"
    case .gzip: "a gzip file"
    }
  }

  /// What to do with a file that is not read as it is.
  fileprivate var advice: String {
    switch self {
    case .presentation: "save it as an outline (RTF) in PowerPoint, or copy its text into a DOCX document"
    case .openPresentation: "send its outline to Writer in LibreOffice Impress, and save that as DOCX"
    case .spreadsheet: "save the sheet as text with tabs in Excel: French and Arabic side by side are read as a bitext"
    case .openSpreadsheet:
      "save the sheet as CSV with tabs in LibreOffice Calc: French and Arabic side by side are read as a bitext"
    case .eBook: "convert it to DOCX with Calibre or pandoc first"
    case .pages: "export it from Pages as Word (DOCX) first"
    case .picture: "run text recognition first, and save the text as DOCX or as plain text"
    case .commaTable: "save it with tabs instead (TSV): French and Arabic side by side are read as a bitext"
    case .subtitles: "save its text without the times, as plain text"
    case .zip, .gzip: "unpack it and name the document that is in it"
    case .docx, .odt, .flatODT, .rtf, .oldWord, .pdf, .webPage, .tmx, .xliff, .table, .catalogue:
      "save it as DOCX or as plain text first"
    }
  }
}

extension XMLFault {
  /// What is wrong, as a part of a sentence.
  fileprivate var reason: String {
    switch self {
    case .endsWithin(let element): "the file ends within <\(element)>"
    case .noElement: "there is no element in it"
    case .namelessTag: "a tag has no name"
    case .wrongEnd(let element, let expected):
      "</\(element)> stands where \(expected.map { "</\($0)>" } ?? "nothing") should"
    case .endless(.tag): "a tag does not end"
    case .endless(.comment): "a comment does not end"
    case .endless(.declaration): "a declaration does not end"
    case .endless(.characterData): "a CDATA section does not end"
    case .entityOfAnotherFile(let name): "&\(name); stands for text in another file, which is not read"
    case .endlessEntity(let name): "&\(name); stands for itself, or for more text than any document has"
    }
  }

  /// What to do about it.
  fileprivate var advice: String {
    switch self {
    case .entityOfAnotherFile, .endlessEntity: "export the file anew, with the text itself in its place"
    case .endsWithin, .noElement, .namelessTag, .wrongEnd, .endless:
      "the file is damaged or was cut off: export it anew"
    }
  }
}
