/// What pairs a corpus is to consist of; without any bound set, of all.
///
/// Lengths count letters and digits.
public struct FilterOptions: Sendable {
  /// The least confidence, 0 to 1.
  public var minimumConfidence: Double?
  /// The least length of either side.
  public var minimumLength: Int?
  /// The greatest length of either side.
  public var maximumLength: Int?
  /// The least ratio of the Arabic length to the French.
  public var minimumRatio: Double?
  /// The greatest ratio of the Arabic length to the French.
  public var maximumRatio: Double?
  /// Whether each side has to be in its language.
  public var checksLanguages = false
  /// Whether of pairs that differ only in case, marks, punctuation and digits the first alone is kept.
  public var dropsDuplicates = false
  /// Whether headings are left out.
  public var dropsHeadings = false
  /// Whether rows of a contents table are left out.
  public var dropsContents = false

  /// Options that leave nothing out.
  public init() {}
}
