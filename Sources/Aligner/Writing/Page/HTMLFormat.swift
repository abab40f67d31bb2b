/// The page with both texts side by side and the map of their alignment, without findings.
public struct HTMLFormat: OutputFormat {
  public static let name = "html"
  public static let fileExtensions = ["html", "htm"]
  public static let summary = Message.html
  public static let canHoldUnpaired = false
  public static let hasColumns = false

  private let options: WritingOptions
  private var page: Page

  public init(options: WritingOptions) {
    self.options = options
    page = Page(language: options.reportLanguage)
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {}

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    try page.write(alignment, report: nil, to: &output) { options.writes($0) }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try page.writeTail(to: &output)
  }
}

/// A report as a page: both texts side by side, the findings at their places, a map of the alignment; printed, a
/// first sheet to sign, the rows that something was found in, and the whole as an annex.
public struct HTMLReport: ReportFormat {
  public static let name = "html"
  public static let fileExtensions = ["html", "htm"]
  public static let summary = Message.html

  private let options: ReportOptions

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    var page = Page(language: options.language)
    page.date = options.creationDate
    page.toolVersion = options.toolVersion
    try page.write(report.alignment, report: report, to: &output)
    try page.writeTail(to: &output)
  }
}
