import Aligner

/// The two inputs of a command, each known by its language.
struct DocumentPair {
  let source: Passages
  let target: Passages
  /// How they are cut into paragraphs.
  private let segmenter: Segmenter

  /// Checks that the paths name two inputs.
  static func check(_ paths: [String]) throws {
    let (first, second) = (paths[0], paths[1])
    if first == "-", second == "-" {
      throw Trouble(.onlyOneStandardInput)
    }
    guard first != "-", second != "-" else { return }
    if first == second { throw Trouble(.givenTwice(first)) }
    if let file = System.file(at: first), file == System.file(at: second) {
      throw Trouble(.sameFile(first, second))
    }
  }

  /// Takes two documents of which it is known which is which.
  init(source: Passages, target: Passages) {
    self.source = source
    self.target = target
    segmenter = Segmenter()
  }

  /// Reads both files, and takes them the other way round if the first is the Arabic one and nobody said otherwise.
  /// - Throws: ``ReadingError``; ``Trouble`` for a file of both languages.
  init(_ settings: Settings) throws { try self.init(settings.operands[0], settings.operands[1], settings) }

  /// Reads two files, likewise.
  init(_ firstPath: String, _ secondPath: String, _ settings: Settings) throws {
    segmenter = Segmenter(keepsAll: settings.keepsAll)
    let first = try Self.read(firstPath, settings.firstEncoding, settings)
    let second = try Self.read(secondPath, settings.secondEncoding, settings)
    guard !settings.saysLanguages else {
      for text in [first.text, second.text] { try Self.checkIsOneDocument(text) }
      (source, target) = (first, second)
      return
    }
    switch (try Self.language(of: first.text), try Self.language(of: second.text)) {
    case (.source, .target): (source, target) = (first, second)
    case (.target, .source):
      (source, target) = (second, first)
      Messages.note(.takenTheOtherWay([(first.name, .target), (second.name, .source)]), settings)
    case (let language, _):
      throw ReadingError.oneLanguage(file: first.name, other: second.name, language: language)
    }
  }

  /// Both documents, cut into paragraphs.
  func segmented() -> (source: Document, target: Document) { segmenter.segment(source, target) }

  /// Reads one file, and tells if its encoding had to be guessed or is not the one that it declares.
  static func read(_ path: String, _ encoding: TextEncoding?, _ settings: Settings) throws -> Passages {
    let passages = try FileReader.passages(path: path, encoding: encoding ?? settings.encoding)
    let text = passages.text
    if let declared = text.contradictedEncoding {
      Messages.note(.contradictedEncoding(text.name, declared.rawValue, text.encoding.rawValue), settings)
    } else if text.isEncodingUncertain {
      Messages.note(.uncertainEncoding(text.name, text.encoding.rawValue), settings)
    }
    if !passages.pagesWithoutText.isEmpty {
      Messages.note(.pagesWithoutText(text.name, passages.pagesWithoutText), settings)
    }
    if !passages.pagesWithoutCodes.isEmpty {
      Messages.note(.pagesWithoutCodes(text.name, passages.pagesWithoutCodes), settings)
    }
    return passages
  }

  /// The language of a text.
  /// - Throws: ``ReadingError`` if it is neither French nor Arabic; ``Trouble`` for a file of both languages.
  static func language(of text: SourceText) throws -> Language {
    try checkIsOneDocument(text)
    return try LanguageDetector.knownLanguage(of: text)
  }

  /// - Throws: ``Trouble`` for a file of both languages.
  static func checkIsOneDocument(_ text: SourceText) throws {
    if let format = BitextFormats.declaredFormat(of: text) { throw Trouble(.bothLanguages(text.name, format)) }
  }
}

/// What is done about Arabic that a PDF has damaged: it is counted, told, and repaired in the output if that is asked for.
///
/// For matching it is repaired in any case.
enum DamageRepair {
  /// The alignment as it is to be written.
  static func applied(to alignment: Alignment, knowing lexicon: Lexicon, _ settings: Settings) -> Alignment {
    var alignment = alignment
    alignment.target = applied(to: alignment.target, knowing: lexicon, settings)
    return alignment
  }

  /// The document as it is to be written, with a note on the damage.
  static func applied(to document: Document, knowing lexicon: Lexicon = .bundled, _ settings: Settings) -> Document {
    let (repaired, count) = document.repaired(knowing: lexicon)
    guard count > 0 else { return document }
    Messages.note(.damagedArabic(document.name, count, isRepaired: settings.repairs), settings)
    return settings.repairs ? repaired : document
  }

  /// A note on the damage of a document that is repaired where it is used.
  static func noteRepaired(_ document: Document, knowing lexicon: Lexicon, _ settings: Settings) {
    guard !settings.isQuiet else { return }
    let count = document.repaired(knowing: lexicon).count
    if count > 0 { Messages.note(.damagedArabic(document.name, count, isRepaired: true), settings) }
  }
}
