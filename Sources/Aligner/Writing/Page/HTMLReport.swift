/// A report as a page: both texts side by side, the findings at their places, a map of the alignment.
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
    try page.write(report.alignment, report: report, to: &output)
    try page.writeTail(to: &output)
  }
}
