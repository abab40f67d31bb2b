/// An alignment in a few lines, for the person who ran it.
///
/// ```
/// French      rapport.fr.txt  25 paragraphs: 17 numbered, 5 headings, 3 body
/// Arabic      rapport.ar.txt  24 paragraphs: 17 numbered, 5 headings, 2 body
/// beads       24: 23 1-1, 1 2-1
/// confidence  0.9731 on average
/// verdict     a translation (1.84 nats a paragraph)
/// ```
package struct AlignmentSummary: Sendable {
  /// What a line says, for colouring it.
  package enum Tone: Sendable {
    /// A figure.
    case plain
    /// Something to look at.
    case warning
    /// The verdict that this is a translation.
    case good
    /// The verdict that it is none.
    case bad
  }

  /// One line.
  package struct Row: Sendable {
    /// What the line is about; empty if it goes on with what the one before is about.
    package let title: String
    /// What there is to say.
    package let text: String
    /// How to colour it.
    package let tone: Tone
    /// The width of the titles' column, with the space after it.
    private let titleWidth: Int
    /// Whether the line runs from right to left on a terminal.
    private let isMirrored: Bool

    /// Makes a line.
    /// - Parameter isolatesText: whether it is for a terminal.
    init(
      title: Message?, _ text: String, _ tone: Tone = .plain, _ language: ReportLanguage, isolatesText: Bool = false
    ) {
      self.title = title?[language] ?? ""
      self.tone = tone
      titleWidth = SummaryWords.titleWidth(language)
      isMirrored = isolatesText && language == .arabic
      self.text = isMirrored ? TerminalLine.latinSetApart(text) : text
    }

    /// The line without colour.
    package var line: String { line(painting: { $0 }, { $0 }) }

    /// The line, its title and its text painted.
    package func line(painting title: (String) -> String, _ text: (String) -> String) -> String {
      let width = DisplayText.width(of: self.title)
      let line = title(self.title + String(repeating: " ", count: max(0, titleWidth - width))) + text(self.text)
      return isMirrored ? TerminalLine.enclosed(line) : line
    }
  }

  /// What a file's name is left at least; more of it is shown where there is room.
  private static let nameWidth = 20
  /// Unpaired paragraphs that are shown.
  private static let unpairedShown = 3

  /// The lines.
  package private(set) var rows: [Row] = []
  private let language: ReportLanguage
  private let isolatesText: Bool

  /// Sums up an alignment.
  /// - Parameters:
  ///   - width: how many columns a line may take.
  ///   - language: what it is written in.
  ///   - isolatesText: whether to set excerpts apart so that Arabic does not turn its line around; for terminals only.
  package init(_ alignment: Alignment, width: Int = 80, language: ReportLanguage = .english, isolatesText: Bool = false)
  {
    self.language = language
    self.isolatesText = isolatesText
    let room = max(40, width - SummaryWords.titleWidth(language))
    let documents = [alignment.source, alignment.target]
    for document in documents { add(SummaryWords.title(of: document.language), describe(document, width: room)) }
    add(SummaryWords.beads, Self.describe(Self.shapes(of: alignment.beads), width: room, language))
    addUnpaired(of: alignment, width: room)
    addRemovals(of: alignment, width: room)
    for document in documents { addAnomalies(of: document, width: room) }
    let paired = alignment.beads.filter { !$0.isUnpaired }
    if !paired.isEmpty {
      let mean = paired.reduce(0) { $0 + $1.confidence } / Double(paired.count)
      let unsure = paired.count { $0.confidence < SummaryWords.unsure }
      let sentence = SummaryWords.mean(Self.fixed(mean, decimals: 4), unsure: unsure)
      add(SummaryWords.confidence, sentence[language], unsure > 0 ? .warning : .plain)
    }
    if alignment.isNarrowed {
      add(SummaryWords.search, DisplayText.excerpt(of: Message.narrowed[language], width: room), .warning)
    }
    let verdict = alignment.verdict
    let sentence = SummaryWords.verdict(verdict.answer, nats: Self.fixed(verdict.score, decimals: 2))
    let tone: Tone =
      switch verdict.answer {
      case .yes: .good
      case .no: .bad
      case .tooShort: .warning
      }
    add(SummaryWords.verdict, sentence[language], tone)
  }

  private mutating func add(_ title: Message?, _ text: String, _ tone: Tone = .plain) {
    rows.append(Row(title: title, text, tone, language, isolatesText: isolatesText))
  }

  private mutating func addUnpaired(of alignment: Alignment, width: Int) {
    // Not by key paths, which take longer than all else here where there are many beads.
    let source = alignment.beads.filter { $0.target.isEmpty }.flatMap { $0.source }
    let target = alignment.beads.filter { $0.source.isEmpty }.flatMap { $0.target }
    guard !source.isEmpty || !target.isEmpty else { return }
    let places = (PlaceNames(alignment.source), PlaceNames(alignment.target))
    let sides = source.map { (places.0, $0) } + target.map { (places.1, $0) }
    let counts = SummaryWords.unpaired(
      [(source.count, alignment.source.language), (target.count, alignment.target.language)],
      hasMore: sides.count > Self.unpairedShown)
    add(SummaryWords.unpaired, counts[language], .warning)
    for (places, index) in sides.prefix(Self.unpairedShown) {
      let place = SummaryWords.place(places.document.language, places.place(of: index))
      let start = isolatesText ? place[language] : place.plain(language)
      let excerpt = DisplayText.excerpt(
        of: places.document.paragraphs[index].labelledText, width: width - DisplayText.width(of: start),
        isIsolated: isolatesText)
      add(nil, start + excerpt)
    }
  }

  private mutating func addRemovals(of alignment: Alignment, width: Int) {
    let removals = alignment.source.removals + alignment.target.removals
    guard !removals.isEmpty else { return }
    add(SummaryWords.removed, DisplayText.excerpt(of: Document.removalCounts(removals)[language], width: width))
  }

  private mutating func addAnomalies(of document: Document, width: Int) {
    guard let first = document.anomalies.first else { return }
    let text = SummaryWords.anomaly(
      PlaceNames(document).sentence(for: first), of: document.language, more: document.anomalies.count - 1)
    add(SummaryWords.numbering, DisplayText.excerpt(of: text[language], width: width), .warning)
  }

  /// The file's path, or where there is no room its name, and what is in it.
  private func describe(_ document: Document, width: Int) -> String {
    let fileName = UnitNames.fileName(of: document.name)
    let shortest = DisplayText.ending(of: fileName, width: Self.nameWidth)
    let counts = document.paragraphCounts(width: width - DisplayText.width(of: shortest) - 2, language)[language]
    let room = width - DisplayText.width(of: counts) - 2
    let name = document.name.unicodeScalars.count <= room ? document.name : fileName
    return DisplayText.ending(of: name, width: room) + "  " + counts
  }

  /// How many beads there are of each shape.
  static func shapes(of beads: [Bead]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for bead in beads { counts[bead.shapeName, default: 0] += 1 }
    return counts
  }

  /// The beads by shape, the most frequent first: `24: 22 1-1, 1 2-1, 1 1-0`.
  static func describe(_ shapes: [String: Int], width: Int, _ language: ReportLanguage) -> String {
    let ranked = shapes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let count = shapes.values.reduce(0, +)
    return Document.list(
      ranked.map { ($0.value, SummaryWords.beads($0.value, of: $0.key)) }, after: SummaryWords.number(count), width,
      language)[language]
  }

  /// A number with a fixed count of decimals.
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let digits = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(digits % scale + scale).dropFirst()
    return (value < 0 && digits > 0 ? "-" : "") + "\(digits / scale).\(fraction)"
  }
}
