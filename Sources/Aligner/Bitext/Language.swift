/// One of the two languages of a bitext.
///
/// The raw value is the ISO 639-1 code that output formats use by default.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// French, the source side of every alignment.
  case french = "fr"
  /// Arabic, the target side of every alignment.
  case arabic = "ar"

  /// The language's English name, for messages.
  public var name: String {
    switch self {
    case .french: "French"
    case .arabic: "Arabic"
    }
  }
}
