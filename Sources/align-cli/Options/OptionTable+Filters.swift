import Aligner

/// The options of what to leave out of a corpus.
extension OptionTable {
  static let filters: [Option] = [
    filter("--min-length", "N", "leave out pairs of which a side has less than N letters and digits") {
      $0.minimumLength = try count($1, for: "--min-length", most: ValueLimits.letters)
    },
    filter("--max-length", "N", "leave out pairs of which a side has more than N letters and digits") {
      $0.maximumLength = try count($1, for: "--max-length", most: ValueLimits.letters)
    },
    filter("--min-ratio", "R", "leave out pairs whose Arabic is shorter than R times the French") {
      $0.minimumRatio = try ratio($1, for: "--min-ratio")
    },
    filter("--max-ratio", "R", "leave out pairs whose Arabic is longer than R times the French") {
      $0.maximumRatio = try ratio($1, for: "--max-ratio")
    },
    filter("--check-languages", nil, "leave out pairs that are not French on one side and Arabic on the other") {
      filters, _ in filters.checksLanguages = true
    },
    filter("--drop-duplicates", nil, "leave out pairs that came before, but for case, marks, punctuation and digits") {
      filters, _ in filters.dropsDuplicates = true
    },
    filter("--drop-headings", nil, "leave out headings") { filters, _ in filters.dropsHeadings = true },
    filter("--drop-contents", nil, "leave out rows of a contents table") { filters, _ in filters.dropsContents = true },
    Option(
      "--dropped", value: "FILE", help: "write the pairs left out to FILE, a table that says why",
      commands: [AlignCommand.name]
    ) { $0.dropped = $1 },
  ]

  private static func filter(
    _ name: String, _ value: String?, _ help: String,
    _ apply: @escaping @Sendable (inout FilterOptions, String) throws -> Void
  ) -> Option {
    Option(name, value: value, help: help, commands: [AlignCommand.name]) { try apply(&$0.filters, $1) }
  }
}
