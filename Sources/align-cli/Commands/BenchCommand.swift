import Aligner

/// `bench`: tells how long each stage of the work on a bitext takes.
enum BenchCommand: Command {
  static let name = "bench"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 2...2
  static let isHidden = true
  static let summary = "tell how long each stage of the work takes"
  static let details = """
    Reads, segments and aligns two documents and writes a table in memory, and tells how long each stage took and how \
    much memory was needed. With --paragraphs, that is done with a larger bitext made of the pairs of the two, of which \
    one paragraph in a hundred lacks its Arabic; it is the same in each run.
    """

  static func run(_ settings: Settings) throws -> ExitStatus {
    try DocumentPair.check(settings.operands)
    var files = RunFiles(reading: settings.operands + settings.knowledge)
    let output = try files.output(settings.output)
    let clock = StageClock()
    let lexicon = try clock.measure(.lexicon) { try LexiconFile.lexicon(settings) }
    let pair = try pair(settings, lexicon, clock)
    let (french, arabic) = clock.measure(.segmenting) { pair.segmented() }
    let alignment = BitextAligner(lexicon: lexicon).align(french, arabic, clock: clock)
    try clock.measure(.writing) {
      var buffer = OutputBuffer { _ in }
      var writer = TSVFormat(options: settings.writing)
      try writer.writeHead(to: &buffer)
      try writer.write(alignment, to: &buffer)
      try writer.writeTail(to: &buffer)
      try buffer.finish()
    }
    let report = StageReport(
      clock, byteCount: pair.french.bytes.count + pair.arabic.bytes.count, alignment: alignment,
      peakMemory: System.peakMemory)
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
    let small = AlignCommand.align(try DocumentPair(settings).segmented(), with: lexicon, settings)
    guard let bitext = GeneratedBitext(from: small, paragraphCount: count) else {
      throw Trouble("\(small.source.name) and \(small.target.name) have no pairs to make a larger bitext of")
    }
    return try clock.measure(.reading) {
      let decoder = TextDecoder()
      return DocumentPair(
        french: try decoder.decode(bitext.source, name: "generated French"),
        arabic: try decoder.decode(bitext.target, name: "generated Arabic"))
    }
  }
}
