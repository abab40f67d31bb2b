/// How many gold units came out of segmenting as exactly one paragraph.
///
/// A unit did if a paragraph, its label included, has the same letters in the same order. Of units with the same
/// letters as many did as there are such paragraphs. Units without letters cannot be told apart and do not count.
public struct SegmentationScore: Sendable, Hashable {
  /// One side.
  public struct Side: Sendable, Hashable {
    /// Units that are one paragraph.
    public let exact: Int
    /// Units that count.
    public let units: Int
    /// Paragraphs with letters that the document was cut into.
    public let paragraphs: Int

    /// Compares a document with the units it should be cut into; linear.
    /// - Parameter ignored: indices of units that do not count.
    public init(_ document: Document, units: [String], ignored: Set<Int> = []) {
      var free: [[UInt32]: Int] = [:]
      for paragraph in document.paragraphs {
        let letters = LetterText.letters(of: paragraph.labelledText)
        if !letters.isEmpty { free[letters, default: 0] += 1 }
      }
      paragraphs = free.values.reduce(0, +)
      let wanted = units.indices.filter { !ignored.contains($0) }.map { LetterText.letters(of: units[$0]) }
        .filter { !$0.isEmpty }
      self.units = wanted.count
      exact = wanted.count { letters in
        guard let count = free[letters], count > 0 else { return false }
        free[letters] = count - 1
        return true
      }
    }
  }

  /// The French side.
  public let source: Side
  /// The Arabic side.
  public let target: Side

  /// Makes a score of two sides.
  public init(source: Side, target: Side) {
    self.source = source
    self.target = target
  }

  /// The share of the units of both sides that are one paragraph; 1 if there are none.
  public var share: Double {
    let units = source.units + target.units
    return units == 0 ? 1 : Double(source.exact + target.exact) / Double(units)
  }
}
