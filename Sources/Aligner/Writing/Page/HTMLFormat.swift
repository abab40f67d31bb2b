/// The page with both texts side by side and the map of their alignment, on which the alignment can be corrected.
///
/// Where documents keep their pieces, all beads have a row, those that filters drop as left out; else those alone that are written.
public struct HTMLFormat: OutputFormat {
  public static let name = "html"
  public static let fileExtensions = ["html", "htm"]
  public static let summary = Message.html
  public static let canHoldUnpaired = false
  public static let hasColumns = false
  public static let needsPieces = true

  private let options: WritingOptions
  private var page: Page

  public init(options: WritingOptions) {
    self.options = options
    page = Page(language: options.reportLanguage)
    page.holdsSeveral = options.holdsSeveral
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {}

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    let corrections = try PageCorrections(alignment, options)
    let file = UnitNames.fileName(of: alignment.source.name)
    let typed = file.contains(" ") ? "\"\(file)\"" : file
    let advice = corrections == nil ? EditorWords.elsewhere(for: alignment, of: options.unit, named: typed) : nil
    try page.write(alignment, report: nil, corrections, advice: advice, to: &output) {
      corrections != nil || options.writes($0)
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try page.writeTail(to: &output)
  }
}

/// A report as a page: both texts side by side, the findings at their places, a map of the alignment; printed, a
/// first sheet to sign, the rows that something was found in, and the whole as an annex.
///
/// A page of many pairs begins with a table of all, so that what is below it is kept, as bytes, until the last one is checked.
public struct HTMLReport: ReportFormat {
  public static let name = "html"
  public static let fileExtensions = ["html", "htm"]
  public static let summary = Message.htmlReport

  private let options: ReportOptions
  private var page: Page
  private var index: PageIndex
  /// What stands below the table.
  private var body: [UInt8] = []

  public init(options: ReportOptions) {
    self.options = options
    page = Page(language: options.language, isContinued: true)
    page.date = options.creationDate
    page.toolVersion = options.toolVersion
    index = PageIndex(language: options.language)
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    var page = Page(language: options.language)
    page.date = options.creationDate
    page.toolVersion = options.toolVersion
    try page.write(report.alignment, report: report, to: &output)
    try page.writeTail(to: &output)
  }

  public mutating func writeHead(_ rules: [CheckRule], to output: inout OutputBuffer) throws {}

  public mutating func write(_ pair: CheckedPair, to output: inout OutputBuffer) throws {
    index.add(pair.tally)
    guard case .checked(let report) = pair.outcome else { return }
    body += try OutputBuffer.bytes { output in
      try index.writeHeading(to: &output)
      try page.write(report.alignment, report: report, to: &output)
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try Page(language: options.language).writeHead(titled: ReportWords.allPairs, to: &output)
    try index.write(to: &output)
    try output.append(body)
    try page.writeTail(to: &output)
  }
}
