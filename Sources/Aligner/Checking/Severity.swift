/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing.
  case note
  /// Probably wrong.
  case warning
  /// Something is missing or not translated.
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The severity's name.
  public var title: Trilingual {
    switch self {
    case .note: Trilingual("note", french: "remarque", arabic: "ملاحظة")
    case .warning: Trilingual("warning", french: "avertissement", arabic: "تنبيه")
    case .error: Trilingual("error", french: "erreur", arabic: "خطأ")
    }
  }
}
