import Aligner

/// `terms`: proposes a glossary from documents that are translations.
enum TermsCommand: Command {
  static let name = "terms"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 1...2
  static let help = CommandHelp.terms

  static func run(_ settings: Settings) throws -> ExitStatus {
    var files = RunFiles(reading: settings.operands + settings.knowledge)
    let output = try files.output(settings.output)
    let inputs = try PairedInputs(settings, of: self)
    try files.read(inputs.paths)
    let lexicon = try LexiconFile.lexicon(settings)
    var status = ExitStatus.fine
    var sentences: [Alignment] = []
    for pair in inputs.pairs {
      let found: Alignment
      do {
        found = try AlignCommand.paragraphs(of: pair, inputs, with: lexicon, explaining: false, settings)
      } catch  where inputs.isMany {
        Messages.write(.of(error))
        status.take(ExitStatus(leavingOutFor: error))
        continue
      }
      guard found.verdict.isTranslation || settings.isForced else {
        Messages.write(.refused(.sides(of: found), isMany: inputs.isMany))
        guard inputs.isMany else { return .negative }
        status.take(.negative)
        continue
      }
      sentences.append(AlignCommand.sentences(of: found, with: lexicon, settings))
    }
    guard status != .trouble || !sentences.isEmpty else { return status }
    let proposals = TermProposals(sentences, lexicon: lexicon, least: settings.leastCount)
    try output.write { try proposals.write(to: &$0) }
    Messages.note(.proposed(proposals.proposals.count, from: sentences.count), settings)
    return status
  }
}
