import Aligner

/// The two inputs of a command, each known by its language.
struct DocumentPair {
  let french: Passages
  let arabic: Passages

  /// Checks that the paths name two inputs.
  static func check(_ paths: [String]) throws {
    let (first, second) = (paths[0], paths[1])
    if first == "-", second == "-" {
      throw Trouble("standard input can be only one of the two documents; name a file for the other")
    }
    guard first != "-", second != "-" else { return }
    if first == second { throw Trouble("\(first) is given twice; name the French and the Arabic document") }
    if let file = System.file(at: first), file == System.file(at: second) {
      throw Trouble("\(first) and \(second) are the same file; name the French and the Arabic document")
    }
  }

  /// Takes two documents of which it is known which is which.
  init(french: Passages, arabic: Passages) {
    self.french = french
    self.arabic = arabic
  }

  /// Reads both files, and takes them the other way round if the first is the Arabic one.
  /// - Throws: ``ReadingError``; ``Trouble`` if they are not one French and one Arabic document.
  init(_ settings: Settings) throws { try self.init(settings.operands[0], settings.operands[1], settings) }

  /// Reads two files, likewise.
  init(_ firstPath: String, _ secondPath: String, _ settings: Settings) throws {
    let first = try Self.read(firstPath, settings.firstEncoding, settings)
    let second = try Self.read(secondPath, settings.secondEncoding, settings)
    switch (try Self.language(of: first.text), try Self.language(of: second.text)) {
    case (.french, .arabic): (french, arabic) = (first, second)
    case (.arabic, .french):
      (french, arabic) = (second, first)
      if !settings.isQuiet {
        Messages.write("note: \(first.name) is Arabic and \(second.name) is French: taken the other way round")
      }
    case (let language, _):
      throw Trouble(
        "\(first.name) and \(second.name) are both \(language.name); give one French and one Arabic document")
    }
  }

  /// Both documents, cut into paragraphs.
  func segmented() -> (french: Document, arabic: Document) {
    let (source, target) = Segmenter().segment(french, arabic)
    return (source, target)
  }

  /// Reads one file, and tells if its encoding had to be guessed or is not the one that it declares.
  static func read(_ path: String, _ encoding: TextEncoding?, _ settings: Settings) throws -> Passages {
    let passages = try FileReader.passages(path: path, encoding: encoding ?? settings.encoding)
    let text = passages.text
    if let declared = text.contradictedEncoding, !settings.isQuiet {
      Messages.write(
        "note: \(text.name): declares \(declared.rawValue), but its bytes are taken as \(text.encoding.rawValue); "
          + "if that is wrong, give --encoding")
    } else if text.isEncodingUncertain, !settings.isQuiet {
      Messages.write("note: \(text.name): taken as \(text.encoding.rawValue); if that is wrong, give --encoding")
    }
    return passages
  }

  /// The language of a text.
  /// - Throws: ``ReadingError/unknownLanguage(file:)``; ``Trouble`` for a file of both languages.
  static func language(of text: SourceText) throws -> Language {
    if let format = BitextFormats.declaredName(of: text) {
      throw Trouble("\(text.name): this is \(format), which holds both languages; give it alone, to align or check")
    }
    guard let language = LanguageDetector.language(of: text) else {
      throw ReadingError.unknownLanguage(file: text.name)
    }
    return language
  }
}
