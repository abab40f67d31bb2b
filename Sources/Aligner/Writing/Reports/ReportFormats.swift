/// The forms of reports there are.
public enum ReportFormats {
  /// All of them, in the order in which help names them.
  public static let all: [any ReportFormat.Type] = [
    TextReport.self,
    JSONReport.self,
    SARIFReport.self,
    JUnitReport.self,
    HTMLReport.self,
  ]

  /// The format of a name, in whatever case.
  public static func named(_ name: String) -> (any ReportFormat.Type)? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format that a file's name asks for by its extension.
  public static func forFile(named path: String) -> (any ReportFormat.Type)? {
    UnitNames.ending(of: path).flatMap { ending in all.first { $0.fileExtensions.contains(ending) } }
  }
}
