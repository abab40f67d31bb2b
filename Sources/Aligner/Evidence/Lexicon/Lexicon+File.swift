extension Lexicon {
  /// The first line of a lexicon file.
  static let signature = "#align-cli lexicon 1"

  /// Probabilities are written in hundredths, which is as exact as they are known.
  private static let scale: Float = 100

  /// Reads the text form: after the signature one French stem a line, with its Arabic stems and both probabilities.
  /// - Throws: ``LexiconError``.
  public init(parsing bytes: [UInt8], name: String) throws(LexiconError) {
    var entries: [Entry] = []
    var lineNumber = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      lineNumber += 1
      if lineNumber == 1 {
        guard line.elementsEqual(Self.signature.utf8) else { throw .notALexicon(file: name) }
        continue
      }
      if line.isEmpty || line.first == 0x23 { continue }
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 4, fields.count % 3 == 1, let french = WordKey(fields[0]) else {
        throw .badLine(file: name, line: lineNumber)
      }
      for index in stride(from: 1, to: fields.count, by: 3) {
        guard let arabic = WordKey(fields[index]), let forward = Int(fields[index + 1]),
          let backward = Int(fields[index + 2])
        else { throw .badLine(file: name, line: lineNumber) }
        entries.append(
          .init(
            french: french, arabic: arabic, forward: Float(forward) / Self.scale,
            backward: Float(backward) / Self.scale))
      }
    }
    self.init(entries: entries)
  }

  /// The text form of the lexicon.
  public var text: String {
    var text = Self.signature + "\n"
    var previous: WordKey?
    for entry in entries {
      if entry.french != previous {
        if previous != nil { text += "\n" }
        text += entry.french.text
        previous = entry.french
      }
      text += " \(entry.arabic.text) \(Self.hundredths(entry.forward)) \(Self.hundredths(entry.backward))"
    }
    return text + "\n"
  }

  private static func hundredths(_ probability: Float) -> Int { Int((probability * scale).rounded()) }
}
