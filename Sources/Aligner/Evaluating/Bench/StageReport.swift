/// How long the stages of the work on a bitext took, as a table and as JSON.
///
/// ```json
/// {"bytes":…,"paragraphs":…,"stages":[{"name":"reading","seconds":…,"bytes_per_second":…,…},…],"cells_per_paragraph":…}
/// ```
package struct StageReport: Sendable {
  /// The size of both texts together, in bytes.
  let byteCount: Int
  /// The number of paragraphs of both texts together.
  let paragraphCount: Int
  /// How many beads were weighed for each source paragraph, over all passes.
  let cellsPerParagraph: Double
  /// The stages in the order of the work, and how many seconds each took.
  let stages: [(stage: StageClock.Stage, seconds: Double)]
  /// The most memory that the program has used, in bytes; `nil` if the system does not say.
  let peakMemory: Int?
  /// What the table is written in.
  package var language = ReportLanguage.english
  /// Whether the table is for a terminal; see ``TerminalLine``.
  package var isOnTerminal = false

  /// Makes a report of what a clock has measured.
  /// - Parameter peakMemory: the most memory that the program has used, in bytes.
  package init(_ clock: StageClock, byteCount: Int, alignment: Alignment, peakMemory: Int?) {
    let (source, target) = (alignment.source.paragraphs.count, alignment.target.paragraphs.count)
    self.byteCount = byteCount
    paragraphCount = source + target
    cellsPerParagraph = Double(clock.cellCount) / Double(max(source, 1))
    stages = StageClock.Stage.allCases.map { ($0, clock.time(of: $0) / .seconds(1)) }
    self.peakMemory = peakMemory
  }

  /// The seconds of all stages.
  var seconds: Double { stages.reduce(0) { $0 + $1.seconds } }

  /// Writes a table: a row a stage, and one for all of them.
  package func write(to output: inout OutputBuffer) throws {
    var table = TextTable()
    table.add(
      [TimeWords.stage, TimeWords.seconds, TimeWords.share, TimeWords.megabytes, TimeWords.paragraphs]
        .map { $0[language] })
    let all = (TimeWords.all[language], seconds)
    for (name, seconds) in stages.map({ ($0.stage.rawValue, $0.seconds) }) + [all] {
      table.add([
        name, AlignmentSummary.fixed(seconds, decimals: 3),
        AlignmentSummary.fixed(self.seconds > 0 ? 100 * seconds / self.seconds : 0, decimals: 1) + " %",
        AlignmentSummary.fixed(Self.rate(byteCount, seconds) / 1e6, decimals: 1),
        "\(Int(Self.rate(paragraphCount, seconds).rounded()))",
      ])
    }
    let size = AlignmentSummary.fixed(Double(byteCount) / 1e6, decimals: 2)
    let cells = AlignmentSummary.fixed(cellsPerParagraph, decimals: 1)
    var last = TimeWords.benched(megabytes: size, paragraphs: paragraphCount, cells: cells)
    if let peakMemory { last = last + TimeWords.atMost(megabytes: (peakMemory + 500_000) / 1_000_000) }
    let isMirrored = isOnTerminal && language == .arabic
    for line in table.lines + ["", last[language]] {
      try output.append((isMirrored && !line.isEmpty ? TerminalLine.mirrored(line) : line) + "\n")
    }
  }

  /// Writes a JSON object on one line.
  package func writeJSON(to output: inout OutputBuffer) throws {
    func figures(_ seconds: Double) -> JSONObject {
      [
        "seconds": seconds, "bytes_per_second": Self.rate(byteCount, seconds),
        "paragraphs_per_second": Self.rate(paragraphCount, seconds),
      ]
    }
    let json =
      ["bytes": byteCount, "paragraphs": paragraphCount] + figures(seconds) + [
        "stages": stages.map { ["name": $0.stage.rawValue] + figures($0.seconds) },
        "cells_per_paragraph": cellsPerParagraph, "peak_memory_bytes": peakMemory, "version": ToolVersion.current,
      ]
    try json.appendJSON(to: &output)
    try output.append("\n")
  }

  private static func rate(_ count: Int, _ seconds: Double) -> Double { seconds > 0 ? Double(count) / seconds : 0 }
}
