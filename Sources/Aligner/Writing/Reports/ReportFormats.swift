/// The forms of reports there are.
public enum ReportFormats: Registry {
  public static let noun = "format"
  /// All of them, in the order in which help names them.
  public static let all: [any ReportFormat.Type] = [
    TextReport.self,
    JSONReport.self,
    SARIFReport.self,
    JUnitReport.self,
    HTMLReport.self,
  ]

  public static func title(of format: any ReportFormat.Type) -> RegistryTitle {
    RegistryTitle(format.name, fileExtensions: format.fileExtensions)
  }
}
