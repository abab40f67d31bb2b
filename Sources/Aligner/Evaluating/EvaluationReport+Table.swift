/// The report for people: a line a set, the means, how far confidence can be trusted, and the signature.
///
/// ```
///           units  strict                  lax  deleted                         conf.  of them
/// set       exact       P      R     F1     F1    found  false     F1  verdict   ≥ .9    right     s
/// report    1.000   .9688  .9841  .9764  1.000      1/1      0  1.000      yes  .9855    1.000  0.04
/// mean      1.000   .9688  .9841  .9764  1.000
/// together                                          1/1      0  1.000      1/1  .9855    1.000  0.04
/// ```
///
/// Of the units without counterpart it says how many were found and how many were claimed falsely. A verdict that is not
/// that of the gold standard is shown as `wrong`. The means give each set the same weight, what is together does not.
extension EvaluationReport {
  typealias Words = ScoreWords

  /// What the names of sets are left at least, in columns.
  private static let leastNameWidth = 20

  /// Writes tables, a blank line between them.
  /// - Parameters:
  ///   - width: how many columns a line should take; names of sets are cut where it would be longer.
  ///   - showsMistakes: whether to list the links that are wrong and those that were missed.
  package func write(to output: inout OutputBuffer, width: Int = .max, showsMistakes: Bool = false) throws {
    let verdicts = verdictLines
    let tables =
      verdicts.isEmpty
      ? [
        setLines(width: width), lines(of: perturbations), lines(of: groups), ablationLines,
        omissionLines, showsMistakes ? mistakeLines : [], calibrationLines, footLines,
      ] : [verdicts, footLines]
    let isMirrored = isOnTerminal && language == .arabic
    for (index, lines) in tables.filter({ !$0.isEmpty }).enumerated() {
      if index > 0 { try output.append("\n") }
      try output.append(lines.map { (isMirrored ? TerminalLine.mirrored($0) : $0) + "\n" }.joined())
    }
  }

  /// Titles of columns in the report's language; `nil` for an empty one.
  func titles(_ titles: Message?...) -> [String] { titles.map { $0?[language] ?? "" } }

  private func setLines(width: Int) -> [String] {
    let longest = sets.map { $0.name.unicodeScalars.count }.max() ?? 0
    let lines = setLines(nameWidth: longest)
    let excess = lines.reduce(0) { max($0, DisplayText.width(of: $1)) } - width
    return excess <= 0 ? lines : setLines(nameWidth: max(Self.leastNameWidth, longest - excess))
  }

  private func setLines(nameWidth: Int) -> [String] {
    var table = TextTable()
    table.add(
      titles(
        nil, Words.units, Words.strict, nil, nil, Words.lax, Words.deleted, nil, nil, nil, Words.confidenceInShort,
        Words.ofThem))
    table.add(
      titles(
        Words.set, Words.exact, Words.precision, Words.recall, Words.f1, Words.f1, Words.found, Words.isFalse, Words.f1,
        Words.verdict, Words.isSure, Words.right) + ["s"])
    for set in sets {
      table.add(
        [DisplayText.ending(of: set.name, width: nameWidth)] + Self.figures.map { Cells.share($0(set)) }
          + Cells.missing(set.missing) + [Cells.verdict(of: set, language)] + Cells.sure(set.linkClaims)
          + [AlignmentSummary.fixed(set.seconds, decimals: 2)])
    }
    table.add(titles(Words.mean) + Self.figures.map { Cells.share(total.mean($0)) })
    table.add(
      titles(Words.together) + Self.figures.map { _ in "" } + Cells.missing(total.missing)
        + ["\(sets.count - total.wrongVerdicts)/\(sets.count)"] + Cells.sure(total.linkClaims)
        + [AlignmentSummary.fixed(sets.reduce(0) { $0 + $1.seconds }, decimals: 2)])
    return table.lines
  }

  private static let figures: [@Sendable (SetScore) -> Double] = [
    { $0.exactShare }, { $0.strict.precision }, { $0.strict.recall }, { $0.strict.f1 }, { $0.lax.f1 },
  ]

  /// A line a group of sets: the mean and the least strict F1, what the sets come to together, and how far the
  /// confidence of links and of unpaired paragraphs is from the truth; none for a single group, which says no more than
  /// all sets together.
  private func lines(of groups: [EvaluationGroup]) -> [String] {
    guard groups.count > 1 else { return [] }
    var table = TextTable()
    table.add(
      titles(
        nil, nil, Words.strict, nil, Words.lax, Words.deleted, nil, nil, Words.verdicts, Words.confidenceInShort,
        Words.ofThem, Words.errorOf, Words.confidence))
    table.add(
      titles(
        Words.group, Words.sets, Words.f1, Words.least, Words.f1, Words.found, Words.isFalse, Words.f1, Words.wrong,
        Words.isSure, Words.right, Words.links, Words.unpaired))
    for group in groups {
      let least = group.sets.map(\.strict.f1).min() ?? 0
      table.add(
        [group.name, "\(group.sets.count)"]
          + [group.strictF1, least, group.mean { $0.lax.f1 }].map(Cells.share)
          + Cells.missing(group.missing) + ["\(group.wrongVerdicts)"] + Cells.sure(group.linkClaims)
          + [group.linkCalibration, group.unpairedCalibration].map { Cells.share($0.expectedError) })
    }
    return table.lines
  }

  private var calibrationLines: [String] {
    let (links, unpaired) = (total.linkCalibration, total.unpairedCalibration)
    var table = TextTable()
    table.add(
      titles(
        Words.confidence, Words.links, Words.mean, Words.right, Words.unpaired, Words.mean, Words.right))
    for (link, skip) in zip(links.bins, unpaired.bins) {
      let bounds = [link.lowerBound, link.upperBound].map { AlignmentSummary.fixed($0, decimals: 1) }
      table.add(
        [bounds.joined(separator: "–")]
          + [link, skip].flatMap { bin in
            ["\(bin.count)"] + [bin.meanConfidence, bin.shareRight].map { $0.map(Cells.share) ?? "" }
          })
    }
    table.add(
      titles(Words.expectedError) + [links, unpaired].flatMap { ["", "", Cells.share($0.expectedError)] })
    return table.lines
  }

  private var footLines: [String] {
    let unmapped = sets.reduce(0) { $0 + $1.unmappedCount }
    return [
      failures.isEmpty ? nil : Words.unreadSets(failures.count), unmapped == 0 ? nil : Words.textsOfNoUnit(unmapped),
      peakMemory.map { Words.peakMemory(megabytes: $0 / 1_000_000) }, Words.signature(signature),
    ].compactMap { $0?[language] }
  }

  /// Figures as the tables show them.
  enum Cells {
    /// A share with four digits: `.9876`. Only what is whole is shown as `1.000`.
    static func share(_ value: Double) -> String {
      value >= 1 ? "1.000" : String(AlignmentSummary.fixed(min(value, 0.9999), decimals: 4).dropFirst())
    }

    private static func share(_ part: Int, of whole: Int) -> String {
      whole == 0 ? "" : share(Double(part) / Double(whole))
    }

    /// Units without counterpart that were found of those there are, those falsely claimed, and F1.
    static func missing(_ counts: MatchCounts) -> [String] {
      ["\(counts.found)/\(counts.found + counts.missed)", "\(counts.wrong)", share(counts.f1)]
    }

    /// The share of claims that a user would take without looking, and the share of those that is right.
    static func sure(_ claims: [Claim]) -> [String] {
      [share(claims.sure.count, of: claims.count), share(claims.sure.count(where: \.isRight), of: claims.sure.count)]
    }

    /// The verdict, and whether it is wrong.
    static func verdict(of set: SetScore, _ language: ReportLanguage) -> String {
      ScoreWords.verdict(set.verdict.answer, isRight: set.isVerdictRight)[language]
    }
  }
}

/// A table in columns as wide as their cells: the first column flush left, the others, which hold figures, flush right.
struct TextTable {
  private var rows: [[String]] = []

  /// Adds a row; cells that are missing at its end are empty.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, without spaces at their ends.
  var lines: [String] {
    let columnCount = rows.map(\.count).max() ?? 0
    let widths = (0..<columnCount).map { column in
      rows.map { column < $0.count ? Self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - Self.width(of: cell))
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func width(of cell: String) -> Int { DisplayText.width(of: cell) }
}
