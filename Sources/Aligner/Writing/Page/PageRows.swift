/// The rows of the page, one a bead: the source on one side, the target on the other, what was found below.
struct PageRows {
  let language: ReportLanguage
  let prefix: String
  let layout: MapScale
  private let numbers: PageNumbers?
  private let found: [Int: [(number: Int, finding: Finding)]]
  /// Findings about the whole.
  private let general: [(number: Int, finding: Finding)]

  /// Beads below this are marked as unsure.
  private static let sure = 0.9

  init(language: ReportLanguage, prefix: String, layout: MapScale, findings: [Finding], numbers: PageNumbers?) {
    self.language = language
    self.prefix = prefix
    self.layout = layout
    self.numbers = numbers
    let numbered = findings.enumerated().map { (number: $0.offset + 1, finding: $0.element) }
    general = numbered.filter { $0.finding.bead == nil }
    found = Dictionary(grouping: numbered.filter { $0.finding.bead != nil }) { $0.finding.bead ?? 0 }
  }

  /// Writes the rows of all beads that are shown.
  func write(_ alignment: Alignment, to output: inout OutputBuffer, isShown: (Bead) -> Bool) throws {
    if !general.isEmpty { try writeFound(general, to: &output) }
    let places = (source: PlaceNames(alignment.source), target: PlaceNames(alignment.target))
    for (index, bead) in alignment.beads.enumerated() where isShown(bead) {
      let start = Self.least(MapScale.stretch(bead.source, layout.source).start, bead, layout, isEnd: false)
      let end = Self.least(MapScale.stretch(bead.source, layout.source).end, bead, layout, isEnd: true)
      try output.append(
        "<section class=\"bead\(Self.mark(of: bead))\" id=\"\(prefix)b\(index + 1)\" data-start=\"\(PageMap.coordinate(start))\""
      )
      try output.append(" data-end=\"\(PageMap.coordinate(end))\"")
      try numbers?.write(bead: index, to: &output)
      try output.append(">\n")
      let marks = found[index, default: []].map(\.finding)
      try writeSide(places.source, bead.source, marks.compactMap(\.source), to: &output)
      try writeMiddle(bead, to: &output)
      try writeSide(places.target, bead.target, marks.compactMap(\.target), to: &output)
      if let list = found[index] { try writeFound(list, to: &output) }
      try output.append("</section>\n")
    }
  }

  /// What a person or a filter has said of a bead, as a class.
  private static func mark(of bead: Bead) -> String {
    let state = bead.filter == nil ? bead.state : .out
    return state == .auto ? "" : " \(state)"
  }

  /// The source leads the map; where it has nothing, the target does.
  private static func least(_ source: Double, _ bead: Bead, _ layout: MapScale, isEnd: Bool) -> Double {
    guard bead.source.isEmpty else { return source }
    let target = MapScale.stretch(bead.target, layout.target)
    return isEnd ? target.end : target.start
  }

  private func writeSide(
    _ places: PlaceNames, _ paragraphs: Range<Int>, _ found: [Finding.Place], to output: inout OutputBuffer
  ) throws {
    let document = places.document
    let isRightToLeft = document.language.facts.isRightToLeft
    try output.append(
      "<div class=\"side\" lang=\"\(document.language.rawValue)\" dir=\"\(isRightToLeft ? "rtl" : "ltr")\">")
    if paragraphs.isEmpty {
      try output.append("<p class=\"none\" lang=\"\(language.rawValue)\" dir=\"auto\">")
      try output.append(PageWords.absent(from: document.language)[language])
      try output.append("</p>")
    }
    for index in paragraphs {
      let paragraph = document.paragraphs[index]
      try output.append("<p class=\"\(paragraph.kind.rawValue)\"")
      // What was left untranslated runs its own way, whatever the column.
      if paragraph.isRightToLeft(in: document.language) != isRightToLeft {
        try output.append(" dir=\"\(isRightToLeft ? "ltr" : "rtl")\"")
      }
      try write(places.place(of: index), of: paragraph.place, to: &output)
      if let label = paragraph.label, paragraph.sentence?.isFirst != false {
        try output.append("<span class=\"label\">")
        try output.append(label.written, as: XMLEscape.self)
        try output.append("</span> ")
      }
      try output.append("<span class=\"text\">")
      let marks = found.filter { $0.paragraph == index }.flatMap(\.marks)
      try write(paragraph.text, marked: marks, to: &output)
      try output.append("</span></p>")
    }
    try output.append("</div>\n")
  }

  /// Ends a paragraph's tag and writes where it stood: its line or page beside it, its note or cell above it, and the place
  /// in words for whoever points at it.
  private func write(_ words: Message, of place: SourcePlace, to output: inout OutputBuffer) throws {
    if let line = place.line {
      return try output.append("><span class=\"line\" title=\"\(words.plain(language))\">\(line)</span>")
    }
    try output.append(" title=\"")
    try output.append(words.plain(language), as: XMLEscape.self)
    try output.append("\">")
    if let page = place.page { try output.append("<span class=\"line\">\(page)</span>") }
    guard place.note != nil || place.cell != nil else { return }
    try output.append("<span class=\"place\" lang=\"\(language.rawValue)\" dir=\"auto\">")
    try output.append(words, in: language)
    try output.append("</span>")
  }

  /// Writes a text with some ranges of its bytes marked.
  private func write(_ text: String, marked ranges: [Range<Int>], to output: inout OutputBuffer) throws {
    for piece in MarkedText.pieces(of: text, marked: ranges) {
      if piece.isMarked { try output.append("<mark>") }
      try output.append(piece.text, as: XMLEscape.self)
      if piece.isMarked { try output.append("</mark>") }
    }
  }

  private func writeMiddle(_ bead: Bead, to output: inout OutputBuffer) throws {
    let percent = Int((bead.confidence * 100).rounded())
    try output.append("<div class=\"mid\" title=\"\(PageWords.confidence[language]) \(percent) %\">")
    if bead.isCrossing { try output.append("<span class=\"moved\">\(PageWords.moved[language])</span>") }
    if bead.shapeName != "1-1", !bead.isUnpaired { try output.append("<span>\(bead.shapeName)</span>") }
    if bead.confidence < Self.sure, bead.state == .auto {
      try output.append("<span class=\"unsure\">\(percent) %</span>")
    }
    try output.append("</div>\n")
  }

  private func writeFound(_ list: [(number: Int, finding: Finding)], to output: inout OutputBuffer) throws {
    try output.append("<ul class=\"found\">\n")
    for (number, finding) in list {
      let severity = finding.severity.rawValue
      try output.append("<li class=\"\(severity)\" id=\"\(prefix)n\(number)\" data-severity=\"\(severity)\"")
      try output.append(" data-rule=\"\(finding.rule)\">")
      try output.append(finding: finding, in: language)
      try output.append("</li>\n")
    }
    try output.append("</ul>\n")
  }
}
