/// What a line has in front of its text: the label and all that stands around it, spaces included, as they are written.
enum LabelLead {
  /// Only what no text keeps is left out, marks of bold type and what is invisible.
  static func text(of reading: LabelReading, in line: Passage, of bytes: [UInt8]) -> String {
    let end = min(reading.textStart, line.end)
    var lead: [UInt8] = []
    var index = line.start
    while index < end {
      let (scalar, length) = bytes.scalar(at: index)
      if scalar == 0x2A, index + 1 < end, bytes[index + 1] == 0x2A {
        index += 2
        continue
      }
      if !CharacterClass.isInvisible(scalar) { lead += bytes[index..<(index + length)] }
      index += length
    }
    // The text, if there is any, stands on the next line.
    if reading.textStart >= line.end { lead.append(0x20) }
    return lead.text(in: 0..<lead.count)
  }
}
