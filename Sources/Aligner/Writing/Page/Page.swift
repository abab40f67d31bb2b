/// One self-contained page: both texts side by side, a map of their alignment, and what a check has found.
///
/// Nothing is fetched, and nothing runs but the page's own script: the content security policy names script and style
/// by their hashes, and all text of the documents is escaped. Without the script everything is there to read.
struct Page {
  /// The language of the frame; Arabic mirrors it.
  let language: ReportLanguage
  /// When it was made; without it no date is written.
  var date: Timestamp?
  /// The version of the tool that it names as its maker.
  var toolVersion = ToolVersion.current
  /// Whether it is of several bitexts, each of which it names.
  var holdsSeveral = false
  /// How many bitexts have been written.
  private(set) var count = 0
  /// Whether the head still has to be written.
  private var needsHead: Bool

  /// - Parameter isContinued: whether somebody else writes the head.
  init(language: ReportLanguage, isContinued: Bool = false) {
    self.language = language
    needsHead = !isContinued
  }

  /// Writes the head alone, of a page that is no single bitext's.
  func writeHead(titled title: Message, to output: inout OutputBuffer) throws {
    try writeHead(nil, nil, title: title[language], to: &output)
  }

  /// Writes a bitext; the first one with the head of the page before it.
  /// - Parameters:
  ///   - report: what was found; `nil` for a page that only shows the alignment.
  ///   - corrections: what it takes to correct the alignment on the page.
  ///   - advice: how the alignment is corrected where the page cannot; `nil` to say nothing of it.
  ///   - isShown: which beads have a row.
  mutating func write(
    _ alignment: Alignment, report: CheckReport?, _ corrections: PageCorrections? = nil, advice: Message? = nil,
    to output: inout OutputBuffer, isShown: (Bead) -> Bool = { _ in true }
  ) throws {
    if needsHead, holdsSeveral { try writeHead(titled: ReportWords.allPairs, to: &output) }
    if needsHead, !holdsSeveral { try writeHead(alignment, report, to: &output) }
    if needsHead, let advice { try write(advice, to: &output) }
    needsHead = false
    count += 1
    if holdsSeveral {
      try output.append("<h2 class=\"pair\">")
      try writeNames(alignment.source.name, alignment.target.name, to: &output)
      try output.append("</h2>\n")
    }
    let layout = MapScale(alignment)
    let findings = report?.findings ?? []
    try output.append("<div class=\"bitext\(findings.isEmpty ? " bare" : "")\"")
    if let report {
      let fingerprints = [DocumentFingerprint(alignment.source), DocumentFingerprint(alignment.target)]
      // What the browser keeps a person's word on the findings under: the same for the same two texts.
      try output.append(" data-key=\"\(fingerprints.map { $0.digits(32) }.joined(separator: "-"))\">\n")
      let sheet = PageSheet(language: language, date: date, toolVersion: toolVersion, fingerprints: fingerprints)
      try sheet.write(report, to: &output)
      if findings.isEmpty {
        try sheet.writeSignature(to: &output)
      } else {
        try PageFindings(language: language, prefix: prefix, sheet: sheet).write(report, to: &output)
      }
    } else {
      try corrections?.writeKey(to: &output)
      try output.append(">\n")
      try corrections?.write(to: &output)
    }
    try output.append("<nav class=\"map\" aria-label=\"\(PageWords.map[language])\">")
    try PageMap(layout: layout, prefix: prefix).write(alignment, findings, to: &output)
    try output.append("</nav>\n<main class=\"rows\">\n")
    if report != nil { try output.append("<h2 class=\"annexed\">\(PaperWords.annex[language])</h2>\n") }
    try output.append("<div class=\"heads\"><span>\(PageWords.title(of: alignment.source.language)[language])</span> ")
    try output.append("<span>\(PageWords.title(of: alignment.target.language)[language])</span></div>\n")
    let numbers = report.map(PageNumbers.init)
    try PageRows(language: language, prefix: prefix, layout: layout, findings: findings, numbers: numbers)
      .write(alignment, to: &output, isShown: isShown)
    try output.append("<p class=\"empty\" hidden>\(PageWords.nothingFound[language])</p>\n</main>\n</div>\n")
  }

  /// Writes what comes behind all bitexts.
  mutating func writeTail(to output: inout OutputBuffer) throws {
    if needsHead { try writeHead(nil, nil, to: &output) }
    try PageVocabulary(language: language).write(to: &output)
    try output.append("<script>\(PageFiles.script)</script>\n</body>\n</html>\n")
  }

  /// What the names of this bitext's elements begin with.
  private var prefix: String { count <= 1 ? "" : "t\(count)-" }

  private func writeHead(
    _ alignment: Alignment?, _ report: CheckReport?, title: String? = nil, to output: inout OutputBuffer
  ) throws {
    let direction = language == .arabic ? "rtl" : "ltr"
    let policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: PageFiles.style))'; "
      + "script-src 'sha256-\(SHA256.base64(of: PageFiles.script))'; base-uri 'none'; form-action 'none'"
    let names = alignment.map { [$0.source.name, $0.target.name].map(UnitNames.fileName).joined(separator: " – ") }
    try output.append("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\" dir=\"\(direction)\">\n<head>\n")
    try output.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
    try output.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    try output.append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
    try output.append(names ?? title ?? "align-cli", as: XMLEscape.self)
    try output.append("</title>\n<style>\(PageFiles.style)</style>\n</head>\n<body>\n<header>\n<h1>")
    if let alignment { try writeTitle(alignment, to: &output) }
    if let title { try output.append(title, as: XMLEscape.self) }
    try output.append("</h1>\n")
    try PageControls(language: language).write(report, to: &output)
    try output.append("</header>\n")
  }

  private func writeTitle(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    let answer = alignment.verdict.answer
    let names = [alignment.source.name, alignment.target.name].map(UnitNames.fileName)
    try writeNames(names[0], names[1], to: &output)
    try output.append(" <span class=\"verdict\(answer == .no ? " no" : "")\">")
    try output.append(PageWords.answer(answer)[language])
    try output.append("</span>")
  }

  private func writeNames(_ source: String, _ target: String, to output: inout OutputBuffer) throws {
    try output.append("<bdi>")
    try output.append(source, as: XMLEscape.self)
    try output.append("</bdi> <i>↔</i> <bdi>")
    try output.append(target, as: XMLEscape.self)
    try output.append("</bdi>")
  }

  /// Writes how the alignment is corrected, with what is to be typed set apart.
  private func write(_ advice: Message, to output: inout OutputBuffer) throws {
    try output.append("<p class=\"uneditable\">")
    for (index, piece) in advice.pieces(language).enumerated() {
      if index % 2 == 1 { try output.append("<code dir=\"ltr\">") }
      try output.append(piece, as: XMLEscape.self)
      if index % 2 == 1 { try output.append("</code>") }
    }
    try output.append("</p>\n")
  }
}
