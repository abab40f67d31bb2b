/// What only some evaluations show: verdicts, what each kind of evidence brings, and the mistakes.
extension EvaluationReport {
  /// How many pairs of either sort are named as nearest to the other side.
  private static let namedPairs = 5

  /// How well documents that are translations of each other are told from others: a line a kind of pair, with the
  /// spread of the scores that the verdict is read from, and the pairs that came nearest to the other side or went over;
  /// none if there is no pair that is no translation.
  var verdictLines: [String] {
    guard let mismatched = groups.first(where: { $0.name == GoldGroup.mismatched.rawValue }) else { return [] }
    var spread = TextTable()
    spread.add(
      titles(Words.pairs, Words.count, Words.right, Words.wrong, Words.least, Words.median, Words.greatestScore))
    for group in perturbations + [mismatched] {
      let scores = group.sets.map(\.verdict.score).sorted()
      let (count, wrong) = (scores.count, group.wrongVerdicts)
      spread.add(
        [group.name, "\(count)", "\(count - wrong)", "\(wrong)"]
          + [scores[0], scores[count / 2], scores[count - 1]].map { AlignmentSummary.fixed($0, decimals: 2) })
    }
    var nearest = TextTable()
    nearest.add(titles(Words.nearestToTheOtherSide, Words.verdict, Words.score))
    let truePairs = sets.filter { $0.group != .mismatched }
    let lowest = truePairs.enumerated().sorted { ($0.1.verdict.score, $0.0) < ($1.1.verdict.score, $1.0) }
    let highest = mismatched.sets.enumerated().sorted { (-$0.1.verdict.score, $0.0) < (-$1.1.verdict.score, $1.0) }
    for (_, set) in lowest.prefix(Self.namedPairs) + highest.prefix(Self.namedPairs) {
      nearest.add([set.name, Cells.verdict(of: set, language), AlignmentSummary.fixed(set.verdict.score, decimals: 2)])
    }
    return spread.lines + [""] + nearest.lines
  }

  /// How many of the sentences that were left out within paragraphs were found, and how many were claimed falsely, a line
  /// a perturbation; none if none was left out.
  var omissionLines: [String] {
    var table = TextTable()
    table.add(
      titles(
        Words.sentencesLeftOut, Words.sets, Words.found, Words.isFalse, Words.f1, Words.precision, Words.recall))
    for group in perturbations {
      let counts = group.sets.compactMap(\.omissions).reduce(MatchCounts(), +)
      guard counts != MatchCounts() else { continue }
      table.add(
        [group.name, "\(group.sets.count)"] + Cells.missing(counts)
          + [counts.precision, counts.recall].map(Cells.share))
    }
    return table.lines.count > 1 ? table.lines : []
  }

  /// What each kind of evidence brings: the mean strict F1 and the F1 of deletions with all kinds and without each in
  /// turn, by group; none if nothing was left out.
  ///
  /// ```
  /// strict F1 / deleted F1   all           −label        −length
  /// moved                    1.000/1.000   1.000/1.000   .9882/.8810
  /// together                 1.000/1.000   1.000/1.000   .9882/.8810
  /// ```
  var ablationLines: [String] {
    guard !ablations.isEmpty else { return [] }
    let variants = [total] + ablations
    func cell(_ group: EvaluationGroup) -> String {
      Cells.share(group.strictF1) + "/" + Cells.share(group.missing.f1)
    }
    var table = TextTable()
    table.add(titles(Words.deletedF1, Words.all) + ablations.map { "−" + $0.name })
    for group in groups {
      table.add(
        [group.name]
          + variants.map { variant in
            cell(EvaluationGroup(name: group.name, sets: variant.sets.filter { $0.group.rawValue == group.name }))
          })
    }
    table.add(titles(Words.together) + variants.map(cell))
    table.add(titles(Words.wrongVerdicts) + variants.map { "\($0.wrongVerdicts)" })
    return table.lines
  }

  /// The mistakes of each set, for people who want to know why a score is not 1; units are numbered from 0, as in
  /// `gold.tsv`.
  ///
  /// ```
  /// report: 2 mistakes
  /// missed        12 – 13     Le Secrétaire général présente… – يقدم الأمين العام…
  /// wrong   .97   12 – 12,13  Le Secrétaire général présente… – تجتمع اللجنة مرة كل…
  /// ```
  var mistakeLines: [String] {
    sets.filter { !$0.mistakes.isEmpty }.flatMap { set in
      [Words.mistakes(set.mistakes.count, of: set.name)[language]] + rows(set.mistakes)
    }
  }

  private func rows(_ mistakes: [Mistake]) -> [String] {
    let kinds = titles(Words.missed, Words.isWrong).map(DisplayText.width).max() ?? 0
    let places = mistakes.map { mistake in
      [mistake.link.source, mistake.link.target].map { $0.map(String.init).joined(separator: ",") }
        .joined(separator: " – ")
    }
    let width = places.map(\.unicodeScalars.count).max() ?? 0
    return zip(mistakes, places).map { mistake, place in
      [
        Self.padded((mistake.kind == .missed ? Words.missed : Words.isWrong)[language], to: kinds),
        Self.padded(mistake.confidence.map(Cells.share) ?? "", to: 5),
        Self.padded(place, to: width), [mistake.source, mistake.target].map(Self.beginning).joined(separator: " – "),
      ].joined(separator: "  ")
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayText.width(of: text)))
  }

  /// The beginnings of the texts of a side, 60 columns in all.
  private static func beginning(of units: [String]) -> String {
    units.map { DisplayText.excerpt(of: $0, width: 60 / units.count, isIsolated: true) }.joined(separator: " + ")
  }
}
