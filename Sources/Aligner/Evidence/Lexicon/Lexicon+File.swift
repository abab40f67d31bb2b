extension Lexicon {
  /// The first line of a lexicon file.
  static let signature = "#align-cli lexicon 1"

  /// Probabilities are written in hundredths, which is as exact as they are known.
  private static let scale = 100
  /// What lines with the shares of stems begin with, and the whole that those are given of.
  private static let usualMark = UInt8(ascii: "=")
  private static let usualScale = 1_000_000
  /// Stems of such a line.
  private static let usualWidth = 100

  /// Most pairs that are read: a hundred times what the corpora of whole organisations teach.
  static let mostPairs = 10_000_000

  /// Reads the text form: after the signature one source stem a line, with its target stems and both probabilities; and, behind
  /// a `=`, stems of either language with their shares in millionths.
  ///
  /// A figure that is no probability, a word that is no stem and a pair that came before are refused with their line: they would
  /// weigh in every alignment, and nobody would see why. What the probabilities of a stem add up to is not looked at, since
  /// each is for itself: a word may stand for several.
  /// - Throws: ``LexiconError``.
  public init(parsing bytes: [UInt8], name: String) throws(LexiconError) {
    var entries: [Entry] = []
    var usual: [UsualWords.Entry] = []
    var met = RisingSet()
    var number = 0
    for bytes in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if number == 1 {
        guard bytes.elementsEqual(Self.signature.utf8) else { throw .notALexicon(file: name) }
        continue
      }
      if bytes.isEmpty || bytes.first == 0x23 { continue }
      var line = LexiconLine(bytes, file: name, number: number)
      if line.takes(Self.usualMark) {
        guard line.fieldCount % 2 == 1 else { throw .badLine(file: name, line: number) }
        while !line.isAtEnd {
          let stem = try line.stem()
          usual.append(.init(stem: stem, share: Float(try line.figure(1...Self.usualScale)) / Float(Self.usualScale)))
        }
        continue
      }
      guard line.fieldCount >= 4, line.fieldCount % 3 == 1 else { throw .badLine(file: name, line: number) }
      let source = try line.stem(of: Language.source.facts.stemmer.alphabet)
      while !line.isAtEnd {
        let target = try line.stem(of: Language.target.facts.stemmer.alphabet)
        guard met.insert(UInt64(source.packed) << 32 | UInt64(target.packed)) else {
          throw .pairTwice(file: name, line: number, source: source.text, target: target.text)
        }
        guard met.count <= Self.mostPairs else { throw .tooManyPairs(file: name, line: number, most: Self.mostPairs) }
        let forward = Float(try line.figure(0...Self.scale)) / Float(Self.scale)
        let backward = Float(try line.figure(0...Self.scale)) / Float(Self.scale)
        entries.append(.init(source: source, target: target, forward: forward, backward: backward))
      }
    }
    self.init(entries: entries, usual: UsualWords(usual))
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
    text += "\n"
    for first in stride(from: 0, to: usual.entries.count, by: Self.usualWidth) {
      text.unicodeScalars.append(Unicode.Scalar(Self.usualMark))
      for entry in usual.entries[first..<min(first + Self.usualWidth, usual.entries.count)] {
        let figure = Int((entry.share * Float(Self.usualScale)).rounded())
        text += " \(entry.stem.text) \(max(1, figure))"
      }
      text += "\n"
    }
    return text
  }

  private static func hundredths(_ probability: Float) -> Int { Int((probability * Float(scale)).rounded()) }
}
