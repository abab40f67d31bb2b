/// Lam and alef that fonts print as one sign, and that programs which read pages turn round.
///
/// Where a font says that the sign is two letters, these come in the order of reading, between letters in the order of the page; read
/// from the right, `الإسلامية` becomes `اإلسالمية`. In such a text no lam stands before an alef, so that most of what stands at the
/// beginning of words is plain; within a word `ال` may be in order.
enum LamAlef {
  /// آ, أ, إ and ا.
  @inline(__always)
  static func isAlef(_ letter: UInt32) -> Bool {
    letter == 0x627 || letter == 0x622 || letter == 0x623 || letter == 0x625
  }
  private static func isAlef(_ letter: Unicode.Scalar) -> Bool { isAlef(letter.value) }

  /// Whether a word that begins with three letters has a lam and an alef turned round: no sound word has an alef behind ا or آ, so
  /// that `االجتماع` is `الاجتماع`, and `آالف` is `آلاف`.
  @inline(__always)
  static func isTurned(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
    third == 0x644 && isAlef(second) && (first == 0x627 || first == 0x622)
  }
  /// What may stand in front of the article in one word: و ف ب ك.
  static func isParticle(_ letter: Unicode.Scalar) -> Bool {
    letter == "\u{648}" || letter == "\u{641}" || letter == "\u{628}" || letter == "\u{643}"
  }
  private static let alef: Unicode.Scalar = "\u{627}"
  private static let lam: Unicode.Scalar = "\u{644}"

  /// How many words of a text, whose letters stand in the order of the page, begin with the article before an alef: turned round, as no
  /// sound word does, and sound. Linear.
  static func count(inVisual scalars: some BidirectionalCollection<Unicode.Scalar>) -> (turned: Int, sound: Int) {
    var count = (turned: 0, sound: 0)
    var word: [Unicode.Scalar] = []
    func close() {
      let rest = word.drop { isParticle($0) }.filter { !CharacterClass.isArabicMark($0.value) }
      word.removeAll(keepingCapacity: true)
      guard rest.count > 3, rest[0] == alef else { return }
      if isAlef(rest[1]), rest[2] == lam { count.turned += 1 }
      if rest[1] == lam, isAlef(rest[2]) { count.sound += 1 }
    }
    for scalar in scalars.reversed() {
      if CharacterClass.isArabicLetter(scalar.value) || CharacterClass.isArabicMark(scalar.value) {
        word.append(scalar)
      } else if !word.isEmpty {
        close()
      }
    }
    close()
    return count
  }

  /// A text all of whose lams before alefs are turned round, with those at the beginning of words in order; linear.
  static func mended(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard CharacterClass.isArabicLetter(scalars[index].value) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !CharacterClass.isArabicLetter($0.value) } ?? scalars.count
      if let place = turnedPair(in: scalars[index..<end]) { scalars.swapAt(place, place + 1) }
      index = end
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Where an alef and a lam stand in a word that can only be a lam and an alef.
  private static func turnedPair(in word: ArraySlice<Unicode.Scalar>) -> Int? {
    // One particle, or `و` and another.
    var stem = word
    if let first = stem.first, first == "\u{648}" || first == "\u{641}" { stem = stem.dropFirst() }
    for stem in [stem, isParticle(stem.first ?? alef) ? stem.dropFirst() : stem] where stem.count >= 2 {
      let first = stem.startIndex
      // `ال` alone, and behind another alef: `لا`, `إلا`, `ألا`.
      if stem.count == 2, stem[first] == alef, stem[first + 1] == lam { return first }
      guard stem.count >= 3 else { continue }
      if stem.count == 3, isAlef(stem[first]), stem[first + 1] == alef, stem[first + 2] == lam {
        return first + 1
      }
      if stem[first] == alef || stem[first] == lam, isAlef(stem[first + 1]), stem[first + 2] == lam {
        return first + 1
      }
    }
    return nil
  }
}
