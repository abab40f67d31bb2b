extension Lexicon {
  /// The first line of a lexicon file.
  static let signature = "#align-cli lexicon 1"

  /// Probabilities are written in hundredths, which is as exact as they are known.
  private static let scale: Float = 100

  /// Most pairs that are read: a hundred times what the corpora of whole organisations teach.
  static let mostPairs = 10_000_000

  /// Reads the text form: after the signature one source stem a line, with its target stems and both probabilities.
  ///
  /// A figure that is no probability, a word that is no stem and a pair that came before are refused with their line: they would
  /// weigh in every alignment, and nobody would see why. What the probabilities of a stem add up to is not looked at, since
  /// each is for itself: a word may stand for several.
  /// - Throws: ``LexiconError``.
  public init(parsing bytes: [UInt8], name: String) throws(LexiconError) {
    var entries: [Entry] = []
    var met = RisingSet()
    var lineNumber = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      lineNumber += 1
      if lineNumber == 1 {
        guard line.elementsEqual(Self.signature.utf8) else { throw .notALexicon(file: name) }
        continue
      }
      if line.isEmpty || line.first == 0x23 { continue }
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 4, fields.count % 3 == 1 else { throw .badLine(file: name, line: lineNumber) }
      let row = Row(file: name, line: lineNumber)
      let source = try row.stem(fields[0], in: .source)
      for index in stride(from: 1, to: fields.count, by: 3) {
        let target = try row.stem(fields[index], in: .target)
        guard met.insert(UInt64(source.packed) << 32 | UInt64(target.packed)) else {
          throw .pairTwice(file: name, line: lineNumber, source: fields[0], target: fields[index])
        }
        guard met.count <= Self.mostPairs else {
          throw .tooManyPairs(file: name, line: lineNumber, most: Self.mostPairs)
        }
        entries.append(
          .init(
            source: source, target: target, forward: try row.probability(fields[index + 1]),
            backward: try row.probability(fields[index + 2])))
      }
    }
    self.init(entries: entries)
  }

  /// Numbers that have been met. As long as they rise, as in the files that ``text`` makes, none is hashed: the bundled lexicon
  /// is read at every start.
  private struct RisingSet {
    private var rising: [UInt64] = []
    private var others: Set<UInt64>?

    var count: Int { others?.count ?? rising.count }

    /// Adds a number; false if it was there.
    mutating func insert(_ number: UInt64) -> Bool {
      if others == nil, rising.last.map({ $0 < number }) ?? true {
        rising.append(number)
        return true
      }
      if others == nil { others = Set(rising) }
      return others?.insert(number).inserted ?? false
    }
  }

  /// A line that is being read.
  private struct Row {
    let file: String
    let line: Int

    /// A stem as it is written: one that is longer than stems are would pass for another.
    func stem(_ text: String, in language: Language) throws(LexiconError) -> WordKey {
      let alphabet = language.facts.stemmer.alphabet
      guard let key = WordKey(text), key.alphabet == alphabet, text.unicodeScalars.count <= alphabet.longest else {
        throw .badStem(file: file, line: line, word: DisplayText.excerpt(of: text, width: 40))
      }
      return key
    }

    func probability(_ text: String) throws(LexiconError) -> Float {
      guard let hundredths = Int(text), (0...Int(Lexicon.scale)).contains(hundredths) else {
        throw .badProbability(file: file, line: line, figure: DisplayText.excerpt(of: text, width: 40))
      }
      return Float(hundredths) / Lexicon.scale
    }
  }

  /// The text form of the lexicon.
  public var text: String {
    var text = Self.signature + "\n"
    var previous: WordKey?
    for entry in entries {
      if entry.source != previous {
        if previous != nil { text += "\n" }
        text += entry.source.text
        previous = entry.source
      }
      text += " \(entry.target.text) \(Self.hundredths(entry.forward)) \(Self.hundredths(entry.backward))"
    }
    return text + "\n"
  }

  private static func hundredths(_ probability: Float) -> Int { Int((probability * scale).rounded()) }
}
