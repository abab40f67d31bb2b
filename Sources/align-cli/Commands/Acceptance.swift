import Aligner

/// What is done about findings that have been accepted, or are to be.
struct Acceptance {
  /// Where all findings are written to as accepted; `nil` if that was not asked for.
  let output: Output?
  private let baseline: Baseline?
  /// The lines of the new baseline.
  private var lines: [UInt8] = []

  /// Reads the baseline, and looks at the place for the new one.
  init(_ settings: Settings, _ files: inout RunFiles) throws {
    output = try settings.newBaseline.map { try files.output($0, renews: true) }
    baseline = try settings.baseline.map(Self.read)
  }

  /// A report without the findings that were accepted, or are now.
  mutating func applied(to report: CheckReport) throws -> CheckReport {
    guard output != nil else { return baseline?.applied(to: report) ?? report }
    lines += try OutputBuffer.bytes { try Baseline.write(report, to: &$0) }
    return Baseline(accepting: report).applied(to: report)
  }

  /// Writes the new baseline.
  func write(to buffer: inout OutputBuffer) throws {
    try Baseline.writeHead(to: &buffer)
    try buffer.append(lines)
  }

  private static func read(_ path: String) throws -> Baseline {
    let text = try FileReader.read(path: path, encoding: .utf8)
    return try Baseline(parsing: String(decoding: text.bytes, as: UTF8.self), name: text.name)
  }
}
