/// What a label style made of the beginning of a line: a candidate that the document as a whole may yet refuse.
struct LabelReading: Sendable, Hashable {
  /// How the number is set off from the text; labels of one list share it.
  enum Form: UInt8, Sendable, Hashable {
    case dot, parenthesis, enclosed, dash, degree, colon, leadingDot, bare, word
  }

  /// What the label means.
  var value: Label.Value
  /// How it is set off.
  var form: Form
  /// Tells lists apart that share family and form: capitals from small letters, `1.1` from `1.`.
  var variant: UInt8 = 0
  /// The label's bytes, delimiters included.
  var written: Range<Int>
  /// Where the text behind the label begins.
  var textStart: Int

  /// The list that this label can continue: equal for labels that look alike.
  var series: Int {
    Int(value.family.rawValue) << 16 | Int(form.rawValue) << 8 | Int(variant)
  }

  /// The number at the label's own level; 0 for a bullet.
  var ordinal: Int { value.ordinals.last ?? 0 }
}
