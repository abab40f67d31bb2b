/// A report as a Word document, for whoever signs and files it there: the first sheet of the page, and the findings as a table
/// with both texts and a box to tick.
///
/// A document of many pairs begins with a table of all, whose names lead to them; each pair begins a page of its own. So what is
/// below the table is kept, as bytes, until the last one is checked.
public struct DOCXReport: ReportFormat {
  public static let name = "docx"
  public static let fileExtensions = ["docx"]
  public static let summary = Message.docxReport
  public static let isText = false

  private let options: ReportOptions
  private var index: DOCXIndex
  /// What stands below the table.
  private var body: [UInt8] = []

  public init(options: ReportOptions) {
    self.options = options
    index = DOCXIndex(language: options.language, width: Self.file(options).width)
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    var file = Self.file(options)
    let sheet = DOCXSheet(options: options, width: file.width)
    try file.writeHead(titled: PaperWords.title, to: &output)
    try file.write(to: &output) { xml in
      try xml.append(DOCXParagraph(PaperWords.title, options.language, style: "Title"))
      try sheet.write(report, to: &xml)
    }
    try file.writeTail(to: &output)
  }

  public mutating func writeHead(_ rules: [CheckRule], to output: inout OutputBuffer) throws {}

  public mutating func write(_ pair: CheckedPair, to output: inout OutputBuffer) throws {
    index.add(pair.tally)
    guard case .checked(let report) = pair.outcome else { return }
    let (index, sheet) = (index, DOCXSheet(options: options, width: Self.file(options).width))
    body += try OutputBuffer.bytes { xml in
      try xml.append(index.heading)
      try sheet.write(report, to: &xml)
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    var file = Self.file(options)
    try file.writeHead(titled: ReportWords.allPairs, to: &output)
    try file.write(to: &output) { xml in
      try xml.append(DOCXParagraph(ReportWords.allPairs, options.language, style: "Title"))
      try index.write(to: &xml)
      try xml.append(body)
    }
    try file.writeTail(to: &output)
  }

  private static func file(_ options: ReportOptions) -> DOCXFile {
    DOCXFile(
      language: options.language, date: options.creationDate, toolVersion: options.toolVersion, isLandscape: true)
  }
}
