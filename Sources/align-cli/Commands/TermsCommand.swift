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
    try OutputName.check(settings.output, among: ["tsv", "tab", "txt"]) { .writesTable($0, among: $1, name) }
    let inputs = try PairedInputs(settings, of: self)
    try files.read(inputs.paths)
    let lexicon = try LexiconFile.lexicon(settings)
    let alignment = PairAlignment(lexicon, settings)
    guard inputs.isMany else {
      let found = try alignment.paragraphs(of: inputs.pairs[0], inputs.bitext)
      guard alignment.isAccepted(found) else {
        Messages.write(.refused(.sides(of: found), isMany: false))
        return .negative
      }
      try propose(from: [alignment.sentences(of: found)], lexicon, output, settings)
      return .fine
    }
    var status = ExitStatus.fine
    var sentences: [Alignment] = []
    try PairsRun(pairs: inputs.pairs, title: .aligning, settings: settings).run(
      { pair in alignment.outcome(of: pair, alignment.sentences) },
      { outcome in
        switch outcome {
        case .aligned(let found): sentences.append(found)
        case .refused: status.take(.negative)
        case .failed(let own): status.take(own)
        }
      })
    if status != .trouble || !sentences.isEmpty { try propose(from: sentences, lexicon, output, settings) }
    return status
  }

  private static func propose(
    from sentences: [Alignment], _ lexicon: Lexicon, _ output: Output, _ settings: Settings
  ) throws {
    let proposals = TermProposals(sentences, lexicon: lexicon, least: settings.leastCount)
    try output.write { try proposals.write(to: &$0) }
    Messages.note(.proposed(proposals.proposals.count, from: sentences.count), settings)
  }
}
