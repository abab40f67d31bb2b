/// A segmented document as JSON Lines, one paragraph a line.
///
/// ```json
/// {"kind":"numbered","label":"1.","number":1,"section":null,"line":3,"text":"Le Comité s’est réuni."}
/// ```
public struct SegmentJSONL: Sendable {
  /// Whether what was taken out of the text is written too, in its place:
  /// `{"removed":{"reason":"page number","text":"2","line":40}}`.
  public var includesRemovals: Bool

  /// Makes a writer.
  public init(includesRemovals: Bool = false) {
    self.includesRemovals = includesRemovals
  }

  /// Writes a document.
  ///
  /// Complexity: linear, without making strings.
  public func write(_ document: Document, to output: inout OutputBuffer) throws {
    // Paragraphs of a section follow each other: its name is worked out once.
    var section: (heading: Int?, name: String?) = (nil, nil)
    for element in FileOrder(document, includesRemovals: includesRemovals) {
      switch element {
      case .removal(let index):
        try write(document.removals[index], to: &output)
      case .paragraph(let index):
        let paragraph = document.paragraphs[index]
        if paragraph.section != section.heading {
          section = (paragraph.section, document.sectionName(of: index))
        }
        try write(paragraph, section: section.name, to: &output)
      }
    }
  }

  private func write(_ paragraph: Paragraph, section: String?, to output: inout OutputBuffer) throws {
    try output.append("{\"kind\":\"")
    try output.append(paragraph.kind.rawValue)
    try output.append("\",\"label\":")
    try output.append(json: paragraph.label?.text)
    try output.append(",\"number\":")
    if let number = paragraph.label?.number {
      try output.append(number)
    } else {
      try output.append("null")
    }
    try output.append(",\"section\":")
    try output.append(json: section)
    try output.append(",\"line\":")
    try output.append(paragraph.place.line)
    try output.append(",\"text\":")
    try output.append(json: paragraph.text)
    try output.append("}\n")
  }

  private func write(_ removal: Document.Removal, to output: inout OutputBuffer) throws {
    try output.append("{\"removed\":{\"reason\":\"")
    try output.append(removal.reason.rawValue)
    try output.append("\",\"text\":")
    try output.append(json: removal.text)
    try output.append(",\"line\":")
    try output.append(removal.place.line)
    try output.append("}}\n")
  }
}
