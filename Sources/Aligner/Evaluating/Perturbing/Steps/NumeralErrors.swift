/// Changes a digit of numbers within the text of one side, as mistakes of translators and typists do.
struct NumeralErrors: PerturbationStep {
  let side: Language
  /// The share of the paragraphs with digits in which one is changed.
  let rate: Double

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let candidates = bitext[side].indices.filter { index in
      let unit = bitext[side][index]
      return unit.isCounted && unit.text.unicodeScalars.contains { CharacterClass.digitValue($0.value) != nil }
    }
    for index in generator.choose(Share.count(rate, of: candidates.count), of: candidates) {
      var scalars = Array(bitext[side][index].text.unicodeScalars)
      let digits = scalars.indices.filter { CharacterClass.digitValue(scalars[$0].value) != nil }
      guard let place = generator.choose(1, of: digits).first,
        let digit = CharacterClass.digitValue(scalars[place].value)
      else { continue }
      let new = (digit + generator.number(in: 1...9)) % 10
      if let scalar = Unicode.Scalar(scalars[place].value - UInt32(digit) + UInt32(new)) { scalars[place] = scalar }
      bitext[side][index].text = String(String.UnicodeScalarView(scalars))
    }
  }
}
