/// The mistakes of each set, for people who want to know why a score is not 1.
///
/// ```
/// report: 2 mistakes
/// missed        12 – 13     Le Secrétaire général présente… – يقدم الأمين العام…
/// wrong   .97   12 – 12,13  Le Secrétaire général présente… – تجتمع اللجنة مرة كل…
/// ```
///
/// Units are numbered from 0, as in `gold.tsv`.
struct MistakeTable {
  /// The lines.
  let lines: [String]

  /// How much of a text is shown, in columns.
  private static let textWidth = 60

  init(_ report: EvaluationReport) {
    lines = report.sets.filter { !$0.mistakes.isEmpty }.flatMap { set in
      let count = set.mistakes.count
      return ["\(set.name): \(count) mistake\(count == 1 ? "" : "s")"] + Self.rows(set.mistakes)
    }
  }

  private static func rows(_ mistakes: [Mistake]) -> [String] {
    let places = mistakes.map { mistake in
      [mistake.link.source, mistake.link.target].map { $0.map(String.init).joined(separator: ",") }
        .joined(separator: " – ")
    }
    let width = places.map(\.unicodeScalars.count).max() ?? 0
    return zip(mistakes, places).map { mistake, place in
      let confidence = mistake.confidence.map { ScoreCells.share($0) } ?? ""
      let padded = place + String(repeating: " ", count: width - place.unicodeScalars.count)
      return [
        mistake.kind.rawValue.padded(to: 6), confidence.padded(to: 5), padded,
        [mistake.source, mistake.target].map(beginning).joined(separator: " – "),
      ].joined(separator: "  ")
    }
  }

  private static func beginning(of units: [String]) -> String {
    units.map { DisplayText.excerpt(of: $0, width: textWidth / units.count, isIsolated: true) }
      .joined(separator: " + ")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
