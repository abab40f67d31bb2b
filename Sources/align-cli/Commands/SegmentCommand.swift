import Aligner

/// `segment`: shows the paragraphs that were found in a document.
enum SegmentCommand: Command {
  static let name = "segment"
  static let operands = "FILE"
  static let operandCounts = 1...1
  static let help = CommandHelp.segment

  static func run(_ settings: Settings) throws -> ExitStatus {
    var files = RunFiles(reading: settings.operands)
    let output = try files.output(settings.output)
    typealias Form = Settings.SegmentForm
    if settings.segmentForm == nil { try Form.checkExtension(of: settings.output) }
    let form = settings.segmentForm ?? settings.output.flatMap(Form.forFile(named:)) ?? .text
    let passages = try DocumentPair.read(settings.operands[0], nil, settings)
    let document = DamageRepair.applied(
      to: Segmenter(keepsAll: settings.keepsAll).segment(passages, language: try language(of: passages.text, settings)),
      settings)
    System.keepToTheEnd(document)
    try output.write { buffer in
      switch form {
      case .jsonl:
        try SegmentJSONL(includesRemovals: settings.includesRemovals).write(document, to: &buffer)
      case .text:
        let outline = SegmentOutline(
          width: output.width, language: settings.language, includesRemovals: settings.includesRemovals,
          isolatesText: output.isTerminal)
        try outline.write(document, to: &buffer)
      }
    }
    if settings.isVerbose {
      let places = PlaceNames(document)
      for removal in document.removals {
        Messages.writeLine(.removed(document.name, places.place(of: removal), removal))
      }
    }
    return .fine
  }
  /// The language that the document is said to be in, or that it is found to be in.
  private static func language(of text: SourceText, _ settings: Settings) throws -> Language {
    guard settings.saysLanguages else { return try DocumentPair.language(of: text) }
    try DocumentPair.checkIsOneDocument(text)
    return settings.sourceFile == nil ? .target : .source
  }
}
