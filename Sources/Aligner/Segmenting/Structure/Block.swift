/// The lines of one paragraph before its kind is known.
struct Block: Sendable {
  /// Indices into the lines that are text.
  var lines: Range<Int>
  /// The accepted label and what the sequence led to expect, if the block has one.
  var label: (reading: LabelReading, expected: Int, depth: Int)?
  /// Whether it is a row of a contents table.
  var isContents = false
}
