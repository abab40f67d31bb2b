/// The number that a paragraph carries, such as `12.`, `(٣)`, `Article 5` or `أ)`.
///
/// What it *means* is ``value``; how the document writes it is ``written``. `١-`, `1.` and `(1)` have one value:
///
/// ```swift
/// Label(value: .init(family: .number, ordinals: [1]), written: "١-").text   // "1-"
/// ```
public struct Label: Sendable, Hashable {
  /// The meaning of a label: equal for `١-`, `1.` and `(1)`.
  public struct Value: Sendable, Hashable {
    /// What is counted.
    public var family: Family
    /// The position at each level, outermost first: `1.2.3` is `[1, 2, 3]`; empty for a bullet.
    public var ordinals: [Int]
    /// What follows the number and tells it from its namesakes: `bis`, or the series `/47` of a resolution.
    public var suffix: String

    /// Makes a value.
    public init(family: Family, ordinals: [Int], suffix: String = "") {
      self.family = family
      self.ordinals = ordinals
      self.suffix = suffix
    }
  }

  /// What the label means.
  public var value: Value
  /// The label exactly as the document writes it, without surrounding space or markup.
  public var written: String {
    didSet { lead = written + " " }
  }
  /// All that the document has in front of the text, the label's punctuation and spacing included: `Article 5 bis : `.
  public var lead: String

  /// Makes a label.
  /// - Parameter lead: what stands in front of the text; `nil` for the label and a space.
  public init(value: Value, written: String, lead: String? = nil) {
    self.value = value
    self.written = written
    self.lead = lead ?? written + " "
  }

  /// The label with its punctuation, where no text follows.
  var alone: String {
    let blanks = lead.unicodeScalars.reversed().prefix { CharacterClass.isSpace($0.value) }.count
    return String(lead.unicodeScalars.dropLast(blanks))
  }

  /// The label as the document writes it, with its digits in ASCII: `(٣)` is `(3)`.
  public var text: String {
    // Most labels have none of the bytes that digits in other scripts begin with, and are shown as they are.
    if !written.utf8.contains(where: { $0 == 0xD9 || $0 == 0xDB }) { return written }
    return String(
      String.UnicodeScalarView(
        written.unicodeScalars.map { scalar in
          CharacterClass.digitValue(scalar.value).map { Unicode.Scalar(UInt8(48 + $0)) } ?? scalar
        }))
  }

  /// The number of a decimal label at its own, innermost level; `nil` for letters, Roman numerals and bullets.
  public var number: Int? {
    value.family.traits.hasNumber ? value.ordinals.last : nil
  }
}
