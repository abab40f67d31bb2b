/// Words that reports share, in the languages of reports.
enum ReportWords {
  /// How many findings there are: `errors 1, warnings 2, notes 0`.
  static func counts(of report: CheckReport) -> Trilingual {
    let (errors, warnings, notes) = (report.count(.error), report.count(.warning), report.count(.note))
    let counts = Trilingual(
      "errors: \(errors), warnings: \(warnings), notes: \(notes)",
      french: "erreurs : \(errors), avertissements : \(warnings), remarques : \(notes)",
      arabic: "الأخطاء: \(errors)، التنبيهات: \(warnings)، الملاحظات: \(notes)")
    guard report.acceptedCount > 0 else { return counts }
    let accepted = report.acceptedCount
    return counts
      + Trilingual(
        ", accepted before: \(accepted)", french: ", acceptés auparavant : \(accepted)",
        arabic: "، المقبولة سابقًا: \(accepted)")
  }

  /// Several findings of a severity.
  static func plural(of severity: Severity) -> Trilingual {
    switch severity {
    case .error: Trilingual("Errors", french: "Erreurs", arabic: "الأخطاء")
    case .warning: Trilingual("Warnings", french: "Avertissements", arabic: "التنبيهات")
    case .note: Trilingual("Notes", french: "Remarques", arabic: "الملاحظات")
    }
  }
}
