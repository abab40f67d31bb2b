import Aligner

/// `bench`: tells how long each stage of the work on a bitext takes.
enum BenchCommand: Command {
  static let name = "bench"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 2...2
  static let help = CommandHelp.bench

  static func run(_ settings: Settings) throws -> ExitStatus {
    try DocumentPair.check(settings.operands)
    var files = RunFiles(reading: settings.operands + settings.knowledge)
    let output = try files.output(settings.output)
    let clock = StageClock()
    let lexicon = try clock.measure(.lexicon) { try LexiconFile.lexicon(settings) }
    let pair = try pair(settings, lexicon, clock)
    let (source, target) = clock.measure(.segmenting) { pair.segmented() }
    let alignment = BitextAligner(lexicon: lexicon).align(source, target, clock: clock)
    try clock.measure(.writing) {
      var buffer = OutputBuffer { _ in }
      var writer = TSVFormat(options: settings.writing)
      try writer.writeHead(to: &buffer)
      try writer.write(alignment, to: &buffer)
      try writer.writeTail(to: &buffer)
      try buffer.finish()
    }
    var report = StageReport(
      clock, byteCount: pair.source.text.bytes.count + pair.target.text.bytes.count, alignment: alignment,
      peakMemory: System.peakMemory)
    report.language = settings.language
    report.isOnTerminal = output.isTerminal
    try output.write { buffer in
      if settings.isJSON { try report.writeJSON(to: &buffer) } else { try report.write(to: &buffer) }
    }
    return .fine
  }

  /// The documents to measure with.
  private static func pair(
    _ settings: Settings, _ lexicon: Lexicon, _ clock: StageClock
  ) throws -> DocumentPair {
    guard let count = settings.paragraphCount else {
      return try clock.measure(.reading) { try DocumentPair(settings) }
    }
    let small = try PairAlignment.align(DocumentPair(settings).segmented(), with: lexicon, settings)
    guard let bitext = GeneratedBitext(from: small, paragraphCount: count) else {
      throw Trouble(.nothingToEnlarge(small.source.name, small.target.name))
    }
    return try clock.measure(.reading) {
      let decoder = TextDecoder()
      return DocumentPair(
        source: Passages(try decoder.decode(bitext.source, name: "generated French")),
        target: Passages(try decoder.decode(bitext.target, name: "generated Arabic")))
    }
  }
}
