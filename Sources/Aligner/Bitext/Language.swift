/// One of the two languages of a bitext.
///
/// The raw value is the ISO 639-1 code that output formats use by default. What the program knows of a language stands
/// in a folder of its own, `Languages/French` and `Languages/Arabic`.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// French.
  case french = "fr"
  /// Arabic.
  case arabic = "ar"

  /// The language of the source side of every alignment.
  public static let source = french
  /// The language of the target side.
  public static let target = arabic
}
