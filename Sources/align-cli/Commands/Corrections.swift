import Aligner

/// What a person has corrected of an alignment, as `align` is given it and gives it back.
struct Corrections {
  private let file: LinksFile?
  /// Whether the documents keep their pieces, since the corrections are to be told anew.
  let keepsPieces: Bool

  /// No corrections, of an alignment that nobody corrects.
  static let none = Corrections()

  private init() { (file, keepsPieces) = (nil, false) }

  /// Reads the links file that the options name.
  /// - Throws: ``ReadingError``, ``LinksError``; ``Trouble`` if there are many pairs, or there is no such file.
  init(
    _ settings: Settings, _ inputs: PairedInputs, _ format: any OutputFormat.Type, _ output: CorpusOutput
  ) throws {
    guard settings.links != nil || !settings.takesLinksAsIs else { throw Trouble(.asIsNeedsLinks) }
    guard settings.links == nil || !inputs.isMany else { throw Trouble(.linksOfMany("--links")) }
    if format.name == LinksFormat.name {
      let option = "--format \(format.name)"
      if settings.unit == .sentence { throw Trouble(.linksOfSentences(option)) }
      if inputs.isMany, output.joinsPairs { throw Trouble(.linksOfMany(option)) }
    }
    file = try settings.links.map { try LinksFile(FileReader.read(path: $0, encoding: .utf8)) }
    keepsPieces = (format.needsPieces || file != nil) && settings.unit == .paragraph
  }

  /// Whether a person has corrected anything, so that nobody need be asked whether the documents are translations.
  var areGiven: Bool { file != nil }

  /// The links that fit two documents as they were read, with a note on those that do not.
  /// - Throws: ``Trouble`` if the file is of other documents.
  func links(of source: Document, _ target: Document, _ settings: Settings) throws -> [PieceLink] {
    guard let file else { return [] }
    let fitted = FittedLinks(file, source, target, takesAll: settings.takesLinksAsIs)
    guard !fitted.isOfOthers else { throw Trouble(.linksOfOthers(file.name)) }
    if !fitted.unfit.isEmpty { Messages.note(.unfitLinks(file.name, fitted.unfit), settings) }
    return fitted.links
  }
}
