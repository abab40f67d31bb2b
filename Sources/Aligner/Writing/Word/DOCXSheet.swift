/// What a Word document says of one pair: what was checked, when, and what came of it; what was found; the line to sign on.
struct DOCXSheet {
  let options: ReportOptions
  /// How wide the text is, in twentieths of a point.
  let width: Int

  /// How long what is not meant of a text may be beside what is, in scalars: a paragraph may have thousands of findings.
  private static let mostAround = 1000

  private var language: ReportLanguage { options.language }

  /// Writes all but the heading.
  func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try output.append(DOCXParagraph(language, style: "Soft", maker))
    try writeFiles(report, to: &output)
    try writeCounts(report, to: &output)
    if report.findings.isEmpty {
      try output.append(DOCXParagraph(PageWords.noFindings, language))
    } else {
      try writeFindings(report, to: &output)
    }
    let lines = [PaperWords.checkedBy, PaperWords.date, PaperWords.signature].enumerated().flatMap { index, words in
      [DOCXParagraph.Piece.text("\(index == 0 ? "" : "  ")\(words[language]) "), .tab]
    }
    try output.append(DOCXParagraph(language, style: "Signature", lines))
  }

  /// When it was made, and by what.
  private var maker: [DOCXParagraph.Piece] {
    var pieces: [DOCXParagraph.Piece] = []
    if let date = options.creationDate {
      pieces += [.text(PaperWords.made[language] + " "), .apart(date.readable), .text(" · ")]
    }
    return pieces + [.apart("align-cli \(options.toolVersion)")]
  }

  private func head(_ message: Message) -> DOCXTable.Cell { .init(DOCXParagraph(message, language, style: "Column")) }

  private func cell(_ pieces: DOCXParagraph.Piece...) -> DOCXTable.Cell { .init(DOCXParagraph(language, pieces)) }

  /// A table as wide as the text.
  /// - Parameter widths: those of all columns but the one that has the rest.
  private func table(_ widths: [Int], rest: Int) -> DOCXTable {
    var widths = widths
    widths.insert(width - widths.reduce(0, +), at: rest)
    return DOCXTable(widths: widths, isMirrored: language == .arabic)
  }

  private func writeFiles(_ report: CheckReport, to output: inout OutputBuffer) throws {
    let table = table([1500, 1800, 4200], rest: 1)
    try table.writeStart(
      [cell()] + [PaperWords.file, PaperWords.paragraphs, PaperWords.fingerprint].map(head), to: &output)
    for document in [report.alignment.source, report.alignment.target] {
      let row = [
        head(PageWords.title(of: document.language)), cell(.apart(UnitNames.fileName(of: document.name))),
        cell(.text("\(document.paragraphs.count)")), cell(.apart(DocumentFingerprint(document).digits(16))),
      ]
      try table.write(row, to: &output)
    }
    try table.writeEnd(to: &output)
  }

  private func writeCounts(_ report: CheckReport, to output: inout OutputBuffer) throws {
    var counts = Severity.allCases.reversed().map { severity in
      (severity.words.several, DOCXTable.Cell(DOCXParagraph(report.count(severity), severity, language)))
    }
    if report.acceptedCount > 0 { counts.append((PaperWords.accepted, cell(.text("\(report.acceptedCount)")))) }
    let verdict = DOCXParagraph(PageWords.answer(report.alignment.verdict.answer), language)
    counts.append((ReportWords.verdict, .init(verdict)))
    let table = table(counts.dropLast().map { _ in 2200 }, rest: counts.count - 1)
    try table.writeStart(counts.map { head($0.0) }, to: &output)
    try table.write(counts.map(\.1), to: &output)
    try table.writeEnd(to: &output)
  }

  private func writeFindings(_ report: CheckReport, to output: inout OutputBuffer) throws {
    let table = table([560, 1750, 1500, 1500, 2950, 2950, 1000], rest: 4)
    let languages = [Language.source, .target]
    let titles =
      [PaperWords.severity] + languages.map(PaperWords.place) + [PaperWords.finding]
      + languages.map(PageWords.title) + [PageWords.done]
    try table.writeStart([cell()] + titles.map(head), to: &output)
    for (number, finding) in report.findings.enumerated() {
      try table.write(row(finding, number: number + 1, of: report), to: &output)
    }
    try table.writeEnd(to: &output)
  }

  private func row(_ finding: Finding, number: Int, of report: CheckReport) -> [DOCXTable.Cell] {
    let severity = finding.severity
    let sides = [(report.source(of: finding), finding.source), (report.target(of: finding), finding.target)]
    let places = sides.map { side, _ in
      side.map { DOCXTable.Cell(DOCXParagraph($0.words, language)) } ?? .init()
    }
    let texts = sides.map { side, place in
      side.map {
        DOCXTable.Cell(
          DOCXParagraph($0.paragraph, of: $0.document.language, marks: place?.marks ?? [], most: Self.mostAround))
      } ?? .init()
    }
    let title = CheckRules.named(finding.rule)?.title[language] ?? finding.rule
    var what = DOCXParagraph(finding.message, language)
    what.pieces.insert(.text(title + " ", DOCXLook(isBold: true)), at: 0)
    return [cell(.text("\(number)")), cell(.text(severity.words.one[language], DOCXLook(style: severity.rawValue)))]
      + places + [.init(what)] + texts + [.init(DOCXParagraph(language, style: "Tick", [.box(name: finding.rule)]))]
  }
}
