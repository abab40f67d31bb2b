/// Reads labels that stand in a document without being typed as such: those that a format shows, and numbers in cells of their own.
enum ShownLabels {
  /// What a label means that the format puts in front of a passage.
  ///
  /// A style that makes the same number of it knows more, such as the noun in `Article 5`; where none does, the format's own count
  /// is all there is to know.
  static func reading(of label: ShownLabel, in line: Passage, of bytes: [UInt8]) -> LabelReading {
    let end = bytes[line.range].firstIndex(of: 0x09) ?? line.end
    let written = line.start..<end
    let readings = LabelStyles.readings(of: bytes, in: written).filter { reading in
      reading.textStart >= end && reading.value.ordinals.last == label.value.ordinals.last
    }
    var reading =
      readings.first { $0.value.family == label.value.family } ?? readings.first { $0.value.family.traits.isNamed }
      ?? LabelReading(value: label.value, form: .word, written: written, textStart: end)
    reading.written = written
    reading.textStart = bytes[end..<line.end].firstIndex { $0 > 0x20 } ?? line.end
    reading.level = UInt8(clamping: label.level)
    return reading
  }

  /// The number that is all there is in a cell; `nil` if there is anything else.
  static func number(in line: Passage, of bytes: [UInt8]) -> LabelReading? {
    guard line.width <= 4 else { return nil }
    var cursor = LabelCursor(bytes: bytes, range: line.range)
    guard let number = cursor.readOrdinal(), cursor.isAtEnd else { return nil }
    let value = Label.Value(family: .number, ordinals: [number])
    return LabelReading(value: value, form: .bare, written: line.range, textStart: line.end)
  }
}
