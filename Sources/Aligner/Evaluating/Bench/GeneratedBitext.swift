/// A bitext of any size, made of the pairs of a small one: the same for the same pairs and size.
///
/// Each paragraph is that of a pair drawn at random, with half the words of another one behind it and a number that both
/// sides have; so few are alike. Of a hundred paragraphs one lacks its target, and none has a label.
package struct GeneratedBitext: Sendable {
  /// The source text in UTF-8, a blank line between paragraphs.
  package let source: [UInt8]
  /// The target text in the same form.
  package let target: [UInt8]

  private static let missing = 0.01
  private static let numbers = 2...9999

  /// Makes a bitext; linear in its size.
  /// - Parameters:
  ///   - alignment: the small bitext; of its beads those that are 1-1 are used.
  ///   - paragraphCount: how many source paragraphs to make.
  /// - Returns: `nil` if there is no 1-1 bead.
  package init?(from alignment: Alignment, paragraphCount: Int) {
    let pairs = alignment.beads.filter { $0.shapeName == "1-1" }.map { bead in
      (
        alignment.source.paragraphs[bead.source.lowerBound].text,
        alignment.target.paragraphs[bead.target.lowerBound].text
      )
    }
    guard !pairs.isEmpty else { return nil }
    let halves = pairs.map { (Self.half(of: $0.0), Self.half(of: $0.1)) }
    var generator = SeededGenerator(seed: 1)
    var (source, target): ([UInt8], [UInt8]) = ([], [])
    for _ in 0..<paragraphCount {
      let main = pairs[generator.number(in: 0...(pairs.count - 1))]
      let other = halves[generator.number(in: 0...(pairs.count - 1))]
      let number = generator.number(in: Self.numbers)
      source += Array("\(main.0) \(other.0) (\(number)).\n\n".utf8)
      if generator.chance(Self.missing) { continue }
      target += Array("\(main.1) \(other.1) (\(number)).\n\n".utf8)
    }
    (self.source, self.target) = (source, target)
  }

  private static func half(of text: String) -> String {
    let words = text.split(separator: " ")
    return words.prefix((words.count + 1) / 2).joined(separator: " ")
  }
}
