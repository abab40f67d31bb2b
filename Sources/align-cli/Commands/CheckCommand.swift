import Aligner

/// `check`: reports what a reviser should look at.
enum CheckCommand: Command {
  static let name = "check"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 1...2
  static let help = CommandHelp.check

  static func run(_ settings: Settings) throws -> ExitStatus {
    var files = RunFiles(reading: settings.operands + settings.knowledge, renewing: settings.baseline)
    let output = try files.output(settings.output)
    var acceptance = try Acceptance(settings, &files)
    let inputs = try PairedInputs(settings, of: Self.self)
    try files.read(inputs.paths)
    if settings.reportFormat == nil { try ReportFormats.checkExtension(of: settings.output) }
    let check = try PairCheck(settings)
    let format = settings.reportFormat ?? settings.output.flatMap(ReportFormats.forFile(named:)) ?? TextReport.self
    if !format.isText, output.isTerminal { throw Trouble(.isNoText(format.name)) }
    var writer = format.init(options: try options(settings, for: output))
    var status = ExitStatus.fine
    func accept(_ report: CheckReport) throws -> CheckReport {
      let rest = try acceptance.applied(to: report)
      if rest.hasFindings(from: settings.failure), status == .fine { status = .negative }
      return rest
    }
    let single = inputs.isMany ? nil : try accept(check.report(on: inputs.pairs[0], inputs.bitext))
    try Output.write([output, acceptance.output].compactMap(\.self)) { number, buffer in
      guard number == 0 else { return try acceptance.write(to: &buffer) }
      if let single { return try writer.write(single, to: &buffer) }
      try writer.writeHead(check.rules, to: &buffer)
      try FolderCheck(check: check, inputs: inputs, settings: settings).run { pair in
        switch pair.outcome {
        case .checked(let report): try writer.write(CheckedPair(accept(report)), to: &buffer)
        case .failed:
          status = .trouble
          try writer.write(pair, to: &buffer)
        }
      }
      try writer.writeTail(to: &buffer)
    }
    return status
  }

  private static func options(_ settings: Settings, for output: Output) throws -> ReportOptions {
    var options = ReportOptions()
    options.language = settings.language
    options.failure = settings.failure
    // What is signed and filed has to say when it was made.
    options.creationDate = try SourceDate.given() ?? SourceDate.now
    options.width = output.width
    options.isColoured = Colours.areWanted(settings, isTerminal: output.isTerminal)
    options.isolatesText = output.isTerminal
    return options
  }
}
