/// A segmented document as JSON Lines, one paragraph a line.
///
/// ```json
/// {"kind":"numbered","label":"1.","number":1,"section":null,"line":3,"place":{"text":"line 3"},
///  "text":"Le Comité s’est réuni."}
/// ```
package struct SegmentJSONL: Sendable {
  /// Whether what was taken out of the text is written too, in its place:
  /// `{"removed":{"reason":"page number","text":"2","line":40,"place":{"text":"line 40"}}}`.
  package var includesRemovals: Bool
  private let language = ReportLanguage.english

  /// Makes a writer.
  package init(includesRemovals: Bool = false) {
    self.includesRemovals = includesRemovals
  }

  /// Writes a document.
  ///
  /// Complexity: linear, without making strings.
  package func write(_ document: Document, to output: inout OutputBuffer) throws {
    let elements = Array(FileOrder(document, includesRemovals: includesRemovals))
    let places = PlaceNames(document)
    for start in stride(from: 0, to: elements.count, by: Self.most) {
      let some = elements[start..<min(start + Self.most, elements.count)]
      let pieces = ParallelMap.pieces(some.count, chunk: Self.chunk) { range in
        Result { try bytes(of: some[(start + range.lowerBound)..<(start + range.upperBound)], at: places) }
      }
      for piece in pieces { try output.append(piece.get()) }
    }
  }

  /// How many elements one thread writes at a time, and how many are written before they are passed on.
  private static let chunk = 512
  private static let most = 32 * chunk

  private func bytes(of elements: ArraySlice<FileOrder.Element>, at places: PlaceNames) throws -> [UInt8] {
    let document = places.document
    return try OutputBuffer.bytes { output in
      // Paragraphs of a section follow each other: its name is written once, and repeated.
      var section: (heading: Int?, json: [UInt8]) = (nil, Self.json(section: nil))
      for element in elements {
        switch element {
        case .removal(let index):
          try write(document.removals[index], at: places, to: &output)
        case .paragraph(let index):
          let heading = document.paragraphs[index].section
          if heading != section.heading { section = (heading, Self.json(section: document.sectionName(of: index))) }
          try write(index, at: places, section: section.json, to: &output)
        }
      }
    }
  }

  /// The name of a section as it stands between the number and the line.
  private static func json(section name: String?) -> [UInt8] {
    guard let name else { return Array(",\"section\":null,".utf8) }
    var bytes = Array(",\"section\":\"".utf8)
    JSONEscape.append(name, to: &bytes)
    return bytes + Array("\",".utf8)
  }

  private func write(
    _ index: Int, at places: PlaceNames, section: [UInt8], to output: inout OutputBuffer
  ) throws {
    let paragraph = places.document.paragraphs[index]
    try output.append("{\"kind\":\"")
    try output.append(paragraph.kind.rawValue)
    if let label = paragraph.label {
      try output.append("\",\"label\":\"")
      try output.append(label.text, as: JSONEscape.self)
      if let number = label.number {
        try output.append("\",\"number\":")
        try output.append(number)
      } else {
        try output.append("\",\"number\":null")
      }
    } else {
      try output.append("\",\"label\":null,\"number\":null")
    }
    try output.append(section)
    try output.append(members: paragraph.place, in: language, words: places.place(of: index))
    try output.append(",\"text\":\"")
    try output.append(paragraph.text, as: JSONEscape.self)
    try output.append("\"}\n")
  }

  private func write(
    _ removal: Document.Removal, at places: PlaceNames, to output: inout OutputBuffer
  ) throws {
    try output.append("{\"removed\":{\"reason\":\"")
    try output.append(removal.reason.rawValue)
    try output.append("\",\"text\":")
    try output.append(json: removal.text)
    try output.append(",")
    try output.append(members: removal.place, in: language, words: places.place(of: removal))
    try output.append("}}\n")
  }
}
