/// One way in which documents write labels; a new one is a new file and one line in ``LabelStyles``.
protocol LabelStyle: Sendable {
  /// What its labels begin with: most lines are seen by that to have none.
  var opening: LabelOpening { get }

  /// Adds to `readings` whatever this style can make of the beginning of a line; usually nothing.
  ///
  /// A style reads, it does not judge: `2016.` is read as number 2016, and ``Numbering`` refuses it.
  func read(_ cursor: LabelCursor, into readings: inout [LabelReading])
}

/// The label styles that are known, in the order in which they are tried.
enum LabelStyles {
  static let all: [any LabelStyle] = [
    DecimalLabels(),
    QuotedLabels(),
    LetterPathLabels(),
    LetterLabels(),
    LetterNameLabels(),
    RomanLabels(),
    NamedLabels(),
    EnumeratorLabels(),
    BulletLabels(),
  ]

  static let openings = LabelOpenings(all.map(\.opening))

  /// All readings of the beginning of a line; more than one where it is ambiguous (`i)` is a letter and a numeral).
  static func readings(of bytes: [UInt8], in range: Range<Int>) -> [LabelReading] {
    if range.count >= 2, openings.excludes(bytes[range.lowerBound], bytes[range.lowerBound + 1]) { return [] }
    let cursor = LabelCursor(bytes: bytes, range: range)
    let styles = openings.styles(of: cursor)
    var readings: [LabelReading] = []
    for index in all.indices where styles & 1 << index != 0 { all[index].read(cursor, into: &readings) }
    return readings
  }
}

/// What a label style made of the beginning of a line: a candidate that the document as a whole may yet refuse, unless the format
/// itself has put the label there.
struct LabelReading: Sendable, Hashable {
  /// How the number is set off from the text; labels of one list share it.
  enum Form: UInt8, Sendable, Hashable {
    case dot, parenthesis, enclosed, dash, degree, colon, leadingDot, bare, word
  }

  /// What the label means.
  var value: Label.Value
  /// How it is set off.
  var form: Form
  /// Tells lists apart that share family and form: capitals from small letters, `1.1` from `1.`, `[1]` from `(1)`.
  var variant: UInt8 = 0
  /// Whether text often begins like it, so that only a list of several makes it a label.
  var isDoubtful = false
  /// How deep its list is nested, where the format says so.
  var level: UInt8 = 0
  /// The label's bytes, delimiters included.
  var written: Range<Int>
  /// Where the text behind the label begins.
  var textStart: Int

  /// The list that this label can continue: equal for labels that look alike.
  var series: Int {
    Int(level) << 24 | Int(value.family.rawValue) << 16 | Int(form.rawValue) << 8 | Int(variant)
  }

  /// The number at the label's own level; 0 for a bullet.
  var ordinal: Int { value.ordinals.last ?? 0 }
}
