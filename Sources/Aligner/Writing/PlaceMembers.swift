extension OutputBuffer {
  /// Appends where something stood as members of a JSON object: its line, which is `null` where the format has none, and its
  /// place in words, with the numbers and names that are in them.
  ///
  /// ```json
  /// "line":null,"place":{"text":"table 2, row 3","table":2,"row":3,"column":1}
  /// ```
  /// - Parameter words: the place in words; asked for only if they are more than the line.
  mutating func append(
    members place: SourcePlace, in language: ReportLanguage, words: @autoclosure () -> Message
  ) throws {
    guard let line = place.line, place.page == nil, place.unit == nil else {
      try append("\"line\":")
      try append(jsonNumber: place.line)
      try append(",\"place\":{\"text\":")
      try append(json: words().plain(language))
      try append(place.page, as: "page")
      try append(place.cell?.table, as: "table")
      try append(place.cell?.row, as: "row")
      try append(place.cell?.column, as: "column")
      try append(place.note, as: "note")
      if let unit = place.unit {
        try append(",\"unit\":")
        try append(json: unit)
      }
      return try append("}")
    }
    // A text has a million lines, and each would be a text made for it alone.
    try append("\"line\":")
    try append(line)
    try append(",\"place\":{\"text\":\"")
    try append(PlaceWords.line[language])
    try append(" ")
    try append(line)
    try append("\"}")
  }

  /// Appends a number, or `null`.
  mutating func append(jsonNumber number: Int?) throws {
    if let number { try append(number) } else { try append("null") }
  }

  /// Appends a member behind another one; nothing if there is no number.
  private mutating func append(_ number: Int?, as key: String) throws {
    if let number { try append(",\"\(key)\":\(number)") }
  }
}
