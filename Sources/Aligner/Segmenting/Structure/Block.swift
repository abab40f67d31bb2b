/// The lines of one paragraph before its kind is known.
struct Block: Sendable {
  /// A label that ``Numbering`` accepted, the number that the sequence led to expect, and how deep its list is nested.
  typealias AcceptedLabel = (reading: LabelReading, expected: Int, depth: Int)

  /// Indices into the lines that are text.
  var lines: Range<Int>
  /// The accepted label, if the block has one.
  var label: AcceptedLabel?
  /// Whether it is a row of a contents table.
  var isContents = false
}
